package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.permisjon;
import static no.nir.register.registrering.Fortelling.vedtak;
import static no.nir.register.registrering.regler.Regelsak.IDAG;
import static no.nir.register.registrering.totrinn.Totrinnsvalg.KORREKSJON_ETTER_AARSFRIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodelister;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.vindu.Aarsfrist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hva kommunen vil at to personer skal stå bak")
class TotrinnsreglerTest {

    private static final String KOMMUNEN = Registreringspersoner.KOMMUNEN;
    private static final String SENT = KORREKSJON_ETTER_AARSFRIST;
    private static final LocalDate I_AAR = IDAG.minusDays(5);
    private static final LocalDate I_FJOR = LocalDate.of(2025, 12, 20);
    private static final Kommando.Ny AVSLAG = vedtak("INTRO", "AVSLAG", I_AAR);
    private static final Kommando.Ny TILDELING = vedtak("INTRO", "TILDELING", I_AAR);

    /** What stands as number 1, what is sent, and which kinds of it take two. */
    static Stream<Arguments> saker() {
        return Stream.of(
                arguments("nytt vedtak av slaget", null, AVSLAG, "AVSLAG", true),
                arguments("nytt vedtak av et annet slag", null, TILDELING, "AVSLAG", false),
                arguments("i en annen ordning", null, vedtak("NORSK", "AVSLAG", I_AAR), "AVSLAG", false),
                arguments("rettet til slaget", TILDELING, rettet(AVSLAG), "AVSLAG", true),
                arguments("rettet bort fra slaget", AVSLAG, rettet(TILDELING), "AVSLAG", true),
                arguments("annullert", AVSLAG, annullert(), "AVSLAG", true),
                arguments("annullert av et annet slag", TILDELING, annullert(), "AVSLAG", false),
                arguments("permisjon gis ved vedtak", null, permisjon(I_AAR, I_AAR, I_AAR), "PERMISJON", true),
                arguments("ingen vedtak", null, krav(I_AAR), "AVSLAG", false),
                arguments("rettet etter årsfristen", krav(I_FJOR), rettet(krav(I_FJOR.plusDays(1))), SENT, true),
                arguments("rettet inn i et avsluttet år", krav(I_AAR), rettet(krav(I_FJOR)), SENT, true),
                arguments("rettet ut av et avsluttet år", krav(I_FJOR), rettet(krav(I_AAR)), SENT, true),
                arguments("annullert etter årsfristen", krav(I_FJOR), annullert(), SENT, true),
                arguments("rettet før årsfristen", krav(I_AAR), rettet(krav(I_AAR.plusDays(1))), SENT, false),
                arguments("nytt etter årsfristen", null, krav(I_FJOR), SENT, false),
                arguments(
                        "det som ikke har noen dag", new Kommando.RegistrerUtdanning("VGS"), annullert(), SENT, false));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("saker")
    @DisplayName("Et vedtak som krever to, krever to hvordan det enn kommer eller går")
    void kreves(String hva, Kommando.@Nullable Ny staar, Kommando sendt, String slag, boolean kreves) {
        assertThat(maaKontrolleres(staar, sendt, valg("INTRO", slag, Stilling.PAA, IDAG)))
                .as(hva)
                .isEqualTo(kreves);
    }

    @Test
    @DisplayName("Det siste som er sagt fra en dag, gjelder; en annen kommunes valg gjelder ikke")
    void sisteOrd() {
        Totrinnsvalg paa = valg("INTRO", "AVSLAG", Stilling.PAA, IDAG.minusDays(9));
        Totrinnsvalg av = valg("INTRO", "AVSLAG", Stilling.AV, IDAG.minusDays(2));

        assertThat(maaKontrolleres(null, AVSLAG)).isFalse();
        assertThat(maaKontrolleres(null, AVSLAG, paa, av)).isFalse();
        assertThat(maaKontrolleres(null, AVSLAG, av, valg("INTRO", "AVSLAG", Stilling.PAA, IDAG)))
                .isTrue();
        assertThat(maaKontrolleres(
                        null,
                        AVSLAG,
                        new Totrinnsvalg(
                                Registreringspersoner.ANNEN_KOMMUNE,
                                paa.hva(),
                                Stilling.PAA,
                                IDAG,
                                "Prøve.",
                                Instant.EPOCH,
                                "Prøven")))
                .isFalse();
    }

    @Test
    @DisplayName("Et slag som ordningen ikke har, finnes ikke")
    void finnes() {
        assertThat(new Hva("INTRO", "FORLENGELSE").finnes()).isTrue();
        assertThat(new Hva("NORSK", "FORLENGELSE").finnes()).isFalse();
        assertThat(new Hva("ASYL", SENT).finnes()).isTrue();
        assertThat(new Hva("INTRO", "TULL").finnes()).isFalse();
    }

    private static boolean maaKontrolleres(Kommando.@Nullable Ny staar, Kommando sendt, Totrinnsvalg... valg) {
        Registerbilde bilde = Regelsak.bilde();
        if (staar != null) {
            bilde.leggTil(new Registrert<>(1, 1, KOMMUNEN, Innhold.av(staar, bilde), Instant.EPOCH, null, null));
        }
        Totrinn totrinn = new Totrinn(
                List.of(valg),
                List.of(new Aarsfrist(2025, LocalDate.of(2026, 2, 28), "Prøve.", "Prøven", Instant.EPOCH)));
        return new Regler(IDAG, List.of(), Kodelister.avFilene(), totrinn)
                .vurder(innsending(1, sendt), bilde, new Tilgangssvar.Egen(), _ -> Optional.ofNullable(staar)).stream()
                        .anyMatch(Merknad.MaaKontrolleres.class::isInstance);
    }

    private static Totrinnsvalg valg(String ordning, String slag, Stilling stilling, LocalDate fra) {
        return new Totrinnsvalg(KOMMUNEN, new Hva(ordning, slag), stilling, fra, "Prøve.", Instant.EPOCH, "Prøven");
    }

    private static Kommando rettet(Kommando.Ny ny) {
        return new Kommando.Korriger(1, "NYE_OPPLYSNINGER", ny);
    }

    private static Kommando annullert() {
        return new Kommando.Annuller(1, "DOBBELT");
    }
}
