package no.nir.register.registrering;

import static java.util.Objects.requireNonNull;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.medAdvarsler;
import static no.nir.register.registrering.Fortelling.permisjon;
import static no.nir.register.registrering.Fortelling.vedtak;
import static no.nir.register.registrering.Totrinnsproeve.ANNEN;
import static no.nir.register.registrering.Totrinnsproeve.AVSENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Kontrollbehandling.Behandlet;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Det som to personer må stå bak")
class TotrinnTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Kontrollbehandling behandling;

    @Autowired
    Kontroller kontroller;

    @Autowired
    ApplicationContext kontekst;

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

    Totrinnsproeve totrinn;
    LocalDate idag;
    long person;

    @BeforeEach
    void bosett() {
        totrinn = Totrinnsproeve.av(kontekst);
        idag = personer.idag();
        person = personer.bosattFlyktning();
    }

    /** Other tests count on one person being enough. */
    @AfterEach
    void slaaAv() {
        totrinn.slaaAv();
    }

    @Test
    @DisplayName("holdes, samme person nektes, en annen godkjenner, og begge navn står i historikken")
    void godkjent() {
        Innsending stans = innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag));
        assertThat(registrering.utfoer(innsending(person, vedtak("INTRO", "STANS_PERMANENT", idag))))
                .as("av: registreres som vanlig")
                .isInstanceOf(Utfall.Godtatt.class);
        totrinn.slaaPaa("INTRO", "STANS_MIDLERTIDIG");

        Kontroll holdt = totrinn.holdt(stans);

        assertThat(stansene()).isEmpty();
        assertThat(holdt.slag()).isEqualTo("STANS_MIDLERTIDIG");
        assertThat(registrering.utfoer(stans)).as("sendt igjen").isEqualTo(new Utfall.Holdt(holdt));
        assertThat(registrering.utfoer(innsending(person, stans.kommando())))
                .isEqualTo(avvist(new Avvisning.DetteVenterAlleredePaaKontroll("kommando", holdt.nr())));
        assertThat(registrering.utfoer(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag), stans.noekkel())))
                .isEqualTo(new Utfall.Holdt(holdt));
        assertThat(registrering.utfoer(innsending(person, krav(idag), stans.noekkel())))
                .isEqualTo(avvist(new Avvisning.IdempotensnoekkelenErBruktFoer("avsendersMeldingsidentifikator")));

        assertThat(totrinn.godkjenn(AVSENDER, holdt)).isEqualTo(new Behandlet.IkkeDinAaGjoere());
        assertThat(behandling.returner(AVSENDER, person, holdt.nr(), "Nei."))
                .isEqualTo(new Behandlet.IkkeDinAaGjoere());
        assertThat(totrinn.godkjenn(Totrinnsproeve.bruker("n", "Nora", Rolle.KOMMUNENORSKBRUKER), holdt))
                .as("uten rett i ordningen")
                .isEqualTo(new Behandlet.KanIkke(List.of(new Avvisning.DuHarIkkeTilgangTilOrdningen("ordning"))));
        assertThat(totrinn.godkjenn(iAnnenKommune(), holdt)).isEqualTo(new Behandlet.FinnesIkke());
        assertThat(stansene()).isEmpty();

        Behandlet.Gjort gjort = (Behandlet.Gjort) totrinn.godkjenn(ANNEN, holdt);

        long nr = requireNonNull(gjort.svar().ble()).nr();
        assertThat(stansene()).containsExactly(nr);
        Registreringspost post = Registreringspost.av(journal.les(person, nr)).orElseThrow();
        assertThat(post.avsenderNavn()).isEqualTo("Kari Saksbehandler");
        assertThat(post.kontrollert()).isEqualTo(new Registreringspost.Kontrollert(holdt.nr(), "Ola Kontrollør"));
        assertThat(posttyper()).containsSubsequence("HoldtRegistrering", "FattVedtak", "KontrollBesvart");
        assertThat(registrering.utfoer(stans)).as("avsenderen får kvitteringen").isInstanceOf(Utfall.Godtatt.class);
        assertThat(behandling.returner(
                        Totrinnsproeve.bruker("x", "En tredje", Rolle.KOMMUNEINTROBRUKER), person, holdt.nr(), "Nei."))
                .isEqualTo(new Behandlet.AlleredeBesvart(gjort.svar()));
        assertThat(kontroller.ventende(List.of(person))).isEmpty();
    }

    @Test
    @DisplayName("returneres med en grunn, rettes og sendes på nytt; en annen trekkes av den som sendte den")
    void returnertOgTrukket() {
        totrinn.slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Innsending foerste = innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag));
        Kontroll holdt = totrinn.holdt(foerste);

        behandling.returner(ANNEN, person, holdt.nr(), "Sluttdatoen mangler i brevet.");

        assertThat(stansene()).isEmpty();
        Utfall.Holdt returnert = (Utfall.Holdt) kvitteringer
                .finn(Registreringspersoner.KOMMUNEN, foerste.noekkel())
                .orElseThrow();
        assertThat(requireNonNull(returnert.kontroll().svar()).notat()).isEqualTo("Sluttdatoen mangler i brevet.");

        Kontroll annen = totrinn.holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(1))));
        assertThat(behandling.trekk(ANNEN, person, annen.nr(), ""))
                .as("bare den som sendte den")
                .isEqualTo(new Behandlet.IkkeDinAaGjoere());
        Behandlet.Gjort trukket = (Behandlet.Gjort) behandling.trekk(AVSENDER, person, annen.nr(), "Feil person.");
        assertThat(trukket.svar().utfall()).isEqualTo(Kontroll.Utfall.TRUKKET);
        assertThat(totrinn.godkjenn(ANNEN, annen)).isEqualTo(new Behandlet.AlleredeBesvart(trukket.svar()));

        Kontroll paaNytt = totrinn.holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag.minusDays(1))));
        assertThat(totrinn.godkjenn(ANNEN, paaNytt)).isInstanceOf(Behandlet.Gjort.class);
        assertThat(stansene()).hasSize(1);
    }

    @Test
    @DisplayName(
            "slås kontrollen av mens noe venter, kan avsenderen selv slippe det gjennom, og ingenting går av seg selv")
    void slaattAv() {
        Hva stans = new Hva("INTRO", "STANS_MIDLERTIDIG");
        totrinn.slaaPaa("INTRO", "STANS_MIDLERTIDIG");
        Kontroll holdt = totrinn.holdt(innsending(person, vedtak("INTRO", "STANS_MIDLERTIDIG", idag)));
        totrinn.sett(Stilling.AV, Set.of(stans), idag);

        assertThat(stansene()).isEmpty();
        Behandlet.Gjort gjort = (Behandlet.Gjort) totrinn.godkjenn(AVSENDER, holdt);

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
    }

    @Test
    @DisplayName(
            "et vedtak som krever to, krever to også når det rettes fram, rettes bort eller annulleres; permisjon gis ved vedtak")
    void ikkeUtenom() {
        long tildelt = registrert(innsending(person, vedtak("INTRO", "TILDELING", idag)));
        totrinn.slaaPaa("INTRO", "AVSLAG");
        totrinn.slaaPaa("INTRO", "PERMISJON");
        Innsending rettet = medAdvarsler(
                innsending(person, new Kommando.Korriger(tildelt, aarsak(), vedtak("INTRO", "AVSLAG", idag))),
                "Søknaden ble avslått.",
                "PERSONEN_HAR_RETT_DEN_DAGEN");
        Kontroll holdt = totrinn.holdt(rettet);
        assertThat(behandling.vurder(ANNEN, holdt)).extracting(Funn::kode).contains("PERSONEN_HAR_RETT_DEN_DAGEN");
        long avslag = requireNonNull(((Behandlet.Gjort) totrinn.godkjenn(ANNEN, holdt))
                        .svar()
                        .ble())
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
        totrinn.slaaPaa("INTRO", "TILDELING");
        Kontroll holdt = totrinn.holdt(innsending(person, vedtak("INTRO", "TILDELING", idag)));
        jdbc.sql("delete from kategori where person_id = ? and ordning = 'INTRO'")
                .param(person)
                .update();

        Behandlet.MaaBekreftes ubesvart = (Behandlet.MaaBekreftes) totrinn.godkjenn(ANNEN, holdt);
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
    @DisplayName("det som er sagt om totrinnskontroll, kan ikke skrives om; en dag fram i tid gjelder fra den dagen")
    void valgene() {
        Hva hva = new Hva("NORSK", "FRITAK_PROEVE");
        Totrinnsvalgene valgene = totrinn.valgene();
        totrinn.sett(Stilling.PAA, Set.of(hva), idag.plusDays(10));

        assertThat(valgene.gjeldende(idag))
                .noneMatch(valg -> valg.hva().equals(hva) && valg.stilling() == Stilling.PAA);
        assertThat(valgene.gjeldende(idag.plusDays(10)))
                .anyMatch(valg -> valg.hva().equals(hva) && valg.sattAv().equals("Kari Saksbehandler"));
        totrinn.sett(Stilling.AV, Set.of(hva), idag.plusDays(10));
        assertThat(valgene.gjeldende(idag.plusDays(10)))
                .anyMatch(valg -> valg.hva().equals(hva) && valg.stilling() == Stilling.AV);
        int foer = valgene.list(List.of(Registreringspersoner.KOMMUNEN)).size();
        totrinn.sett(Stilling.AV, Set.of(hva), idag.plusDays(10));
        assertThat(valgene.list(List.of(Registreringspersoner.KOMMUNEN)))
                .as("det som er så alt, blir ikke sagt en gang til")
                .hasSize(foer);
        assertThatThrownBy(() ->
                        jdbc.sql("update totrinnsvalg set grunn = 'En annen'").update())
                .hasMessageContaining("append-only");
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

    private static String aarsak() {
        return Kodeverk.KORREKSJONSAARSAK.liste().list().getFirst().kode();
    }

    private static Utfall avvist(Avvisning avvisning) {
        return new Utfall.Avvist(List.of(avvisning));
    }

    private static Bruker iAnnenKommune() {
        return new Bruker(
                "saksbehandler-3",
                "En annens",
                Set.of(Rolle.KOMMUNENIRSUPERBRUKER),
                new Organisasjon.Kommune(Registreringspersoner.ANNEN_KOMMUNE, "Nabokommunen"));
    }
}
