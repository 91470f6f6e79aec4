package no.nir.register.registrering.regler;

import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.norsktimer;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Registreringspersoner.ANNEN_KOMMUNE;
import static no.nir.register.registrering.Registreringspersoner.KOMMUNEN;
import static no.nir.register.registrering.regler.Regelsak.ANKOM;
import static no.nir.register.registrering.regler.Regelsak.FOEDT;
import static no.nir.register.registrering.regler.Regelsak.IDAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.regler.Registerbilde.Grunnlag;
import no.nir.register.registrering.regler.Registerbilde.Personopplysninger;
import no.nir.register.registrering.regler.Registerbilde.Tilhoerighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hva som kan flyttes, og hvor")
class FlyttereglerTest {

    private static final LocalDate DAG = IDAG.minusDays(40);
    private static final LocalDate BYTTET = IDAG.minusDays(30);
    private static final Tilgangssvar EGEN = new Tilgangssvar.Egen();

    static Stream<Arguments> personer() {
        return Stream.of(
                Arguments.of("ingenting i veien", EGEN, hos(), List.of()),
                Arguments.of(
                        "ingen tilgang til den andre",
                        new Tilgangssvar.Nektet(Tilgangssvar.Grunn.UTENFOR),
                        hos(),
                        List.of("PERSONEN_HOERER_TIL_EN_ANNEN_KOMMUNE tilPerson")),
                Arguments.of(
                        "den andre er skjult for avsenderen",
                        new Tilgangssvar.Nektet(Tilgangssvar.Grunn.STRENGT_FORTROLIG),
                        hos(),
                        List.of("PERSONEN_FINNES_IKKE tilPerson")),
                Arguments.of(
                        "den andre er bare sett i et tilsyn",
                        new Tilgangssvar.Nasjonal(),
                        hos(),
                        List.of("PERSONEN_HOERER_TIL_EN_ANNEN_KOMMUNE tilPerson")),
                Arguments.of(
                        "det samme står der", EGEN, hos(krav(DAG)), List.of("DETTE_ER_ALLEREDE_REGISTRERT kommando")),
                Arguments.of(
                        "den andre kom senere",
                        EGEN,
                        bilde(IDAG.minusDays(10), List.of()),
                        List.of("DATOEN_ER_FOER_ANKOMSTEN dato")));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void personer(String hva, Tilgangssvar tilgang, Registerbilde mottaker, List<String> sier) {
        assertThat(tilPerson(List.of(krav(DAG)), 1, tilgang, mottaker)).isEqualTo(sier);
    }

    @Test
    @DisplayName("en flytting forteller ingenting nytt: den måles ikke mot fristen, uansett årsak")
    void maalesIkkeMotFristen() {
        Ny gammelt = krav(IDAG.minusMonths(7));
        assertThat(Regelsak.koder(gammelt)).containsExactly("FRISTEN_FOR_REGISTRERING_ER_UTE");
        assertThat(tilPerson(List.of(gammelt), 1, EGEN, hos())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "3103, ''",
        "0104, ''",
        "3105, REGISTRERINGEN_STAAR_DER_ALLEREDE",
        "0105, REGISTRERINGEN_STAAR_DER_ALLEREDE",
        "0301, MOTTAKERKOMMUNEN_HAR_IKKE_ANSVARET",
        "1507, KOMMUNEN_ER_DELT",
        "0000, KOMMUNEN_ER_UKJENT"
    })
    @DisplayName("til en kommune: en som finnes, er en annen, og hadde ansvaret den dagen")
    void kommuner(String til, String kode) {
        assertThat(tilKommune(List.of(krav(DAG)), til))
                .isEqualTo(kode.isEmpty() ? List.of() : List.of(kode + " tilKommune"));
    }

    @Test
    @DisplayName("den dagen kommunen fikk ansvaret, og dagen før; timer er av hele måneden")
    void grensedager() {
        assertThat(tilKommune(List.of(krav(BYTTET.minusDays(1))), ANNEN_KOMMUNE))
                .isEmpty();
        assertThat(tilKommune(List.of(krav(BYTTET)), ANNEN_KOMMUNE))
                .containsExactly("MOTTAKERKOMMUNEN_HAR_IKKE_ANSVARET tilKommune");
        assertThat(tilKommune(List.of(norsktimer(YearMonth.from(BYTTET), "40")), ANNEN_KOMMUNE))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} til {1}")
    @CsvSource({
        "FEIL_PERSON, tilPerson, ",
        "FEIL_KOMMUNE, tilKommune, ",
        "FEIL_KOMMUNE, tilPerson, AARSAKEN_ER_IKKE_FOR_AA_FLYTTE_TIL_EN_PERSON aarsak",
        "FEIL_PERSON, tilKommune, AARSAKEN_ER_IKKE_FOR_AA_FLYTTE_TIL_EN_KOMMUNE aarsak",
        "FEIL_DATO, tilPerson, AARSAKEN_ER_IKKE_FOR_AA_FLYTTE_TIL_EN_PERSON aarsak",
        "FEIL_DATO, tilKommune, AARSAKEN_ER_IKKE_FOR_AA_FLYTTE_TIL_EN_KOMMUNE aarsak"
    })
    @DisplayName("årsaken må være for den flyttingen det er")
    void aarsak(String aarsak, String felt, @Nullable String avvist) {
        List<Ny> krav = List.of(krav(BYTTET.minusDays(1)));
        Registerbilde hos = hos(krav.toArray(Ny[]::new));
        List<String> koder = felt.equals("tilPerson")
                ? koder(krav, Flytt.tilPerson(1, aarsak, 2), new Regler.Mottaker(hos(), EGEN))
                : koder(
                        krav,
                        new Flytt(1, aarsak, new Flyttemaal.Kommune(ANNEN_KOMMUNE)),
                        new Regler.Mottaker(hos, EGEN));
        assertThat(koder).isEqualTo(avvist == null ? List.of() : List.of(avvist));
    }

    @Test
    @DisplayName(
            "klagen og svaret på den flyttes ikke alene; de følger vedtaket, og det andre blir stående med en advarsel")
    void avhengige() {
        List<Ny> sak = List.of(
                tildeling(DAG),
                new RegistrerKlage("INTRO", 1, DAG.plusDays(2)),
                new AvgjoerKlage("INTRO", 2, "ENDRET", DAG.plusDays(4)));
        assertThat(tilPerson(sak, 2, EGEN, hos())).containsExactly("REGISTRERINGEN_FOELGER_EN_ANNEN nr");
        assertThat(tilPerson(sak, 3, EGEN, hos())).containsExactly("REGISTRERINGEN_FOELGER_EN_ANNEN nr");
        assertThat(tilPerson(sak, 1, EGEN, hos())).isEmpty();
        Registerbilde bilde = hos(sak.toArray(Ny[]::new));
        assertThat(Avhengige.foelger(bilde, bilde.finn(1).orElseThrow()))
                .extracting(Registrert::nr)
                .containsExactly(2L, 3L);

        List<Ny> program = List.of(tildeling(DAG), begynt(DAG.plusDays(3)));
        assertThat(tilPerson(program, 1, EGEN, hos())).containsExactly("ANDRE_REGISTRERINGER_HENGER_PAA_DENNE nr");
    }

    @Test
    @DisplayName("en klage følger vedtaket også etter at vedtaket er korrigert og har fått et nytt nummer")
    void korrigertVedtak() {
        Registerbilde bilde = hos(tildeling(DAG), new RegistrerKlage("INTRO", 77, DAG.plusDays(2)));
        assertThat(Avhengige.foelger(bilde, bilde.finn(1).orElseThrow())).isEmpty();
        bilde.avloest(77, 78);
        bilde.avloest(78, 1);
        assertThat(Avhengige.foelger(bilde, bilde.finn(1).orElseThrow()))
                .extracting(Registrert::nr)
                .containsExactly(2L);
        assertThat(Avhengige.av(bilde, bilde.finn(1).orElseThrow(), IDAG))
                .extracting(Registrert::nr)
                .containsExactly(2L);
    }

    private static List<String> tilPerson(List<Ny> hos, long nr, Tilgangssvar tilgang, Registerbilde mottaker) {
        return koder(hos, Flytt.tilPerson(nr, "FEIL_PERSON", 2), new Regler.Mottaker(mottaker, tilgang));
    }

    private static List<String> tilKommune(List<Ny> hos, String kommune) {
        Registerbilde bilde = hos(hos.toArray(Ny[]::new));
        return koder(
                hos, new Flytt(1, "FEIL_KOMMUNE", new Flyttemaal.Kommune(kommune)), new Regler.Mottaker(bilde, EGEN));
    }

    private static List<String> koder(List<Ny> hos, Kommando flytt, Regler.Mottaker mottaker) {
        Innsending innsending = innsending(1, flytt);
        return new Regler(IDAG, List.of())
                        .vurder(
                                innsending,
                                hos(hos.toArray(Ny[]::new)),
                                EGEN,
                                nr -> Optional.of(hos.get(Math.toIntExact(nr) - 1)),
                                mottaker)
                        .stream()
                        .map(funn -> funn.kode() + " " + funn.felt())
                        .toList();
    }

    /** A person of Moss who became Sarpsborg's, with what Sarpsborg has registered. */
    private static Registerbilde hos(Ny... registrert) {
        return bilde(ANKOM, List.of(registrert));
    }

    private static Registerbilde bilde(LocalDate ankom, List<Ny> registrert) {
        Registerbilde bilde = new Registerbilde(new Grunnlag(
                new Personopplysninger(FOEDT, null, ankom, ankom),
                List.of(
                        new Tilhoerighet(List.of(ANNEN_KOMMUNE), Periode.mellom(ANKOM, BYTTET.minusDays(1))),
                        new Tilhoerighet(List.of(KOMMUNEN), Periode.fra(BYTTET))),
                Regelsak.kategorier(),
                List.of()));
        for (int i = 0; i < registrert.size(); i++) {
            bilde.leggTil(new Registrert<>(
                    1, i + 1, KOMMUNEN, Innhold.av(registrert.get(i), bilde), Instant.EPOCH, null, null));
        }
        return bilde;
    }
}
