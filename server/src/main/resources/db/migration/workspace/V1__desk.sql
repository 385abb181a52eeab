create schema workspace;

-- Who was mentioned in a note of which conversation; seen once the person has opened it since.
create table workspace.mention (
    person_id       uuid        not null,
    conversation_id uuid        not null references conversation.conversation,
    at              timestamptz not null,
    seen            boolean     not null default false,
    primary key (person_id, conversation_id)
);
create index mention_newest on workspace.mention (person_id, at desc, conversation_id desc);
create index mention_conversation on workspace.mention (conversation_id);
create index mention_unseen on workspace.mention (person_id) where not seen;

-- How far a person has seen a conversation, as counted when it was open: what came since is unread.
create table workspace.seen (
    person_id       uuid not null,
    conversation_id uuid not null references conversation.conversation,
    unread          int  not null,
    waits_since     timestamptz,
    primary key (person_id, conversation_id)
);
comment on column workspace.seen.waits_since is 'names the run of unanswered messages that was counted';

-- Text that somebody has begun and not sent; one per person and conversation.
create table workspace.draft (
    person_id       uuid        not null,
    conversation_id uuid        not null references conversation.conversation,
    mode            text        not null check (mode in ('reply', 'note')),
    text            text        not null check (octet_length(text) <= 16384),
    at              timestamptz not null,
    primary key (person_id, conversation_id)
);

-- Conversations in which the last thing a robot did was to fail or to refuse.
create table workspace.failed_robot (
    conversation_id uuid primary key references conversation.conversation
);

-- What waits for a person's eye; gone when the person has reacted, by whatever screen. One for one conversation: the newest.
create table workspace.notice (
    id              uuid primary key,
    person_id       uuid        not null,
    conversation_id uuid        not null references conversation.conversation,
    kind            text        not null check (kind in ('assigned', 'mention', 'waiting', 'low-mark', 'wake', 'stalled')),
    at              timestamptz not null,
    unique (person_id, conversation_id)
);
create index notice_conversation on workspace.notice (conversation_id);

-- Tags. A tag that is gone keeps its name for old entries.
create table workspace.tag (
    id         uuid primary key,
    name       text        not null check (length(name) between 1 and 60),
    color      text        not null check (color ~ '^#[0-9A-Fa-f]{6}$'),
    gone_at    timestamptz,
    created_at timestamptz not null
);
create unique index tag_name on workspace.tag (lower(name)) where gone_at is null;

-- Canned answers, for all or for one team.
create table workspace.canned (
    id         uuid primary key,
    shortcut   text        not null check (length(shortcut) between 1 and 40),
    title      text        not null check (length(title) between 1 and 200),
    text_ru    text        not null check (octet_length(text_ru) <= 16384),
    text_en    text        not null check (octet_length(text_en) <= 16384),
    team_id    uuid,
    created_at timestamptz not null
);
create unique index canned_shortcut on workspace.canned (lower(shortcut));

-- Lists that people put together; with a team its members see it too.
create table workspace.saved_view (
    id         uuid primary key,
    owner      uuid        not null,
    team_id    uuid,
    name       text        not null check (length(name) between 1 and 60),
    filter     jsonb       not null,
    created_at timestamptz not null
);
create index saved_view_owner on workspace.saved_view (owner);
create index saved_view_team on workspace.saved_view (team_id) where team_id is not null;

-- Where a conversation stands, as far as the search has followed the log: who finds it, and what it is filtered by.
create table workspace.place (
    conversation_id uuid primary key references conversation.conversation,
    number          bigint  not null,
    team_id         uuid,
    operator_id     uuid,
    assignee_id     uuid,
    bot             boolean not null,
    status          text    not null,
    tags            uuid[]  not null
);
comment on column workspace.place.team_id is 'whose queue it was in last';
comment on column workspace.place.operator_id is 'who held it last';
create index place_team on workspace.place (team_id) where not bot;
create index place_operator on workspace.place (operator_id) where operator_id is not null;
create index place_assignee on workspace.place (assignee_id) where assignee_id is not null;
create index place_tags on workspace.place using gin (tags);

-- What can be found: every message and note, and (seq 0) what is known of the conversation itself.
create table workspace.search (
    conversation_id uuid        not null,
    seq             int         not null,
    entry_id        uuid,
    at              timestamptz not null,
    text            text        not null,
    files           boolean     not null,
    words           tsvector    not null,
    primary key (conversation_id, seq)
);
create index search_words on workspace.search using gin (words) with (fastupdate = on);
-- Of a word that very many lines have, the newest are found by going back in time.
create index search_newest on workspace.search (at desc, conversation_id, seq);

-- How far the search has followed the log, and by which rules of what is found; one row.
create table workspace.search_place (
    only_one        boolean primary key default true check (only_one),
    rules           int  not null,
    tx              xid8 not null,
    conversation_id uuid not null,
    seq             int  not null
);
insert into workspace.search_place (rules, tx, conversation_id, seq)
values (0, '0', '00000000-0000-0000-0000-000000000000', 0);
