create table innhenting (
  person_id      bigint      not null references person (person_id),
  innhenting_id  bigint      not null generated always as identity,
  bruker         text        not null,
  organisasjon   text        not null,
  grunn          text        not null,
  begrunnelse    text        not null,
  fra            timestamptz not null,
  til            timestamptz not null,
  primary key (person_id, innhenting_id),
  check (til > fra)
);
comment on table innhenting is '«Hent person»: time-limited access for one user, acting for one organisation, to someone who is not its own, with a reason.';
create index on innhenting (bruker, til);
