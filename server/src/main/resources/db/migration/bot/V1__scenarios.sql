create schema bot;

-- A scenario: its working copy, and which of its versions new conversations begin with.
create table bot.scenario (
    id           uuid primary key,
    name         text        not null unique check (name ~ '^[a-z][a-z0-9-]{0,60}$'),
    title        jsonb       not null default '{}',
    draft        text        not null check (length(draft) <= 1000000),
    draft_number int         not null default 1,
    published    int,
    trial        int,
    trial_share  int check (trial_share between 1 and 99),
    trial_since  timestamptz,
    gate         int check (gate between 0 and 100),
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    changed_by   uuid,
    check ((trial is null) = (trial_share is null))
);
comment on column bot.scenario.trial is 'a version that a share of the customers is answered by, beside the published one';
comment on column bot.scenario.gate is 'how many per cent of replayed conversations may end worse with what is published';

-- What was published, for ever as it was: conversations finish on the version they began with.
create table bot.version (
    id           int generated always as identity primary key,
    scenario_id  uuid        not null references bot.scenario,
    number       int         not null,
    yaml         text        not null,
    published_at timestamptz not null,
    published_by uuid,
    note         text        not null default '',
    unique (scenario_id, number)
);
alter table bot.scenario add foreign key (published) references bot.version;
alter table bot.scenario add foreign key (trial) references bot.version;

-- What new conversations began with, since when, who decided it and why: publishing and going back.
create table bot.publication (
    scenario_id  uuid        not null references bot.scenario,
    version_id   int         not null references bot.version,
    at           timestamptz not null,
    by           uuid,
    note         text        not null default '',
    share        int         not null default 100,
    what         text        not null default 'published' check (what in ('published', 'trial', 'rolled-back', 'ended',
                                                                       'dropped'))
);
create index publication_scenario on bot.publication (scenario_id, at);

-- A version that is going to answer from a time on.
create table bot.plan (
    scenario_id  uuid primary key references bot.scenario,
    version_id   int         not null references bot.version,
    share        int         not null check (share between 1 and 100),
    at           timestamptz not null,
    by           uuid,
    note         text        not null
);

-- Recorded conversations played against a draft.
create table bot.replay (
    id           uuid primary key,
    scenario_id  uuid        not null references bot.scenario,
    draft_number int         not null,
    draft        text        not null,
    first_day    date        not null,
    last_day     date        not null,
    status       text        not null check (status in ('waiting', 'running', 'done', 'cancelled', 'failed')),
    done         int         not null default 0,
    total        int         not null default 0,
    better       int         not null default 0,
    worse        int         not null default 0,
    changes      jsonb       not null default '[]',
    at           timestamptz not null,
    by           uuid
);
create index replay_scenario on bot.replay (scenario_id, at desc);

-- Dialogs that must go as written before a scenario is published.
create table bot.test (
    id           uuid primary key,
    scenario_id  uuid        not null references bot.scenario,
    title        text        not null,
    yaml         text        not null check (length(yaml) <= 100000),
    changed_at   timestamptz not null,
    changed_by   uuid
);
create index test_scenario on bot.test (scenario_id);

-- Which scenario answers in an inbox; where none is named, there is no bot.
create table bot.inbox (
    inbox_id    uuid primary key,
    scenario_id uuid not null references bot.scenario
);
create index inbox_scenario on bot.inbox (scenario_id);

-- Where each conversation stands in its scenario.
create table bot.session (
    conversation_id uuid primary key references conversation.conversation on delete cascade,
    version_id      int   not null references bot.version,
    state           jsonb not null,
    moved_at        timestamptz not null,
    watched         boolean     not null,
    consulting      int
) with (fillfactor = 70);
comment on column bot.session.consulting is 'the place of the words for which a language model is being asked';
comment on column bot.session.watched is 'whether a job looks after the silence of the customer';
create index session_version on bot.session (version_id);

-- What customers wrote freely: understood, or missed and kept until an author has dealt with it.
create table bot.free_text (
    id              uuid primary key,
    scenario_id     uuid        not null references bot.scenario,
    conversation_id uuid        not null references conversation.conversation on delete cascade,
    at              timestamptz not null,
    text            text check (length(text) <= 500),
    settled_at      timestamptz
);
comment on column bot.free_text.text is 'what was not understood; nothing when it was';
create index free_text_scenario on bot.free_text (scenario_id, at);
create index free_text_missed on bot.free_text (scenario_id, at) where text is not null and settled_at is null;
create index free_text_conversation on bot.free_text (conversation_id);

