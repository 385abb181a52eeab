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

-- What customers said in figures when a scenario asked them: NPS (0 to 10), CES (1 to 7), one of each step and conversation.
create table feedback.opinion (
    conversation_id uuid        not null references conversation.conversation,
    step            text        not null,
    contact_id      uuid        not null references customer.contact,
    kind            text        not null check (kind in ('nps', 'ces')),
    score           int         not null check (score between 0 and 10),
    at              timestamptz not null,
    primary key (conversation_id, step)
);
create index opinion_contact on feedback.opinion (contact_id, at desc);
