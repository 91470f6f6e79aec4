package no.nir.register.registrering;

import static java.util.Objects.requireNonNull;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.medForespoersel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.registrering.Forespoerselbehandling.Behandlet;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import no.nir.register.vedtak.Kontakt;
import no.nir.register.vedtak.Vedtaksregister;
import no.nir.register.vindu.Vindu;
import no.nir.register.vindu.Vinduer;
import no.nir.register.vindu.Vindusramme;
import no.nir.tid.Periode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Det som registreres etter fristen")
class SenRegistreringTest {

    private static final Bruker IMDI = new Bruker(
            "imdi-1",
            "Ida Imdi",
            Set.of(Rolle.IMDI_SAKSBEHANDLER),
            new Organisasjon.Etat(Organisasjon.Slag.IMDI, "IMDi"));

    @Autowired
    Registrering registrering;

    @Autowired
    Forespoerselbehandling behandling;

    @Autowired
    Forespoersler forespoersler;

    @Autowired
    Vinduer vinduer;

    @Autowired
    Vedtaksregister vedtak;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Registreringspersoner personer;

    LocalDate idag;
    LocalDate hendt;
    long person;

    @BeforeEach
    void bosett() {
        idag = personer.idag();
        hendt = idag.minusDays(63);
        person = personer.bosattFlyktning();
    }

    /** Other tests count on the ordinary two months. */
    @AfterEach
    void steng() {
        vinduer.aapne(idag).forEach(vindu -> vinduer.lukk(vindu.vinduId(), "Prøven er over.", "Prøven"));
    }

