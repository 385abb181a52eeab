create schema staff;

-- Working hours: the usual week and the days that differ from it, both as the program reads them.
create table staff.schedule (
    id         uuid primary key,
    name_ru    text        not null check (length(name_ru) between 1 and 200),
    name_en    text        not null check (length(name_en) between 1 and 200),
    time_zone  text        not null,
    week       jsonb       not null,
    exceptions jsonb       not null,
    created_at timestamptz not null
);

-- Teams: who answers together; the key is what scenarios and samples name.
create table staff.team (
    id          uuid primary key,
    key         text        not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name_ru     text        not null check (length(name_ru) between 1 and 200),
    name_en     text        not null check (length(name_en) between 1 and 200),
    schedule_id uuid references staff.schedule (id),
    created_at  timestamptz not null
);
create index team_schedule on staff.team (schedule_id);

-- People of our side. Without a password hash somebody is invited but has not come in yet.
create table staff.person (
    id            uuid primary key,
    name          text        not null check (length(name) between 1 and 200),
    email         text        not null check (length(email) between 3 and 254),
    role          text        not null check (role in ('OPERATOR', 'SUPERVISOR', 'AUTHOR', 'ADMINISTRATOR')),
    language      text        not null check (language in ('ru', 'en')),
    theme         text        not null default 'system' check (theme in ('system', 'light', 'dark')),
    time_zone     text        not null,
    password_hash text,
    created_at    timestamptz not null,
    disabled_at   timestamptz
);
create unique index person_email on staff.person (lower(email));
create index person_name on staff.person (name, id);

create table staff.membership (
    person_id uuid not null references staff.person (id),
    team_id   uuid not null references staff.team (id),
    primary key (person_id, team_id)
);
create index membership_team on staff.membership (team_id);

create table staff.skill (
    id         uuid primary key,
    key        text        not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name_ru    text        not null check (length(name_ru) between 1 and 200),
    name_en    text        not null check (length(name_en) between 1 and 200),
    created_at timestamptz not null
);

create table staff.person_skill (
    person_id uuid not null references staff.person (id),
    skill_id  uuid not null references staff.skill (id) on delete cascade,
    primary key (person_id, skill_id)
);
create index person_skill_skill on staff.person_skill (skill_id);

-- The company whose program this is; one row.
create table staff.company (
    only_one boolean primary key default true check (only_one),
    name     text not null check (length(name) between 1 and 200)
);

-- Sign-ins that are going on. Only the hash of the cookie is kept.
create table staff.session (
    id         uuid primary key,
    token_hash bytea       not null unique check (length(token_hash) = 32),
    person_id  uuid        not null references staff.person (id),
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    address    text        not null,
    user_agent text        not null check (length(user_agent) <= 300)
);
create index session_person on staff.session (person_id);

create table staff.socket_ticket (
    token_hash bytea primary key check (length(token_hash) = 32),
    session_id uuid        not null references staff.session (id) on delete cascade,
    expires_at timestamptz not null
);
create index socket_ticket_session on staff.socket_ticket (session_id);

-- One-time links to set a password: after an invitation, or when it is lost.
create table staff.password_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    person_id  uuid        not null references staff.person (id),
    kind       text        not null check (kind in ('INVITATION', 'RESET')),
    expires_at timestamptz not null
);
create index password_link_person on staff.password_link (person_id);

-- The code that makes the first administrator; one row, gone once used.
create table staff.setup_code (
    only_one  boolean primary key default true check (only_one),
    code_hash bytea not null check (length(code_hash) = 32)
);

-- Tries to sign in, for the throttle. The account is a hash: people type passwords into the wrong field.
create table staff.sign_in_attempt (
    id      uuid primary key,
    at      timestamptz not null,
    account bytea,
    address text        not null,
    failed  boolean     not null
);
create index sign_in_attempt_account on staff.sign_in_attempt (account, at);
create index sign_in_attempt_address on staff.sign_in_attempt (address, at);
create index sign_in_attempt_at on staff.sign_in_attempt (at);

-- The audit log: who did what to whom. Nothing here is ever changed or deleted.
create table staff.audit (
    id           uuid primary key,
    at           timestamptz not null,
    person_id    uuid references staff.person (id),
    action       text        not null check (length(action) between 1 and 60),
    subject_kind text        not null check (length(subject_kind) between 1 and 60),
    subject_id   text        not null check (length(subject_id) <= 100),
    changes      jsonb       not null,
    address      text
);
create index audit_person on staff.audit (person_id, id);
create index audit_action on staff.audit (action, id);
create index audit_subject on staff.audit (subject_kind, subject_id, id);
create index audit_at on staff.audit (at);

-- The chain: each entry's hash covers the entry and the hash before it, so a changed or missing entry shows.
create table staff.audit_link (
    number   bigint primary key,
    audit_id uuid  not null unique references staff.audit (id),
    hash     bytea not null
);

create function staff.audit_digest(previous bytea, entry staff.audit) returns bytea
    language sql stable
    set timezone = 'UTC'
as
$$
select sha256(previous || convert_to(jsonb_build_array(
    entry.id, entry.at, entry.person_id, entry.action, entry.subject_kind, entry.subject_id, entry.changes, entry.address
)::text, 'UTF8'))
$$;

-- Linking waits until the commit: the lock that keeps the chain in one line is held for a moment only, after all others.
create function staff.link_audit() returns trigger
    language plpgsql
as
$$
declare
    last staff.audit_link;
begin
    perform pg_advisory_xact_lock(hashtext('staff.audit_link'));
    select * into last from staff.audit_link order by number desc limit 1;
    insert into staff.audit_link (number, audit_id, hash)
    values (coalesce(last.number, 0) + 1, new.id, staff.audit_digest(coalesce(last.hash, ''), new));
    return null;
end
$$;

create constraint trigger audit_is_linked
    after insert on staff.audit
    deferrable initially deferred
    for each row execute function staff.link_audit();

create function staff.refuse_change() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'The audit log is append-only';
end
$$;

create trigger audit_only_grows before update or delete or truncate on staff.audit
    for each statement execute function staff.refuse_change();
create trigger audit_link_only_grows before update or delete or truncate on staff.audit_link
    for each statement execute function staff.refuse_change();
