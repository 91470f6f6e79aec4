package no.nir.register.registrering;

import static java.util.Objects.requireNonNull;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.medAdvarsler;
import static no.nir.register.registrering.Fortelling.medForespoersel;
import static no.nir.register.registrering.Fortelling.permisjon;
import static no.nir.register.registrering.Fortelling.vedtak;
import static no.nir.register.registrering.totrinn.Totrinnsvalg.KORREKSJON_ETTER_AARSFRIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Kontrollbehandling.Behandlet;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Det som to personer må stå bak")
class TotrinnTest {

    private static final Bekreftelse BARE_JA = Bekreftelse.ingen();
    private static final Bruker AVSENDER = bruker("saksbehandler-1", "Kari Saksbehandler", Rolle.KOMMUNENIRSUPERBRUKER);
    private static final Bruker ANNEN = bruker("saksbehandler-2", "Ola Kontrollør", Rolle.KOMMUNEINTROBRUKER);
    private static final Bruker IMDI = new Bruker(
            "imdi-1",
            "Ida Imdi",
            Set.of(Rolle.IMDI_SAKSBEHANDLER),
            new Organisasjon.Etat(Organisasjon.Slag.IMDI, "IMDi"));

    @Autowired
    Registrering registrering;

    @Autowired
    Kontrollbehandling behandling;

    @Autowired
    Forespoerselbehandling imdi;

    @Autowired
    Kontroller kontroller;

    @Autowired
    Totrinnsvalgene valgene;

    @Autowired
    Aarsfrister aarsfrister;

    @Autowired
    Vinduer vinduer;

    @Autowired
    Vedtaksregister vedtak;

    @Autowired
    Journal journal;

    @Autowired
    Kvitteringer kvitteringer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Registreringspersoner personer;

    LocalDate idag;
    long person;

    @BeforeEach
    void bosett() {
        idag = personer.idag();
        person = personer.bosattFlyktning();
    }

    /** Other tests count on one person being enough. */
    @AfterEach
    void slaaAv() {
        sett(
                Stilling.AV,
                valgene.gjeldende(idag).stream().map(Totrinnsvalg::hva).toArray(Hva[]::new));
        vinduer.aapne(idag).forEach(vindu -> vinduer.lukk(vindu.vinduId(), "Prøven er over.", "Prøven"));
    }

