-- The daily run: which days it has been through, what it has told of each person, and the events themselves.

create table dagskjoering (
  dag            date         primary key,
  startet        timestamptz  not null,
  ferdig         timestamptz,
  sist           timestamptz,
  omregnet       integer      not null default 0,
  varslet        integer      not null default 0,
  inntruffet     integer      not null default 0,
  bortfalt       integer      not null default 0,
  check (ferdig >= startet and sist >= ferdig)
);
comment on table dagskjoering is 'One row a day. No person stands here; the numbers are kept when persons are forgotten.';
comment on column dagskjoering.ferdig is 'The whole register has been gone through for the day. Absent: interrupted or under way; the next run goes on with it.';
comment on column dagskjoering.sist is 'The last time the register was gone through again on the same day, for facts learnt since.';

create table kategoristand (
  person_id      bigint  primary key references person (person_id),
  intro          text    not null,
  norsk          text    not null,
  asyl           text    not null
);
comment on table kategoristand is 'The category of each scheme that was told last. What holds today and is another must be told. No row: the person is new to the run.';

create table kategorihendelse (
  person_id      bigint  not null references person (person_id),
  nr             bigint  not null,
  slag           text    not null check (slag in ('VARSLET', 'INNTRUFFET', 'BORTFALT')),
  ordning        text    not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  dag            date    not null,
  fra            text    not null,
  til            text    not null,
  lov            text    not null,
  hjemmel        text    not null,
  regler         text[]  not null,
  kjoert         date    not null,
  fortalt        date    not null,
  grunn          text    check (grunn in ('ENDRET', 'SLAATT_SAMMEN')),
  varslet_nr     bigint,
  lukket_nr      bigint,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  foreign key (person_id, varslet_nr) references journal (person_id, nr),
  foreign key (person_id, lukket_nr) references journal (person_id, nr),
  check (fra <> til),
  check (slag = 'VARSLET' or lukket_nr is null),
  check (slag <> 'VARSLET' or (varslet_nr is null and dag > fortalt)),
  check (slag <> 'INNTRUFFET' or dag <= kjoert),
  check (fortalt >= kjoert),
  check ((slag = 'BORTFALT') = (grunn is not null) and (slag <> 'BORTFALT' or varslet_nr is not null))
);
comment on table kategorihendelse is 'Changes of category as they were announced, came, or were called off: the projection of the journal posts of the same nr.';
comment on column kategorihendelse.dag is 'The first day of the new category.';
comment on column kategorihendelse.kjoert is 'The day that was run.';
comment on column kategorihendelse.fortalt is 'The day it was told: later than kjoert when a missed day was run afterwards. Of what came: later than dag also when the fact was learnt late.';
comment on column kategorihendelse.varslet_nr is 'The announcement that came true or was called off. What came without one came unannounced.';
comment on column kategorihendelse.lukket_nr is 'Of an announcement: the event that came of it. Absent: still to come.';

create unique index on kategorihendelse (person_id, ordning, dag, fra, til) where slag = 'VARSLET' and lukket_nr is null;
create index on kategorihendelse (dag) where slag = 'VARSLET' and lukket_nr is null;
create index on kategorihendelse (fortalt) where slag = 'INNTRUFFET';
create index on kategorihendelse (kjoert);
