package no.nir.register.web.person.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det som er naturlig å registrere som det neste")
class NesteStegTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 15);
    private static final String NY_LOV = "INTEGRERINGSLOVEN";
    private static final String GAMMEL_LOV = "INTRODUKSJONSLOVEN";

    private final List<Hendelse> rader = new ArrayList<>();

    @Test
    @DisplayName("etter integreringsloven: vedtak, oppstart, sluttmål, tiltak, og avslutning når vedtaket er ute")
    void programmet() {
        under("INTRO", NY_LOV, "RETT_OG_PLIKT");
        venter("INTRO", Steg.VEDTAK);
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        venter("INTRO", Steg.OPPSTART);
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        venter("INTRO", Steg.SLUTTMAAL);
        rad(Slag.SLUTTMAAL, "INTRO", "ARBEID", null, IDAG.minusDays(40), null);
        venter("INTRO", Steg.TILTAK);
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(30), IDAG.minusDays(1));
        venter("INTRO", Steg.AVSLUTNING);
    }

    @Test
    @DisplayName("etter introduksjonsloven finnes det ikke noe sluttmål å spørre etter")
    void introduksjonsloven() {
        under("INTRO", GAMMEL_LOV, "RETT_OG_PLIKT");
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        venter("INTRO", Steg.TILTAK);
    }

    @Test
    @DisplayName("norskmål er for dem med rett; den som bare har plikt, har timer")
    void norsk() {
        under("NORSK", NY_LOV, "RETT_OG_PLIKT");
        rad(Slag.VEDTAK, "NORSK", "TILDELING", null, IDAG.minusDays(60), null);
        rad(Slag.OPPSTART, "NORSK", "BEGYNT", null, IDAG.minusDays(50), null);
        venter("NORSK", Steg.NORSKMAAL);

        rader.removeIf(rad -> rad.slag() == Slag.KATEGORI || rad.slag() == Slag.LOV);
        under("NORSK", NY_LOV, "PLIKT");
        venter("NORSK", Steg.TIMER);
    }

    @Test
    @DisplayName("den som er ferdig, eller utenfor, har ikke noe neste steg")
    void ikkeNoe() {
        under("INTRO", NY_LOV, "IKKE_GJELDENDE");
        assertThat(NesteSteg.finn(new Hendelser(rader), "INTRO", IDAG)).isEmpty();
        rad(Slag.VEDTAK, "INTRO", "TILDELING", null, IDAG.minusDays(60), IDAG.plusDays(300));
        rad(Slag.OPPSTART, "INTRO", "BEGYNT", null, IDAG.minusDays(50), null);
        rad(Slag.AVSLUTNING, "INTRO", "FULLFOERT", null, IDAG.minusDays(2), null);
        assertThat(NesteSteg.finn(new Hendelser(rader), "INTRO", IDAG)).isEmpty();
    }

    private void venter(String ordning, Steg steg) {
        assertThat(NesteSteg.finn(new Hendelser(rader), ordning, IDAG)).contains(steg);
    }

    private void under(String ordning, String lov, String kategori) {
        rad(Slag.KATEGORI, ordning, kategori, null, IDAG.minusDays(100), null);
        rad(Slag.LOV, ordning, lov, kategori, IDAG.minusDays(100), null);
    }

    private void rad(
            Slag slag, String ordning, String kode, @Nullable String detalj, LocalDate fom, @Nullable LocalDate tom) {
        rader.add(new Hendelse(slag, ordning, kode, detalj, fom, tom, null, null, (long) rader.size() + 1, null));
    }
}
