create table kildepeker (
  kilde      text        primary key,
  sekvens    bigint      not null,
  oppdatert  timestamptz not null
);

create table kildetilstand (
  kilde            text        primary key,
  tilstand         text        not null check (tilstand in ('OPPE', 'NEDE', 'FORSINKET', 'IKKE_STARTET')),
  siden            timestamptz not null,
  sist_hoert       timestamptz,
  melding          text
);

create table karantene (
  karantene_id  bigint      primary key generated always as identity,
  kilde         text        not null,
  sekvens       bigint,
  hendelse_id   text,
  grunn         text        not null,
  raa           bytea       not null,
  mottatt       timestamptz not null,
  forsoek       int         not null default 1,
  loest         timestamptz,
  loest_av      text
);
comment on column karantene.raa is 'The message as received, encrypted with the quarantine key: it could not be tied to a person.';
create unique index on karantene (kilde, sekvens) where loest is null;
