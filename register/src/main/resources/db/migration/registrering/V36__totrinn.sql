-- Which registrations a municipality wants two persons behind, and what waits for the second one.

create table totrinnsvalg (
  totrinnsvalg_id bigint      generated always as identity primary key,
  kommunenummer   text        not null,
  ordning         text        not null check (ordning in ('INTRO', 'NORSK', 'ASYL')),
  slag            text        not null check (slag <> ''),
  stilling        text        not null check (stilling in ('PAA', 'AV')),
  fra             date        not null,
  grunn           text        not null check (grunn <> ''),
  satt            timestamptz not null,
  satt_av         text        not null,
  satt_av_navn    text        not null
);
comment on table totrinnsvalg is 'What a municipality has said of one kind in one scheme, from a day on. Append-only: a later row says otherwise.';
comment on column totrinnsvalg.slag is 'A vedtakstype, or KORREKSJON_ETTER_AARSFRIST.';
create index on totrinnsvalg (kommunenummer, ordning, slag, fra desc, totrinnsvalg_id desc);

create function totrinnsvalg_er_uforanderlig() returns trigger language plpgsql as $$
begin
  raise exception 'totrinnsvalg is append-only';
end $$;
create trigger totrinnsvalg_uforanderlig before update or delete or truncate on totrinnsvalg
  for each statement execute function totrinnsvalg_er_uforanderlig();

create table kontroll (
  person_id      bigint      not null references person (person_id),
  nr             bigint      not null,
  kommunenummer  text        not null,
  kommando       jsonb       not null,
  bekreftede     text[]      not null,
  bekreftelse    text        not null,
  forespoersel   text,
  slag           text        not null,
  ordninger      text[]      not null check (cardinality(ordninger) > 0),
  adgang         text        check (adgang in ('VINDU', 'FORESPOERSEL')),
  adgang_nr      bigint,
  sendt          timestamptz not null,
  sendt_av       text        not null,
  sendt_av_navn  text        not null,
  organisasjon   text        not null,
  kanal          text        not null,
  primary key (person_id, nr),
  unique (person_id, nr, sendt_av),
  foreign key (person_id, nr) references journal (person_id, nr),
  check ((adgang is null) = (adgang_nr is null))
);
comment on table kontroll is 'A registration held until a second person of the municipality has looked at it: the whole command, ready to be registered.';
comment on column kontroll.forespoersel is 'IMDi is asked, with these words, once the second person has said yes; absent when it is not.';
comment on column kontroll.ordninger is 'The right to register in one of them is enough to let it through.';
comment on column kontroll.adgang is 'What let it in after the deadline on the day it was sent; so a window that closes meanwhile stops nothing.';
create index on kontroll (kommunenummer, sendt);

create table kontrollsvar (
  person_id       bigint      not null references person (person_id),
  nr              bigint      not null,
  kontroll_nr     bigint      not null,
  sendt_av        text        not null,
  svar            text        not null check (svar in ('GODKJENT', 'FRIGITT', 'RETURNERT', 'TRUKKET')),
  notat           text        not null,
  besvart         timestamptz not null,
  besvart_av      text        not null,
  besvart_av_navn text        not null,
  ble_person_id   bigint,
  ble_nr          bigint,
  primary key (person_id, nr),
  unique (person_id, kontroll_nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  foreign key (person_id, kontroll_nr, sendt_av) references kontroll (person_id, nr, sendt_av) on delete cascade,
  check ((svar in ('FRIGITT', 'TRUKKET')) = (besvart_av = sendt_av)),
  check ((svar in ('GODKJENT', 'FRIGITT')) = (ble_nr is not null)),
  check ((ble_nr is null) = (ble_person_id is null))
);
comment on table kontrollsvar is 'What became of it. Nobody approves or returns what they sent themselves: the checks see to that.';
comment on column kontrollsvar.ble_nr is 'What was registered, or the request to IMDi it became; on the person that stood then.';
