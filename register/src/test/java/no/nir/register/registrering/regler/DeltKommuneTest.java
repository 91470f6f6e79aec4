package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.avslutning;
import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.regler.Regelsak.FOEDT;
import static no.nir.register.registrering.regler.Regelsak.IDAG;
import static no.nir.register.registrering.regler.Regelsak.bilde;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.RegistrerKontakt;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("En kommune som siden er delt")
class DeltKommuneTest {

    @Test
    @DisplayName("en kommune som siden er delt, kjennes igjen i hver av delene")
    void deltKommune() {
        LocalDate da = LocalDate.of(2018, 3, 1);
        Innsending gammel = new Innsending(
                new Personreferanse.Intern(1),
                "1850",
                new RegistrerKontakt("NORSK", "KRAV", da),
                new Avsender.Historikk("1850", "Fag"),
                "n",
                Bekreftelse.ingen());
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, null, null),
                List.of(new Registerbilde.Tilhoerighet(List.of("1806"), Periode.fra(LocalDate.of(2017, 1, 1)))),
                List.of(),
                List.of()));

        assertThat(new Regler(IDAG, List.of()).vurder(gammel, bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1508, ''", "1580, ''", "1506, ORDNINGEN_ER_IKKE_STARTET"})
    @DisplayName("det som var begynt i en kommune som siden er delt, avsluttes av den delen som har personen")
    void begyntFoerDelingen(String kommune, String kode) {
        LocalDate da = LocalDate.of(2024, 3, 1);
        Innsending slutt = new Innsending(
                new Personreferanse.Intern(1),
                kommune,
                avslutning(da),
                new Avsender.Historikk(kommune, "Fag"),
                "n",
                Bekreftelse.ingen());
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, null, null),
                List.of(new Registerbilde.Tilhoerighet(List.of(kommune), Periode.fra(LocalDate.of(2024, 1, 1)))),
                List.of(),
                List.of()));
        bilde.leggTil(new Registrert<>(
                1, 1, "1507", Innhold.av(begynt(LocalDate.of(2023, 5, 1)), bilde), Instant.EPOCH, null, null));

        assertThat(new Regler(IDAG, List.of()).vurder(slutt, bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()))
                .extracting(Funn::kode)
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    }
}
