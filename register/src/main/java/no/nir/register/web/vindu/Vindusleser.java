package no.nir.register.web.vindu;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what has come through each window. Numbers only. */
@Repository
class Vindusleser {

    /** @param kommuner how many municipalities have used it */
    record Bruk(long registreringer, long kommuner) {
        static final Bruk INGEN = new Bruk(0, 0);
    }

    private final JdbcClient jdbc;

    Vindusleser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Bruk> bruk() {
        Map<Long, Bruk> bruk = new HashMap<>();
        jdbc.sql("""
                select adgang_nr, count(*) registreringer, count(distinct kommunenummer) kommuner
                  from sen_registrering where adgang = 'VINDU' group by adgang_nr
                """).query(rs -> {
            bruk.put(rs.getLong("adgang_nr"), new Bruk(rs.getLong("registreringer"), rs.getLong("kommuner")));
        });
        return bruk;
    }
}
