create table oppslag (
  person_id      bigint      not null,
  oppslag_id     bigint      not null generated always as identity,
  tidspunkt      timestamptz not null,
  bruker         text        not null,
  visningsnavn   text        not null,
  organisasjon   text        not null,
  rolle          text        not null,
  grunn          text        not null,
  hva            text        not null,
  primary key (person_id, oppslag_id)
);
comment on table oppslag is 'Each look at a person: who, when, why, what. Kept also when the person is forgotten.';
comment on column oppslag.visningsnavn is 'The employee''s name then: whoever reviews the log must see who it was.';
create index on oppslag (organisasjon, tidspunkt);
create index on oppslag (tidspunkt);

create function oppslag_er_uforanderlig() returns trigger language plpgsql as $$
begin
  raise exception 'oppslag is append-only';
end $$;
create trigger oppslag_uforanderlig before update or delete or truncate on oppslag
  for each statement execute function oppslag_er_uforanderlig();
