create schema feedback;

-- What customers were asked about a conversation, and what they said.
create table feedback.rating (
    conversation_id uuid primary key references conversation.conversation,
    contact_id      uuid        not null references customer.contact,
    operator_id     uuid,
    team_id         uuid,
    asked_at        timestamptz not null,
    step            text        not null check (step in ('mark', 'why', 'done')),
    score           int check (score between 1 and 5),
    answered_at     timestamptz,
    reasons         text[]      not null default '{}',
    comment         text,
    check ((score is null) = (answered_at is null))
);
create index rating_contact on feedback.rating (contact_id, asked_at desc);
create index rating_answered on feedback.rating (answered_at) where answered_at is not null;
comment on column feedback.rating.operator_id is 'who held the conversation; empty if only the bot did';
