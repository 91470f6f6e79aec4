-- Derived rows, as of now only; an older day is recomputed from what was known then.

create table kategori (
  person_id      bigint  not null references person (person_id),
  ordning        text    not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  fom            date    not null,
  tom            date,
  kategori       text    not null,
  kategori_fra   date    not null,
  lov            text    not null,
  flagg          text[]  not null,
  regler         text[]  not null,
  hjemmel        text    not null,
  primary key (person_id, ordning, fom),
  check (tom >= fom),
  check (kategori_fra <= fom)
);
comment on column kategori.kategori_fra is 'The day from which the category has run without a break; rules and flags may have changed since.';
create index on kategori (ordning, kategori, fom, tom);

create table frist (
  person_id      bigint  not null references person (person_id),
  ordning        text    not null,
  type           text    not null,
  dato           date    not null,
  regel          text    not null,
  hjemmel        text    not null,
  status         text    not null check (status in ('AAPEN', 'OPPFYLT', 'UAKTUELL')),
  primary key (person_id, ordning, type, dato)
);
comment on column frist.status is 'Whether anybody is still asked for something: lists and panels show the open ones. PROGRAM_START_SENEST stays open here until a start is registered: who reads it asks whether the start a vedtak names has come.';
comment on column frist.dato is 'The last day in time (inclusive).';
create index on frist (type, dato);

create table tilhoerighet (
  person_id      bigint  not null references person (person_id),
  kommunenummer  text    not null,
  fom            date    not null,
  tom            date,
  grunn          text    not null check (grunn in ('FOLKEREGISTERADRESSE', 'BOSETTING', 'MOTTAK')),
  kandidater     text[]  not null default '{}',
  primary key (person_id, fom),
  check (tom >= fom)
);
comment on table tilhoerighet is 'Which municipality answers for the person, when and why. The number is the one valid today.';
comment on column tilhoerighet.kandidater is 'The municipalities of today it may be, when the one registered was divided: someone must say which. The number is then the old one.';
create index on tilhoerighet (kommunenummer, fom, tom);
create index on tilhoerighet using gin (kandidater) where kandidater <> '{}';

create table beregning (
  person_id      bigint      primary key references person (person_id),
  beregnet       timestamptz not null,
  regelversjon   text        not null
);
comment on column beregning.beregnet is 'When the answer last became another than before.';
