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
    total_seconds   int generated always as ((bot_micros + queue_micros + person_micros) / 1000000) stored
) with (fillfactor = 80);
comment on column analytics.conversation_fact.passed_at is 'when the customer''s wait for a person began';
comment on column analytics.conversation_fact.straight_at is 'when the customer went from the menu straight to a person';

create index conversation_fact_started on analytics.conversation_fact (started_at);
create index conversation_fact_menu on analytics.conversation_fact (menu_shown_at) where menu_shown_at is not null;
create index conversation_fact_passed on analytics.conversation_fact (passed_at) where passed_at is not null;
create index conversation_fact_resolved on analytics.conversation_fact (resolved_at) where resolved_at is not null;
create index conversation_fact_asked on analytics.conversation_fact (asked_at) where asked_at is not null;

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
create index chain_fact_entered on analytics.chain_fact (entered_at);

-- Why a conversation was handed off, the first time for each reason.
create table analytics.handoff_fact (
    conversation_id uuid        not null,
    team_id         uuid,
    spam            boolean     not null,
    reason          text        not null,
    handed_off_at   timestamptz not null,
    primary key (conversation_id, reason)
);
create index handoff_fact_at on analytics.handoff_fact (handed_off_at);
