-- When registrations may come later than the ordinary two months (integreringsforskriften §§ 58–59), and the yearly days by which a year's data
-- must be in to be counted.

create table registreringsvindu (
  vindu_id         bigint      generated always as identity primary key,
  noekkel          text        not null unique,
  kommuner         text[]      not null,
  ordninger        text[]      not null,
  kommandoer       text[]      not null,
  maaneder_tilbake int         not null check (maaneder_tilbake between 3 and 360),
  fom              date        not null,
  tom              date        not null,
  grunn            text        not null check (grunn <> ''),
  aapnet           timestamptz not null,
  aapnet_av        text        not null,
  lukket           timestamptz,
  lukket_av        text,
  lukket_grunn     text,
  check (tom >= fom),
  check ((lukket is null) = (lukket_av is null) and (lukket is null) = (lukket_grunn is null))
);
comment on table registreringsvindu is 'IMDi lets municipalities register further back than two months. A window is never changed: it is closed, and another is opened.';
comment on column registreringsvindu.noekkel is 'The form''s own key: the same form sent twice opens one window.';
comment on column registreringsvindu.kommuner is 'Municipality numbers as they were when it was opened; none = every municipality. So too for schemes and kinds of command.';
comment on column registreringsvindu.maaneder_tilbake is 'How long ago the event may have been, on the day it is registered.';

-- The one long window known from before this register (legal rules § 13.3). The day it opened was not found: the first deadline of 2017 it is known from.
insert into registreringsvindu (noekkel, kommuner, ordninger, kommandoer, maaneder_tilbake, fom, tom, grunn, aapnet, aapnet_av)
values ('nir-2017', '{}', '{}', '{}', 24, '2017-01-01', '2017-05-15',
        'Feil i NIR hadde hindret kommunene i å registrere innen to måneder.', '2017-01-01', 'IMDi');

create table aarsfrist (
  aar            int         not null check (aar between 2005 and 2100),
  frist          date        not null,
  grunn          text        not null check (grunn <> ''),
  satt_av        text        not null,
  registrert_fra timestamptz not null,
  registrert_til timestamptz,
  primary key (aar, registrert_fra),
  check (extract(year from frist) > aar)
);
comment on table aarsfrist is 'The last day on which data of the year are registered in time for the published figures. A new day closes the row of the old one.';
create unique index aarsfrist_en on aarsfrist (aar) where registrert_til is null;

-- Known from IMDi's pages (functional reference § 8); that for 2017 was moved, so the later one stands. The others were not found.
insert into aarsfrist (aar, frist, grunn, satt_av, registrert_fra)
select aar, frist, 'Fra IMDis nettsider.', 'IMDi', make_date(aar + 1, 1, 1)
  from (values (2016, date '2017-01-15'), (2017, date '2018-03-16'), (2018, date '2019-02-28'), (2020, date '2021-02-28'),
               (2022, date '2023-02-28'), (2023, date '2024-02-29')) as kjent (aar, frist);
