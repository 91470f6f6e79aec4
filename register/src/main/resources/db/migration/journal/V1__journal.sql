-- The journal is the register: one append-only row per accepted command, personal content encrypted with the person's own key.

create sequence person_id_seq;

create table person (
  person_id         bigint      primary key default nextval('person_id_seq'),
  opprettet         timestamptz not null,
  sammenslaatt_til  bigint      references person (person_id),
  glemt             timestamptz,
  check (sammenslaatt_til <> person_id)
);
comment on column person.glemt is 'The key of the person is destroyed; nothing may be written on this id any more.';
comment on table person is 'The lock row of a person, and nothing else: one row lock here surrounds every change to that person.';

create table personnoekkel (
  person_id      bigint      primary key references person (person_id),
  innpakket      bytea       not null,
  masternoekkel  text        not null,
  opprettet      timestamptz not null
);
comment on table personnoekkel is 'The person''s data key, wrapped by a master key. Deleting the row is forgetting the person.';

create sequence journal_nr_seq;

create table journal (
  person_id        bigint      not null references person (person_id),
  nr               bigint      not null default nextval('journal_nr_seq'),
  transaksjon      xid8        not null default pg_current_xact_id(),
  type             text        not null,
  skjema           smallint    not null default 1,
  innhold          bytea       not null,
  gjelder_nr       bigint,
  kanal            text        not null check (kanal in ('WEB', 'API', 'FIL', 'KILDE', 'MIGRERING', 'SYSTEM')),
  avsender         text        not null,
  organisasjon     text        not null,
  idempotensnoekkel text       not null,
  registrert       timestamptz not null,
  forrige_hash     bytea       not null,
  hash             bytea       not null,
  primary key (person_id, nr),
  foreign key (person_id, gjelder_nr) references journal (person_id, nr),
  unique (person_id, organisasjon, idempotensnoekkel)
);
comment on column journal.nr is 'The writer takes numbers in blocks under the person locks, because a post''s hash covers its number.';
comment on column journal.transaksjon is 'The change feed goes by (transaksjon, nr) and stops before the oldest open transaction, so a late commit is never skipped.';
comment on column journal.gjelder_nr is 'The earlier registration that this one corrects or annuls.';
comment on column journal.avsender is 'Who: the user''s or client''s own id at its identity provider; never a fødselsnummer.';
comment on column journal.organisasjon is 'On whose behalf: kommunenummer, or IMDI, UDI, FREG, SYSTEM.';
create index on journal (transaksjon, nr);
create index on journal (nr);
create index on journal (organisasjon, idempotensnoekkel);

create function journal_er_uforanderlig() returns trigger language plpgsql as $$
begin
  raise exception 'journal is append-only';
end $$;
create trigger journal_uforanderlig before update or delete or truncate on journal
  for each statement execute function journal_er_uforanderlig();

-- No overlap on mass-imported tables: a statement-level check with a transition table instead of a GiST exclusion.
-- Arguments: the columns that, beside person_id, say what must not overlap (may be none).
create function krev_uten_overlapp() returns trigger language plpgsql as $$
declare
  samme text := coalesce((select string_agg(format(' and a.%1$I is not distinct from b.%1$I', k), '') from unnest(tg_argv) k), '');
  funnet boolean;
begin
  execute format($q$
    select exists (
      select from (select distinct person_id from nye) n
        join %1$I.%2$I b on b.person_id = n.person_id
        join %1$I.%2$I a on a.person_id = b.person_id and a.ctid < b.ctid
       where a.registrert_til is null and b.registrert_til is null %3$s
         and daterange(a.fom, a.tom, '[]') && daterange(b.fom, b.tom, '[]'))
  $q$, tg_table_schema, tg_table_name, samme) into funnet;
  if funnet then
    raise exception 'overlapping periods in %', tg_table_name using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
