package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.spraakpraksis;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.regler.Regelsak.ANKOM;
import static no.nir.register.registrering.regler.Regelsak.FOEDT;
import static no.nir.register.registrering.regler.Regelsak.IDAG;
import static no.nir.register.registrering.regler.Regelsak.bilde;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Kategoriperiode;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reglene etter et dødsfall")
class DoedsfallsreglerTest {

    static Stream<Arguments> etterDoeden() {
        LocalDate doed = IDAG.minusDays(10);
        return Stream.of(
                Arguments.of("vedtak i live, planlagt slutt etter", planlagt(doed, IDAG), ""),
                Arguments.of(
                        "vedtak etter døden om program etter døden",
                        planlagt(doed.plusDays(1), IDAG),
                        "DATOEN_ER_ETTER_DOEDSFALLET"),
                Arguments.of("tiltak begynt i live, planlagt ut over", spraakpraksis(doed, IDAG), ""),
                Arguments.of(
                        "tiltak begynt etter døden",
                        spraakpraksis(doed.plusDays(1), null),
                        "DATOEN_ER_ETTER_DOEDSFALLET"),
                Arguments.of("begynt etter døden", begynt(doed.plusDays(1)), "DATOEN_ER_ETTER_DOEDSFALLET"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("etterDoeden")
    @DisplayName("en plan lagt mens personen levde, står; det som skjer etter døden, gjør ikke det")
    void doed(String hva, Ny kommando, String kode) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, IDAG.minusDays(10), ANKOM, ANKOM),
                List.of(new Registerbilde.Tilhoerighet(List.of(Registreringspersoner.KOMMUNEN), Periode.fra(ANKOM))),
                List.of(new Kategoriperiode(
                        "INTRO", "RETT_OG_PLIKT", Periode.fra(ANKOM), Lov.INTEGRERINGSLOVEN, "I03-8", "1")),
                List.of()));

        assertThat(new Regler(IDAG, List.of())
                        .vurder(innsending(1, kommando), bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()).stream()
                                .map(Funn::kode)
                                .filter(k -> !k.equals("ORDNINGEN_HAR_IKKE_VEDTAK"))
                                .distinct())
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    /** Decided on the one day; start and end planned on the other. */
    private static FattVedtak planlagt(LocalDate vedtaksdato, LocalDate slutt) {
        FattVedtak v = tildeling(vedtaksdato);
        return new FattVedtak(
                v.ordning(),
                v.vedtakstype(),
                vedtaksdato,
                v.begrunnelse(),
                v.grunn(),
                v.rettBortfalt(),
                vedtaksdato,
                slutt,
                vedtaksdato,
                "BREV",
                true,
                v.faktaUndersoektHvordan());
    }
}
