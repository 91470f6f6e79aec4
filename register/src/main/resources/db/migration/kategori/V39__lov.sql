-- The acts the rules know; a name they do not know can never be read back.
alter table kategori add constraint kategori_lov_check check (lov in ('INTRODUKSJONSLOVEN', 'INTEGRERINGSLOVEN'));
