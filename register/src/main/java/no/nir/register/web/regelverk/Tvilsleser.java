package no.nir.register.web.regelverk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many persons' answers turn on a rule today. Numbers only, and nobody with a strictly confidential address is counted. */
@Component
class Tvilsleser {

    /** As the index {@code kategori_tvil} has it, word for word: only so is the index used. */
    static final String I_TVIL = """
            k.regler && '{D-1,D-2,D-3,D-4,D-5,D-6,D-7,D-8,D-9,D-10,D-11,D-12,D-13,D-15,D-16,D-17,D-18,D-19,D-20,D-21,D-22,\
            D-23,D-24,D-25,D-26,D-27,K-3,TR-17}'\
            """;

    /** Who answers for the person today. */
    static final String KOMMUNE_I_DAG = """
            left join lateral (
                  select t.kommunenummer from tilhoerighet t
                   where t.person_id = k.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
                   order by t.fom desc limit 1) t on true
            """;

    private static final String ANTALL = """
            select r.regel, count(distinct k.person_id) antall from kategori k
             cross join unnest(k.regler) r (regel)
             where {i_tvil} and k.fom <= :dag and coalesce(k.tom >= :dag, true) and %s
             group by r.regel
            """.replace("{i_tvil}", I_TVIL);

    private static final String ANTALL_EN = """
            select count(distinct k.person_id) from kategori k
             where {i_tvil} and k.regler @> array[:regel]::text[] and k.fom <= :dag and coalesce(k.tom >= :dag, true) and %s
            """.replace("{i_tvil}", I_TVIL);

    private static final String FORDELT = """
            select t.kommunenummer, k.ordning, k.kategori, count(distinct k.person_id) antall from kategori k {kommune}
             where {i_tvil} and k.regler @> array[:regel]::text[] and k.fom <= :dag and coalesce(k.tom >= :dag, true) and %s
             group by 1, 2, 3 order by antall desc, 1, 2, 3
            """.replace("{i_tvil}", I_TVIL).replace("{kommune}", KOMMUNE_I_DAG);

    private final JdbcClient jdbc;
    private final Personfilter tilgang;
    private final Clock klokke;

    Tvilsleser(JdbcClient jdbc, Personfilter tilgang, Clock klokke) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
        this.klokke = klokke;
    }

    /**
     * @param kommunenummer absent for those no municipality answers for
     * @param ordning INTRO, NORSK or ASYL
     */
    record Linje(@Nullable String kommunenummer, String ordning, String kategori, long antall) {}

    /** Persons by rule, also those no municipality answers for. */
    Map<String, Long> antall(Bruker bruker) {
        Map<String, Long> antall = new HashMap<>();
        spoer(bruker, ANTALL).query(rs -> {
            antall.put(rs.getString("regel"), rs.getLong("antall"));
        });
        return antall;
    }

    /** Persons by this rule. */
    long antall(Bruker bruker, String regel) {
        return spoer(bruker, ANTALL_EN).param("regel", regel).query(Long.class).single();
    }

    /** Where the persons of one rule are, and what they have. */
    List<Linje> fordelt(Bruker bruker, String regel) {
        return spoer(bruker, FORDELT)
                .param("regel", regel)
                .query((rs, _) -> new Linje(
                        rs.getString("kommunenummer"),
                        rs.getString("ordning"),
                        rs.getString("kategori"),
                        rs.getLong("antall")))
                .list();
    }

    private JdbcClient.StatementSpec spoer(Bruker bruker, String spoersmaal) {
        Personfilter.Betingelse uskjermet = tilgang.uskjermet(bruker, "k.person_id");
        return jdbc.sql(spoersmaal.formatted(uskjermet.sql()))
                .params(uskjermet.parametre())
                .param("dag", LocalDate.now(klokke));
    }
}
