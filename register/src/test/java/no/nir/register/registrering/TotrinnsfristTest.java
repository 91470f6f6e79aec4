package no.nir.register.registrering;

import static java.util.Objects.requireNonNull;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.medForespoersel;
import static no.nir.register.registrering.Fortelling.vedtak;
import static no.nir.register.registrering.Totrinnsproeve.ANNEN;
import static no.nir.register.registrering.totrinn.Totrinnsvalg.KORREKSJON_ETTER_AARSFRIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.registrering.Kontrollbehandling.Behandlet;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import no.nir.register.vindu.Aarsfrister;
import no.nir.register.vindu.Vindu;
import no.nir.register.vindu.Vinduer;
import no.nir.register.vindu.Vindusramme;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Tid og det to personer må stå bak")
class TotrinnsfristTest {

    private static final Bruker IMDI = new Bruker(
            "imdi-1",
            "Ida Imdi",
            Set.of(Rolle.IMDI_SAKSBEHANDLER),
            new Organisasjon.Etat(Organisasjon.Slag.IMDI, "IMDi"));

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Forespoerselbehandling imdi;

    @Autowired
    Kontroller kontroller;

    @Autowired
    Aarsfrister aarsfrister;

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

    Totrinnsproeve totrinn;
    LocalDate idag;
    long person;

    @BeforeEach
    void bosett() {
        totrinn = Totrinnsproeve.av(kontekst);
        idag = personer.idag();
        person = personer.bosattFlyktning();
    }

    /** Other tests count on one person being enough, and on the ordinary two months. */
    @AfterEach
    void slaaAv() {
        totrinn.slaaAv();
        vinduer.aapne(idag).forEach(vindu -> vinduer.lukk(vindu.vinduId(), "Prøven er over.", "Prøven"));
    }

    @Test
    @DisplayName("de to månedene regnes fra det ble sendt; et vindu som stenges imens, stopper ingenting")
    void fristen() {
        totrinn.slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Kontroll iTide = totrinn.holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusMonths(1))));
        // As if it had been sent a month and a half ago: in time then, out of time today.
        LocalDate hendt = idag.minusDays(80);
        Kontroll gammel = totrinn.holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(20))));
        jdbc.sql("""
                update kontroll set sendt = sendt - interval '50 days',
                       kommando = jsonb_set(kommando, '{vedtaksdato}', to_jsonb(cast(? as text))) where nr = ?
                """).params(hendt.toString(), gammel.nr()).update();
        Vindu vindu = vinduer.aapne(
                UUID.randomUUID().toString(), Vindusramme.alle(24), Periode.mellom(idag, idag), "Prøve.", "Ida Imdi");
        Kontroll gjennomVinduet =
                totrinn.holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(70))));
        vinduer.lukk(vindu.vinduId(), "Ferdig.", "Ida Imdi");

        assertThat(sen(totrinn.godkjenn(ANNEN, iTide))).isNull();
        assertThat(sen(totrinn.godkjenn(ANNEN, gammel)))
                .as("sendt i tide, godkjent etter fristen")
                .isNull();
        assertThat(requireNonNull(sen(totrinn.godkjenn(ANNEN, gjennomVinduet))).adgangNr())
                .isEqualTo(vindu.vinduId());
    }

    @Test
    @DisplayName("en rettelse etter årsfristen holdes, også en annullering; før fristen går den rett inn")
    void rettelseEtterAarsfristen() {
        LocalDate ifjor = idag.minusMonths(14);
        long gammel = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, idag.minusYears(2));
        aarsfrister.sett(ifjor.getYear(), LocalDate.of(ifjor.getYear() + 1, 1, 2), "Prøve av rettelser.", "Ida Imdi");
        vinduer.aapne(
                UUID.randomUUID().toString(), Vindusramme.alle(24), Periode.mellom(idag, idag), "Prøve.", "Ida Imdi");
        long nr = registrert(innsending(gammel, krav(ifjor)));
        long iAar = registrert(innsending(gammel, krav(idag)));
        totrinn.slaaPaa("INTRO", KORREKSJON_ETTER_AARSFRIST);

        Kontroll rettes =
                totrinn.holdt(innsending(gammel, new Kommando.Korriger(nr, aarsak(), krav(ifjor.plusDays(1)))));
        assertThat(rettes.slag()).isEqualTo(KORREKSJON_ETTER_AARSFRIST);
        Kontroll annulleres = totrinn.holdt(innsending(gammel, new Kommando.Annuller(nr, aarsak())));
        assertThat(totrinn.holdt(innsending(gammel, new Kommando.Korriger(iAar, aarsak(), krav(ifjor.plusDays(2)))))
                        .ordninger())
                .as("også når det bare er etter rettelsen det hører til et avsluttet år")
                .containsExactly("INTRO");
        assertThat(registrering.utfoer(innsending(gammel, krav(ifjor.plusDays(9)))))
                .as("noe nytt er ingen rettelse")
                .isInstanceOf(Utfall.Godtatt.class);

        assertThat(totrinn.godkjenn(ANNEN, rettes)).isInstanceOf(Behandlet.Gjort.class);
        assertThat(totrinn.godkjenn(ANNEN, annulleres))
                .as("det den gjaldt, er rettet imens")
                .isInstanceOfSatisfying(
                        Behandlet.KanIkke.class,
                        kanIkke -> assertThat(kanIkke.avvisninger())
                                .singleElement()
                                .isInstanceOf(Avvisning.RegistreringenErKorrigert.class));
        assertThat(kontroller.finn(gammel, annulleres.nr()).orElseThrow().svar())
                .as("ingenting er besvart")
                .isNull();
    }

    @Test
    @DisplayName("er fristen ute, kontrolleres det først; så blir IMDi spurt, og det godkjente går inn")
    void foerstKontrollSaaImdi() {
        totrinn.slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Innsending sen = medForespoersel(
                innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(63))), "Brevet kom bort.");
        Kontroll holdt = totrinn.holdt(sen);

        long spurt = requireNonNull(((Behandlet.Gjort) totrinn.godkjenn(ANNEN, holdt))
                        .svar()
                        .ble())
                .nr();

        assertThat(stansene()).isEmpty();
        Forespoersel forespoersel = ((Utfall.Forespurt) registrering.utfoer(sen)).forespoersel();
        assertThat(forespoersel.nr()).isEqualTo(spurt);
        assertThat(forespoersel.begrunnelse()).isEqualTo("Brevet kom bort.");
        imdi.besvar(IMDI, person, spurt, Forespoersel.Utfall.GODKJENT, "Greit.");
        assertThat(stansene()).as("ikke holdt én gang til").hasSize(1);
        assertThat(registrering.utfoer(sen)).isInstanceOf(Utfall.Godtatt.class);
    }

    private long registrert(Innsending innsending) {
        return ((Utfall.Godtatt) registrering.utfoer(innsending)).kvittering().nr();
    }

    private List<Long> stansene() {
        return vedtak.gjeldende(Vedtak.class, List.of(person)).stream()
                .filter(rad -> rad.innhold().vedtakstype().equals("STANS_MIDLERTIDIG"))
                .map(rad -> rad.nr())
                .toList();
    }

    private @Nullable Sen sen(Behandlet behandlet) {
        long nr = requireNonNull(((Behandlet.Gjort) behandlet).svar().ble()).nr();
        return Registreringspost.av(journal.les(person, nr)).orElseThrow().sen();
    }

    private static String aarsak() {
        return Kodeverk.KORREKSJONSAARSAK.liste().list().getFirst().kode();
    }
}
