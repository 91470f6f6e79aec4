-- The daily run asks which categories begin in the time ahead.
create index on kategori (fom);
