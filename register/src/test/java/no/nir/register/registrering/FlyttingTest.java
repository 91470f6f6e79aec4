package no.nir.register.registrering;

import static java.util.Objects.requireNonNull;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.medAdvarsler;
import static no.nir.register.registrering.Fortelling.norskvedtak;
import static no.nir.register.registrering.Fortelling.saksbehandler;
import static no.nir.register.registrering.Fortelling.spraakpraksis;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Fortelling.vedtak;
import static no.nir.register.registrering.Registreringspersoner.ANNEN_KOMMUNE;
import static no.nir.register.registrering.Registreringspersoner.KOMMUNEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.Registertest;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kjedesvar;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.kommando.Kommunen;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Rolle;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Klageavgjoerelse;
import no.nir.register.vedtak.Kontakt;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("En registrering på feil person eller i feil kommune flyttes")
class FlyttingTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Vedtaksregister vedtaksregister;

    @Autowired
    Deltakelsesregister deltakelse;

    @Autowired
    Journal journal;

    @Autowired
    Glemming glemming;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Registreringspersoner personer;

    LocalDate idag;
    long feil;
    long rett;

    @BeforeEach
    void toPersoner() {
        idag = personer.idag();
        feil = personer.bosattFlyktning();
        rett = personer.bosattFlyktning();
    }

    @Test
    @DisplayName("et fritak flyttes til den rette: begge får kategorien regnet på nytt, og postene viser til hverandre")
    void tilPerson() {
        long nr = nr(innsending(feil, norskvedtak("FRITAK_OPPLAERING", "NORSK_VGS", true, idag.minusDays(9))));
        String medFritak = kategori(feil);
        String uten = kategori(rett);
        assertThat(medFritak).isNotEqualTo(uten);
        Instant foer = Instant.now();

        Innsending flytt = innsending(feil, tilNummer(nr, personer.duf(rett)));
        Kvittering kvittering = kvittering(registrering.utfoer(flytt));

        assertThat(vedtaksregister.gjeldende(Vedtak.class, List.of(feil))).isEmpty();
        Registrert<Vedtak> staar =
                vedtaksregister.gjeldende(Vedtak.class, List.of(rett)).getFirst();
        assertThat(staar.innhold().vedtaksdato()).isEqualTo(idag.minusDays(9));
        assertThat(kategori(feil)).isEqualTo(uten);
        assertThat(kategori(rett)).isEqualTo(medFritak);
        assertThat(kvittering.hendt()).containsExactly("FLYTTET_TIL_PERSON");
        assertThat(kvittering.flyttet()).isEqualTo(new Flyttet(rett, staar.nr(), KOMMUNEN));
        assertThat(flyttet(rett, staar.nr())).isEqualTo(new Flyttet(feil, nr, KOMMUNEN));
        assertThat(journal.les(feil, kvittering.nr()).post().gjelderNr()).isEqualTo(nr);
        assertThat(String.valueOf(journal.les(feil, kvittering.nr()).innhold()))
                .as("the other person's number is not written on this one")
                .doesNotContain(personer.duf(rett));
        assertThat(journal.kontroller(feil)).isEqualTo(new Kjedesvar.Hel(2));
        assertThat(vedtaksregister.somKjent(Vedtak.class, List.of(feil), foer))
                .as("as known earlier it is still where it stood")
                .extracting(Registrert::nr)
                .containsExactly(nr);
        assertThat(vedtaksregister.somKjent(Vedtak.class, List.of(rett), foer)).isEmpty();

        assertThat(kvittering(registrering.utfoer(flytt))).as("the same key").isEqualTo(kvittering);
        assertThat(registrering.utfoer(innsending(feil, Flytt.tilPerson(nr, "FEIL_PERSON", rett))))
                .isEqualTo(avvist(new Avvisning.RegistreringenStaarIkkeLenger("nr", nr)));
        assertThat(registrering.utfoer(
                        innsending(feil, tilNummer(nr, personer.duf(personer.bosattFlyktning())), flytt.noekkel())))
                .isEqualTo(avvist(new Avvisning.IdempotensnoekkelenErBruktFoer("avsendersMeldingsidentifikator")));
        nr(innsending(rett, new Annuller(staar.nr(), "DOBBELT")));
    }

    @Test
    @DisplayName(
            "klagen og svaret følger vedtaket, også når det er korrigert; tiltaket blir stående, og avsenderen sier hvorfor")
    void foelger() {
        long foerst = nr(innsending(feil, tildeling(idag.minusDays(40))));
        long klage = nr(innsending(feil, new RegistrerKlage("INTRO", foerst, idag.minusDays(30))));
        nr(innsending(feil, new AvgjoerKlage("INTRO", klage, "ENDRET", idag.minusDays(20))));
        nr(innsending(feil, spraakpraksis(idag.minusDays(15), null)));
        long tildelt = nr(innsending(feil, new Korriger(foerst, "FEIL_DATO", tildeling(idag.minusDays(39)))));

        Innsending flytt = innsending(feil, Flytt.tilPerson(tildelt, "FEIL_PERSON", rett));
        assertThat(registrering.utfoer(flytt)).isInstanceOf(Utfall.MaaBekreftes.class);
        nr(medAdvarsler(flytt, "Praksisen var hennes egen.", "ANDRE_REGISTRERINGER_HENGER_PAA_DENNE"));

        long nytt = vedtaksregister
                .gjeldende(Vedtak.class, List.of(rett))
                .getFirst()
                .nr();
        Registrert<Klage> klagen =
                vedtaksregister.gjeldende(Klage.class, List.of(rett)).getFirst();
        assertThat(klagen.innhold()).isEqualTo(new Klage("INTRO", nytt, idag.minusDays(30)));
        assertThat(vedtaksregister.gjeldende(Klageavgjoerelse.class, List.of(rett)))
                .extracting(rad -> rad.innhold().klageNr())
                .containsExactly(klagen.nr());
        assertThat(Registreringspost.av(journal.les(rett, klagen.nr())).flatMap(Registreringspost::finnNy))
                .contains(new RegistrerKlage("INTRO", nytt, idag.minusDays(30)));
        assertThat(vedtaksregister.gjeldende(Klage.class, List.of(feil))).isEmpty();
        assertThat(vedtaksregister.gjeldende(Klageavgjoerelse.class, List.of(feil)))
                .isEmpty();
        assertThat(deltakelse.gjeldende(Tiltak.class, List.of(feil))).hasSize(1);
        assertThat(deltakelse.gjeldende(Tiltak.class, List.of(rett))).isEmpty();
    }

    @Test
    @DisplayName(
            "det som overlapper hos den rette, en fremmed person og en som ikke finnes, stanser flyttingen; ingenting er endret")
    void stanses() {
        long nr = nr(innsending(feil, tildeling(idag.minusDays(5))));
        long staar = nr(innsending(rett, tildeling(idag.minusDays(3))));
        long fremmed = personer.bosattFlyktning(ANNEN_KOMMUNE, idag.minusMonths(3));

        assertThat(registrering.utfoer(innsending(feil, Flytt.tilPerson(nr, "FEIL_PERSON", rett))))
                .isEqualTo(avvist(new Avvisning.OrdningenErAlleredeTildelt("vedtakstype", idag.minusDays(3), staar)));
        assertThat(registrering.utfoer(innsending(feil, tilNummer(nr, personer.duf(fremmed)))))
                .isEqualTo(avvist(new Avvisning.PersonenHoererTilEnAnnenKommune("tilPerson")));
        assertThat(registrering.utfoer(innsending(feil, Flytt.tilPerson(nr, "FEIL_PERSON", Long.MAX_VALUE))))
                .isEqualTo(avvist(new Avvisning.PersonenFinnesIkke("tilPerson")));
        assertThat(registrering.utfoer(innsending(feil, Flytt.tilPerson(nr, "FEIL_PERSON", feil))))
                .isEqualTo(avvist(new Avvisning.RegistreringenStaarDerAllerede("tilPerson", nr)));
        assertThat(registrering.utfoer(innsending(feil, Flytt.tilPerson(nr, "USANN", rett))))
                .isEqualTo(avvist(new Avvisning.KodenErUkjent("aarsak", "USANN")));
        assertThat(registrering.utfoer(innsending(feil, Flytt.tilPerson(nr, "DOBBELT", rett))))
                .isEqualTo(avvist(new Avvisning.AarsakenErIkkeForAaFlytteTilEnPerson(
                        "aarsak", aarsak("DOBBELT"), List.of(aarsak("FEIL_PERSON")))));
        assertThat(vedtaksregister.gjeldende(Vedtak.class, List.of(feil, rett)))
                .extracting(Registrert::nr)
                .containsExactlyInAnyOrder(nr, staar);
    }

    @Test
    @DisplayName("til kommunen som hadde ansvaret: den står i dens navn, begge ser det, og den kan rette den")
    void tilKommune() {
        long person = personer.bosattFlyktning(ANNEN_KOMMUNE, idag.minusMonths(6));
        personer.flytter(person, KOMMUNEN, idag.minusDays(30));
        long nr = nr(innsending(person, krav(idag.minusDays(45))));
        Instant foer = Instant.now();

        Flytt flytt = new Flytt(nr, "FEIL_KOMMUNE", new Flyttemaal.Kommune(ANNEN_KOMMUNE));
        Kvittering kvittering = kvittering(registrering.utfoer(innsending(person, flytt)));

        Registrert<Kontakt> staar =
                vedtaksregister.gjeldende(Kontakt.class, List.of(person)).getFirst();
        assertThat(staar.kommunenummer()).isEqualTo(ANNEN_KOMMUNE);
        assertThat(kvittering.hendt()).containsExactly("FLYTTET_TIL_KOMMUNE");
        assertThat(kvittering.flyttet()).isEqualTo(new Flyttet(person, staar.nr(), ANNEN_KOMMUNE));
        assertThat(flyttet(person, staar.nr())).isEqualTo(new Flyttet(person, nr, KOMMUNEN));
        assertThat(vedtaksregister.somKjent(Kontakt.class, List.of(person), foer))
                .extracting(Registrert::kommunenummer)
                .containsExactly(KOMMUNEN);
        assertThat(flyttinger(person)).containsExactly(KOMMUNEN + " " + ANNEN_KOMMUNE + " RegistrerKontakt");

        assertThat(registrering.utfoer(innsending(person, new Annuller(staar.nr(), "DOBBELT"))))
                .isEqualTo(avvist(new Avvisning.RegistreringenErEnAnnenKommunes("nr", staar.nr())));
        Innsending tilbake = new Innsending(
                new Personreferanse.Intern(person),
                ANNEN_KOMMUNE,
                new Korriger(staar.nr(), "FEIL_DATO", krav(idag.minusDays(46))),
                saksbehandler(ANNEN_KOMMUNE, Rolle.KOMMUNENIRSUPERBRUKER),
                UUID.randomUUID().toString(),
                Bekreftelse.ingen());
        assertThat(registrering.utfoer(tilbake)).isInstanceOf(Utfall.Godtatt.class);

        glemming.glem(person);
        assertThat(flyttinger(person)).isEmpty();
    }

    @Test
    @DisplayName("en kommune som ikke hadde ansvaret, får ingenting")
    void ikkeAnsvar() {
        long nr = nr(innsending(feil, krav(idag.minusDays(4))));
        assertThat(registrering.utfoer(
                        innsending(feil, new Flytt(nr, "FEIL_KOMMUNE", new Flyttemaal.Kommune(ANNEN_KOMMUNE)))))
                .isEqualTo(avvist(new Avvisning.MottakerkommunenHarIkkeAnsvaret(
                        "tilKommune", new Kommunen(ANNEN_KOMMUNE, idag.minusDays(4)), idag.minusDays(4))));
    }

    @Test
    @DisplayName("i samme bunke: det som er flyttet bort, kan ikke korrigeres; det som er kommet, stanser det samme")
    void iBunke() {
        long nr = nr(innsending(feil, krav(idag.minusDays(4))));
        List<Utfall> svar = registrering.utfoerAlle(List.of(
                innsending(feil, Flytt.tilPerson(nr, "FEIL_PERSON", rett)),
                innsending(feil, new Annuller(nr, "DOBBELT")),
                innsending(rett, krav(idag.minusDays(4))),
                innsending(feil, vedtak("INTRO", "TILDELING", idag.minusDays(2)))));
        assertThat(svar.get(0)).isInstanceOf(Utfall.Godtatt.class);
        assertThat(svar.get(1)).isEqualTo(avvist(new Avvisning.RegistreringenStaarIkkeLenger("nr", nr)));
        assertThat(svar.get(2)).isInstanceOf(Utfall.Avvist.class);
        assertThat(svar.get(3)).isInstanceOf(Utfall.Godtatt.class);
        assertThat(vedtaksregister.gjeldende(Kontakt.class, List.of(rett))).hasSize(1);
    }

    private static Kode aarsak(String kode) {
        return Kodeverk.KORREKSJONSAARSAK.liste().finn(kode).orElseThrow();
    }

    private static Flytt tilNummer(long nr, String duf) {
        return new Flytt(nr, "FEIL_PERSON", new Flyttemaal.Person(new Personreferanse.Nummer(List.of(duf))));
    }

    private Flyttet flyttet(long person, long nr) {
        return requireNonNull(
                Registreringspost.av(journal.les(person, nr)).orElseThrow().flyttet());
    }

    private String kategori(long person) {
        return String.join(
                " ",
                jdbc.sql(
                                "select ordning || ':' || kategori || ':' || fom from kategori where person_id = ? order by ordning, fom")
                        .param(person)
                        .query(String.class)
                        .list());
    }

    private List<String> flyttinger(long person) {
        return jdbc.sql(
                        "select fra_kommune || ' ' || til_kommune || ' ' || type from kommuneflytting where person_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    private long nr(Innsending innsending) {
        return kvittering(registrering.utfoer(innsending)).nr();
    }

    private static Kvittering kvittering(Utfall utfall) {
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering();
    }

    private static Utfall avvist(Avvisning avvisning) {
        return new Utfall.Avvist(List.of(avvisning));
    }
}
