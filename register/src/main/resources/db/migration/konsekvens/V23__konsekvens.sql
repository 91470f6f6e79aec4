-- What would change for whom if other rules, or the same with other choices, answered. Nothing here is an answer of the register.

create table konsekvens (
  konsekvens_id  bigint      generated always as identity primary key,
  noekkel        text        not null unique,
  bestilt        timestamptz not null,
  bestilt_av     text        not null,
  tittel         text        not null check (tittel <> ''),
  grunn          text        not null check (grunn <> ''),
  gammel         text,
  program        text        not null,
  status         text        not null check (status in ('GAAR', 'STANSET', 'FERDIG', 'AVSLUTTET')),
  status_fra     timestamptz not null,
  status_av      text        not null
);
comment on column konsekvens.noekkel is 'The sender''s own key: the same order sent twice is one order.';
comment on column konsekvens.gammel is 'The version the register answered by when it was ordered; absent in a register that has answered nobody.';
comment on column konsekvens.program is 'The rules that are tried: the version, and the change made in a copy of the code. Only nodes of this program take part.';

create table konsekvensvalg (
  konsekvens_id  bigint      not null references konsekvens (konsekvens_id),
  punkt          text        not null,
  regel          text        not null,
  foer           text,
  naa            text,
  primary key (konsekvens_id, punkt)
);
comment on table konsekvensvalg is 'Every point that can be chosen, with the value the register goes by and the one that is tried: all nodes compute by these, whatever is chosen meanwhile.';

create table konsekvensbunke (
  konsekvens_id  bigint      not null references konsekvens (konsekvens_id),
  nr             int         not null,
  fra            bigint      not null,
  til            bigint      not null,
  personer       int         not null,
  ferdig         timestamptz,
  node           text,
  endret         int         not null default 0,
  kategorier     int         not null default 0,
  frister        int         not null default 0,
  andre_grunner  int         not null default 0,
  utdaterte      int         not null default 0,
  primary key (konsekvens_id, nr),
  check (til >= fra),
  check ((ferdig is null) = (node is null))
);
comment on table konsekvensbunke is 'A stretch of person ids. A node that dies lets go of it.';
comment on column konsekvensbunke.andre_grunner is 'Persons with the same categories and deadlines, for other reasons.';
comment on column konsekvensbunke.utdaterte is 'Persons whose stored answer is by older rules or choices than the register goes by: an omregning has not reached them.';
create index on konsekvensbunke (konsekvens_id, nr) where ferdig is null;

create table konsekvensregel (
  konsekvens_id  bigint      not null references konsekvens (konsekvens_id),
  regel          text        not null,
  hjemmel        text        not null,
  spoersmaal     text        not null,
  primary key (konsekvens_id, regel)
);
comment on table konsekvensregel is 'The rules named as reasons, as the program that was tried has them: the register that shows them may not know them.';

create table konsekvenskategori (
  person_id      bigint      not null references person (person_id),
  konsekvens_id  bigint      not null,
  ordning        text        not null,
  fom            date        not null,
  foer           text        not null,
  naa            text        not null,
  lov            text,
  hjemmel        text,
  nye_regler     text[]      not null,
  borte_regler   text[]      not null,
  kommunenummer  text,
  primary key (person_id, konsekvens_id, ordning)
);
comment on table konsekvenskategori is 'A category that would become another: from the first day on which the two timelines part.';
comment on column konsekvenskategori.konsekvens_id is 'No foreign key: person data hangs on the person only, and a konsekvens is never deleted.';
comment on column konsekvenskategori.kommunenummer is 'Which municipality answered for the person when it was tried.';
create index on konsekvenskategori (konsekvens_id);

create table konsekvensfrist (
  person_id      bigint      not null references person (person_id),
  konsekvens_id  bigint      not null,
  nr             int         not null,
  ordning        text        not null,
  type           text        not null,
  foer           date,
  naa            date,
  regel          text        not null,
  hjemmel        text        not null,
  aapen          boolean     not null,
  kommunenummer  text,
  primary key (person_id, konsekvens_id, nr),
  check (foer is distinct from naa)
);
comment on table konsekvensfrist is 'A deadline that would move, come or go.';
comment on column konsekvensfrist.aapen is 'Whether somebody has yet to keep it.';
create index on konsekvensfrist (konsekvens_id);

create table konsekvensfeil (
  person_id      bigint      not null references person (person_id),
  konsekvens_id  bigint      not null,
  primary key (person_id, konsekvens_id)
);
comment on table konsekvensfeil is 'Persons the rules that were tried could not be run on.';
create index on konsekvensfeil (konsekvens_id);

create table konsekvenspublisering (
  konsekvens_id  bigint      not null references konsekvens (konsekvens_id),
  publisert      timestamptz not null,
  publisert_av   text        not null,
  grunn          text        not null check (grunn <> ''),
  trukket        timestamptz,
  trukket_av     text,
  primary key (konsekvens_id, publisert),
  check ((trukket is null) = (trukket_av is null)),
  check (trukket >= publisert)
);
comment on table konsekvenspublisering is 'While published, a municipality sees which of its own persons would be touched. Withdrawn and published again: a row more.';
create unique index on konsekvenspublisering (konsekvens_id) where trukket is null;
