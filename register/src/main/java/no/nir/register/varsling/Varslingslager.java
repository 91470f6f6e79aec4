package no.nir.register.varsling;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.register.varsling.Dagsvurdering.Bilde;
import no.nir.register.varsling.Dagsvurdering.Stand;
import no.nir.register.varsling.Dagsvurdering.Varsel;
import no.nir.register.varsling.Kategorihendelse.Slag;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the run reads of persons, and the rows it writes. A fixed number of statements however many persons. */
@Repository
class Varslingslager {

    /** An event with its journal number, ready to be written. */
    record Foert(long personId, long nr, Dagsvurdering.Melding melding) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate bunkevis;

    Varslingslager(JdbcClient jdbc, JdbcTemplate bunkevis) {
        this.jdbc = jdbc;
        this.bunkevis = bunkevis;
    }

    long sistePerson() {
        return jdbc.sql("select coalesce(max(person_id), 0) from person")
                .query(Long.class)
                .single();
    }

    /**
     * Those after {@code fra} up to {@code til} of whom there may be something to tell: another category today than told, a change within
     * reach that is not announced, an announcement that has come due or is no longer true. In person order.
     */
    List<Long> kandidater(long fra, long til, Dagsvurdering dag) {
        return jdbc.sql("""
                with naa as (
                  select person_id, coalesce(max(kategori) filter (where ordning = 'INTRO'), 'IKKE_GJELDENDE') intro,
                         coalesce(max(kategori) filter (where ordning = 'NORSK'), 'IKKE_GJELDENDE') norsk,
                         coalesce(max(kategori) filter (where ordning = 'ASYL'), 'IKKE_GJELDENDE') asyl
                    from kategori
                   where person_id > :fra and person_id <= :til and fom <= :dag and coalesce(tom >= :dag, true)
                   group by person_id)
                select person_id from naa left join kategoristand s using (person_id)
                 where (s.intro, s.norsk, s.asyl) is distinct from (naa.intro, naa.norsk, naa.asyl)
                union
                select s.person_id from kategoristand s
                 where s.person_id > :fra and s.person_id <= :til
                   and (s.intro, s.norsk, s.asyl) <> ('IKKE_GJELDENDE', 'IKKE_GJELDENDE', 'IKKE_GJELDENDE')
                   and not exists (select from naa n where n.person_id = s.person_id)
                union
                select k.person_id from kategori k
                 where k.person_id > :fra and k.person_id <= :til and k.fom > :idag and k.fom <= :varsles
                   and not exists (select from kategori f
                                    where f.person_id = k.person_id and f.ordning = k.ordning and f.tom = k.fom - 1
                                      and f.kategori = k.kategori)
                   and not exists (select from kategorihendelse v
                                    where v.person_id = k.person_id and v.ordning = k.ordning and v.dag = k.fom
                                      and v.til = k.kategori and v.slag = 'VARSLET' and v.lukket_nr is null)
                union
                select v.person_id from kategorihendelse v
                 where v.person_id > :fra and v.person_id <= :til and v.slag = 'VARSLET' and v.lukket_nr is null
                   and (v.dag <= :dag
                        or not exists (select from kategori k
                                         left join kategori f on f.person_id = k.person_id and f.ordning = k.ordning
                                                             and f.tom = k.fom - 1
                                        where k.person_id = v.person_id and k.ordning = v.ordning and k.fom = v.dag
                                          and k.kategori = v.til
                                          and coalesce(f.kategori, 'IKKE_GJELDENDE') = v.fra))
                order by 1
                """)
                .param("fra", fra)
                .param("til", til)
                .param("dag", dag.dag())
                .param("idag", dag.idag())
                .param("varsles", dag.dag().plusDays(dag.dagerFoer()))
                .query(Long.class)
                .list();
    }

    /** One picture for each of the persons, who are locked. */
    Map<Long, Bilde> les(List<Long> personer) {
        Long[] ider = personer.toArray(Long[]::new);
        Map<Long, List<Tidslinjer.Strekk>> strekk = perPerson("""
                select person_id, ordning, fom, tom, kategori, lov, hjemmel, regler from kategori where person_id = any(?)
                """, ider, Varslingslager::strekk);
        Map<Long, List<Varsel>> varsler = perPerson("""
                select person_id, nr, slag, ordning, dag, fra, til, lov, hjemmel, regler, fortalt from kategorihendelse
                 where person_id = any(?) and slag = 'VARSLET' and lukket_nr is null
                """, ider, Varslingslager::varsel);
        Map<Long, List<Stand>> stand = perPerson(
                "select person_id, intro, norsk, asyl from kategoristand where person_id = any(?)",
                ider,
                rs -> new Stand(Map.of(
                        "INTRO", rs.getString("intro"), "NORSK", rs.getString("norsk"), "ASYL", rs.getString("asyl"))));
        Set<Long> slaattSammen = new HashSet<>(
                jdbc.sql("select person_id from person where person_id = any(?) and sammenslaatt_til is not null")
                        .param(ider)
                        .query(Long.class)
                        .list());
        Map<Long, Bilde> bilder = new HashMap<>();
        for (Long id : personer) {
            bilder.put(
                    id,
                    new Bilde(
                            new Tidslinjer(strekk.getOrDefault(id, List.of())),
                            stand.getOrDefault(id, List.of()).stream()
                                    .findFirst()
                                    .orElse(null),
                            varsler.getOrDefault(id, List.of()),
                            slaattSammen.contains(id)));
        }
        return bilder;
    }

