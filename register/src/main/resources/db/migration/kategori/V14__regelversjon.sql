-- Which version of the rules the register answered with, from when. A version that comes back gets a row more.

create table regelversjon (
  tatt_i_bruk    timestamptz primary key,
  versjon        text        not null
);
comment on table regelversjon is 'An answer for an earlier day is computed again with the rules of today; this says which rules answered then.';
