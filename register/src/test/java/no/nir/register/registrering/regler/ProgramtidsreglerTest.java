package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerUtdanning;
import no.nir.register.registrering.kommando.Kommando.SettSluttmaal;
import no.nir.register.registrering.regler.Registerbilde.Frist;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Kategoriperiode;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hvor lenge et vedtak varer, og hvilke vedtak som finnes etter loven")
class ProgramtidsreglerTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 15);
    private static final LocalDate ANKOM = LocalDate.of(2024, 9, 1);
    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private static final String LENGRE = "PROGRAMMET_ER_LENGRE_ENN_VANLIG";
    private static final String FOR_LANGT = "PROGRAMMET_ER_FOR_LANGT";

    @ParameterizedTest(name = "{0}, utdanning {1}, mål {2}, til {3}: {4}")
    @CsvSource({
        // The last day and the day it is over are both written; the next day is longer
        "INTEGRERINGSLOVEN, , , 2028-05-03, ",
        "INTEGRERINGSLOVEN, , , 2028-05-04, ",
        "INTEGRERINGSLOVEN, , , 2028-05-05, " + LENGRE,
        // Without a goal up to what any goal could give
        "INTEGRERINGSLOVEN, , , 2031-05-04, " + LENGRE,
        "INTEGRERINGSLOVEN, , , 2031-05-05, " + FOR_LANGT,
        "INTEGRERINGSLOVEN, GRUNNSKOLE, ARBEID, 2028-05-05, " + FOR_LANGT,
        "INTEGRERINGSLOVEN, GRUNNSKOLE, DELER_AV_VGS, 2029-05-04, ",
        "INTEGRERINGSLOVEN, GRUNNSKOLE, DELER_AV_VGS, 2030-05-04, " + LENGRE,
        "INTEGRERINGSLOVEN, GRUNNSKOLE, DELER_AV_VGS, 2030-05-05, " + FOR_LANGT,
        "INTEGRERINGSLOVEN, VGS, , 2027-05-04, ",
        "INTEGRERINGSLOVEN, VGS, , 2027-05-05, " + FOR_LANGT,
        // Covid and special reasons: a warning at most
        "INTRODUKSJONSLOVEN, , , 2028-05-04, ",
        "INTRODUKSJONSLOVEN, , , 2030-05-05, " + LENGRE,
    })
    void tildeling(Lov lov, String utdanning, String maal, LocalDate slutt, String kode) {
        List<Ny> foer = new ArrayList<>();
        if (utdanning != null) {
            foer.add(new RegistrerUtdanning(utdanning));
        }
        if (maal != null) {
            foer.add(new SettSluttmaal("INTRO", maal, START));
        }
        assertThat(koder(lov, til("INTRO", "TILDELING", START, slutt), foer.toArray(Ny[]::new)))
                .isEqualTo(liste(kode));
    }

    @ParameterizedTest(name = "forlenget til {0}: {1}")
    @CsvSource({
        // Begun before 2026: two years and one more, and the eighteen days of leave
        "2027-10-20, ",
        "2027-10-21, " + FOR_LANGT,
    })
    void forlengelse(LocalDate slutt, String kode) {
        LocalDate begynt = LocalDate.of(2024, 10, 3);
        assertThat(koder(
                        Lov.INTEGRERINGSLOVEN,
                        til("INTRO", "FORLENGELSE", START, slutt),
                        new RegistrerOppstart("INTRO", "BEGYNT", begynt),
                        new SettSluttmaal("INTRO", "ARBEID", begynt),
                        new RegistrerPermisjon(
                                "INTRO", "VELFERD", begynt, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 20))))
                .isEqualTo(liste(kode));
    }

    @ParameterizedTest(name = "{0} med utdanning {1} og {2} vedtak før: {3}")
    @CsvSource({
        "2026-05-04, INGEN, 0, ",
        "2026-05-04, , 0, UTDANNINGEN_ER_IKKE_REGISTRERT",
        "2026-05-04, VGS, 1, UTVIDET_NORSK_ER_BRUKT_OPP",
        "2026-05-04, INGEN, 3, ",
        "2026-05-04, INGEN, 4, UTVIDET_NORSK_ER_BRUKT_OPP",
        "2026-03-31, INGEN, 0, ",
        "2026-03-30, INGEN, 0, VEDTAKET_ER_UTENFOR_VINDUET",
    })
    void utvidet_norsk(LocalDate dag, String utdanning, int vedtakFoer, String kode) {
        List<Ny> foer = new ArrayList<>();
        if (utdanning != null) {
            foer.add(new RegistrerUtdanning(utdanning));
        }
        for (int nr = 0; nr < vedtakFoer; nr++) {
            LocalDate fra = LocalDate.of(2024, 5, 1).plusMonths(6L * nr);
            foer.add(til("NORSK", "UTVIDET_NORSK_43G", fra, fra.plusMonths(6).minusDays(1)));
        }
        FattVedtak vedtak = til("NORSK", "UTVIDET_NORSK_43G", dag, dag.plusMonths(6));
        assertThat(koder(Lov.INTEGRERINGSLOVEN, vedtak, foer.toArray(Ny[]::new)))
                .isEqualTo(liste(kode));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"PLAN", "FRAVAER", "UTVIDET_NORSK_43G", "YTTERLIGERE_OPPLAERING", "BETALING_TAPTE_TIMER"})
    @DisplayName("vedtak som finnes etter den ene loven, avvises etter den andre, og bare der")
    void loven(String vedtakstype) {
        boolean gammel = vedtakstype.startsWith("YTTERLIGERE") || vedtakstype.startsWith("BETALING");
        FattVedtak vedtak = vedtak("NORSK", vedtakstype, START);
        String avvist = "DETTE_REGISTRERES_IKKE_ETTER_LOVEN";
        Ny utdanning = new RegistrerUtdanning("INGEN");
        assertThat(koder(Lov.INTEGRERINGSLOVEN, vedtak, utdanning)).isEqualTo(gammel ? List.of(avvist) : List.of());
        assertThat(koder(Lov.INTRODUKSJONSLOVEN, vedtak, utdanning)).isEqualTo(gammel ? List.of() : List.of(avvist));
    }

    private static FattVedtak til(String ordning, String type, LocalDate start, LocalDate slutt) {
        FattVedtak v = vedtak(ordning, type, start);
        return new FattVedtak(
                v.ordning(),
                v.vedtakstype(),
                v.vedtaksdato(),
                v.begrunnelse(),
                v.grunn(),
                v.rettBortfalt(),
                v.startdato(),
                slutt,
                v.klagerettOpplyst(),
                v.klagerettForm(),
                v.faktaUndersoekt(),
                v.faktaUndersoektHvordan());
    }

    private static List<String> liste(String kode) {
        return kode == null ? List.of() : List.of(kode);
    }

    /** The training in norsk is to be done by 31 May 2026. */
    private static List<String> koder(Lov lov, Ny kommando, Ny... foer) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(LocalDate.of(1990, 1, 1), null, ANKOM, ANKOM),
                List.of(new Registerbilde.Tilhoerighet(List.of(Registreringspersoner.KOMMUNEN), Periode.fra(ANKOM))),
                List.of(
                        new Kategoriperiode("INTRO", "RETT_OG_PLIKT", Periode.fra(ANKOM), lov, "I21-4", "1"),
                        new Kategoriperiode("NORSK", "RETT", Periode.fra(ANKOM), lov, "K-3", "1")),
                List.of(new Frist("NORSK", "NORSK_RETT_TIL", LocalDate.of(2026, 5, 31)))));
        Arrays.asList(foer)
                .forEach(en -> bilde.leggTil(new Registrert<>(
                        1,
                        bilde.alle().size() + 1,
                        Registreringspersoner.KOMMUNEN,
                        Innhold.av(en, bilde),
                        Instant.EPOCH,
                        null,
                        null)));
        return new Regler(IDAG, List.of())
                .vurder(innsending(1, kommando), bilde, new Tilgangssvar.Egen(), _ -> Optional.empty()).stream()
                        .map(Funn::kode)
                        .toList();
    }
}
