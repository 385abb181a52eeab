create schema routing;

-- Who is at work, and how much each carries.
create table routing.presence (
    operator_id uuid primary key,
    state       text        not null check (state in ('online', 'break', 'offline')),
    since       timestamptz not null,
    capacity    int         not null check (capacity between 0 and 50),
    assigned_at timestamptz,
    gone_since  timestamptz,
    comes_back  text check (comes_back in ('online', 'break'))
);
comment on column routing.presence.gone_since is 'when the last console was closed or lost; empty while one is open';
comment on column routing.presence.comes_back is 'the state that a short loss of the line interrupted';

-- Open consoles, counted per node of the program.
create table routing.socket (
    operator_id uuid        not null,
    node        text        not null,
    sockets     int         not null check (sockets > 0),
    at          timestamptz not null,
    primary key (operator_id, node)
);

-- Conversations in people's hands: those without an operator wait in the team's line, the others are an operator's load.
create table routing.work (
    conversation_id uuid primary key references conversation.conversation,
    team_id         uuid,
    since           timestamptz not null,
    skills          text[]      not null default '{}',
    own_operator    uuid,
    last_operator   uuid,
    tries           int         not null default 0,
    unattended      boolean     not null default false,
    stalled         boolean     not null default false,
    operator_id     uuid,
    assigned_seq    int,
    snoozed         boolean     not null default false,
    tone            text[]      not null default '{}',
    ahead           interval    not null default '0 s',
    check (operator_id is not null or team_id is not null)
);
create index work_line on routing.work (team_id, since) where operator_id is null;
create index work_load on routing.work (operator_id) where operator_id is not null;
comment on column routing.work.since is 'since when the customer waits';
comment on column routing.work.tone is 'how the customer sounds until somebody answers: urgent, upset, rude, person';
comment on column routing.work.ahead is 'so much longer than the others it counts as having waited';
comment on column routing.work.unattended is 'a part of the wait fell into hours when nobody was at work, so it says nothing about the usual wait';
comment on column routing.work.stalled is 'the supervisor has been told that nobody is left to take it';

-- Operators who had a conversation and let it go.
create table routing.pass (
    conversation_id uuid        not null references routing.work on delete cascade,
    operator_id     uuid        not null,
    at              timestamptz not null,
    primary key (conversation_id, operator_id)
);

-- How long customers waited, for what the next ones are told.
create table routing.wait (
    team_id uuid        not null,
    at      timestamptz not null,
    seconds int         not null check (seconds >= 0)
);
create index wait_last on routing.wait (team_id, at desc);
