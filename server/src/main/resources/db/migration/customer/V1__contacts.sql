create schema customer;

create table customer.organization (
    id            uuid primary key,
    name          text        not null check (length(name) between 1 and 200),
    tax_number    text unique check (tax_number ~ '^(\d{10}|\d{12})$'),
    own_operator  uuid,
    created_at    timestamptz not null
);
create index organization_name on customer.organization (lower(name), id);
comment on column customer.organization.own_operator is 'the person of our staff who looks after this organization';

create table customer.contact (
    id              uuid primary key,
    name            text check (length(name) between 1 and 200),
    email           text check (length(email) <= 200),
    phone           text check (length(phone) <= 40),
    language        text        not null check (language in ('ru', 'en')),
    organization_id uuid references customer.organization,
    attributes      jsonb       not null default '{}',
    verified        boolean     not null,
    created_at      timestamptz not null
);
create index contact_organization on customer.contact (organization_id);

-- A contact's address in one inbox. Nobody is found by an e-mail he merely typed: only by an address the channel vouches for.
create table customer.identity (
    inbox_id   uuid        not null,
    kind       text        not null check (kind in ('visitor', 'login')),
    address    text        not null check (length(address) between 1 and 200),
    contact_id uuid        not null references customer.contact,
    created_at timestamptz not null,
    primary key (inbox_id, kind, address)
);
create index identity_contact on customer.identity (contact_id);

-- What a customer agreed to or refused, with the very text she answered to: the proof. Rows are only ever added.
create table customer.consent (
    id              uuid primary key,
    contact_id      uuid        not null references customer.contact,
    purpose         text        not null check (length(purpose) between 1 and 100),
    version         text        not null check (length(version) between 1 and 100),
    given           boolean     not null,
    text            text        not null,
    language        text        not null check (language in ('ru', 'en')),
    inbox_id        uuid,
    conversation_id uuid,
    at              timestamptz not null
);
create index consent_contact on customer.consent (contact_id, purpose, version, at desc);