    /** How many events each of the persons has had; none for those not named. */
    Map<Long, Integer> antall(List<Long> personer) {
        Map<Long, Integer> antall = new HashMap<>();
        jdbc.sql("select person_id, count(*) antall from kategorihendelse where person_id = any(?) group by person_id")
                .param(personer.toArray(Long[]::new))
                .query(rs -> {
                    antall.put(rs.getLong("person_id"), rs.getInt("antall"));
                });
        return antall;
    }

    void skriv(List<Foert> foerte, LocalDate kjoert) {
        bunkevis.batchUpdate(
                """
                insert into kategorihendelse (person_id, nr, slag, ordning, dag, fra, til, lov, hjemmel, regler, fortalt, grunn,
                                              varslet_nr, kjoert)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                foerte.stream()
                        .map(foert -> felter(foert, kjoert))
                        .sorted(java.util.Comparator.comparing(f -> Slag.valueOf((String) f[2]) == Slag.VARSLET))
                        .toList());
        bunkevis.batchUpdate(
                "update kategorihendelse set lukket_nr = ? where person_id = ? and nr = ?",
                foerte.stream()
                        .filter(f -> f.melding().varsel() != null)
                        .map(f -> new Object[] {
                            f.nr(),
                            f.personId(),
                            java.util.Objects.requireNonNull(f.melding().varsel())
                                    .nr()
                        })
                        .toList());
    }

    void settStand(Map<Long, Stand> naa, List<Long> uten) {
        bunkevis.batchUpdate(
                """
                insert into kategoristand (person_id, intro, norsk, asyl) values (?, ?, ?, ?)
                on conflict (person_id) do update
                   set intro = excluded.intro, norsk = excluded.norsk, asyl = excluded.asyl
                """,
                naa.entrySet().stream()
                        .map(e -> new Object[] {
                            e.getKey(),
                            e.getValue().av("INTRO"),
                            e.getValue().av("NORSK"),
                            e.getValue().av("ASYL")
                        })
                        .toList());
        jdbc.sql("delete from kategoristand where person_id = any(?)")
                .param(uten.toArray(Long[]::new))
                .update();
    }

    private static Object[] felter(Foert foert, LocalDate kjoert) {
        Kategorihendelse h = foert.melding().hendelse();
        Varsel varsel = foert.melding().varsel();
        return new Object[] {
            foert.personId(),
            foert.nr(),
            h.slag().name(),
            h.ordning(),
            h.dag(),
            h.fra(),
            h.til(),
            h.lov(),
            h.hjemmel(),
            h.regler().toArray(String[]::new),
            h.fortalt(),
            h.grunn() == null ? null : h.grunn().name(),
            varsel == null ? null : varsel.nr(),
            kjoert
        };
    }

    @FunctionalInterface
    private interface Rad<T> {
        T les(ResultSet rs) throws SQLException;
    }

    private <T> Map<Long, List<T>> perPerson(String sql, Long[] ider, Rad<T> rad) {
        Map<Long, List<T>> rader = new HashMap<>();
        jdbc.sql(sql).param(ider).query(rs -> {
            rader.computeIfAbsent(rs.getLong("person_id"), _ -> new ArrayList<>())
                    .add(rad.les(rs));
        });
        return rader;
    }

    private static Tidslinjer.Strekk strekk(ResultSet rs) throws SQLException {
        return new Tidslinjer.Strekk(
                rs.getString("ordning"),
                rs.getObject("fom", LocalDate.class),
                rs.getObject("tom", LocalDate.class),
                rs.getString("kategori"),
                rs.getString("lov"),
                rs.getString("hjemmel"),
                regler(rs));
    }

    private static Varsel varsel(ResultSet rs) throws SQLException {
        return new Varsel(
                rs.getLong("nr"),
                new Kategorihendelse(
                        Slag.valueOf(rs.getString("slag")),
                        rs.getString("ordning"),
                        rs.getObject("dag", LocalDate.class),
                        rs.getString("fra"),
                        rs.getString("til"),
                        rs.getString("lov"),
                        rs.getString("hjemmel"),
                        regler(rs),
                        rs.getObject("fortalt", LocalDate.class),
                        null));
    }

    private static List<String> regler(ResultSet rs) throws SQLException {
        Array regler = rs.getArray("regler");
        return List.of((String[]) regler.getArray());
    }
}
