package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppfoelging;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Kommando.RegistrerTimer;
import no.nir.register.registrering.kommando.Kommando.SettForskningsreservasjon;
import no.nir.register.registrering.kommando.Kommando.SettOpplaeringskommune;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Kategoriperiode;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Det som må ligge innenfor noe annet, og hvem som gir opplæringen")
class RammekontrollerTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 15);
    private static final LocalDate ANKOM = LocalDate.of(2025, 9, 1);

    private static final Ny PRAKSIS = tiltak("ARBEIDSPRAKSIS", "2026-04-01", "2026-06-30", null);
    private static final Ny ERSTATNING = tiltak("VGS", "2026-05-01", "2026-05-31", 1L);
    private static final Ny PERMISJON = new RegistrerPermisjon(
            "NORSK", "FOEDSEL_ADOPSJON", dag("2026-04-01"), dag("2026-04-01"), dag("2026-12-31"));
    private static final Ny SYK = new RegistrerPermisjon(
            "INTRO", "LANGVARIG_SYKDOM", dag("2026-04-01"), dag("2026-04-01"), dag("2026-12-31"));

    static Stream<Arguments> rammer() {
        return Stream.of(
                Arguments.of("innenfor tiltaket", tiltak("GRUNNSKOLE", "2026-04-01", "2026-06-30", 1L), ""),
                Arguments.of(
                        "en dag for lenge",
                        tiltak("GRUNNSKOLE", "2026-04-01", "2026-07-01", 1L),
                        "ERSTATNINGEN_ER_UTENFOR_TILTAKET"),
                Arguments.of(
                        "uten slutt", tiltak("GRUNNSKOLE", "2026-04-01", null, 1L), "ERSTATNINGEN_ER_UTENFOR_TILTAKET"),
                Arguments.of(
                        "for en erstatning",
                        tiltak("GRUNNSKOLE", "2026-05-01", "2026-05-02", 2L),
                        "TILTAKET_FINNES_IKKE"),
                Arguments.of(
                        "for ingenting", tiltak("GRUNNSKOLE", "2026-05-01", "2026-05-02", 9L), "TILTAKET_FINNES_IKKE"),
                Arguments.of("oppfølging i permisjonen", oppfoelging("NORSK", "2026-05-01", "2026-12-31"), ""),
                Arguments.of(
                        "etter permisjonen",
                        oppfoelging("NORSK", "2026-05-01", "2027-01-01"),
                        "OPPFOELGINGEN_ER_UTENFOR_PERMISJONEN"),
                Arguments.of(
                        "i sykdom",
                        oppfoelging("INTRO", "2026-05-01", "2026-05-31"),
                        "OPPFOELGINGEN_ER_UTENFOR_PERMISJONEN"),
                Arguments.of("en annen kommune", kommune("0301", "2026-05-01", null), ""),
                Arguments.of(
                        "kommunen selv",
                        kommune(Registreringspersoner.KOMMUNEN, "2026-05-01", null),
                        "OPPLAERINGSKOMMUNEN_ER_KOMMUNEN_SELV"),
                Arguments.of(
                        "under et gammelt nummer", kommune("1601", "2026-05-01", null), "KOMMUNEN_HAR_NYTT_NUMMER"),
                Arguments.of("en som ble delt", kommune("1507", "2026-05-01", null), "KOMMUNEN_ER_DELT"),
                Arguments.of("en som ikke finnes", kommune("9999", "2026-05-01", null), "KOMMUNEN_ER_UKJENT"),
                Arguments.of("to på en gang", kommune("5001", "2026-03-31", null), "PERIODEN_OVERLAPPER_EN_ANNEN"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rammer")
    @DisplayName("praksis april–juni, erstattet i mai; permisjoner april–desember; Oslo ga opplæringen i mars")
    void rammer(String hva, Ny kommando, String kode) {
        assertThat(koder(new Tilgangssvar.Egen(), kommando)).isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }

    @Test
    @DisplayName(
            "kommunen som gir opplæringen, registrerer opplæringen, men ikke i andre ordninger, og vedtar, avslutter og gir den ikke videre")
    void opplaeringskommunen() {
        Tilgangssvar opplaering = new Tilgangssvar.Opplaering(Set.of(Ordning.NORSK));
        assertThat(koder(opplaering, oppfoelging("NORSK", "2026-05-01", "2026-05-31")))
                .isEmpty();
        assertThat(List.of(
                        koder(opplaering, vedtak("NORSK", "STANS_PERMANENT", dag("2026-05-04"))),
                        koder(opplaering, new AvsluttOrdning("NORSK", dag("2026-05-04"), "TID_UTE")),
                        koder(opplaering, oppfoelging("INTRO", "2026-05-01", "2026-05-31")),
                        koder(opplaering, kommune("5001", "2026-05-01", null)),
                        koder(opplaering, new SettForskningsreservasjon("RESERVERT", IDAG))))
                .containsOnly(List.of("PERSONEN_HOERER_TIL_EN_ANNEN_KOMMUNE"));
        assertThat(koder(opplaering, new RegistrerTimer("NORSK", "NORSK", YearMonth.of(2026, 4), BigDecimal.TEN)))
                .isEmpty();
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    private static Ny tiltak(String kode, String fom, @Nullable String tom, @Nullable Long erstatter) {
        return new RegistrerTiltak("INTRO", kode, dag(fom), tom == null ? null : dag(tom), BigDecimal.TEN, erstatter);
    }

    private static Ny oppfoelging(String ordning, String fom, String tom) {
        return new RegistrerOppfoelging(ordning, dag(fom), dag(tom), new BigDecimal("6"));
    }

    private static Ny kommune(String nummer, String fom, @Nullable String tom) {
        return new SettOpplaeringskommune("NORSK", nummer, dag(fom), tom == null ? null : dag(tom));
    }

    private static List<String> koder(Tilgangssvar tilgang, Ny kommando) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(LocalDate.of(1990, 1, 1), null, ANKOM, ANKOM),
                List.of(),
                Stream.of("INTRO", "NORSK")
                        .map(ordning -> new Kategoriperiode(
                                ordning, "RETT_OG_PLIKT", Periode.fra(ANKOM), Lov.INTEGRERINGSLOVEN, "I21-4", "1"))
                        .toList(),
                List.of()));
        List<Ny> foer = List.of(PRAKSIS, ERSTATNING, PERMISJON, SYK, kommune("0301", "2026-03-01", "2026-03-31"));
        for (int i = 0; i < foer.size(); i++) {
            bilde.leggTil(new Registrert<>(
                    1,
                    i + 1,
                    Registreringspersoner.KOMMUNEN,
                    Innhold.av(foer.get(i), bilde),
                    Instant.EPOCH,
                    null,
                    null));
        }
        return new Regler(IDAG, List.of())
                .vurder(innsending(1, kommando), bilde, tilgang, _ -> Optional.empty()).stream()
                        .filter(funn -> !(funn instanceof Advarsel))
                        .map(Funn::kode)
                        .toList();
    }
}
