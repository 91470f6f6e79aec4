-- Facts from HK-dir. Same time columns as in person; opphav_id as in opphold.

create table proeveresultat (
  person_id       bigint      not null references person (person_id),
  referanse       text        not null,
  sekvens         bigint      not null,
  tilstand        text        not null check (tilstand in ('GJELDER', 'ANNULLERT')),
  proeve          text        not null check (proeve in ('NORSKPROEVE_A1_A2', 'NORSKPROEVE_A2_B1', 'NORSKPROEVE_B1_B2',
                                                         'NORSKPROEVE_A1_B2', 'NORSKPROEVE_C1', 'SAMFUNNSKUNNSKAPSPROEVE',
                                                         'STATSBORGERPROEVE')),
  dato            date        not null,
  lese            text        check (lese in ('IKKE_GRUNNLAG', 'UNDER_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'IKKE_BESTAATT')),
  lytte           text        check (lytte in ('IKKE_GRUNNLAG', 'UNDER_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'IKKE_BESTAATT')),
  skriftlig       text        check (skriftlig in ('IKKE_GRUNNLAG', 'UNDER_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'IKKE_BESTAATT')),
  muntlig         text        check (muntlig in ('IKKE_GRUNNLAG', 'UNDER_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'IKKE_BESTAATT')),
  bestaatt        boolean,
  spraak          text        check (spraak ~ '^[a-z]{2,3}$'),
  registrert_fra  timestamptz not null,
  registrert_til  timestamptz,
  journal_nr      bigint      not null,
  opphav_id       bigint      references person (person_id),
  primary key (person_id, referanse, registrert_fra),
  check ((proeve like 'NORSKPROEVE%') = (bestaatt is null)),
  check ((proeve like 'NORSKPROEVE%') = (num_nonnulls(lese, lytte, skriftlig, muntlig) > 0))
);
comment on table proeveresultat is 'Tests of norsk and of knowledge of society, as HK-dir tells them; one row per test and state of knowledge.';
comment on column proeveresultat.referanse is 'HK-dir''s own reference of the test: the same through corrections and annulment.';
comment on column proeveresultat.sekvens is 'Number in the feed of the message this comes from: an older message read late does not undo a newer one.';
comment on column proeveresultat.spraak is 'The language the test of knowledge of society was taken in, as in BCP 47: nb, nn, ar, ti …';
create index on proeveresultat (referanse) where registrert_til is null;
