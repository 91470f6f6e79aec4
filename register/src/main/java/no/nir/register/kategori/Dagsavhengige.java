package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whose stored answer has gone stale because the day is another than when it was computed. Categories and deadlines are the same whatever
 * day they are computed, and a deadline stays open until something is registered; what passes, the reader compares with today. The one
 * thing that hangs on the day is the municipality number: {@code tilhoerighet} holds the number of today, and at a municipality reform
 * (1 January) access, lists and tasks would go by a number nobody has any more.
 */
@Service
public class Dagsavhengige {

    private final JdbcClient jdbc;

    Dagsavhengige(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those with a municipality number that is no longer in use, and those of a divided municipality with a candidate that no longer is;
     * in person order. A number that never led to a municipality of the day is left alone: computing anew gives the same.
     */
    public List<Long> finn(LocalDate dag) {
        List<String> numre = utgaatte(dag, "select distinct kommunenummer from tilhoerighet where kandidater = '{}'");
        List<String> kandidater =
                utgaatte(dag, "select distinct unnest(kandidater) from tilhoerighet where kandidater <> '{}'");
        if (numre.isEmpty() && kandidater.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct person_id from tilhoerighet
                         where kandidater = '{}' and kommunenummer = any(:numre) or kandidater && :kandidater::text[]
                         order by person_id
                        """)
                .param("numre", numre.toArray(String[]::new))
                .param("kandidater", kandidater.toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    private List<String> utgaatte(LocalDate dag, String sql) {
        return jdbc.sql(sql).query(String.class).list().stream()
                .filter(nummer -> blittAnnet(nummer, dag))
                .toList();
    }

    private static boolean blittAnnet(String nummer, LocalDate dag) {
        Kommuner kommuner = Kommuner.norske();
        return kommuner.finn(nummer, dag).isEmpty()
                && Optional.of(kommuner.resolver(nummer, dag))
                        .filter(svar -> !(svar instanceof Kommunesvar.Ukjent))
                        .isPresent();
    }
}
