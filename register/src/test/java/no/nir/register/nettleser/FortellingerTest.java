package no.nir.register.nettleser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.vindu.Vinduer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whole lives in the register, told through its pages; the pictures lie in {@code target/fortellinger}. */
@DisplayName("Fortellinger fra kommunen og IMDi, i nettleseren")
class FortellingerTest extends Nettlesertest {

    private static final String IMDI = "imdi-saksbehandler";

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Vinduer vinduer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Kategoriberegner kategorier;

    @Autowired
    TransactionOperations transaksjon;

    private LocalDate idag;
    private Page side;
    private Saksbehandler sara;

    @BeforeEach
    void begynn() {
        idag = personer.idag();
        side = side(new NewContextOptions().setLocale("nb-NO").setViewportSize(1280, 900));
        sara = new Saksbehandler(side);
    }

    /** Other tests count on the ordinary two months. */
    @AfterEach
    void steng() {
        vinduer.aapne(idag).forEach(vindu -> vinduer.lukk(vindu.vinduId(), "Fortellingen er over.", "prøven"));
    }

    @Test
    @DisplayName("ny i kommunen til klar for deltakerbevis, etter integreringsloven")
    void integreringsloven() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "integreringsloven");
        long person = personer.bosattFlyktning();
        LocalDate start = idag.minusDays(45);
        sara.gaarTil("/personer/" + person);
        bilder.ta("ny");

        sara.registrerer(person, "milepael", "INTRO", "milepael", "KOMPETANSEKARTLEGGING", "dato", start.minusDays(10));
        sara.registrerer(person, "milepael", "INTRO", "milepael", "KARRIEREVEILEDNING", "dato", start.minusDays(8));
        sara.registrerer(person, "utdanning", "INTRO", "nivaa", "GRUNNSKOLE");
        sara.vedtar(person, "INTRO", "TILDELING", start.minusDays(5), "startdato", start);
        sara.registrerer(person, "sluttmaal", "INTRO", "sluttmaal", "ARBEID", "dato", start.minusDays(5));
        sara.registrerer(person, "milepael", "INTRO", "milepael", "INTEGRERINGSPLAN", "dato", start.minusDays(4));
        sara.registrerer(person, "milepael", "INTRO", "milepael", "INTEGRERINGSKONTRAKT", "dato", start.minusDays(4));
        sara.registrerer(person, "oppstart", "INTRO", "slag", "BEGYNT", "dato", start);
        sara.registrerer(
                person,
                "tiltak",
                "INTRO",
                "tiltakskode",
                "NORSK_OG_SAMFUNNSKUNNSKAP",
                "fom",
                start,
                "tom",
                idag.plusDays(90),
                "timerPerUke",
                "20");
        String erstattes = sara.kvittert();
        sara.registrerer(
                person,
                "tiltak",
                "INTRO",
                "tiltakskode",
                "ARBEIDSPRAKSIS",
                "fom",
                idag.minusDays(20),
                "tom",
                idag.minusDays(10),
                "timerPerUke",
                "30",
                "erstatterNr",
                erstattes);
        sara.vedtar(person, "NORSK", "TILDELING", start.minusDays(5), "startdato", start);
        sara.registrerer(person, "oppstart", "NORSK", "slag", "BEGYNT", "dato", start);
        sara.registrerer(person, "morsmaal", "NORSK", "spraak", "ARA");
        sara.registrerer(
                person, "opplaeringsspraak", "NORSK", "fag", "SAMFUNNSKUNNSKAP", "spraak", "ARA", "dato", start);
        for (String delferdighet : List.of("LESE", "LYTTE", "SKRIFTLIG", "MUNTLIG")) {
            sara.registrerer(person, "norskmaal", "NORSK", "delferdighet", delferdighet, "nivaa", "B1", "dato", start);
        }
        sara.registrerer(
                person,
                "timer",
                "NORSK",
                "fag",
                "NORSK",
                "maaned",
                YearMonth.from(idag).minusMonths(1),
                "timer",
                "52,5");
        sara.registrerer(
                person,
                "fravaer",
                "INTRO",
                "aarsak",
                "SYKDOM_LEGEERKLAERING",
                "fom",
                idag.minusDays(9),
                "tom",
                idag.minusDays(8));
        bilder.ta("kvittering");
        sara.registrerer(person, "milepael", "INTRO", "milepael", "LIVSMESTRING", "dato", idag.minusDays(3));
        sara.registrerer(person, "avslutning", "INTRO", "dato", idag.minusDays(1), "aarsak", "ARBEID_HELTID");
        sara.registrerer(person, "milepael", "INTRO", "milepael", "DELTAKERBEVIS", "dato", idag);

        sara.gaarTil("/personer/" + person + "/introduksjonsprogram");
        assertThat(sara.leser())
                .contains("Lønnet arbeid, heltid", "Deltakerbevis gitt", "Arbeidspraksis", "i stedet for Norsk");
        bilder.ta("introduksjonsprogram");
        sara.gaarTil("/personer/" + person + "/norsk");
        assertThat(sara.leser()).contains("52,5", "Muntlig", "B1", "Arabisk");
        bilder.ta("norsk");
        sara.gaarTil("/personer/" + person);
        assertThat(sara.leser()).contains("Morsmål", "Arabisk");
        bilder.ta("person");
    }

    @Test
    @DisplayName("det samme etter introduksjonsloven, ført inn mens IMDi har åpnet for gamle registreringer")
    void introduksjonsloven() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "introduksjonsloven");
        LocalDate start = LocalDate.of(2019, 5, 13);
        long person = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, LocalDate.of(2019, 3, 1));
        aapnerVindu("120");

        sara.registrerer(person, "kontakt", "INTRO", "slag", "KRAV", "dato", start.minusDays(30));
        sara.vedtar(person, "INTRO", "TILDELING", start.minusDays(20), "startdato", start);
        sara.registrerer(person, "milepael", "INTRO", "milepael", "INDIVIDUELL_PLAN", "dato", start.minusDays(10));
        sara.registrerer(person, "oppstart", "INTRO", "slag", "BEGYNT", "dato", start);
        sara.registrerer(
                person,
                "tiltak",
                "INTRO",
                "tiltakskode",
                "NORSK_OG_SAMFUNNSKUNNSKAP",
                "fom",
                start,
                "tom",
                start.plusMonths(18),
                "timerPerUke",
                "22");
        sara.vedtar(person, "NORSK", "TILDELING", start.minusDays(20), "startdato", start);
        sara.registrerer(person, "spor", "NORSK", "spor", "SPOR_2", "dato", start);
        sara.registrerer(person, "timer", "NORSK", "fag", "NORSK", "maaned", YearMonth.of(2019, 6), "timer", "60");
        sara.registrerer(person, "avslutning", "INTRO", "dato", start.plusMonths(20), "aarsak", "VGS");
        sara.registrerer(person, "milepael", "INTRO", "milepael", "DELTAKERBEVIS", "dato", start.plusMonths(20));

        sara.gaarTil("/personer/" + person + "/introduksjonsprogram");
        assertThat(sara.leser())
                .contains("Individuell plan utarbeidet", "Videregående opplæring", "Deltakerbevis gitt")
                .contains("Personen hører til introduksjonsloven. Sluttmål");
        bilder.ta("introduksjonsprogram");
        sara.gaarTil("/personer/" + person + "/norsk");
        assertThat(sara.leser()).contains("Spor 2", "60");
        bilder.ta("norsk");
        sara.gaarTil("/personer/" + person + "/historikk");
        assertThat(sara.leser()).contains("Registrert etter den vanlige fristen");
        bilder.ta("historikk");
    }

    @Test
    @DisplayName("kollektiv beskyttelse: tolv måneder norsk, og utvidet opplæring etter § 43 g når de er brukt")
    void kollektivBeskyttelse() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "kap6a");
        LocalDate start = idag.minusMonths(12).plusDays(10);
        long person = menneske(p -> p.statsborger("UKR", "1990-01-01")
                .tillatelse(
                        "KOLL_34",
                        start.minusMonths(2).toString(),
                        idag.plusMonths(6).toString())
                .bosatt(
                        Registreringspersoner.KOMMUNEN,
                        true,
                        start.minusMonths(1).toString())
                .adresse(Registreringspersoner.KOMMUNEN, start.minusMonths(1).toString(), null));
        aapnerVindu("24");
        sara.registrerer(person, "kontakt", "NORSK", "slag", "KRAV", "dato", start.minusDays(14));
        sara.vedtar(person, "NORSK", "TILDELING", start.minusDays(7), "startdato", start);
        sara.registrerer(person, "oppstart", "NORSK", "slag", "BEGYNT", "dato", start);
        sara.gaarTil("/personer/" + person + "/norsk");
        bilder.ta("foer-43g");
        sara.registrerer(person, "utdanning", "NORSK", "nivaa", "VGS");
        sara.vedtar(person, "NORSK", "UTVIDET_NORSK_43G", idag, "startdato", idag.plusDays(14));
        sara.gaarTil("/personer/" + person + "/norsk");
        assertThat(sara.leser()).contains("Utvidet norskopplæring (§ 43 g)");
        bilder.ta("norsk");
        sara.gaarTil("/personer/" + person + "/kategori");
        assertThat(sara.leser()).contains("§ 37 d");
        bilder.ta("kategori");
    }

    @Test
    @DisplayName("asylsøker i mottak: opplæring i norsk, kultur og verdier, med livsmestring")
    void mottak() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "mottak");
        LocalDate kom = idag.minusMonths(2).plusDays(5);
        long person = menneske(p -> p.statsborger("SYR", "1990-01-01")
                .rad("innreise", Map.of("dato", kom))
                .rad("oppholdssoeknad", Map.of("soeknad_id", "B1", "slag", "BESKYTTELSE", "innlevert", kom))
                .rad(
                        "mottaksopphold",
                        Map.of("mottak_id", "M3105-1", "type", "ORDINAERT", "kommunenummer", "3105", "fom", kom)));
        sara.registrerer(person, "oppstart", "ASYL", "slag", "BEGYNT", "dato", kom.plusDays(7));
        sara.registrerer(person, "morsmaal", "ASYL", "spraak", "ARA");
        sara.registrerer(
                person, "opplaeringsspraak", "ASYL", "fag", "NORSK_KULTUR", "spraak", "ARA", "dato", kom.plusDays(7));
        YearMonth maaned = YearMonth.from(idag).minusMonths(1);
        sara.registrerer(person, "timer", "ASYL", "fag", "NORSK", "maaned", maaned, "timer", "40");
        sara.registrerer(person, "timer", "ASYL", "fag", "NORSK_KULTUR", "maaned", maaned, "timer", "12");
        sara.registrerer(person, "milepael", "ASYL", "milepael", "LIVSMESTRING", "dato", idag.minusDays(2));
        sara.gaarTil("/personer/" + person + "/mottak");
        assertThat(sara.leser()).contains("og norske verdier", "40 av 175", "integreringsloven § 5", "Livsmestring");
        bilder.ta("mottak");
    }

    @Test
    @DisplayName(
            "feil avslutningsårsak, funnet etter fristen: kommunen spør, IMDi sier ja, rettelsen går inn og er merket")
    void rettetEtterFristen() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "rettet");
        LocalDate start = idag.minusMonths(16);
        LocalDate slutt = idag.minusMonths(12);
        long person = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, idag.minusMonths(18));
        aapnerVindu("24");
        sara.vedtar(person, "INTRO", "TILDELING", start.minusDays(5), "startdato", start);
        sara.registrerer(person, "oppstart", "INTRO", "slag", "BEGYNT", "dato", start);
        sara.registrerer(person, "avslutning", "INTRO", "dato", slutt, "aarsak", "ANNET");
        String nr = sara.kvittert();
        steng();

        sara.retter(person, nr, "FEIL_VERDI", "aarsak", "ARBEID_HELTID");
        assertThat(sara.leser()).contains("Be IMDi om å slippe den inn");
        bilder.ta("for-sent");
        sara.sporIMDi("Årsaken ble valgt feil i listen; personen gikk til fast arbeid.");
        assertThat(sara.leser()).contains("Forespørselen er sendt til IMDi");
        bilder.ta("spurt");
        String sak = sara.staarPaa();

        blir(side, IMDI);
        sara.gaarTil(sak);
        side.locator("main input[type=radio][value=GODKJENT]").check();
        sara.sender();
        bilder.ta("imdi");
        blir(side, "sarpsborg-super");
        sara.gaarTil("/personer/" + person + "/introduksjonsprogram");
        assertThat(sara.leser()).contains("Lønnet arbeid, heltid");
        sara.gaarTil("/personer/" + person + "/historikk");
        assertThat(sara.leser()).contains("IMDi godkjente forespørsel");
        bilder.ta("historikk");
    }

    @Test
    @DisplayName("utløpt tillatelse med søknad om fornyelse: kategorien står, og siden sier hvorfor")
    void fornyelse() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "fornyelse");
        LocalDate innvilget = idag.minusMonths(13);
        long person = menneske(p -> p.statsborger("SYR", "1990-01-01")
                .tillatelse("ASYL_28", innvilget.toString(), idag.minusDays(20).toString())
                .rad(
                        "oppholdssoeknad",
                        Map.of("soeknad_id", "F1", "slag", "FORNYELSE", "innlevert", idag.minusDays(60)))
                .bosatt(
                        Registreringspersoner.KOMMUNEN,
                        true,
                        innvilget.plusMonths(1).toString())
                .adresse(Registreringspersoner.KOMMUNEN, innvilget.plusMonths(1).toString(), null));
        sara.gaarTil("/personer/" + person);
        assertThat(sara.leser()).contains("Rett og plikt", "Tillatelsen gjaldt til");
        bilder.ta("person");
        sara.gaarTil("/personer/" + person + "/kategori");
        assertThat(sara.leser()).contains("fornyelse");
        bilder.ta("kategori");
        sara.registrerer(person, "kontakt", "NORSK", "slag", "KRAV", "dato", idag);
    }

    @Test
    @DisplayName("familie til en norsk borger: rett og plikt til norsk, og programmet kan tilbys")
    void familie() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "familie");
        LocalDate kom = idag.minusMonths(3);
        long person = menneske(p -> p.statsborger("THA", "1990-01-01")
                .tillatelse(
                        "FAM", kom.minusMonths(1).toString(), idag.plusYears(1).toString(), Map.of("ref_slag", "NORSK"))
                .adresse(Registreringspersoner.KOMMUNEN, kom.toString(), null));
        sara.gaarTil("/personer/" + person);
        assertThat(sara.leser()).contains("Rett og plikt til opplæring i norsk", "Kan tilbys introduksjonsprogram");
        bilder.ta("person");
        sara.fyllerUtSoeknad(person, idag.minusDays(12));
        bilder.ta("soeknad");
        sara.sender();
        sara.gaarTil("/personer/" + person + "/introduksjonsprogram");
        assertThat(sara.leser()).contains("Søknad fra personen: introduksjonsprogram");
        bilder.ta("soekt");
        sara.vedtar(person, "INTRO", "TILDELING", idag.minusDays(5), "startdato", idag);
        sara.gaarTil("/personer/" + person + "/vedtak");
        assertThat(sara.leser()).contains("Vedtak: tildeling – Introduksjonsprogram");
        bilder.ta("vedtak");
    }

    @Test
    @DisplayName("en klage som vinner fram: avslag, klage, omgjort av kommunen, nytt vedtak")
    void klage() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "klage");
        long person = personer.bosattFlyktning();
        sara.vedtar(person, "INTRO", "AVSLAG", idag.minusDays(30), "avslagsgrunn", "ANNET");
        String vedtak = sara.kvittert();
        sara.registrerer(person, "klage", "INTRO", "vedtakNr", vedtak, "mottatt", idag.minusDays(20));
        String klagen = sara.kvittert();
        sara.registrerer(
                person,
                "klageavgjoerelse",
                "INTRO",
                "klageNr",
                klagen,
                "utfall",
                "OMGJORT_AV_KOMMUNEN",
                "dato",
                idag.minusDays(6));
        sara.vedtar(person, "INTRO", "TILDELING", idag.minusDays(5), "startdato", idag);
        sara.gaarTil("/personer/" + person + "/vedtak");
        assertThat(sara.leser()).contains("Klage mottatt", "mgjort", "avslag", "tildeling");
        bilder.ta("vedtak");
    }

    @Test
    @DisplayName("63 dager for sent: avvist, IMDi åpner et vindu, godtatt og merket")
    void forSent() {
        Fortellingsbilder bilder = new Fortellingsbilder(side, "for-sent");
        long person = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, idag.minusMonths(5));
        LocalDate dag = idag.minusMonths(2).minusDays(63);
        sara.fyllerUt(person, "kontakt", "INTRO", "slag", "KRAV", "dato", dag);
        sara.sender();
        assertThat(sara.faarFeilPaa("dato")).isTrue();
        bilder.ta("avvist");
        aapnerVindu("24");
        bilder.ta("vinduet");
        sara.registrerer(person, "kontakt", "INTRO", "slag", "KRAV", "dato", dag);
        assertThat(sara.leser()).contains("kom etter den vanlige fristen");
        bilder.ta("godtatt");
        sara.gaarTil("/personer/" + person + "/historikk");
        assertThat(sara.leser()).contains("gjennom et vindu IMDi hadde åpnet");
        bilder.ta("merket");
    }

    /** IMDi opens for everything, and the caseworker sits down again. */
    private void aapnerVindu(String maaneder) {
        blir(side, IMDI);
        sara.gaarTil("/vinduer");
        sara.skriverI("kommuner", "Sarpsborg");
        sara.skriverI("maaneder", maaneder);
        sara.skriverI("fom", Saksbehandler.norsk(idag));
        sara.skriverI("tom", Saksbehandler.norsk(idag.plusDays(10)));
        sara.skriverI("grunn", "Feil i overføringen fra fagsystemene i høst.");
        side.locator("main form[action='/vinduer'] button[type=submit]").click();
        assertThat(sara.leser()).contains(maaneder + " måneder tilbake");
        blir(side, "sarpsborg-super");
    }

    private long menneske(UnaryOperator<Testperson> fakta) {
        Testperson person =
                fakta.apply(Testperson.foedt(jdbc, idag.minusYears(30).toString()));
        transaksjon.executeWithoutResult(_ -> kategorier.beregn(List.of(person.id)));
        return person.id;
    }
}
