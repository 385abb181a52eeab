create schema conversation;

create sequence conversation.number start 1001;

-- The projection of a conversation's log, for lists and for its lock.
create table conversation.conversation (
    id            uuid primary key,
    number        bigint      not null unique default nextval('conversation.number'),
    inbox_id      uuid        not null,
    contact_id    uuid        not null references customer.contact,
    language      text        not null check (language in ('ru', 'en')),
    holder        text        not null check (holder in ('bot', 'waiting', 'with', 'nobody')),
    team_id       uuid,
    operator_id   uuid,
    holder_since  timestamptz not null,
    status        text        not null check (status in ('open', 'snoozed', 'resolved', 'spam')),
    snoozed_until timestamptz,
    subject       text check (length(subject) <= 200),
    tags          uuid[]      not null default '{}',
    seq           int         not null,
    last_at       timestamptz not null,
    preview       text        not null default '',
    preview_by    text        not null default 'system',
    preview_operator uuid,
    waits_since   timestamptz,
    unread        int         not null default 0,
    last_operator uuid,
    last_team     uuid,
    listed_at     timestamptz not null,
    read_seq      int         not null default 0,
    place         int,
    wait_seconds  int,
    opens_at      timestamptz,
    created_at    timestamptz not null,
    resolved_at   timestamptz,
    check ((holder = 'waiting') <= (team_id is not null)),
    check ((holder = 'with') = (operator_id is not null)),
    check ((status = 'snoozed') = (snoozed_until is not null))
) with (fillfactor = 70);
comment on column conversation.conversation.waits_since is 'the first message of the contact that no person has answered yet, while people hold it';

create index conversation_contact on conversation.conversation (contact_id, created_at desc);

-- Lists. Each part of a list is one range of one index, in the order people read it, however many conversations there
-- are. A bot's turn changes no indexed column (listed_at stands still while the bot has it), so it stays a cheap
-- in-page update: keep last_at, seq and preview out of all indexes.
comment on column conversation.conversation.listed_at is 'place in lists of newest first: the last entry, or for the bot''s conversations when the bot got it';
create index listed_with on conversation.conversation (operator_id, status, waits_since, listed_at desc, id desc)
    where operator_id is not null;
create index listed_last_with on conversation.conversation (last_operator, status, waits_since, listed_at desc, id desc)
    where last_operator is not null;
create index listed_team on conversation.conversation (last_team, status, waits_since, listed_at desc, id desc)
    where holder <> 'bot' and last_team is not null;
create index listed_team_newest on conversation.conversation (last_team, status, listed_at desc, id desc)
    where holder <> 'bot' and last_team is not null and status <> 'resolved';
create index listed_queue on conversation.conversation (team_id, status, waits_since, listed_at desc, id desc)
    where holder = 'waiting';
create index listed_queue_newest on conversation.conversation (team_id, status, listed_at desc, id desc)
    where holder = 'waiting';
create index listed_bot on conversation.conversation (status, listed_at desc, id desc) where holder = 'bot';
create index listed_all on conversation.conversation (status, waits_since, listed_at desc, id desc);
create index listed_all_newest on conversation.conversation (status, listed_at desc, id desc)
    where status <> 'resolved';

-- The log: append-only, what happened in a conversation, in its order.
create table conversation.entry (
    conversation_id uuid        not null references conversation.conversation,
    seq             int         not null,
    id              uuid        not null,
    kind            text        not null,
    author          text        not null check (author in ('contact', 'bot', 'operator', 'system')),
    author_id       uuid,
    body            jsonb       not null,
    foreign_id      text check (length(foreign_id) <= 100),
    at              timestamptz not null,
    tx              xid8        not null default pg_current_xact_id(),
    primary key (conversation_id, seq)
);
-- The same message of a channel is kept once, however often the channel repeats it.
create unique index entry_once on conversation.entry (conversation_id, foreign_id) where foreign_id is not null;
-- Projections read the log in this order, below the oldest transaction still running.
create index entry_tail on conversation.entry (tx, conversation_id, seq);

-- In which conversation a file was sent: who may see that may open the file.
create table conversation.attachment (
    file_id         uuid not null,
    conversation_id uuid not null references conversation.conversation,
    internal        boolean not null,
    primary key (file_id, conversation_id)
);

-- What reports may know of the log: what happened, when and by whose side, but no words, names or values.
create view conversation.log_for_reports as
select e.tx, e.conversation_id, e.seq, e.at, e.kind, e.author,
       case e.kind when 'handed-off' then e.body #>> '{handOff,reason}'
                   when 'resolved' then e.body ->> 'outcome' end as reason,
       case e.kind when 'handed-off' then e.body #>> '{handOff,team}'
                   when 'released' then e.body ->> 'team' end::uuid as team_id,
       case when e.kind in ('said', 'marked') then e.body -> 'marks' end as marks,
       -- AfterWord.BUTTONS: how the buttons of a question for a rating begin
       e.kind = 'said' and e.body @? '$.message.buttons[*].id ? (@ starts with "csat.")' as asks_to_rate,
       case e.kind when 'rated' then e.body ->> 'score' end::int as score
  from conversation.entry e;

create view conversation.conversation_for_reports as
select c.id, c.created_at from conversation.conversation c;
