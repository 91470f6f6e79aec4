-- What was claimed or applied for, and how it came (code lists kravtype, kontaktmaate); not said of what was registered before.
alter table kontakt add column kravtype text;
alter table kontakt add column kontaktmaate text;
alter table kontakt add constraint kontakt_kravtype_check check (kravtype is null or slag <> 'KONTAKT');
