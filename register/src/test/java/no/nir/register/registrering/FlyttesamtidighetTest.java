package no.nir.register.registrering;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Registreringspersoner.ANNEN_KOMMUNE;
import static no.nir.register.registrering.Registreringspersoner.KOMMUNEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kjedesvar;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.Kontrollbehandling.Behandlet;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.vedtak.Kontakt;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Registertest
@DisplayName("Flyttinger som møtes: ingen venter i ring, ingenting går tapt, ingenting står to ganger")
class FlyttesamtidighetTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Vedtaksregister vedtaksregister;

    @Autowired
    Journal journal;

    @Autowired
    Glemming glemming;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    ApplicationContext kontekst;

    Personkoe koe;
    LocalDate idag;
    long foerste;
    long andre;

    @BeforeEach
    void toPersoner() {
        koe = Personkoe.av(kontekst);
        idag = personer.idag();
        foerste = personer.bosattFlyktning();
        andre = personer.bosattFlyktning();
    }

    @Test
    @DisplayName("to flyttinger i hver sin retning går begge, hvem som enn kom først")
    void kryssende() throws Exception {
        long fram = registrert(foerste, krav(idag.minusDays(3)));
        long tilbake = registrert(andre, krav(idag.minusDays(5)));

        List<Utfall> svar = koe.slipp(
                andre,
                utfoer(andre, Flytt.tilPerson(tilbake, "FEIL_PERSON", foerste)),
                utfoer(foerste, Flytt.tilPerson(fram, "FEIL_PERSON", andre)));

        assertThat(svar).allMatch(Utfall.Godtatt.class::isInstance);
        assertThat(kravene(foerste)).containsExactly(idag.minusDays(5));
        assertThat(kravene(andre)).containsExactly(idag.minusDays(3));
        assertThat(List.of(foerste, andre))
                .allSatisfy(person -> assertThat(journal.kontroller(person)).isEqualTo(new Kjedesvar.Hel(3)));
    }

    @Test
    @DisplayName(
            "det samme flyttet to steder, korrigert og annullert på en gang: den som kom først, får det; de andre får vite det")
    void sammeRad() throws Exception {
        long tredje = personer.bosattFlyktning();
        long nr = registrert(foerste, krav(idag.minusDays(3)));

        List<Utfall> svar = koe.slipp(
                foerste,
                utfoer(foerste, Flytt.tilPerson(nr, "FEIL_PERSON", andre)),
                utfoer(foerste, Flytt.tilPerson(nr, "FEIL_PERSON", tredje)),
                utfoer(foerste, new Korriger(nr, "FEIL_DATO", krav(idag.minusDays(4)))),
                utfoer(foerste, new Annuller(nr, "DOBBELT")));

        assertThat(svar.getFirst()).isInstanceOf(Utfall.Godtatt.class);
        assertThat(svar.subList(1, 4)).allMatch(avvist(new Avvisning.RegistreringenStaarIkkeLenger("nr", nr))::equals);
        assertThat(kravene(andre)).containsExactly(idag.minusDays(3));
        assertThat(Stream.of(foerste, tredje).flatMap(person -> kravene(person).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "det som er korrigert eller annullert mens flyttingen ventet, blir ikke flyttet; flyttingen får vite hva som står")
    void rettetImens() throws Exception {
        long korrigeres = registrert(foerste, krav(idag.minusDays(3)));
        long annulleres = registrert(andre, krav(idag.minusDays(3)));

        List<Utfall> korrigert = koe.slipp(
                foerste,
                utfoer(foerste, new Korriger(korrigeres, "FEIL_DATO", krav(idag.minusDays(4)))),
                utfoer(foerste, Flytt.tilPerson(korrigeres, "FEIL_PERSON", andre)));
        List<Utfall> annullert = koe.slipp(
                andre,
                utfoer(andre, new Annuller(annulleres, "DOBBELT")),
                utfoer(andre, Flytt.tilPerson(annulleres, "FEIL_PERSON", foerste)));

        long staar = ((Utfall.Godtatt) korrigert.getFirst()).kvittering().nr();
        assertThat(korrigert.getLast())
                .isEqualTo(avvist(new Avvisning.RegistreringenErKorrigert("nr", korrigeres, staar)));
        assertThat(annullert.getLast())
                .isEqualTo(avvist(new Avvisning.RegistreringenStaarIkkeLenger("nr", annulleres)));
        assertThat(kravene(foerste)).containsExactly(idag.minusDays(4));
        assertThat(kravene(andre)).isEmpty();
    }

    @Test
    @DisplayName(
            "det samme flyttet til en kommune to ganger på en gang, står der én gang, og begge sider er fortalt det én gang")
    void tilKommune() throws Exception {
        long person = personer.bosattFlyktning(ANNEN_KOMMUNE, idag.minusMonths(6));
        personer.flytter(person, KOMMUNEN, idag.minusDays(30));
        long nr = registrert(person, krav(idag.minusDays(45)));
        Flytt flytt = new Flytt(nr, "FEIL_KOMMUNE", new Flyttemaal.Kommune(ANNEN_KOMMUNE));

        List<Utfall> svar = koe.slipp(person, utfoer(person, flytt), utfoer(person, flytt));

        assertThat(svar).filteredOn(Utfall.Godtatt.class::isInstance).hasSize(1);
        assertThat(vedtaksregister.gjeldende(Kontakt.class, List.of(person)))
                .extracting(Registrert::kommunenummer)
                .containsExactly(ANNEN_KOMMUNE);
    }

    @Test
    @DisplayName("glemmes den ene mens flyttingen venter, avvises den, og ingenting er skrevet på noen av dem")
    void glemtImens() throws Exception {
        long nr = registrert(foerste, krav(idag.minusDays(3)));
        Callable<Utfall> tilAndre = utfoer(foerste, Flytt.tilPerson(nr, "FEIL_PERSON", andre));

        assertThat(koe.slipp(andre, () -> glemming.glem(andre), List.of(tilAndre)))
                .containsExactly(avvist(new Avvisning.PersonenFinnesIkke("tilPerson")));
        assertThat(kravene(foerste)).containsExactly(idag.minusDays(3));
        assertThat(journal.kontroller(foerste)).isEqualTo(new Kjedesvar.Hel(1));

        long tredje = personer.bosattFlyktning();
        Callable<Utfall> fraGlemt = utfoer(foerste, Flytt.tilPerson(nr, "FEIL_PERSON", tredje));
        assertThat(koe.slipp(foerste, () -> glemming.glem(foerste), List.of(fraGlemt)))
                .containsExactly(avvist(new Avvisning.PersonenFinnesIkke("person")));
        assertThat(journal.list(tredje)).isEmpty();
        assertThat(journal.list(andre)).isEmpty();
    }

    @Test
    @DisplayName("slås mottakeren sammen med en annen mens flyttingen venter, havner registreringen på den som står")
    void slaattSammenImens() throws Exception {
        long staar = personer.bosattFlyktning();
        long nr = registrert(foerste, krav(idag.minusDays(3)));
        Callable<Utfall> flytter = utfoer(foerste, Flytt.tilPerson(nr, "FEIL_PERSON", andre));

        List<Utfall> svar = koe.slipp(
                andre,
                () -> {
                    koe.laas().laas(List.of(staar));
                    koe.laas().slaaSammen(andre, staar);
                },
                List.of(flytter));

        assertThat(svar).allMatch(Utfall.Godtatt.class::isInstance);
        assertThat(kravene(staar)).containsExactly(idag.minusDays(3));
        assertThat(kravene(andre)).isEmpty();
        assertThat(journal.list(andre)).isEmpty();
    }

    @Test
    @DisplayName("en flytting som slippes gjennom av den andre, venter ikke i ring med en i motsatt retning")
    void totrinn() throws Exception {
        Totrinnsproeve totrinn = Totrinnsproeve.av(kontekst);
        long fram = registrert(andre, tildeling(idag.minusDays(3)));
        long tilbake = registrert(foerste, krav(idag.minusDays(5)));
        totrinn.slaaPaa("INTRO", "TILDELING");
        try {
            Kontroll holdt = totrinn.holdt(innsending(andre, Flytt.tilPerson(fram, "FEIL_PERSON", foerste)));

            List<Object> svar = koe.slipp(
                    foerste,
                    utfoer(foerste, Flytt.tilPerson(tilbake, "FEIL_PERSON", andre)),
                    () -> totrinn.godkjenn(Totrinnsproeve.ANNEN, holdt));

            assertThat(svar.getFirst()).isInstanceOf(Utfall.Godtatt.class);
            assertThat(svar.getLast()).isInstanceOf(Behandlet.Gjort.class);
        } finally {
            totrinn.slaaAv();
        }
        assertThat(vedtaksregister.gjeldende(Vedtak.class, List.of(foerste))).hasSize(1);
        assertThat(kravene(andre)).containsExactly(idag.minusDays(5));
    }

    @Test
    @DisplayName(
            "den som slipper gjennom, tar nøkkelen før personen, som alle andre; og får vite det om personen er glemt imens")
    void noekkelFoerPerson() throws Exception {
        Totrinnsproeve totrinn = Totrinnsproeve.av(kontekst);
        totrinn.slaaPaa("INTRO", "TILDELING");
        try {
            Kontroll holdt = totrinn.holdt(innsending(foerste, tildeling(idag)));
            Callable<Behandlet> slipper = () -> totrinn.godkjenn(Totrinnsproeve.ANNEN, holdt);
            Innsending samtidig = innsending(foerste, krav(idag), iSammeBoette("kontroll-" + holdt.nr()));

            List<Object> svar = koe.slipp(foerste, slipper, () -> registrering.utfoer(samtidig));
            assertThat(svar.getFirst()).isInstanceOf(Behandlet.Gjort.class);
            assertThat(svar.getLast()).isInstanceOf(Utfall.Godtatt.class);

            Kontroll annen = totrinn.holdt(innsending(andre, tildeling(idag)));
            assertThat(koe.slipp(
                            andre,
                            () -> glemming.glem(andre),
                            List.<Callable<Behandlet>>of(() -> totrinn.godkjenn(Totrinnsproeve.ANNEN, annen))))
                    .containsExactly(new Behandlet.FinnesIkke());
        } finally {
            totrinn.slaaAv();
        }
    }

    /** Keys are locked by the remainder of their hash. */
    private static String iSammeBoette(String noekkel) {
        return Stream.generate(() -> UUID.randomUUID().toString())
                .filter(annen -> Math.floorMod(annen.hashCode() - noekkel.hashCode(), 64) == 0)
                .findFirst()
                .orElseThrow();
    }

    private Callable<Utfall> utfoer(long person, Kommando kommando) {
        return () -> registrering.utfoer(innsending(person, kommando));
    }

    private long registrert(long person, Kommando kommando) {
        Utfall utfall = registrering.utfoer(innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    private List<LocalDate> kravene(long person) {
        return vedtaksregister.gjeldende(Kontakt.class, List.of(person)).stream()
                .map(rad -> rad.innhold().dato())
                .toList();
    }

    private static Utfall avvist(Avvisning avvisning) {
        return new Utfall.Avvist(List.of(avvisning));
    }
}
