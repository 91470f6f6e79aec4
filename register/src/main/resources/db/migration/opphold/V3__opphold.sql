-- Facts from the immigration authorities. Same time columns as in person. opphav_id: the person whose number the authorities named, when that person
-- is merged into this one: at a split the fact goes back. Absent: this person.

create table tillatelse (
  person_id         bigint      not null references person (person_id),
  avgjoerelse_id    text        not null,
  udi_kode          text        not null,
  grunnlag          text        not null,
  kart_versjon      text,
  type              text        not null check (type in ('MIDLERTIDIG', 'PERMANENT')),
  slag              text        not null check (slag in ('FOERSTEGANG', 'FORNYELSE', 'NYTT_GRUNNLAG', 'PERMANENT')),
  innvilget         date        not null,
  gyldig_fra        date,
  gyldig_til        date,
  soekt             date,
  soekt_fra_utlandet boolean    not null,
  fornybar          boolean,
  begrenset         boolean,
  ref_person_id     bigint      references person (person_id),
  ref_ident         text,
  ref_slag          text        check (ref_slag in ('NORSK', 'NORDISK', 'EOES_BORGER', 'UTLENDING')),
  omgjort_av        text,
  registrert_fra    timestamptz not null,
  registrert_til    timestamptz,
  journal_nr        bigint      not null,
  opphav_id         bigint      references person (person_id),
  primary key (person_id, avgjoerelse_id, registrert_fra)
);
comment on column tillatelse.grunnlag is 'Legal basis code of regelverk (ASYL_28, FAM …), or UKJENT when the code map has none: then a manual check, never a guess.';
create index on tillatelse (ref_person_id) where ref_person_id is not null;
comment on column tillatelse.ref_person_id is 'To whom ref_ident leads now: derived, set when that person becomes known, moved at merge and split.';
create index on tillatelse (ref_ident) where registrert_til is null and ref_ident is not null;

create table oppholdssoeknad (
  person_id       bigint      not null references person (person_id),
  soeknad_id      text        not null,
  slag            text        not null check (slag in ('FORNYELSE', 'NYTT_GRUNNLAG', 'PERMANENT', 'BESKYTTELSE')),
  innlevert       date        not null,
  endelig         date,
  utfall          text        check (utfall in ('INNVILGET', 'AVSLATT', 'TRUKKET')),
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, soeknad_id, registrert_fra)
);

create table forlengelse (
  person_id       bigint      not null references person (person_id),
  avgjoerelse_id  text        not null,
  fom             date        not null,
  tom             date        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, avgjoerelse_id, fom, registrert_fra),
  check (tom >= fom)
);
comment on table forlengelse is 'Collective protection (utl. § 34) prolonged without any application, utlf. § 7-5a.';

create table samme_vilkaar (
  person_id       bigint      not null references person (person_id),
  fom             date        not null,
  tom             date,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, fom, registrert_fra),
  check (tom >= fom)
);
comment on table samme_vilkaar is 'UDI''s own marker: stay on the same terms while a renewal is pending.';

create table tilbakekall (
  person_id       bigint      not null references person (person_id),
  avgjoerelse_id  text        not null,
  aapnet          date        not null,
  endelig         date,
  henlagt         date,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, avgjoerelse_id, aapnet, registrert_fra)
);

create table eoes_opphold (
  person_id       bigint      not null references person (person_id),
  grunnlag        text        not null,
  fom             date        not null,
  tom             date,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, fom, registrert_fra),
  check (tom >= fom)
);

create table mottaksopphold (
  person_id       bigint      not null references person (person_id),
  mottak_id       text        not null,
  type            text        not null check (type in ('ANKOMST', 'TRANSITT', 'ORDINAERT', 'OMSORGSSENTER')),
  kommunenummer   text        not null,
  fom             date        not null,
  tom             date,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, fom, registrert_fra),
  check (tom >= fom)
);

create table bosetting (
  person_id       bigint      not null references person (person_id),
  kommunenummer   text        not null,
  avtale          boolean     not null,
  fom             date        not null,
  tom             date,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, fom, registrert_fra),
  check (tom >= fom)
);

create table innreise (
  person_id       bigint      not null references person (person_id),
  dato            date        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, dato, registrert_fra)
);
