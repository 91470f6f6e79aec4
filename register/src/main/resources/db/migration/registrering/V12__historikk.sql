create table historikkpeker (
  kilde      text        primary key,
  sekvens    bigint      not null,
  godtatt    bigint      not null,
  avvist     bigint      not null,
  oppdatert  timestamptz not null
);
comment on table historikkpeker is 'How far the municipalities'' history has been taken in (demo). A page taken in twice does no harm: the idempotency keys see to that.';
