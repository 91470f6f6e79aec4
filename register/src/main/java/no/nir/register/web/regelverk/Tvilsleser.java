package no.nir.register.web.regelverk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many persons' answers turn on a rule today. Numbers only, and nobody with a strictly confidential address is counted. */
@Component
class Tvilsleser {

    private static final String ANTALL = """
            select r.regel, count(distinct k.person_id) antall from kategori k
             cross join unnest(k.regler) r (regel)
             where k.fom <= :dag and coalesce(k.tom >= :dag, true) and %s
             group by r.regel
            """;

    private static final String ANTALL_EN = """
            select count(distinct k.person_id) from kategori k
             where :regel = any (k.regler) and k.fom <= :dag and coalesce(k.tom >= :dag, true) and %s
            """;

    private static final String FORDELT = """
            select t.kommunenummer, k.ordning, k.kategori, count(distinct k.person_id) antall from kategori k
              join tilhoerighet t on t.person_id = k.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
             where :regel = any (k.regler) and k.fom <= :dag and coalesce(k.tom >= :dag, true) and %s
             group by 1, 2, 3 order by antall desc, 1, 2, 3
            """;

    private final JdbcClient jdbc;
    private final Personfilter tilgang;
    private final Clock klokke;

    Tvilsleser(JdbcClient jdbc, Personfilter tilgang, Clock klokke) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
        this.klokke = klokke;
    }

    /** @param ordning INTRO, NORSK or ASYL */
    record Linje(String kommunenummer, String ordning, String kategori, long antall) {}

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
