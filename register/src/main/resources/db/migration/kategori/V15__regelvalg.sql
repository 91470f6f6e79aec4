-- What IMDi has chosen where the sources leave a point open, instead of the answer the rules give meanwhile. Chosen again: a row more.

create table regelvalg (
  punkt          text        not null,
  verdi          text,
  bestemt        date        not null,
  grunn          text        not null,
  valgt_av       text        not null,
  registrert_fra timestamptz not null,
  registrert_til timestamptz,
  primary key (punkt, registrert_fra),
  check (registrert_til > registrert_fra)
);
comment on column regelvalg.verdi is 'A day or a number as text; null for "not in force". Back to the answer of the rules is a value like any other.';
comment on column regelvalg.bestemt is 'The day of the decision behind the choice.';
create unique index on regelvalg (punkt) where registrert_til is null;
