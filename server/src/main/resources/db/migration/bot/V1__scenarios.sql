create schema bot;

-- A scenario: its working copy, and which of its versions new conversations begin with.
create table bot.scenario (
    id           uuid primary key,
    name         text        not null unique check (name ~ '^[a-z][a-z0-9-]{0,60}$'),
    title        jsonb       not null default '{}',
    draft        text        not null check (length(draft) <= 1000000),
    draft_number int         not null default 1,
    published    int,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    changed_by   uuid
);

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

-- What new conversations began with, since when, who decided it and why: publishing and going back.
create table bot.publication (
    scenario_id  uuid        not null references bot.scenario,
    version_id   int         not null references bot.version,
    at           timestamptz not null,
    by           uuid,
    note         text        not null default ''
);
create index publication_scenario on bot.publication (scenario_id, at);

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
    watched         boolean     not null
) with (fillfactor = 70);
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
