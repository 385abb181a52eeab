create schema analytics;

-- Up to where the log of conversations has been read. Whoever holds this row's lock reads on.
create table analytics.cursor (
    single          boolean primary key default true check (single),
    version         int  not null,
    tx              xid8 not null,
    conversation_id uuid not null,
    seq             int  not null
);
comment on column analytics.cursor.version is 'of the program''s rules that made the facts; newer rules make all facts anew';
insert into analytics.cursor values (true, 0, '0', '00000000-0000-0000-0000-000000000000', 0);

-- What reports count: one row for each conversation, folded from its log. No foreign key: it would lock the conversation.
create table analytics.conversation_fact (
    conversation_id uuid primary key,
    seq             int         not null,
    started_at      timestamptz not null,
    wrote_at        timestamptz,
    holder          text        not null check (holder in ('bot', 'queue', 'person', 'nobody')),
    snoozed         boolean     not null,
    since           timestamptz not null,
    bot_micros      bigint      not null,
    queue_micros    bigint      not null,
    person_micros   bigint      not null,
    menu_shown_at   timestamptz,
    went_on_at      timestamptz,
    straight_at     timestamptz,
    choosing        boolean     not null,
    team_id         uuid,
    passed_at       timestamptz,
    first_reply_at  timestamptz,
    resolved_at     timestamptz,
    asked_at        timestamptz,
    rated_at        timestamptz,
    score           int check (score between 1 and 5),
    spam            boolean     not null,
    reply_seconds   int generated always as (greatest(extract(epoch from first_reply_at - passed_at), 0)) stored,
    total_seconds   int generated always as
        (case when resolved_at is not null then (bot_micros + queue_micros + person_micros) / 1000000 end) stored,
    bot_seconds     int generated always as (case when resolved_at is not null then bot_micros / 1000000 end) stored,
    queue_seconds   int generated always as (case when resolved_at is not null then queue_micros / 1000000 end) stored,
    person_seconds  int generated always as (case when resolved_at is not null then person_micros / 1000000 end) stored
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.05);
comment on column analytics.conversation_fact.passed_at is 'when the customer''s wait for a person began';
comment on column analytics.conversation_fact.straight_at is 'when the customer went from the menu straight to a person';

-- Every number of a report is read from one of these indexes alone, however wide the rows are; all that it counts or
-- measures is in the index. What an index holds stays as it is while the bot talks, so a turn remains a cheap in-page
-- update: keep seq, since and the micros out of all indexes.
create index conversation_fact_started on analytics.conversation_fact (started_at)
    include (wrote_at, passed_at, team_id) where not spam;
create index conversation_fact_spam on analytics.conversation_fact (started_at) include (team_id) where spam;
create index conversation_fact_menu on analytics.conversation_fact (menu_shown_at)
    include (went_on_at, straight_at, team_id) where not spam and menu_shown_at is not null;
create index conversation_fact_passed on analytics.conversation_fact (passed_at)
    include (first_reply_at, reply_seconds, holder, team_id) where not spam and passed_at is not null;
create index conversation_fact_resolved on analytics.conversation_fact (resolved_at)
    include (passed_at, total_seconds, bot_seconds, queue_seconds, person_seconds, team_id)
    where not spam and resolved_at is not null;
create index conversation_fact_asked on analytics.conversation_fact (asked_at)
    include (score, team_id) where not spam and asked_at is not null;

-- Chains of a scenario that a conversation entered, the first time of each.
create table analytics.chain_fact (
    conversation_id uuid        not null,
    team_id         uuid,
    spam            boolean     not null,
    chain           text        not null,
    entered_at      timestamptz not null,
    completed_at    timestamptz,
    primary key (conversation_id, chain)
);
create index chain_fact_entered on analytics.chain_fact (entered_at)
    include (conversation_id, team_id, chain, completed_at) where not spam;

-- Why a conversation was handed off, the first time for each reason.
create table analytics.handoff_fact (
    conversation_id uuid        not null,
    team_id         uuid,
    spam            boolean     not null,
    reason          text        not null,
    handed_off_at   timestamptz not null,
    primary key (conversation_id, reason)
);
create index handoff_fact_at on analytics.handoff_fact (handed_off_at)
    include (conversation_id, team_id, reason) where not spam;