-- Up to where the log of conversations has been read for statistics. Whoever holds this row's lock reads on.
create table bot.tail (
    single          boolean primary key default true check (single),
    rules           int  not null,
    tx              xid8 not null,
    conversation_id uuid not null,
    seq             int  not null
);
comment on column bot.tail.rules is 'of the program that made the figures; newer rules make all figures anew';
insert into bot.tail values (true, 0, '0', '00000000-0000-0000-0000-000000000000', 0);

-- Where a conversation's way through its scenario has come to. No foreign key: it would lock the conversation.
create table bot.footprint (
    conversation_id uuid primary key,
    seq             int         not null,
    version_id      int         not null,
    step            text        not null,
    since           timestamptz not null,
    last_at         timestamptz not null,
    begun_at        timestamptz not null,
    done            boolean     not null,
    ended           text check (ended in ('resolved', 'unresolved', 'people'))
) with (fillfactor = 80);
comment on column bot.footprint.done is 'whether the task that was begun last was done';

-- Each step that a conversation came to: once for each version.
create table bot.step_fact (
    conversation_id uuid        not null,
    version_id      int         not null,
    step            text        not null,
    entered_at      timestamptz not null,
    visits          int         not null,
    stayed_ms       bigint      not null,
    misses          int         not null,
    handed_off      text,
    next            text[]      not null,
    primary key (conversation_id, version_id, step)
);
create index step_fact_entered on bot.step_fact (version_id, entered_at);

-- Words at a step that the bot did not understand: where in the log they stand.
create table bot.missed (
    conversation_id uuid        not null,
    seq             int         not null,
    version_id      int         not null,
    step            text        not null,
    at              timestamptz not null,
    primary key (conversation_id, seq, step)
);
create index missed_at on bot.missed (version_id, step, at);

-- What customers chose in menus.
create table bot.choice (
    conversation_id uuid        not null,
    seq             int         not null,
    version_id      int         not null,
    menu            text        not null,
    item            text        not null,
    language        text        not null,
    known           boolean     not null,
    at              timestamptz not null,
    primary key (conversation_id, seq, menu, item)
);
create index choice_menu on bot.choice (version_id, menu, at);
comment on column bot.choice.known is 'whether the customer was known for certain';

-- Opinions in figures that scenarios asked for.
create table bot.opinion (
    conversation_id uuid        not null,
    version_id      int         not null,
    step            text        not null,
    survey          text        not null,
    score           int         not null,
    at              timestamptz not null,
    primary key (conversation_id, version_id, step)
);

-- Menus that order themselves: whether by themselves or when a person agrees, and whom they tell apart.
create table bot.menu (
    scenario_id uuid        not null references bot.scenario,
    step        text        not null,
    mode        text        not null check (mode in ('off', 'ask', 'auto')),
    by          text        not null check (by in ('all', 'language', 'known')),
    days        int         not null check (days between 1 and 90),
    looked_at   timestamptz not null,
    primary key (scenario_id, step)
);
comment on column bot.menu.days is 'how long a period is: at most one item moves in it';

create table bot.menu_order (
    scenario_id uuid        not null,
    step        text        not null,
    segment     text        not null,
    items       text[]      not null,
    since       timestamptz not null,
    primary key (scenario_id, step, segment),
    foreign key (scenario_id, step) references bot.menu
);

-- Every move, proposed or made, with the figures that speak for it.
create table bot.menu_move (
    id           uuid primary key,
    scenario_id  uuid        not null,
    step         text        not null,
    segment      text        not null,
    item         text        not null,
    above        text        not null,
    from_place   int         not null,
    to_place     int         not null,
    clicks       bigint      not null,
    above_clicks bigint      not null,
    all_clicks   bigint      not null,
    before       text[]      not null,
    at           timestamptz not null,
    state        text        not null check (state in ('proposed', 'done', 'declined', 'undone')),
    decided_by   uuid,
    foreign key (scenario_id, step) references bot.menu
);
create index menu_move_menu on bot.menu_move (scenario_id, step, at desc);
comment on column bot.menu_move.before is 'the order before the move, for the way back';
