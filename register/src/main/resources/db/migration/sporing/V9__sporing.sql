create table oppslag (
  person_id      bigint      not null,
  oppslag_id     bigint      not null generated always as identity,
  tidspunkt      timestamptz not null,
  bruker         text        not null,
  organisasjon   text        not null,
  rolle          text        not null,
  grunn          text        not null,
  hva            text        not null,
  primary key (person_id, oppslag_id)
);
comment on table oppslag is 'Each look at a person: who, when, why, what. Kept also when the person is forgotten.';
create index on oppslag (bruker, tidspunkt);
