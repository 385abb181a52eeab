create schema robot;

-- Another system that does tasks for us, and how we sign in there.
create table robot.connector (
    id         uuid primary key,
    name       text        not null unique check (name ~ '^[a-z][a-z0-9-]{0,49}$'),
    title_ru   text        not null check (length(title_ru) between 1 and 200),
    title_en   text        not null check (length(title_en) between 1 and 200),
    address    text        not null check (length(address) <= 500),
    sign_in    text        not null check (sign_in in ('none', 'basic', 'bearer')),
    user_name  text check (length(user_name) <= 200),
    secret     bytea,
    patience   interval    not null,
    slow_after interval    not null,
    attempts   int         not null check (attempts between 1 and 20),
    changed_at timestamptz not null
);
comment on column robot.connector.secret is 'sealed for the purpose robot:<id>';

-- One task that it can do.
create table robot.operation (
    id           uuid primary key,
    connector_id uuid not null references robot.connector,
    name         text not null check (name ~ '^[a-z][a-z0-9-]{0,49}$'),
    title_ru     text not null check (length(title_ru) between 1 and 200),
    title_en     text not null check (length(title_en) between 1 and 200),
    method       text not null check (method in ('GET', 'POST', 'PUT', 'PATCH', 'DELETE')),
    path         text not null check (length(path) <= 500),
    mapping      jsonb not null,
    unique (connector_id, name)
);
comment on column robot.operation.mapping is 'JSONata: query, body, answer, files, refusal';

-- One task done for one conversation.
create table robot.run (
    id              uuid primary key,
    robot           text        not null,
    operation       text        not null,
    conversation_id uuid        not null,
    turn            int         not null,
    call_id         text        not null check (length(call_id) <= 200),
    idempotency_key text        not null unique check (length(idempotency_key) <= 300),
    input           jsonb       not null,
    status          text        not null check (status in ('queued', 'running', 'done', 'refused', 'failed', 'unsure')),
    ticket          int         not null default 1,
    attempts        int         not null default 0,
    maybe_done      boolean     not null default false,
    next_at         timestamptz,
    output          jsonb,
    error           text,
    created_at      timestamptz not null,
    began_at        timestamptz,
    ended_at        timestamptz,
    returned_at     timestamptz
);
comment on column robot.run.ticket is 'the number of the one job that may work on this run; older jobs find nothing to do';
comment on column robot.run.maybe_done is 'an attempt ended without an answer, so the other system may have done it';
create index run_conversation on robot.run (conversation_id, created_at desc);
comment on column robot.run.robot is 'a name, not a reference: a task for a robot that is not set up is written down too, and fails';
