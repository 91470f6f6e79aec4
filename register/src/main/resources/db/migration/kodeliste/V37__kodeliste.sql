-- What IMDi has changed in the code lists since their files were written. Files and changes together are the lists in force.

create table kodelisteendring (
  nr         bigint      generated always as identity primary key,
  noekkel    text        not null unique,
  liste      text        not null,
  kode       text        not null check (kode ~ '^[A-Z][A-Z0-9_]*$'),
  slag       text        not null check (slag in ('LEGG_TIL', 'AVSLUTT', 'GI_NAVN', 'BEKREFT', 'TA_TILBAKE')),
  dag        date,
  nb         text        check (nb <> ''),
  nn         text        check (nn <> ''),
  en         text        check (en <> ''),
  egenskaper text[]      not null,
  kilde      text        check (kilde <> ''),
  verifisert boolean,
  gjelder_nr bigint      unique references kodelisteendring,
  grunn      text        not null check (grunn <> ''),
  endret_av  text        not null,
  endret     timestamptz not null,
  check ((dag is not null) = (slag in ('LEGG_TIL', 'AVSLUTT', 'GI_NAVN'))),
  check ((slag in ('LEGG_TIL', 'GI_NAVN')) = (num_nonnulls(nb, nn, en) = 3) and num_nonnulls(nb, nn, en) in (0, 3)),
  check ((kilde is not null) = (slag in ('LEGG_TIL', 'GI_NAVN', 'BEKREFT')) and (kilde is null) = (verifisert is null)),
  check ((gjelder_nr is not null) = (slag = 'TA_TILBAKE'))
);
comment on table kodelisteendring is 'Changes of the code lists, in the order they were made; a change is taken back by a later row, never overwritten. The greatest nr is the edition of all lists.';
comment on column kodelisteendring.noekkel is 'The form''s own key: the same form sent twice changes once.';
comment on column kodelisteendring.dag is 'The first day of a value or a name; of AVSLUTT the last day the value may be used.';
comment on column kodelisteendring.egenskaper is 'kolonne=verdi, as the columns of the list''s file.';

create function kodelisteendring_er_uforanderlig() returns trigger language plpgsql as $$
begin
  raise exception 'kodelisteendring is append-only';
end $$;
create trigger kodelisteendring_uforanderlig before update or delete or truncate on kodelisteendring
  for each statement execute function kodelisteendring_er_uforanderlig();
