package no.nir.register.konsekvens;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Regelvalg;
import no.nir.register.kategori.Valgpunkt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Writes an order down: what is tried, and the stretches it is shared in. */
@Service
class Bestillinger {

    private final JdbcClient jdbc;
    private final Regelvalg valg;
    private final Clock klokke;
    private final String program;

    /** @param endring what the code of this program has been changed by, for a copy made to try a change */
    Bestillinger(JdbcClient jdbc, Regelvalg valg, Clock klokke, @Value("${nir.konsekvens.endring:}") String endring) {
        this.jdbc = jdbc;
        this.valg = valg;
        this.klokke = klokke;
        this.program = (Kategoriberegner.REGELVERSJON + " " + endring).strip();
    }

    /** The version of the rules of this program, and the change it was made to try. */
    String program() {
        return program;
    }

    long bestill(String noekkel, String hvem, Oppdrag oppdrag, Utsnitt utsnitt) {
        Optional<Long> ny = jdbc.sql("""
                insert into konsekvens (noekkel, bestilt, bestilt_av, tittel, grunn, gammel, program, status, status_fra, status_av)
                values (:noekkel, :naa, :hvem, :tittel, :grunn,
                        (select versjon from regelversjon order by tatt_i_bruk desc limit 1), :program, 'GAAR', :naa, :hvem)
                    on conflict (noekkel) do nothing returning konsekvens_id
                """)
                .param("noekkel", noekkel)
                .param("naa", OffsetDateTime.now(klokke))
                .param("hvem", hvem)
                .param("tittel", oppdrag.tittel())
                .param("grunn", oppdrag.grunn())
                .param("program", program)
                .query(Long.class)
                .optional();
        ny.ifPresent(id -> {
            skrivValg(id, oppdrag);
            del(id, utsnitt);
        });
        return ny.orElseGet(() -> jdbc.sql("select konsekvens_id from konsekvens where noekkel = ?")
                .param(noekkel)
                .query(Long.class)
                .single());
    }

    private void skrivValg(long id, Oppdrag oppdrag) {
        Regelparametre gjeldende = valg.gjeldende();
        Arrays.stream(Valgpunkt.values()).forEach(punkt -> {
            Optional<String> foer = punkt.verdi(gjeldende);
            jdbc.sql("insert into konsekvensvalg (konsekvens_id, punkt, regel, foer, naa) values (?, ?, ?, ?, ?)")
                    .params(id, punkt.name(), punkt.regel())
                    .param(foer.orElse(null))
                    .param(oppdrag.valg().getOrDefault(punkt, foer).orElse(null))
                    .update();
        });
    }

    private void del(long id, Utsnitt utsnitt) {
        jdbc.sql("""
                insert into konsekvensbunke (konsekvens_id, nr, fra, til, personer)
                select :id, nr + 1, min(person_id), max(person_id), count(*)
                  from (select person_id, (row_number() over (order by person_id) - 1) / :bunke nr
                          from person where person_id between :fra and :til) p
                 group by nr
                """)
                .param("id", id)
                .param("bunke", utsnitt.bunke())
                .param("fra", utsnitt.fra())
                .param("til", utsnitt.til())
                .update();
    }

    /** What everyone who takes part computes by. */
    Regelparametre parametre(long konsekvensId) {
        Regelparametre[] parametre = {Regelparametre.gjeldende()};
        jdbc.sql("select punkt, naa from konsekvensvalg where konsekvens_id = ?")
                .param(konsekvensId)
                .query(rs -> {
                    parametre[0] = Valgpunkt.valueOf(rs.getString("punkt")).sett(parametre[0], rs.getString("naa"));
                });
        return parametre[0];
    }
}
