package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.regler.Regelsak.ANKOM;
import static no.nir.register.registrering.regler.Regelsak.FOEDT;
import static no.nir.register.registrering.regler.Regelsak.IDAG;
import static no.nir.register.registrering.regler.Regelsak.bilde;
import static no.nir.register.registrering.regler.Regelsak.koder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reglene for en overprøving")
class OverproevingsreglerTest {

    static Stream<Arguments> enkeltvis() {
        return Stream.of(
                Arguments.of("annen kategori enn beregnet", funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG), ""),
                Arguments.of(
                        "samme kategori som beregnet",
                        funnet("INTRO", "RETT_OG_PLIKT", ANKOM, IDAG),
                        "KATEGORIEN_ER_DEN_SAMME_SOM_BEREGNET"),
                Arguments.of("utenfor alle strekk er intet beregnet", funnet("ASYL", "PLIKT", ANKOM, IDAG), ""),
                Arguments.of(
                        "ingenting beregnet, ingenting funnet",
                        funnet("ASYL", "IKKE_GJELDENDE", ANKOM, IDAG),
                        "KATEGORIEN_ER_DEN_SAMME_SOM_BEREGNET"),
                Arguments.of(
                        "kategori ordningen ikke har",
                        funnet("NORSK", "KAN_TILBYS", ANKOM, IDAG),
                        "KODEN_GJELDER_IKKE_ORDNINGEN"),
                Arguments.of("ukjent kategori", funnet("INTRO", "TULL", ANKOM, IDAG), "KODEN_ER_UKJENT"),
                Arguments.of("regel som finnes", omRegel("N05-4"), ""),
                Arguments.of("regel som ikke finnes", omRegel("X99-1"), "REGELEN_ER_UKJENT"),
                Arguments.of(
                        "dagen før kommunen hadde ansvar",
                        funnet("INTRO", "KAN_TILBYS", ANKOM.minusDays(1), IDAG),
                        "DATOEN_ER_FOER_ANKOMSTEN DAGEN_ER_UTENFOR_KOMMUNENS_ANSVAR"),
                Arguments.of(
                        "gamle dager undersøkt for to måneder siden",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG.minusMonths(2)),
                        ""),
                Arguments.of(
                        "undersøkt for to måneder og en dag siden",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG.minusMonths(2).minusDays(1)),
                        "FRISTEN_FOR_REGISTRERING_ER_UTE"),
                Arguments.of(
                        "undersøkt i morgen",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG.plusDays(1)),
                        "DATOEN_ER_IKKE_KOMMET"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enkeltvis")
    void enRegelOmGangen(String hva, Ny kommando, String kode) {
        assertThat(String.join(" ", koder(kommando))).isEqualTo(kode);
    }

    static Stream<Arguments> etterEtAnnet() {
        return Stream.of(
                Arguments.of(
                        "to funn om samme dag",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, ANKOM.plusDays(9), IDAG),
                        funnet("INTRO", "IKKE_GJELDENDE", ANKOM.plusDays(9), null, IDAG),
                        "PERIODEN_OVERLAPPER_EN_ANNEN"),
                Arguments.of(
                        "et funn dagen etter et annet",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, ANKOM.plusDays(9), IDAG),
                        funnet("INTRO", "IKKE_GJELDENDE", ANKOM.plusDays(10), null, IDAG),
                        ""),
                Arguments.of(
                        "funn i hver sin ordning",
                        funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG),
                        funnet("NORSK", "RETT", ANKOM, IDAG),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("etterEtAnnet")
    void motDetSomStaar(String hva, Ny foerst, Ny saa, String kode) {
        assertThat(koder(saa, foerst)).isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    @ParameterizedTest(name = "ansvar til og med {0}, funnet til og med {1}")
    @CsvSource(
            nullValues = "åpent",
            value = {
                "2026-04-30, 2026-04-30, ''",
                "2026-04-30, 2026-05-01, DAGEN_ER_UTENFOR_KOMMUNENS_ANSVAR",
                "2026-05-14, åpent, DAGEN_ER_UTENFOR_KOMMUNENS_ANSVAR",
                "2026-05-15, åpent, ''",
                "2026-05-15, 2026-12-31, ''"
            })
    @DisplayName(
            "en overprøving gjelder bare dager kommunen har ansvar for; om dagene som ikke er kommet, vet ingen ennå")
    void ansvaretsSlutt(LocalDate ansvarTil, @Nullable LocalDate funnetTil, String kode) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, ANKOM, ANKOM),
                List.of(
                        new Registerbilde.Tilhoerighet(
                                List.of(Registreringspersoner.KOMMUNEN), Periode.mellom(ANKOM, ANKOM.plusDays(5))),
                        new Registerbilde.Tilhoerighet(
                                List.of(Registreringspersoner.KOMMUNEN), Periode.mellom(ANKOM.plusDays(6), ansvarTil))),
                List.of(),
                List.of()));

        assertThat(new Regler(IDAG, List.of())
                                .vurder(
                                        innsending(1, funnet("INTRO", "KAN_TILBYS", ANKOM, funnetTil, IDAG)),
                                        bilde,
                                        new Tilgangssvar.Egen(),
                                        _ -> Optional.empty())
                                .stream()
                                .map(Funn::kode))
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    private static OverproevKategori funnet(String ordning, String kategori, LocalDate fom, LocalDate vurdert) {
        return funnet(ordning, kategori, fom, null, vurdert);
    }

    private static OverproevKategori funnet(
            String ordning, String kategori, LocalDate fom, @Nullable LocalDate tom, LocalDate vurdert) {
        return new OverproevKategori(
                ordning,
                kategori,
                fom,
                tom,
                vurdert,
                "Bosatt uten avtale med kommunen.",
                "Saksbehandler, samtale og avtalen.",
                null);
    }

    private static OverproevKategori omRegel(String regel) {
        OverproevKategori f = funnet("INTRO", "KAN_TILBYS", ANKOM, IDAG);
        return new OverproevKategori(
                f.ordning(),
                f.kategori(),
                f.fom(),
                f.tom(),
                f.vurdertDato(),
                f.begrunnelse(),
                f.faktaUndersoektHvordan(),
                regel);
    }
}
