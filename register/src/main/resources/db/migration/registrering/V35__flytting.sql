-- Registrations that were made in the name of the wrong municipality and have moved to the right one: so that both are told.

create table kommuneflytting (
  person_id      bigint      not null references person (person_id),
  nr             bigint      not null,
  fra_nr         bigint      not null,
  fra_kommune    text        not null,
  til_kommune    text        not null,
  type           text        not null,
  registrert     timestamptz not null,
  primary key (person_id, nr),
  foreign key (person_id, nr) references journal (person_id, nr),
  foreign key (person_id, fra_nr) references journal (person_id, nr)
);
comment on column kommuneflytting.nr is 'The registration as it stands in the name of the municipality it belongs to.';
comment on column kommuneflytting.fra_nr is 'The post that ended it where it stood: who moved it, and why.';
comment on column kommuneflytting.til_kommune is 'As the municipality was numbered when it moved; fra_kommune too.';
create index on kommuneflytting (til_kommune, registrert);
create index on kommuneflytting (fra_kommune, registrert);
