create table oppstart (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  slag            text        not null check (slag in ('TILBUDT', 'BEGYNT')),
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on table oppstart is 'Offered start and real start: since 1 August 2023 the deadlines run from the offered start (integreringsloven §§ 32, 33).';

create table tiltak (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  tiltakskode     text        not null,
  fom             date        not null,
  tom             date,
  timer_per_uke   numeric(4,1) not null check (timer_per_uke > 0 and timer_per_uke <= 60),
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom)
);

create table timer (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('NORSK', 'ASYL')),
  fag             text        not null check (fag in ('NORSK', 'SAMFUNNSKUNNSKAP', 'NORSK_KULTUR')),
  maaned          date        not null check (extract(day from maaned) = 1),
  timer           numeric(5,1) not null check (timer >= 0 and timer <= 300),
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
create unique index on timer (person_id, ordning, fag, maaned, kommunenummer) where registrert_til is null;

create table permisjon (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  aarsak          text        not null,
  vedtaksdato     date        not null,
  fom             date        not null,
  tom             date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom)
);

create table avslutning (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  dato            date        not null,
  aarsak          text        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
create unique index on avslutning (person_id, ordning, kommunenummer, dato) where registrert_til is null;

create table utdanningsbakgrunn (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  nivaa           text        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
create unique index on utdanningsbakgrunn (person_id) where registrert_til is null;

create table arbeid (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  slag            text        not null check (slag in ('ARBEID', 'TILBUD')),
  fom             date        not null,
  tom             date,
  timer_per_uke   numeric(4,1) not null check (timer_per_uke > 0 and timer_per_uke <= 60),
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom)
);
