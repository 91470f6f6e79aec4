package no.nir.regelverk.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Varighet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caseworker reads aloud about deadlines. */
@DisplayName("Forklaringen av frister")
class FristforklaringTest {

    private static String klage(String dag) {
        return Fristforklaring.setning(Fristregner.beregn(Lovfrist.KLAGE, LocalDate.parse(dag)));
    }

    @Test
    void klagefristen() {
        assertThat(klage("2026-11-02"))
                .isEqualTo(
                        "Når må klagen senest være sendt? Fristen er 3 uker fra 02.11.2026. Siste dag er 23.11.2026 (forvaltningsloven § 29).");
        assertThat(klage("2026-11-07"))
                .endsWith(
                        "Siste dag er ikke en arbeidsdag. Et krav som kommer 30.11.2026, kan være i tide. Det må kontrolleres.");
        assertThat(Fristforklaring.setning(Fristregner.beregn(Lovfrist.REGISTRERING, LocalDate.of(2010, 1, 1))))
                .isEqualTo("Når må opplysningen senest være registrert? Det var ingen frist i dager 01.01.2010.");
    }

    @Test
    void bevaring() {
        LocalDate start = LocalDate.of(2006, 2, 1);
        assertThat(Fristforklaring.setning(
                        Bevaring.vurder(Opplysningstype.DELTAKER, start, LocalDate.of(2015, 12, 31))))
                .isEqualTo("Opplysningene kan beholdes til og med 31.01.2016 (NIR-forskriften § 11).");
        assertThat(Fristforklaring.setning(Bevaring.vurder(Opplysningstype.DELTAKER, start, LocalDate.of(2018, 9, 1))))
                .isEqualTo(
                        "Opplysningene skulle vært slettet fra 01.02.2016. Tiden var ute før den lengre regelen kom. Det som er slettet, hentes ikke tilbake.");
    }

    @Test
    void permisjon() {
        LocalDate dag = LocalDate.of(2026, 5, 4);
        assertThat(Fristforklaring.setning(
                        Permisjonsgrense.vurder(Permisjonsslag.VELFERD, Lov.INTEGRERINGSLOVEN, dag, 8, 1)))
                .isEqualTo("Innenfor grensen på 10 arbeidsdager. Det er 1 igjen.");
        assertThat(Fristforklaring.setning(
                        Permisjonsgrense.vurder(Permisjonsslag.VELFERD, Lov.INTEGRERINGSLOVEN, dag, 8, 3)))
                .isEqualTo("Over grensen på 10 arbeidsdager. Det er 1 for mye.");
        assertThat(Fristforklaring.lengde(Permisjonsslag.LANGVARIG_SYKDOM
                        .grense(Lov.INTEGRERINGSLOVEN, dag)
                        .orElseThrow()))
                .isEqualTo("ett år");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "1, DAGER, 1 dag",
        "2, DAGER, 2 dager",
        "1, ARBEIDSDAGER, 1 arbeidsdag",
        "2, ARBEIDSDAGER, 2 arbeidsdager",
        "1, UKER, 1 uke",
        "2, UKER, 2 uker",
        "1, MAANEDER, 1 måned",
        "2, MAANEDER, 2 måneder",
        "1, AAR, ett år",
        "2, AAR, 2 år",
    })
    void lengder(int antall, Varighet.Enhet enhet, String tekst) {
        assertThat(Fristforklaring.lengde(new Varighet(antall, enhet))).isEqualTo(tekst);
    }

    @ParameterizedTest
    @EnumSource(Registreringsvindu.Svar.class)
    void vinduet_har_en_setning_for_hvert_svar(Registreringsvindu.Svar svar) {
        assertThat(Fristforklaring.setning(svar)).endsWith(".").doesNotContain("_");
        assertThat(Arrays.stream(Registreringsvindu.Svar.values()).map(Fristforklaring::setning))
                .doesNotHaveDuplicates();
    }

    /** A length of retention exists from the first day there is a rule. */
    @ParameterizedTest
    @EnumSource(Opplysningstype.class)
    void bevaringstiden_er_ubrutt(Opplysningstype type) {
        assertThat(type.lengder().getFirst().fra())
                .isEqualTo(type.regel().periode().fom());
        for (LocalDate dag = type.regel().periode().fom();
                dag.isBefore(LocalDate.of(2027, 1, 1));
                dag = dag.plusMonths(1)) {
            assertThat(Bevaring.vurder(type, dag, dag)).isInstanceOf(Bevaringssvar.KanBeholdes.class);
        }
    }
}
