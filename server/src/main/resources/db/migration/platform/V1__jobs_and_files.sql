create schema platform;

-- Jobs: the table db-scheduler asks for (its own names), in our schema.
create table platform.job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index job_due on platform.job (execution_time);
create index job_heartbeat on platform.job (last_heartbeat);

-- Files: what was attached; the bytes lie in the data folder under the id.
create table platform.file (
    id         uuid primary key,
    name       text        not null check (length(name) between 1 and 200),
    type       text        not null,
    size       bigint      not null check (size >= 0),
    sha256     bytea       not null,
    owner      text        not null,
    created_at timestamptz not null
);
create index file_content on platform.file (sha256);
