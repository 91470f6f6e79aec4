-- Goals, what is done on the way, absence and upper secondary education (integreringsforskriften §§ 52, 53).

create table sluttmaal (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO')),
  sluttmaal       text        not null,
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on column sluttmaal.dato is 'The first day the goal holds; the newest holds now.';

create table norskmaal (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('NORSK')),
  delferdighet    text        not null,
  nivaa           text        not null,
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);

create table milepael (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  milepael        text        not null,
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);

create table fravaer (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  aarsak          text        not null,
  fom             date        not null,
  tom             date        not null,
  timer           numeric(5,1) check (timer > 0),
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom)
);
comment on column fravaer.timer is 'Hours, when the absence is of part of the days; absent for whole days.';

create table videregaaende (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('NORSK')),
  fom             date        not null,
  tom             date,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom)
);

