create schema document;

-- A company's own DOCX form, which the bot fills in.
create table document.form (
    id         uuid primary key,
    name       text        not null unique check (name ~ '^[a-z][a-z0-9-]{0,49}$'),
    title_ru   text        not null check (length(title_ru) between 1 and 200),
    title_en   text        not null check (length(title_en) between 1 and 200),
    language   text        not null check (language in ('ru', 'en')),
    made_as    text        not null check (made_as in ('docx', 'pdf', 'both')),
    paper_name text        not null check (length(paper_name) between 1 and 200),
    source     text        not null check (length(source) <= 200),
    file       bytea       not null check (length(file) <= 2097152),
    fields     jsonb       not null,
    version    int         not null,
    changed_at timestamptz not null
);
comment on column document.form.name is 'as scenarios name it: it never changes';
comment on column document.form.source is 'what the uploaded file was called';
comment on column document.form.paper_name is 'what the paper is called, with values in it; without an ending';
