package no.nir.register.kategori;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which version of the rules this register has answered with, and when. */
@Service
class Regelversjoner {

    private final JdbcClient jdbc;
    private final Clock klokke;

    Regelversjoner(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** Notes the version when it is another than the last one. */
    void noter(String versjon) {
        jdbc.sql("""
                        insert into regelversjon (tatt_i_bruk, versjon)
                        select :naa, :versjon
                         where :versjon is distinct from
                               (select versjon from regelversjon order by tatt_i_bruk desc limit 1)
                            on conflict do nothing
                        """)
                .param("naa", OffsetDateTime.now(klokke))
                .param("versjon", versjon)
                .update();
    }

    /** The version in use at the instant; absent before the first one was noted. */
    Optional<String> paa(Instant da) {
        return jdbc.sql("select versjon from regelversjon where tatt_i_bruk <= :da order by tatt_i_bruk desc limit 1")
                .param("da", da.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }
}
