package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.vedtak;
import static no.nir.register.registrering.regler.Regelsak.IDAG;
import static no.nir.register.registrering.regler.Regelsak.bilde;
import static no.nir.register.registrering.regler.Regelsak.koder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Tilgangssvar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Et avslag har en grunn, og bare et avslag har den")
class AvslagsgrunnTest {

    @ParameterizedTest(name = "{1} i {0} med {2}: {3}")
    @CsvSource({
        "INTRO, AVSLAG, I_ARBEID, ",
        "NORSK, AVSLAG, TILSTREKKELIG_NORSK, ",
        "INTRO, AVSLAG, , AVSLAGET_MANGLER_AVSLAGSGRUNN",
        "INTRO, AVSLAG, LEI, KODEN_ER_UKJENT",
        "INTRO, AVSLAG, TILSTREKKELIG_NORSK, KODEN_GJELDER_IKKE_ORDNINGEN",
        // Collective protection, § 37 c: until 31 December 2025
        "INTRO, AVSLAG, NAER_FULLTID_KOLLEKTIV, KODEN_GJELDER_IKKE_DEN_DAGEN",
        "INTRO, TILDELING, ANNET, VEDTAKET_ER_IKKE_ET_AVSLAG",
        "INTRO, TILDELING, , ",
    })
    void grunn(String ordning, String type, @Nullable String avslagsgrunn, @Nullable String kode) {
        assertThat(koder(med(vedtak(ordning, type, IDAG), avslagsgrunn)))
                .filteredOn(funn -> !funn.equals("PERSONEN_HAR_RETT_DEN_DAGEN"))
                .isEqualTo(kode == null ? List.of() : List.of(kode));
    }

    @Test
    @DisplayName("eldre avslag tas inn uten grunn")
    void historikk() {
        LocalDate da = LocalDate.of(2026, 3, 1);
        Innsending gammel = new Innsending(
                new Personreferanse.Intern(1),
                Registreringspersoner.KOMMUNEN,
                med(vedtak("INTRO", "AVSLAG", da), null),
                new Avsender.Historikk(Registreringspersoner.KOMMUNEN, "Fag"),
                "n",
                Bekreftelse.ingen());
        assertThat(new Regler(IDAG, List.of()).vurder(gammel, bilde(), new Tilgangssvar.Egen(), _ -> Optional.empty()))
                .noneMatch(funn -> funn.kode().equals("AVSLAGET_MANGLER_AVSLAGSGRUNN"));
    }

    private static FattVedtak med(FattVedtak v, @Nullable String avslagsgrunn) {
        return new FattVedtak(
                v.ordning(),
                v.vedtakstype(),
                v.vedtaksdato(),
                v.begrunnelse(),
                v.grunn(),
                avslagsgrunn,
                v.rettBortfalt(),
                v.startdato(),
                v.sluttdato(),
                v.klagerettOpplyst(),
                v.klagerettForm(),
                v.faktaUndersoekt(),
                v.faktaUndersoektHvordan());
    }
}
