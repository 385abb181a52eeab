create schema robot;

-- Another system that does tasks for us, what it can do, and how we sign in there.
create table robot.connector (
    id           uuid primary key,
    name         text        not null unique check (name ~ '^[a-z][a-z0-9-]{0,49}$'),
    definition   json        not null,
    address      text check (length(address) <= 500),
    sign_in      json        not null,
    secret       bytea,
    signing      bytea,
    version      int         not null default 1,
    failures     int         not null default 0,
    paused_until timestamptz,
    changed_at   timestamptz not null
);
comment on column robot.connector.definition is 'json, not jsonb: the author''s order stays';
comment on column robot.connector.address is 'null until somebody has connected it';
comment on column robot.connector.secret is 'sealed for the purpose robot:<id>';
comment on column robot.connector.signing is 'what callbacks are signed with, sealed for the purpose robot-signing:<id>; null = they are not';
comment on column robot.connector.failures is 'attempts in a row that found the other system down';
comment on column robot.connector.paused_until is 'nobody calls before; whoever calls then moves it on, so that one tries alone';

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
    told            jsonb       not null,
    status          text        not null check (status in ('queued', 'running', 'waiting-approval', 'waiting-answer', 'done',
                                                           'refused', 'failed', 'unsure')),
    ticket          int         not null default 1,
    attempts        int         not null default 0,
    maybe_done      boolean     not null default false,
    next_at         timestamptz,
    output          jsonb,
    error           text,
    cost            numeric(14, 2),
    currency        text,
    approved_by     uuid,
    approved        boolean,
    approval_reason text,
    approved_at     timestamptz,
    task            text check (length(task) <= 500),
    callback        bytea,
    callback_hash   bytea unique,
    later_until     timestamptz,
    later_answer    bytea,
    progress        text,
    created_at      timestamptz not null,
    began_at        timestamptz,
    ended_at        timestamptz,
    returned_at     timestamptz
);
comment on column robot.run.ticket is 'the number of the one job that may work on this run; older jobs find nothing to do';
comment on column robot.run.maybe_done is 'an attempt ended without an answer, so the other system may have done it';
comment on column robot.run.robot is 'a name, not a reference: a task for a robot that is not set up is written down too, and fails';
comment on column robot.run.told is 'the same for people, {"period": {"ru": "текущий год", "en": …}}';
comment on column robot.run.task is 'the other system''s own name of a long task';
comment on column robot.run.callback is 'the token of the callback address, sealed for the purpose robot-callback:<id>';
comment on column robot.run.later_until is 'when the wait for an answer, or for whoever must allow the task, is given up';
comment on column robot.run.later_answer is 'the last word on a long task, as it came, until it is understood';
create index run_conversation on robot.run (conversation_id, created_at desc);
create index run_robot on robot.run (robot, created_at desc, id desc);
create index run_open on robot.run (robot, status) where status in ('queued', 'running', 'waiting-approval', 'waiting-answer');

-- One attempt at a task, over or not.
create table robot.try (
    id      uuid primary key,
    run_id  uuid        not null references robot.run,
    attempt int         not null,
    at      timestamptz not null,
    millis  int         not null,
    status  int,
    failure text
);
create index try_run on robot.try (run_id, id);
