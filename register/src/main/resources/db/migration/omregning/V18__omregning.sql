-- Going through the whole register with the rules of the program that runs: ordered once, shared by every application node.

create table omregning (
  omregning_id   bigint      generated always as identity primary key,
  noekkel        text        not null unique,
  bestilt        timestamptz not null,
  bestilt_av     text        not null,
  grunn          text        not null check (grunn <> ''),
  regelversjon   text        not null,
  status         text        not null check (status in ('GAAR', 'STANSET', 'FERDIG', 'AVSLUTTET')),
  status_fra     timestamptz not null,
  status_av      text        not null
);
comment on column omregning.noekkel is 'The sender''s own key: the same order sent twice is one order.';
comment on column omregning.regelversjon is 'The version every person looked at stands by afterwards, also those whose answer did not change. Only nodes of this version take part.';
comment on column omregning.status_av is 'Who stopped, resumed or closed it; the node that found it finished.';
create unique index omregning_en_om_gangen on omregning ((true)) where status in ('GAAR', 'STANSET');

create table omregningsbunke (
  omregning_id   bigint      not null references omregning (omregning_id),
  nr             int         not null,
  fra            bigint      not null,
  til            bigint      not null,
  personer       int         not null,
  tatt           timestamptz,
  ferdig         timestamptz,
  node           text,
  endret         int         not null default 0,
  tidslinjer     int         not null default 0,
  frister        int         not null default 0,
  tilhoerighet   int         not null default 0,
  primary key (omregning_id, nr),
  check (til >= fra),
  check ((ferdig is null) = (node is null))
);
comment on table omregningsbunke is 'A stretch of person ids, done in one transaction by whichever node holds the row. A node that dies lets go of it.';
comment on column omregningsbunke.endret is 'Persons with any other answer than before; the next three say in what. One person may count in each.';
create index on omregningsbunke (omregning_id, nr) where ferdig is null;

create table omregningsendring (
  person_id      bigint      not null references person (person_id),
  omregning_id   bigint      not null,
  ordning        text        not null,
  fom            date        not null,
  foer           text        not null,
  naa            text        not null,
  regler         text[]      not null,
  hjemmel        text,
  kommunenummer  text,
  primary key (person_id, omregning_id, ordning)
);
comment on table omregningsendring is 'A category that became another in an omregning: from the first day on which the two timelines part.';
comment on column omregningsendring.omregning_id is 'No foreign key: person data hangs on the person only, and an omregning is never deleted.';
comment on column omregningsendring.regler is 'Of the new stretch that day; none where nothing is computed any more.';
comment on column omregningsendring.kommunenummer is 'Which municipality answered for the person on the day of the omregning.';
create index on omregningsendring (omregning_id);

create table omregningsfeil (
  person_id      bigint      not null references person (person_id),
  omregning_id   bigint      not null,
  primary key (person_id, omregning_id)
);
comment on table omregningsfeil is 'Persons the rules could not be run on; the answer they had stands.';
create index on omregningsfeil (omregning_id);
