-- Complaints over vedtak and what came of them (integreringsloven § 47, forvaltningsloven §§ 28–34).

create table klage (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  vedtak_nr       bigint      not null,
  mottatt         date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on column klage.vedtak_nr is 'Journal number of the vedtak that is complained over. No foreign key: a vedtak that is corrected gets a new number, and the complaint stands.';

create table klageavgjoerelse (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  klage_nr        bigint      not null,
  utfall          text        not null,
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on table klageavgjoerelse is 'One row for each body that has decided: the municipality first, then statsforvalteren.';

