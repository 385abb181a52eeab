create schema knowledge;

-- What articles are about, as readers see it.
create table knowledge.category (
    id    uuid primary key,
    slug  text not null unique,
    ru    text not null,
    en    text not null,
    place int  not null
);

-- An article in both languages: its working copy, who may read it, and which of its versions is shown.
create table knowledge.article (
    id          uuid primary key,
    slug        text        not null unique check (slug ~ '^[a-z][a-z0-9-]{0,60}$'),
    category_id uuid references knowledge.category on delete set null,
    audience    text        not null check (audience in ('public', 'organization', 'internal')),
    state       text        not null check (state in ('draft', 'review', 'published', 'outdated', 'archived')),
    owner       uuid,
    review_on   date,
    texts       jsonb       not null,
    number      int         not null default 1,
    shown       int,
    changed     boolean     not null default true,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    changed_by  uuid,
    news        bigint      not null
);
create index article_news on knowledge.article (news);
create index article_category on knowledge.article (category_id);
comment on column knowledge.article.texts is 'by language: title and body as the editor''s tree';
comment on column knowledge.article.number is 'grows with every save; a save names the one it is based on';
comment on column knowledge.article.shown is 'number of the version that readers get';
comment on column knowledge.article.changed is 'whether the working copy differs from what is shown';
comment on column knowledge.article.news is 'grows with every change that readers see: search follows it';

-- Texts that are written once and stand in many articles.
create table knowledge.fragment (
    id         uuid primary key,
    slug       text        not null unique check (slug ~ '^[a-z][a-z0-9-]{0,60}$'),
    name       text        not null,
    texts      jsonb       not null,
    number     int         not null default 1,
    changed_at timestamptz not null,
    changed_by uuid,
    news       bigint      not null default 0,
    removed    boolean     not null default false
);
create index fragment_news on knowledge.fragment (news);
comment on column knowledge.fragment.slug is 'by which exported files know it again';
comment on column knowledge.fragment.texts is 'by language: lines of words as the editor''s tree';
comment on column knowledge.fragment.number is 'grows with every change; a change names the one it is based on';
comment on column knowledge.fragment.news is 'the number of news with which it changed: search follows it';
comment on column knowledge.fragment.removed is 'nothing names it but versions of the past, which keep its last words';

-- Every text that a fragment had.
create table knowledge.fragment_text (
    fragment_id uuid        not null references knowledge.fragment on delete cascade,
    number      int         not null,
    name        text        not null,
    texts       jsonb       not null,
    at          timestamptz not null,
    by          uuid,
    primary key (fragment_id, number)
);

-- Which fragments stand in which articles.
create table knowledge.fragment_use (
    fragment_id uuid    not null references knowledge.fragment,
    article_id  uuid    not null references knowledge.article on delete cascade,
    language    text    not null check (language in ('ru', 'en')),
    shown       boolean not null,
    primary key (fragment_id, article_id, language, shown)
);
create index fragment_use_article on knowledge.fragment_use (article_id);
comment on column knowledge.fragment_use.shown is 'whether in what readers get; else in what is being written';

-- What was published, for ever as it was.
create table knowledge.version (
    article_id   uuid        not null references knowledge.article on delete cascade,
    number       int         not null,
    texts        jsonb       not null,
    published_at timestamptz not null,
    published_by uuid,
    note         text        not null default '',
    primary key (article_id, number)
);

-- One row, locked by whoever changes what readers see: numbers of news become visible in their order.
create table knowledge.news (
    only_row boolean primary key default true check (only_row),
    last     bigint  not null,
    synonyms bigint  not null default 0
);
insert into knowledge.news (last) values (0);
comment on column knowledge.news.synonyms is 'the number with which synonyms changed last';

-- Words that mean the same to this company: search and the bot go by them.
create table knowledge.synonyms (
    id          uuid primary key,
    language    text        not null check (language in ('ru', 'en')),
    expressions text[]      not null check (cardinality(expressions) between 2 and 20),
    changed_at  timestamptz not null,
    changed_by  uuid
);
comment on column knowledge.synonyms.expressions is 'the first is what the others stand for';

-- Pictures of articles: whoever may read an article may see its pictures.
create table knowledge.picture (
    article_id uuid not null references knowledge.article on delete cascade,
    file_id    uuid not null,
    primary key (article_id, file_id)
);
create index picture_file on knowledge.picture (file_id);

-- Whether an article helped.
create table knowledge.vote (
    article_id uuid        not null references knowledge.article on delete cascade,
    language   text        not null check (language in ('ru', 'en')),
    version    int         not null,
    helpful    boolean     not null,
    source     text        not null check (source in ('site', 'widget', 'bot')),
    voter      text        not null,
    at         timestamptz not null,
    primary key (article_id, language, version, voter)
);
comment on column knowledge.vote.voter is 'a hash that tells readers apart and names nobody';

-- Questions that no article answered.
create table knowledge.question (
    id       uuid primary key,
    text     text        not null check (length(text) <= 300),
    language text        not null check (language in ('ru', 'en')),
    source   text        not null check (source in ('site', 'widget', 'bot', 'desk')),
    at       timestamptz not null,
    found    int         not null default 0,
    reader   text,
    settled  text check (settled in ('written', 'dismissed'))
);
create unique index question_reader on knowledge.question (reader) where reader is not null;
comment on column knowledge.question.found is 'how many articles were shown, none of which was opened';
comment on column knowledge.question.reader is 'who looks right now: a hash that names nobody; what this reader types next takes the place, and an opened article removes it';
create index question_open on knowledge.question (at) where settled is null;

-- An import on its way: what was read waits here until somebody has looked at it and takes it in.
create table knowledge.import (
    id       uuid primary key,
    begun_by uuid        not null,
    at       timestamptz not null,
    state    text        not null check (state in ('reading', 'ready', 'taking', 'done', 'failed')),
    total    int         not null default 0,
    done     int         not null default 0,
    stopping boolean     not null default false,
    failure  jsonb,
    choices  jsonb,
    files    uuid[]      not null,
    pictures uuid[]      not null default '{}'
);
comment on column knowledge.import.failure is 'why nothing could be read: key of a sentence and what stands in it';
comment on column knowledge.import.choices is 'what to take and where to put it';
comment on column knowledge.import.pictures is 'pictures of the articles in it; those that no article shows go with it';

-- An article of an import, or a file that is none.
create table knowledge.import_item (
    import_id uuid  not null references knowledge.import on delete cascade,
    number    int   not null,
    item      jsonb not null,
    outcome   text check (outcome in ('taken', 'left', 'refused')),
    article   uuid,
    why       jsonb,
    primary key (import_id, number)
);