    @Test
    @DisplayName("holdes, samme person nektes, en annen godkjenner, og begge navn står i historikken")
    void godkjent() {
        Innsending stans = innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag));
        assertThat(registrering.utfoer(innsending(person, vedtak("INTRO", "STANS_PERMANENT", idag))))
                .as("av: registreres som vanlig")
                .isInstanceOf(Utfall.Godtatt.class);
        slaaPaa("INTRO", "STANS_MIDLERTIDIG");

        Kontroll holdt = holdt(stans);

        assertThat(stansene()).isEmpty();
        assertThat(holdt.slag()).isEqualTo("STANS_MIDLERTIDIG");
        assertThat(registrering.utfoer(stans)).as("sendt igjen").isEqualTo(new Utfall.Holdt(holdt));
        assertThat(registrering.utfoer(innsending(person, stans.kommando())))
                .isEqualTo(avvist(new Avvisning.DetteVenterAlleredePaaKontroll("kommando", holdt.nr())));
        assertThat(registrering.utfoer(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag), stans.noekkel())))
                .isEqualTo(new Utfall.Holdt(holdt));
        assertThat(registrering.utfoer(innsending(person, krav(idag), stans.noekkel())))
                .isEqualTo(avvist(new Avvisning.IdempotensnoekkelenErBruktFoer("avsendersMeldingsidentifikator")));

        assertThat(godkjenn(AVSENDER, holdt)).isEqualTo(new Behandlet.IkkeDinAaGjoere());
        assertThat(behandling.returner(AVSENDER, person, holdt.nr(), "Nei."))
                .isEqualTo(new Behandlet.IkkeDinAaGjoere());
        assertThat(godkjenn(bruker("n", "Nora", Rolle.KOMMUNENORSKBRUKER), holdt))
                .as("uten rett i ordningen")
                .isEqualTo(new Behandlet.KanIkke(List.of(new Avvisning.DuHarIkkeTilgangTilOrdningen("ordning"))));
        assertThat(godkjenn(iAnnenKommune(), holdt)).isEqualTo(new Behandlet.FinnesIkke());
        assertThat(stansene()).isEmpty();

        Behandlet.Gjort gjort = (Behandlet.Gjort) godkjenn(ANNEN, holdt);

        long nr = requireNonNull(gjort.svar().ble()).nr();
        assertThat(stansene()).containsExactly(nr);
        Registreringspost post = Registreringspost.av(journal.les(person, nr)).orElseThrow();
        assertThat(post.avsenderNavn()).isEqualTo("Kari Saksbehandler");
        assertThat(post.kontrollert()).isEqualTo(new Registreringspost.Kontrollert(holdt.nr(), "Ola Kontrollør"));
        assertThat(posttyper()).containsSubsequence("HoldtRegistrering", "FattVedtak", "KontrollBesvart");
        assertThat(registrering.utfoer(stans)).as("avsenderen får kvitteringen").isInstanceOf(Utfall.Godtatt.class);
        assertThat(behandling.returner(bruker("x", "En tredje", Rolle.KOMMUNEINTROBRUKER), person, holdt.nr(), "Nei."))
                .isEqualTo(new Behandlet.AlleredeBesvart(gjort.svar()));
        assertThat(kontroller.ventende(List.of(person))).isEmpty();
    }

    @Test
    @DisplayName("returneres med en grunn, rettes og sendes på nytt; en annen trekkes av den som sendte den")
    void returnertOgTrukket() {
        slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Innsending foerste = innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag));
        Kontroll holdt = holdt(foerste);

        behandling.returner(ANNEN, person, holdt.nr(), "Sluttdatoen mangler i brevet.");

        assertThat(stansene()).isEmpty();
        Utfall.Holdt returnert = (Utfall.Holdt) kvitteringer
                .finn(Registreringspersoner.KOMMUNEN, foerste.noekkel())
                .orElseThrow();
        assertThat(requireNonNull(returnert.kontroll().svar()).notat()).isEqualTo("Sluttdatoen mangler i brevet.");

        Kontroll annen = holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(1))));
        assertThat(behandling.trekk(ANNEN, person, annen.nr(), ""))
                .as("bare den som sendte den")
                .isEqualTo(new Behandlet.IkkeDinAaGjoere());
        Behandlet.Gjort trukket = (Behandlet.Gjort) behandling.trekk(AVSENDER, person, annen.nr(), "Feil person.");
        assertThat(trukket.svar().utfall()).isEqualTo(Kontroll.Utfall.TRUKKET);
        assertThat(godkjenn(ANNEN, annen)).isEqualTo(new Behandlet.AlleredeBesvart(trukket.svar()));

        Kontroll paaNytt = holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(1))));
        assertThat(godkjenn(ANNEN, paaNytt)).isInstanceOf(Behandlet.Gjort.class);
        assertThat(stansene()).hasSize(1);
    }

    @Test
    @DisplayName(
            "slås kontrollen av mens noe venter, kan avsenderen selv slippe det gjennom, og ingenting går av seg selv")
    void slaattAv() {
        Hva stans = new Hva("INTRO", "STANS_MIDLERTIDIG");
        slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Kontroll holdt = holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag)));
        sett(Stilling.AV, stans);

        assertThat(stansene()).isEmpty();
        Behandlet.Gjort gjort = (Behandlet.Gjort) godkjenn(AVSENDER, holdt);

        assertThat(gjort.svar().utfall()).isEqualTo(Kontroll.Utfall.FRIGITT);
        assertThat(stansene()).hasSize(1);
        assertThat(Registreringspost.av(journal.les(
                                person, requireNonNull(gjort.svar().ble()).nr()))
                        .orElseThrow()
                        .kontrollert())
                .as("bare ett navn")
                .isNull();
        assertThat(registrering.utfoer(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(2)))))
                .isInstanceOf(Utfall.Godtatt.class);
        sett(Stilling.AV, stans);
        assertThat(valgene.list(List.of(Registreringspersoner.KOMMUNEN)).stream()
                        .filter(valg -> valg.hva().equals(stans) && valg.stilling() == Stilling.AV))
                .as("det samme sagt to ganger er sagt én gang siden den ble slått på")
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    @DisplayName("en rettelse etter årsfristen holdes, også en annullering; før fristen går den rett inn")
    void rettelseEtterAarsfristen() {
        LocalDate ifjor = idag.minusYears(1);
        long gammel = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, idag.minusYears(2));
        aarsfrister.sett(ifjor.getYear(), idag.withDayOfYear(2), "Prøve av rettelser.", "Ida Imdi");
        vinduer.aapne(
                UUID.randomUUID().toString(), Vindusramme.alle(24), Periode.mellom(idag, idag), "Prøve.", "Ida Imdi");
        long nr = registrert(innsending(gammel, krav(ifjor)));
        long iAar = registrert(innsending(gammel, krav(idag)));
        slaaPaa("INTRO", KORREKSJON_ETTER_AARSFRIST);

        Kontroll rettes = holdt(innsending(gammel, new Kommando.Korriger(nr, aarsak(), krav(ifjor.plusDays(1)))));
        assertThat(rettes.slag()).isEqualTo(KORREKSJON_ETTER_AARSFRIST);
        Kontroll annulleres = holdt(innsending(gammel, new Kommando.Annuller(nr, aarsak())));
        assertThat(holdt(innsending(gammel, new Kommando.Korriger(iAar, aarsak(), krav(ifjor.plusDays(2)))))
                        .ordninger())
                .as("også når det bare er etter rettelsen det hører til et avsluttet år")
                .containsExactly("INTRO");
        assertThat(registrering.utfoer(innsending(gammel, krav(ifjor.plusDays(9)))))
                .as("noe nytt er ingen rettelse")
                .isInstanceOf(Utfall.Godtatt.class);

        assertThat(godkjenn(ANNEN, rettes)).isInstanceOf(Behandlet.Gjort.class);
        assertThat(godkjenn(ANNEN, annulleres))
                .as("det den gjaldt, er rettet imens")
                .isEqualTo(new Behandlet.KanIkke(List.of(new Avvisning.RegistreringenStaarIkkeLenger("nr", nr))));
        assertThat(kontroller.finn(gammel, annulleres.nr()).orElseThrow().svar())
                .as("ingenting er besvart")
                .isNull();
    }

    @Test
    @DisplayName(
            "et vedtak som krever to, krever to også når det rettes fram, rettes bort eller annulleres; permisjon gis ved vedtak")
    void ikkeUtenom() {
        long tildelt = registrert(innsending(person, vedtak("INTRO", "TILDELING", idag)));
        slaaPaa("INTRO", "AVSLAG");
        slaaPaa("INTRO", "PERMISJON");
        Innsending rettet = medAdvarsler(
                innsending(person, new Kommando.Korriger(tildelt, aarsak(), vedtak("INTRO", "AVSLAG", idag))),
                "Søknaden ble avslått.",
                "PERSONEN_HAR_RETT_DEN_DAGEN");
        Kontroll holdt = holdt(rettet);
        assertThat(behandling.vurder(ANNEN, holdt)).extracting(Funn::kode).contains("PERSONEN_HAR_RETT_DEN_DAGEN");
        long avslag = requireNonNull(
                        ((Behandlet.Gjort) godkjenn(ANNEN, holdt)).svar().ble())
                .nr();
        assertThat(Registreringspost.av(journal.les(person, avslag))
                        .orElseThrow()
                        .bekreftelse())
                .isEqualTo("Søknaden ble avslått.");

        assertThat(registrering.utfoer(innsending(person, new Kommando.Annuller(avslag, aarsak()))))
                .isInstanceOf(Utfall.Holdt.class);
        assertThat(registrering.utfoer(innsending(person, permisjon(idag, idag, idag.plusDays(3)))))
                .isInstanceOf(Utfall.Holdt.class);
        assertThat(registrering.utfoer(innsending(person, vedtak("NORSK", "AVSLAG", idag))))
                .as("en annen ordning")
                .isNotInstanceOf(Utfall.Holdt.class);
    }

    @Test
    @DisplayName("en advarsel som er kommet til siden, må den andre gå forbi med en grunn")
    void nyAdvarsel() {
        slaaPaa("INTRO", "TILDELING");
        Kontroll holdt = holdt(innsending(person, vedtak("INTRO", "TILDELING", idag)));
        jdbc.sql("delete from kategori where person_id = ? and ordning = 'INTRO'")
                .param(person)
                .update();

        Behandlet.MaaBekreftes ubesvart = (Behandlet.MaaBekreftes) godkjenn(ANNEN, holdt);
        Set<String> koder = ubesvart.advarsler().stream().map(Funn::kode).collect(Collectors.toSet());
        assertThat(koder).isNotEmpty();
        Behandlet.Gjort gjort = (Behandlet.Gjort)
                behandling.godkjenn(ANNEN, person, holdt.nr(), new Bekreftelse(koder, "Rettskildene er sett på."));
        assertThat(Registreringspost.av(journal.les(
                                person, requireNonNull(gjort.svar().ble()).nr()))
                        .orElseThrow()
                        .advarsler())
                .containsExactlyInAnyOrderElementsOf(koder);
    }

    @Test
    @DisplayName("de to månedene regnes fra det ble sendt; et vindu som stenges imens, stopper ingenting")
    void fristen() {
        slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Kontroll iTide = holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusMonths(1))));
        // As if it had been sent a month and a half ago: in time then, out of time today.
        LocalDate hendt = idag.minusDays(80);
        Kontroll gammel = holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(20))));
        jdbc.sql("""
                update kontroll set sendt = sendt - interval '50 days',
                       kommando = jsonb_set(kommando, '{vedtaksdato}', to_jsonb(cast(? as text))) where nr = ?
                """).params(hendt.toString(), gammel.nr()).update();
        Vindu vindu = vinduer.aapne(
                UUID.randomUUID().toString(), Vindusramme.alle(24), Periode.mellom(idag, idag), "Prøve.", "Ida Imdi");
        Kontroll gjennomVinduet = holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(70))));
        vinduer.lukk(vindu.vinduId(), "Ferdig.", "Ida Imdi");

        assertThat(sen(godkjenn(ANNEN, iTide))).isNull();
        assertThat(sen(godkjenn(ANNEN, gammel)))
                .as("sendt i tide, godkjent etter fristen")
                .isNull();
        assertThat(requireNonNull(sen(godkjenn(ANNEN, gjennomVinduet))).adgangNr())
                .isEqualTo(vindu.vinduId());
    }

    @Test
    @DisplayName("er fristen ute, kontrolleres det først; så blir IMDi spurt, og det godkjente går inn")
    void foerstKontrollSaaImdi() {
        slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Innsending sen = medForespoersel(
                innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(63))), "Brevet kom bort.");
        Kontroll holdt = holdt(sen);

        long spurt = requireNonNull(
                        ((Behandlet.Gjort) godkjenn(ANNEN, holdt)).svar().ble())
                .nr();

        assertThat(stansene()).isEmpty();
        Forespoersel forespoersel = ((Utfall.Forespurt) registrering.utfoer(sen)).forespoersel();
        assertThat(forespoersel.nr()).isEqualTo(spurt);
        assertThat(forespoersel.begrunnelse()).isEqualTo("Brevet kom bort.");
        imdi.besvar(IMDI, person, spurt, Forespoersel.Utfall.GODKJENT, "Greit.");
        assertThat(stansene()).as("ikke holdt én gang til").hasSize(1);
        assertThat(registrering.utfoer(sen)).isInstanceOf(Utfall.Godtatt.class);
    }

    @Test
    @DisplayName("det som er sagt om totrinnskontroll, kan ikke skrives om; en dag fram i tid gjelder fra den dagen")
    void valgene() {
        Hva hva = new Hva("NORSK", "FRITAK_PROEVE");
        valgene.sett(
                AVSENDER,
                Registreringspersoner.KOMMUNEN,
                new Totrinnsvalgene.Endring(Set.of(hva), Stilling.PAA, idag.plusDays(10), "Etter nyttår."));

        assertThat(valgene.gjeldende(idag))
                .noneMatch(valg -> valg.hva().equals(hva) && valg.stilling() == Stilling.PAA);
        assertThat(valgene.gjeldende(idag.plusDays(10)))
                .anyMatch(valg -> valg.hva().equals(hva) && valg.sattAv().equals("Kari Saksbehandler"));
        valgene.sett(
                AVSENDER,
                Registreringspersoner.KOMMUNEN,
                new Totrinnsvalgene.Endring(Set.of(hva), Stilling.AV, idag.plusDays(10), "Likevel ikke."));
        assertThat(valgene.gjeldende(idag.plusDays(10)))
                .anyMatch(valg -> valg.hva().equals(hva) && valg.stilling() == Stilling.AV);
        assertThatThrownBy(() ->
                        jdbc.sql("update totrinnsvalg set grunn = 'En annen'").update())
                .hasMessageContaining("append-only");
    }

    private void slaaPaa(String ordning, String slag) {
        sett(Stilling.PAA, new Hva(ordning, slag));
    }

    private void sett(Stilling stilling, Hva... hva) {
        valgene.sett(
                AVSENDER,
                Registreringspersoner.KOMMUNEN,
                new Totrinnsvalgene.Endring(Set.of(hva), stilling, idag, "Prøve av totrinnskontroll."));
    }

    private Behandlet godkjenn(Bruker bruker, Kontroll kontroll) {
        return behandling.godkjenn(bruker, kontroll.personId(), kontroll.nr(), BARE_JA);
    }

    private Kontroll holdt(Innsending innsending) {
        return ((Utfall.Holdt) registrering.utfoer(innsending)).kontroll();
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

    private List<String> posttyper() {
        return journal.list(person).stream()
                .map(LestPost::post)
                .map(post -> post.type())
                .toList();
    }

    private @org.jspecify.annotations.Nullable Sen sen(Behandlet behandlet) {
        long nr = requireNonNull(((Behandlet.Gjort) behandlet).svar().ble()).nr();
        return Registreringspost.av(journal.les(person, nr)).orElseThrow().sen();
    }

    private static String aarsak() {
        return no.nir.kodeverk.Kodeverk.KORREKSJONSAARSAK
                .liste()
                .list()
                .getFirst()
                .kode();
    }

    private static Utfall avvist(Avvisning avvisning) {
        return new Utfall.Avvist(List.of(avvisning));
    }

    private static Bruker bruker(String id, String navn, Rolle rolle) {
        return new Bruker(
                id, navn, Set.of(rolle), new Organisasjon.Kommune(Registreringspersoner.KOMMUNEN, "Kommunen"));
    }

    private static Bruker iAnnenKommune() {
        return new Bruker(
                "saksbehandler-3",
                "En annens",
                Set.of(Rolle.KOMMUNENIRSUPERBRUKER),
                new Organisasjon.Kommune(Registreringspersoner.ANNEN_KOMMUNE, "Nabokommunen"));
    }
}
