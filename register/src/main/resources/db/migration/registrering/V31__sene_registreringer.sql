-- What came after the ordinary deadline, and what municipalities ask IMDi to let in after it (integreringsforskriften §§ 58–59).

create table sen_registrering (
  person_id      bigint      not null references person (person_id),
  nr             bigint      not null,
  kommunenummer  text        not null,
  type           text        not null,
  hendt          date        not null,
  frist          date        not null,
  adgang         text        not null check (adgang in ('VINDU', 'FORESPOERSEL')),
  adgang_nr      bigint      not null,
  registrert     timestamptz not null,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (frist > hendt)
);
comment on table sen_registrering is 'The mark of a registration that came after its deadline. It stays also when the registration is corrected or annulled.';
comment on column sen_registrering.adgang_nr is 'The window it came through, or the journal number of the request that was approved.';
create index on sen_registrering (adgang, adgang_nr);
create index on sen_registrering (kommunenummer, registrert);

create table forespoersel (
  person_id      bigint      not null references person (person_id),
  nr             bigint      not null,
  kommunenummer  text        not null,
  kommando       jsonb       not null,
  bekreftede     text[]      not null,
  bekreftelse    text        not null,
  begrunnelse    text        not null,
  hendt          date        not null,
  frist          date        not null,
  spurt          timestamptz not null,
  spurt_av       text        not null,
  spurt_av_navn  text        not null,
  organisasjon   text        not null,
  kanal          text        not null,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on table forespoersel is 'A registration after the deadline that a municipality asks IMDi to let in: the whole command, ready to be registered.';
create index on forespoersel (kommunenummer, spurt);

create table forespoerselsvar (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  forespoersel_nr bigint      not null,
  svar            text        not null check (svar in ('GODKJENT', 'AVSLAATT')),
  notat           text        not null,
  besvart         timestamptz not null,
  besvart_av      text        not null,
  registrering_person_id bigint,
  registrering_nr bigint,
  primary key (person_id, nr),
  unique (person_id, forespoersel_nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  foreign key (person_id, forespoersel_nr) references forespoersel (person_id, nr) on delete cascade,
  check ((svar = 'GODKJENT') = (registrering_nr is not null)),
  check ((registrering_nr is null) = (registrering_person_id is null))
);
comment on column forespoerselsvar.registrering_nr is 'What was registered when it was approved; on the person that stood then.';
