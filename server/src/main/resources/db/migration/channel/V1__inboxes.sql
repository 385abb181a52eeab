create schema channel;

-- One configured connection of a channel.
create table channel.inbox (
    id              uuid primary key,
    name            text        not null check (length(name) between 1 and 200),
    channel         text        not null check (channel in ('widget')),
    key             text        not null unique,
    team_id         uuid        not null,
    allowed_origins text[]      not null,
    greeting_ru     text        not null check (length(greeting_ru) <= 500),
    greeting_en     text        not null check (length(greeting_en) <= 500),
    launcher_ru     text        not null check (length(launcher_ru) <= 40),
    launcher_en     text        not null check (length(launcher_en) <= 40),
    accent          text        not null check (accent ~ '^#[0-9A-Fa-f]{6}$'),
    identity        text        not null check (identity in ('off', 'optional', 'required')),
    created_at      timestamptz not null
);
comment on column channel.inbox.team_id is 'who gets what the scenario gives to nobody in particular';

-- The keys by which a company''s own site signs who its user is; two may be good at once while they are changed.
create table channel.identity_key (
    inbox_id   uuid        not null references channel.inbox,
    key_id     text        not null check (length(key_id) between 1 and 60),
    secret     bytea       not null,
    created_at timestamptz not null,
    primary key (inbox_id, key_id)
);

-- A browser that talks to us through a widget. Only the hash of its token is kept.
create table channel.widget_session (
    token_hash bytea primary key,
    inbox_id   uuid        not null references channel.inbox,
    contact_id uuid        not null,
    visitor    text        not null,
    verified   boolean     not null,
    language   text        not null check (language in ('ru', 'en')),
    page       text,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index widget_session_contact on channel.widget_session (contact_id);
create index widget_session_end on channel.widget_session (expires_at);
