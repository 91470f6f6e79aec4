-- Registrations of the municipality. A correction closes the row (registrert_til) and writes a new one; nothing is overwritten.

create table kontakt (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  slag            text        not null,
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);

create table vedtak (
  person_id              bigint      not null references person (person_id),
  nr                     bigint      not null,
  ordning                text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  vedtakstype            text        not null,
  vedtaksdato            date        not null,
  begrunnelse            text        not null,
  grunn                  text,
  rett_bortfalt          boolean     not null default false,
  startdato              date,
  sluttdato              date,
  klagerett_opplyst      date        not null,
  klagerett_form         text        not null,
  fakta_undersoekt       boolean     not null check (fakta_undersoekt),
  fakta_undersoekt_hvordan text      not null,
  kommunenummer          text        not null,
  registrert_fra         timestamptz not null,
  registrert_til         timestamptz,
  avsluttet_av           bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (klagerett_opplyst >= vedtaksdato),
  check (sluttdato >= startdato)
);
comment on column vedtak.grunn is 'Why an exemption or a postponed start was given (code list vedtaksgrunn): the rules ask for it. Absent in older data only.';
comment on column vedtak.rett_bortfalt is 'The exemption takes the right to norsk away as well (integreringsloven § 29).';
comment on column vedtak.klagerett_opplyst is 'The day the person was told of the right to complain (fvl. § 27). Without it there is no vedtak in this register.';
comment on column vedtak.fakta_undersoekt is 'The municipality has examined the facts outside NIR; nobody may decide on NIR data alone.';
