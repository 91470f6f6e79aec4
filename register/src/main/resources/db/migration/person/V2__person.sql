-- Facts from Folkeregisteret (and names, numbers and birth dates from UDI until Folkeregisteret has the person).
-- Every fact row: fom/tom = when it was true (closed days); registrert_fra/til = when the register knew it; journal_nr = who told.

create table person_ident (
  person_id       bigint      not null references person (person_id),
  type            text        not null check (type in ('FOEDSELSNUMMER', 'DNUMMER', 'DUF')),
  verdi           text        not null check (verdi ~ '^[0-9]{11,12}$'),
  i_bruk          boolean     not null,
  kilde           text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, type, verdi, registrert_fra)
);
create index on person_ident (verdi);
comment on column person_ident.opphav_id is 'Whose number it is, when that person is merged into this one: at a split it goes back. Absent: this person''s own.';

create table personalia (
  person_id       bigint      not null references person (person_id),
  fornavn         text        not null,
  mellomnavn      text,
  etternavn       text        not null,
  foedselsdato    date        not null,
  foedselsdato_presisjon text not null default 'DAG' check (foedselsdato_presisjon in ('DAG', 'MAANED', 'AAR')),
  kjoenn          text        not null check (kjoenn in ('KVINNE', 'MANN', 'UKJENT')),
  foedeland       text,
  doedsdato       date,
  sivilstand      text,
  maalform        text        check (maalform in ('nb', 'nn')),
  morsmaal        text,
  telefon         text,
  epost           text,
  status          text,
  kilde           text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  primary key (person_id, registrert_fra)
);
comment on column personalia.foedselsdato_presisjon is 'How much of the date is known; UDI has persons with a year or a month only. The unknown part stands as 01.';
create unique index on personalia (person_id) where registrert_til is null;
create extension if not exists pg_trgm;
create index on personalia using gin ((lower(fornavn || ' ' || coalesce(mellomnavn || ' ', '') || etternavn)) gin_trgm_ops) where registrert_til is null;

create table adresse (
  person_id       bigint      not null references person (person_id),
  slag            text        not null check (slag in ('BOSTED', 'OPPHOLD')),
  kommunenummer   text        check (kommunenummer ~ '^[0-9]{4}$'),
  bydel           text,
  adresselinje    text,
  postnummer      text,
  poststed        text,
  aarsak          text,
  fom             date        not null,
  tom             date,
  kilde           text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  primary key (person_id, slag, fom, registrert_fra),
  check (tom >= fom)
);
comment on column adresse.kommunenummer is 'As registered then; null where Folkeregisteret withholds it (strengt fortrolig).';
create trigger adresse_uten_overlapp after insert on adresse referencing new table as nye
  for each statement execute function krev_uten_overlapp('slag');

create table adressebeskyttelse (
  person_id       bigint      not null references person (person_id),
  gradering       text        not null check (gradering in ('UGRADERT', 'KLIENTADRESSE', 'FORTROLIG', 'STRENGT_FORTROLIG')),
  fom             date        not null,
  tom             date,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  primary key (person_id, fom, registrert_fra),
  check (tom >= fom)
);
create trigger adressebeskyttelse_uten_overlapp after insert on adressebeskyttelse referencing new table as nye
  for each statement execute function krev_uten_overlapp();

create table statsborgerskap (
  person_id       bigint      not null references person (person_id),
  land            text        not null,
  fom             date,
  tom             date,
  kilde           text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  primary key (person_id, land, registrert_fra, journal_nr),
  check (tom >= fom)
);

create table familierelasjon (
  person_id           bigint      not null references person (person_id),
  relatert_person_id  bigint      references person (person_id),
  relatert_ident      text        not null,
  rolle               text        not null check (rolle in ('MOR', 'FAR', 'MEDMOR', 'BARN', 'SOESKEN', 'EKTEFELLE_ELLER_PARTNER')),
  fom                 date,
  tom                 date,
  registrert_fra      timestamptz not null,
  registrert_til      timestamptz,
  journal_nr          bigint      not null
);
comment on column familierelasjon.rolle is 'What the related person is to this person.';
create index on familierelasjon (person_id);
create index on familierelasjon (relatert_person_id);
comment on column familierelasjon.relatert_person_id is 'To whom the number leads now: derived, set when that person becomes known, moved at merge and split.';
create index on familierelasjon (relatert_ident) where registrert_til is null;

create table inn_og_utflytting (
  person_id       bigint      not null references person (person_id),
  retning         text        not null check (retning in ('INN', 'UT')),
  dato            date        not null,
  land            text,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  primary key (person_id, retning, dato, registrert_fra)
);

create table sammenslaaing (
  person_id       bigint      not null references person (person_id),
  gjeldende_id    bigint      not null references person (person_id),
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  gjeldende_nr    bigint      not null,
  primary key (person_id, registrert_fra),
  check (person_id <> gjeldende_id)
);
comment on table sammenslaaing is 'Of each person merged into another: who stands, now and as known earlier. Folkeregisteret said that person_id is the same human as gjeldende_id; closed when it took that back. journal_nr and gjeldende_nr: the posts on the two.';
create unique index on sammenslaaing (person_id) where registrert_til is null;
create index on sammenslaaing (gjeldende_id);
