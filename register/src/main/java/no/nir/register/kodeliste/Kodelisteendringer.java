package no.nir.register.kodeliste;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import no.nir.kodeverk.Kodeendring;
import no.nir.kodeverk.Navn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the lists, one change at a time: whoever comes second sees the first one's. */
@Service
public class Kodelisteendringer {

    /**
     * Who changes, and why.
     *
     * @param noekkel the form's own: sent again it changes nothing more
     * @param hvem the name of who changes
     */
    public record Innsender(String noekkel, String grunn, String hvem) {}

    private final JdbcClient jdbc;
    private final Kodelisteregister register;
    private final Clock klokke;

    Kodelisteendringer(JdbcClient jdbc, Kodelisteregister register, Clock klokke) {
        this.jdbc = jdbc;
        this.register = register;
        this.klokke = klokke;
    }

    /** @return why not; empty when it is done */
    @Transactional
    public List<Endringsavslag> gjoer(Kodeendring endring, Innsender innsender) {
        if (erGjort(innsender)) {
            return List.of();
        }
        List<Endringsavslag> avslag = new Endringskontroll(register.gjeldende(), LocalDate.now(klokke)).avslag(endring);
        if (avslag.isEmpty()) {
            skriv(Kodelisteendring.av(endring, innsender, klokke.instant()), innsender.noekkel());
        }
        return avslag;
    }

    /**
     * Takes a change back, as long as it has not begun to work.
     *
     * @param nr of a change there is
     * @return why not; empty when it is done
     */
    @Transactional
    public List<Endringsavslag> taTilbake(long nr, Innsender innsender) {
        if (erGjort(innsender)) {
            return List.of();
        }
        List<Kodelisteendring> alle = register.list();
        Kodelisteendring endring =
                alle.stream().filter(e -> e.nr() == nr).findFirst().orElseThrow();
        List<Endringsavslag> avslag =
                new Endringskontroll(register.gjeldende(), LocalDate.now(klokke)).tilbake(endring, alle);
        if (avslag.isEmpty()) {
            skriv(endring.tilbake(innsender, klokke.instant()), innsender.noekkel());
        }
        return avslag;
    }

    /** Waits for whoever changes just now: the numbers then follow the order of the commits, and no reader misses one. */
    private boolean erGjort(Innsender innsender) {
        jdbc.sql("lock table kodelisteendring in share row exclusive mode").update();
        return jdbc.sql("select exists (select from kodelisteendring where noekkel = ?)")
                .param(innsender.noekkel())
                .query(Boolean.class)
                .single();
    }

    private void skriv(Kodelisteendring e, String noekkel) {
        jdbc.sql("""
                insert into kodelisteendring
                       (noekkel, liste, kode, slag, dag, nb, nn, en, egenskaper, kilde, verifisert, gjelder_nr, grunn, endret_av, endret)
                values (:noekkel, :liste, :kode, :slag, :dag, :nb, :nn, :en, :egenskaper, :kilde, :verifisert, :gjelder, :grunn, :hvem, :naar)
                """)
                .param("noekkel", noekkel)
                .param("liste", e.kodeverk().name())
                .param("kode", e.kode())
                .param("slag", e.slag().name())
                .param("dag", e.dag())
                .param("nb", navn(e.navn(), Navn::nb))
                .param("nn", navn(e.navn(), Navn::nn))
                .param("en", navn(e.navn(), Navn::en))
                .param("egenskaper", egenskaper(e))
                .param("kilde", e.kilde())
                .param("verifisert", e.kilde() == null ? null : e.verifisert())
                .param("gjelder", e.gjelderNr())
                .param("grunn", e.grunn())
                .param("hvem", e.endretAv())
                .param("naar", OffsetDateTime.ofInstant(e.endret(), ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String navn(@Nullable Navn navn, java.util.function.Function<Navn, String> spraak) {
        return navn == null ? null : Objects.requireNonNull(spraak.apply(navn));
    }

    private static String[] egenskaper(Kodelisteendring endring) {
        return endring.egenskaper().entrySet().stream()
                .map(en -> en.getKey() + "=" + en.getValue())
                .sorted()
                .toArray(String[]::new);
    }
}
