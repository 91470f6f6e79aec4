package no.nir.register.web.person.framdrift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planlagte timer")
class TimeplanTest {

    private final List<Hendelse> rader = new ArrayList<>();

    @Test
    @DisplayName(
            "en femtedel av uketimene for hver arbeidsdag; helligdager, ferie og permisjon teller ikke, fravær noen timer gjør det")
    void uten() {
        tiltak("NORSK", "NORSK_OG_SAMFUNNSKUNNSKAP", "2026-05-04", null, "15");
        // May 2026 from the 4th: 20 weekdays, less Ascension Day the 14th and Whit Monday the 25th
        assertThat(timer("2026-05")).isEqualByComparingTo("54");
        borte(Slag.FRAVAER, "2026-05-04", "2026-05-08", null);
        assertThat(timer("2026-05")).isEqualByComparingTo("39");
        borte(Slag.PERMISJON, "2026-05-11", "2026-05-12", null);
        assertThat(timer("2026-05")).isEqualByComparingTo("33");
        borte(Slag.FRAVAER, "2026-05-18", "2026-05-22", "4");
        assertThat(timer("2026-05")).isEqualByComparingTo("33");
        assertThat(timer("2026-04")).isZero();
        assertThat(plan().timerTil(YearMonth.parse("2026-06"))).isEqualByComparingTo("99");
    }

    @Test
    @DisplayName("har ordningen ingen egne tiltak, er planen norsken i introduksjonsprogrammet")
    void iProgrammet() {
        tiltak("INTRO", "SPRAAKPRAKSIS", "2026-06-01", "2026-06-30", "15");
        assertThat(plan().maaneder(YearMonth.parse("2026-06"))).isEmpty();
        tiltak("INTRO", "NORSK_OG_SAMFUNNSKUNNSKAP", "2026-06-01", "2026-06-05", "17.5");
        assertThat(timer("2026-06")).isEqualByComparingTo("17.5");
        tiltak("NORSK", "NORSK_OG_SAMFUNNSKUNNSKAP", "2026-06-01", "2026-06-05", "10");
        assertThat(timer("2026-06")).isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("det som står i stedet for norsken noen dager, teller ikke som norsk")
    void erstattet() {
        tiltak("INTRO", "NORSK_OG_SAMFUNNSKUNNSKAP", "2026-06-01", "2026-06-05", "20");
        rader.add(new Hendelse(
                Slag.TILTAK,
                "INTRO",
                "ARBEIDSPRAKSIS",
                "NORSK_OG_SAMFUNNSKUNNSKAP",
                LocalDate.of(2026, 6, 2),
                LocalDate.of(2026, 6, 3),
                null,
                new BigDecimal("30"),
                null,
                null));
        assertThat(timer("2026-06")).isEqualByComparingTo("12");
    }

    @Test
    @DisplayName(
            "et tiltak uten siste dag er ikke lenger planlagt når deltakelsen er slutt; måneder uten tiltak er ikke med")
    void slutt() {
        tiltak("NORSK", "NORSK_OG_SAMFUNNSKUNNSKAP", "2026-06-01", null, "20");
        rader.add(rad(Slag.OPPSTART, "NORSK", "BEGYNT", "2026-06-01", null, null));
        assertThat(plan().maaneder(YearMonth.parse("2026-08"))).hasSize(3);
        rader.add(rad(Slag.AVSLUTNING, "NORSK", "NORSKMAAL_NAADD", "2026-06-05", null, null));
        assertThat(plan().maaneder(YearMonth.parse("2026-08")))
                .containsOnly(Map.entry(YearMonth.parse("2026-06"), new BigDecimal("2E+1")));
    }

    private Timeplan plan() {
        return Timeplan.av(new Hendelser(rader), Kodeverk.TILTAK.liste());
    }

    private BigDecimal timer(String maaned) {
        return plan().timer(YearMonth.parse(maaned));
    }

    private void tiltak(String ordning, String kode, String fom, @Nullable String tom, String timer) {
        rader.add(rad(Slag.TILTAK, ordning, kode, fom, tom, timer));
    }

    private void borte(Slag slag, String fom, String tom, @Nullable String timer) {
        rader.add(rad(slag, "NORSK", "VELFERD", fom, tom, timer));
    }

    private static Hendelse rad(
            Slag slag, String ordning, String kode, String fom, @Nullable String tom, @Nullable String timer) {
        return new Hendelse(
                slag,
                ordning,
                kode,
                null,
                LocalDate.parse(fom),
                tom == null ? null : LocalDate.parse(tom),
                null,
                timer == null ? null : new BigDecimal(timer),
                null,
                null);
    }
}
