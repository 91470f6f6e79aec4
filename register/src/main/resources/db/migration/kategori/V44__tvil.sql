-- Whose answers turn on a point of doubt. One stretch in twelve names any of them, so only those are indexed. A new point makes a new index.
create index kategori_tvil on kategori using gin (regler)
 where regler && '{D-1,D-2,D-3,D-4,D-5,D-6,D-7,D-8,D-9,D-10,D-11,D-12,D-13,D-15,D-16,D-17,D-18,D-19,D-20,D-21,D-22,D-23,D-24,D-25,D-26,D-27,K-3,TR-17}';
