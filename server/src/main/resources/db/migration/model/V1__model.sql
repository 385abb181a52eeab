create schema model;

-- How the company's models are reached: one that writes, one that makes vectors of texts; no row = none.
create table model.setup (
    part          text primary key check (part in ('words', 'vectors')),
    kind          text          not null check (kind in ('openai', 'gigachat', 'yandex')),
    address       text          not null check (length(address) <= 500),
    name          text          not null check (length(name) between 1 and 200),
    token_address text check (length(token_address) <= 500),
    scope         text check (length(scope) <= 100),
    folder        text check (length(folder) <= 100),
    secret        bytea,
    price_in      numeric(12, 4) not null check (price_in >= 0),
    price_out     numeric(12, 4) not null check (price_out >= 0),
    currency      text          not null check (currency in ('RUB', 'USD', 'EUR')),
    budget        numeric(12, 2) not null check (budget >= 0),
    patience      int           not null check (patience between 1 and 120),
    uses          text[]        not null,
    changed_at    timestamptz   not null
);
comment on column model.setup.secret is 'sealed for the purpose model';
comment on column model.setup.price_in is 'of 1,000 tokens that are sent';
comment on column model.setup.patience is 'seconds for one answer with all its attempts';

-- One question to the model: what it was for and what it cost, never its words.
create table model.call (
    id         uuid primary key,
    at         timestamptz    not null,
    use        text           not null,
    model      text           not null,
    tokens_in  int            not null,
    tokens_out int            not null,
    cost       numeric(14, 6) not null,
    currency   text           not null,
    millis     int,
    attempts   int            not null default 0,
    outcome    text           not null check (length(outcome) <= 40)
);
comment on column model.call.cost is 'while the outcome is running: the most that it can come to; so the budget is never spent twice';
create index call_at on model.call (at desc, id desc);

-- Where vectors of texts come from; no row = from nowhere.
create table model.sight (
    the_one    boolean primary key default true check (the_one),
    kind       text        not null check (kind in ('off', 'onnx', 'endpoint')),
    folder     text check (length(folder) <= 500),
    size       int         not null check (size between 0 and 8192),
    patience   int         not null check (patience between 20 and 5000),
    changed_at timestamptz not null
);
comment on column model.sight.size is 'numbers in a vector; 0 until an endpoint has been tried';
comment on column model.sight.patience is 'milliseconds for the vector of one message';

-- Vectors of phrases and articles, so that they are made and paid for once. Never of what customers write.
create table model.vector (
    space   text  not null check (length(space) <= 800),
    hash    bytea not null,
    numbers bytea not null,
    primary key (space, hash)
);
comment on column model.vector.space is 'which model made it';
comment on column model.vector.hash is 'SHA-256 of the text';
