-- The municipality examined the facts and found another category than the computed one (integreringsloven § 46, fvl. § 17). It stands beside the
-- computation: no rule reads it, and it moves no deadline.

create table overproeving (
  person_id                bigint      not null references person (person_id),
  nr                       bigint      not null,
  ordning                  text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  kategori                 text        not null,
  fom                      date        not null,
  tom                      date,
  vurdert_dato             date        not null,
  begrunnelse              text        not null,
  fakta_undersoekt_hvordan text        not null,
  regel                    text,
  beregnet_kategori        text        not null,
  beregnet_regel           text,
  regelversjon             text,
  kommunenummer            text        not null,
  registrert_fra           timestamptz not null,
  registrert_til           timestamptz,
  avsluttet_av             bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom),
  check (kategori <> beregnet_kategori)
);
comment on column overproeving.regel is 'The rule the municipality disputes: the one it named, else the one that decided. Absent when nothing was computed.';
comment on column overproeving.beregnet_kategori is 'What was computed for the first day when the overprøving came, with rule and edition: never updated.';
create index on overproeving (regel) where registrert_til is null;

create table overproevingssvar (
  person_id        bigint      not null references person (person_id),
  nr               bigint      not null,
  overproeving_nr  bigint      not null,
  status           text        not null check (status in ('UNDER_ARBEID', 'RETTET', 'STAAR')),
  notat            text        not null,
  besvart          timestamptz not null,
  besvart_av       text        not null,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  foreign key (person_id, overproeving_nr) references overproeving (person_id, nr) on delete cascade
);
comment on table overproevingssvar is 'What IMDi answers to an overprøving; the newest counts, the others stay. No answer yet is status NY. An answer changes nothing in the registration and goes with it.';
create index on overproevingssvar (person_id, overproeving_nr);
