create table kildepeker (
  kilde      text        primary key,
  sekvens    bigint      not null,
  oppdatert  timestamptz not null
);
comment on column kildepeker.sekvens is 'The first sequence number not yet taken in. Moved in the transaction that wrote what came before it.';

create table kildetilstand (
  kilde            text        primary key,
  tilstand         text        not null check (tilstand in ('OPPE', 'NEDE', 'FORSINKET', 'IKKE_STARTET')),
  siden            timestamptz not null,
  sist_hoert       timestamptz,
  melding          text,
  sist_hendelse    timestamptz,
  etterslep        bigint,
  feil_paa_rad     int         not null default 0,
  neste_forsoek    timestamptz
);
comment on column kildetilstand.melding is 'Code of what went wrong; the words are in the message files.';
comment on column kildetilstand.sist_hendelse is 'The source''s own time of the last thing taken in.';
comment on column kildetilstand.etterslep is 'How many items the source has that are not taken in; absent when the source does not say.';

create table karantene (
  karantene_id  bigint      primary key generated always as identity,
  kilde         text        not null,
  sekvens       bigint,
  hendelse_id   text,
  slag          text,
  grunn         text        not null,
  raa           bytea       not null,
  masternoekkel text        not null,
  mottatt       timestamptz not null,
  forsoek       int         not null default 1,
  sist_forsoekt timestamptz,
  loest         timestamptz,
  loest_av      text,
  utfall        text        check (utfall in ('SPILT_AV', 'AVVIST')),
  begrunnelse   text,
  check ((loest is null) = (utfall is null))
);
comment on column karantene.raa is 'The message as received, encrypted with the quarantine key: it could not be tied to a person.';
comment on column karantene.slag is 'The source''s name of the kind of event, when that much could be read.';
create unique index on karantene (kilde, sekvens) where loest is null and sekvens is not null;
create index on karantene (mottatt) where loest is null;

create table freg_dokument (
  person_id  bigint       primary key references person (person_id),
  hash       bytea        not null,
  oppdatert  timestamptz  not null
);
comment on table freg_dokument is 'Hash of the facts in the person document last taken in: an unchanged document is skipped without a write.';

create table utsatt_beregning (
  person_id  bigint      primary key references person (person_id)
);
comment on table utsatt_beregning is 'Persons whose facts changed during a large catch-up: recomputed once at its end. Not empty after a crash: then at the next start.';
