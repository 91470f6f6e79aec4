-- Languages and tracks of training, what replaces a tiltak for a time, follow-up in leave, reservation against research,
-- and the municipality that gives the training (integreringsforskriften §§ 46, 52, 53).

alter table tiltak add column erstatter_nr bigint;
comment on column tiltak.erstatter_nr is 'The tiltak it stands in for while it lasts, by its journal number. No foreign key: one that is corrected gets a new number, and what stands in for it stays.';

create table morsmaal (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  spraak          text        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);

create table opplaeringsspraak (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('NORSK', 'ASYL')),
  fag             text        not null,
  spraak          text        not null,
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on column opplaeringsspraak.dato is 'The first day the subject is taught in the language; the newest holds now.';

create table spor (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('NORSK')),
  spor            text        not null,
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on column spor.dato is 'The first day the person follows the track; the newest holds now.';

create table oppfoelging (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK')),
  fom             date        not null,
  tom             date        not null,
  timer_per_uke   numeric(4,1) not null check (timer_per_uke > 0),
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom)
);
comment on table oppfoelging is 'Training offered to follow up a person in leave for birth or adoption.';

create table forskningsreservasjon (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  reservasjon     text        not null check (reservasjon in ('RESERVERT', 'OPPHEVET')),
  dato            date        not null,
  kommunenummer   text        not null,
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  avsluttet_av    bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr)
);
comment on table forskningsreservasjon is 'Whether names and numbers may be given to research; the newest day holds.';

create table opplaeringskommune (
  person_id           bigint      not null references person (person_id),
  nr                  bigint      not null,
  ordning             text        not null check (ordning in ('INTRO', 'NORSK')),
  opplaeringskommune  text        not null,
  fom                 date        not null,
  tom                 date,
  kommunenummer       text        not null,
  registrert_fra      timestamptz not null,
  registrert_til      timestamptz,
  avsluttet_av        bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  check (tom >= fom)
);
comment on table opplaeringskommune is 'The municipality that gives the training where it is not the one that answers for the person. It reaches the person for it.';
create index on opplaeringskommune (opplaeringskommune, fom, tom) where registrert_til is null;