    @Test
    @DisplayName("63 dager for sent: avvist, vinduet åpnes, godtatt og merket; når det lukkes, avvist igjen")
    void vindu() {
        Innsending en = innsending(person, krav(hendt));
        assertThat(registrering.utfoer(en)).isInstanceOf(Utfall.Avvist.class);

        Vindu vindu = aapne(new Vindusramme(
                Set.of(Registreringspersoner.KOMMUNEN), Set.of("INTRO"), Set.of("RegistrerKontakt"), 24));
        Utfall.Godtatt godtatt = (Utfall.Godtatt) registrering.utfoer(en);

        assertThat(godtatt.kvittering().hendt()).containsExactly("KRAV_REGISTRERT", "ETTER_FRISTEN");
        assertThat(sen(godtatt.kvittering().nr()))
                .isEqualTo(new Sen(hendt, hendt.plusMonths(2), Merknad.Slag.VINDU, vindu.vinduId()));
        assertThat(jdbc.sql("select count(*) from sen_registrering where adgang = 'VINDU' and adgang_nr = ?")
                        .param(vindu.vinduId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        vinduer.lukk(vindu.vinduId(), "Ikke lenger nødvendig.", "Ida Imdi");
        assertThat(registrering.utfoer(innsending(person, krav(hendt.minusDays(1)))))
                .isInstanceOf(Utfall.Avvist.class);
        assertThat(registrering.utfoer(en)).as("kvitteringen står").isEqualTo(godtatt);
    }

    @Test
    @DisplayName("et vindu for en annen kommune, ordning, type eller kortere tid slipper ingen inn")
    void annetVindu() {
        aapne(new Vindusramme(Set.of("0301"), Set.of(), Set.of(), 24));
        aapne(new Vindusramme(Set.of(), Set.of("NORSK"), Set.of(), 24));
        aapne(new Vindusramme(Set.of(), Set.of(), Set.of("FattVedtak"), 24));
        aapne(Vindusramme.alle(3));

        assertThat(registrering.utfoer(innsending(person, krav(idag.minusMonths(4)))))
                .isInstanceOf(Utfall.Avvist.class);
        assertThat(registrering.utfoer(innsending(person, krav(hendt)))).isInstanceOf(Utfall.Godtatt.class);
    }

    @Test
    @DisplayName("det som kommer i tide, er ikke merket, selv om et vindu er åpent")
    void iTide() {
        aapne(Vindusramme.alle(24));

        Utfall.Godtatt godtatt = (Utfall.Godtatt) registrering.utfoer(innsending(person, krav(idag)));

        assertThat(godtatt.kvittering().hendt()).containsExactly("KRAV_REGISTRERT");
    }

    @Test
    @DisplayName("IMDi blir spurt, sier ja, og registreringen går inn slik kommunen sendte den")
    void godkjent() {
        Innsending en = medForespoersel(innsending(person, krav(hendt)), "Brevet kom bort i posten.");
        Forespoersel spurt = spurt(en);

        assertThat(spurt.hendt()).isEqualTo(hendt);
        assertThat(registrering.utfoer(en)).isEqualTo(new Utfall.Forespurt(spurt));
        assertThat(vedtak.gjeldende(Kontakt.class, List.of(person))).isEmpty();

        Behandlet.Gjort gjort = (Behandlet.Gjort)
                behandling.besvar(IMDI, person, spurt.nr(), Forespoersel.Utfall.GODKJENT, "Forsinkelsen er forklart.");

        assertThat(vedtak.gjeldende(Kontakt.class, List.of(person)))
                .singleElement()
                .satisfies(rad -> {
                    assertThat(rad.innhold().dato()).isEqualTo(hendt);
                    assertThat(rad.nr())
                            .isEqualTo(
                                    requireNonNull(gjort.svar().registrering()).nr());
                    assertThat(sen(rad.nr()))
                            .isEqualTo(new Sen(hendt, hendt.plusMonths(2), Merknad.Slag.FORESPOERSEL, spurt.nr()));
                });
        assertThat(registrering.utfoer(en)).as("avsenderen får kvitteringen").isInstanceOf(Utfall.Godtatt.class);
        assertThat(behandling.besvar(IMDI, person, spurt.nr(), Forespoersel.Utfall.GODKJENT, "En gang til."))
                .isEqualTo(gjort);
        assertThat(behandling.besvar(IMDI, person, spurt.nr(), Forespoersel.Utfall.AVSLAATT, "Likevel ikke."))
                .isEqualTo(new Behandlet.AlleredeBesvart(gjort.svar()));
    }

    @Test
    @DisplayName("IMDi sier nei: ingenting er registrert, og avsenderen får vite hvorfor")
    void avslaatt() {
        Innsending en = medForespoersel(innsending(person, krav(hendt)), "");
        Forespoersel spurt = spurt(en);

        behandling.besvar(IMDI, person, spurt.nr(), Forespoersel.Utfall.AVSLAATT, "Kravet gjelder en annen.");

        assertThat(vedtak.gjeldende(Kontakt.class, List.of(person))).isEmpty();
        assertThat(requireNonNull(((Utfall.Forespurt) registrering.utfoer(en))
                                .forespoersel()
                                .svar())
                        .notat())
                .isEqualTo("Kravet gjelder en annen.");
    }

    @Test
    @DisplayName("det samme spørsmålet stilles én gang; et annet svar på samme nøkkel avvises")
    void enGang() {
        String noekkel = UUID.randomUUID().toString();
        Forespoersel spurt = spurt(medForespoersel(innsending(person, krav(hendt), noekkel), ""));

        assertThat(registrering.utfoer(medForespoersel(innsending(person, krav(hendt)), "")))
                .isEqualTo(avvist(new Avvisning.DetteErAlleredeSpurtOm("kommando", spurt.nr())));
        assertThat(registrering.utfoer(medForespoersel(innsending(person, krav(hendt.minusDays(1)), noekkel), "")))
                .isEqualTo(avvist(new Avvisning.IdempotensnoekkelenErBruktFoer("avsendersMeldingsidentifikator")));
        Innsending tvilling = medForespoersel(innsending(person, krav(hendt.minusDays(2))), "");
        List<Utfall> bunke = registrering.utfoerAlle(List.of(tvilling, tvilling));
        assertThat(bunke.get(0)).isInstanceOf(Utfall.Forespurt.class).isEqualTo(bunke.get(1));
        Innsending foerst = medForespoersel(innsending(person, krav(hendt.minusDays(3))), "");
        assertThat(registrering.utfoerAlle(List.of(foerst, forKommune(foerst, Registreringspersoner.ANNEN_KOMMUNE))))
                .as("samme nøkkel for en annen kommune, også i samme bunke")
                .element(1)
                .isEqualTo(avvist(new Avvisning.IdempotensnoekkelenErBruktFoer("avsendersMeldingsidentifikator")));
    }

    @Test
    @DisplayName("står noe annet i veien enn fristen, blir IMDi ikke spurt")
    void andreGrunner() {
        Kommando.Ny foerFoedselen = krav(LocalDate.of(1900, 1, 1));

        assertThat(registrering.utfoer(medForespoersel(innsending(person, foerFoedselen), "")))
                .isInstanceOf(Utfall.Avvist.class);
        assertThat(registrering.utfoer(medForespoersel(innsending(person, krav(idag)), "")))
                .as("i tide: registreres uten å spørre")
                .isInstanceOf(Utfall.Godtatt.class);
    }

    @Test
    @DisplayName(
            "det som er registrert av andre imens, kan ikke slippes inn; IMDi får vite hvorfor, og ingenting er besvart")
    void andreImens() {
        Forespoersel spurt = spurt(medForespoersel(innsending(person, krav(hendt)), ""));
        Vindu vindu = aapne(Vindusramme.alle(24));
        registrering.utfoer(innsending(person, krav(hendt)));
        vinduer.lukk(vindu.vinduId(), "Ferdig.", "Ida Imdi");

        assertThat(behandling.besvar(IMDI, person, spurt.nr(), Forespoersel.Utfall.GODKJENT, "Greit."))
                .isInstanceOf(Behandlet.KanIkkeRegistreres.class);
        assertThat(forespoersler.finn(person, spurt.nr()).orElseThrow().svar()).isNull();
    }

    private static Innsending forKommune(Innsending en, String kommunenummer) {
        return new Innsending(
                en.person(),
                kommunenummer,
                en.kommando(),
                en.avsender(),
                en.noekkel(),
                en.bekreftelse(),
                en.forespoersel());
    }

    private Vindu aapne(Vindusramme ramme) {
        return vinduer.aapne(
                UUID.randomUUID().toString(), ramme, Periode.mellom(idag, idag.plusDays(10)), "Prøve.", "Ida Imdi");
    }

    private Forespoersel spurt(Innsending innsending) {
        return ((Utfall.Forespurt) registrering.utfoer(innsending)).forespoersel();
    }

    private Sen sen(long nr) {
        return requireNonNull(
                Registreringspost.av(journal.les(person, nr)).orElseThrow().sen());
    }

    private static Utfall avvist(Avvisning avvisning) {
        return new Utfall.Avvist(List.of(avvisning));
    }
}
