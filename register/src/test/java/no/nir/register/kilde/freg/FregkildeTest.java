package no.nir.register.kilde.freg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import no.nir.register.Registertest;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.kilde.Falskkilde.Svar;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenebehandling.Avspilling;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildefeil;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Stroembrudd;
import no.nir.register.person.Personfaktum.Adresse;
import no.nir.register.person.Personoppslag;
import no.nir.tid.Periode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Longer than 400 lines because each answer Folkeregisteret can give is one short story against the same fake, and they read best side
 * by side.
 */
@Registertest
@DisplayName("Folkeregisteret")
class FregkildeTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Fregskriver skriver;

    @Autowired
    Personoppslag personer;

    @Autowired
    Karantene karantene;

    @Autowired
    Clock klokke;

    private Inntaksproeve inntak;
    private Falskfreg freg;
    private Kilde<Fregbilde> kilde;

    @BeforeEach
    void start() {
        inntak = Inntaksproeve.av(kontekst);
        inntak.glemPeker(Kildenavn.FREG);
        freg = new Falskfreg();
        kilde = Fregoppsett.lag(freg.url(), freg.maskinporten(klokke), skriver);
    }

    @AfterEach
    void stopp() {
        freg.close();
    }

    private long id(Foedselsnummer nummer) {
        return personer.finn(nummer).orElseThrow();
    }

    private List<Adresse> adresser(long personId) {
        return personer.les(personId).adresser().stream().map(Faktarad::faktum).toList();
    }

    private long journalposter(long personId) {
        return jdbc.sql("select count(*) from journal where person_id = ?")
                .param(personId)
                .query(Long.class)
                .single();
    }

    private long rader(String sql, long personId) {
        return jdbc.sql(sql).param(personId).query(Long.class).single();
    }

    @Test
    @DisplayName("uten peker: fullt uttrekk, også når det ikke er klart med en gang, og så feeden")
    void uttrekk() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("3301", "2026-03-01")
                        .json());
        freg.hendelse(nummer.verdi(), "personErOpprettet");

        inntak.toem(kilde);

        assertThat(personer.finn(duf)).contains(id(nummer));
        assertThat(adresser(id(nummer))).singleElement().satisfies(adresse -> {
            assertThat(adresse.kommunenummer()).isEqualTo("3301");
            assertThat(adresse.periode()).isEqualTo(Periode.fra(LocalDate.of(2026, 3, 1)));
        });
        assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(2);
        assertThat(journalposter(id(nummer))).isEqualTo(1);
    }

    @Test
    @DisplayName("en person uten DUF-nummer som ingen spør etter, blir ikke lagret")
    void uvedkommende() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        freg.person(nummer.verdi(), Dokumentbygger.person(nummer).json());
        inntak.toem(kilde);
        assertThat(personer.finn(nummer)).isEmpty();
    }

    @Test
    @DisplayName("et uendret dokument skriver ingenting; et endret lukker det gamle faktumet")
    void uendret() {
        Foedselsnummer nummer = ny("RASK");
        long personId = id(nummer);
        freg.hendelse(nummer.verdi(), "personErOppdatert");
        inntak.toem(kilde);
        assertThat(journalposter(personId)).isEqualTo(1);

        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(personId)).navn("ROLIG").json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        inntak.toem(kilde);

        assertThat(personer.les(personId)
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("ROLIG");
        assertThat(journalposter(personId)).isEqualTo(2);
        assertThat(rader("select count(*) from personalia where person_id = ?", personId))
                .isEqualTo(2);
        assertThat(rader("select count(*) from person_ident where person_id = ?", personId))
                .isEqualTo(2);
    }

    private Foedselsnummer ny(String fornavn) {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf).navn(fornavn).json());
        inntak.toem(kilde);
        return nummer;
    }

    private Foedselsnummer enTil(String fornavn) {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(Inntaksproeve.nyttDuf())
                        .navn(fornavn)
                        .json());
        freg.hendelse(nummer.verdi(), "personErOpprettet");
        inntak.toem(kilde);
        return nummer;
    }

    private DufNummer duf(long personId) {
        return personer.les(personId).identer().stream()
                .map(rad -> rad.faktum().nummer())
                .filter(DufNummer.class::isInstance)
                .map(DufNummer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("304: ingenting nytt, ingenting hentet")
    void ingentingNytt() {
        Foedselsnummer nummer = ny("RASK");
        freg.hendelse(nummer.verdi(), "personErOppdatert");
        inntak.toem(kilde);
        inntak.toem(kilde);
        int foer = freg.kall().size();
        assertThat(inntak.toem(kilde)).isZero();
        assertThat(freg.kall().subList(foer, freg.kall().size()))
                .singleElement()
                .satisfies(kall -> assertThat(kall).contains("hendelser/feed"));
    }

    @Test
    @DisplayName("406: pekeren er for gammel, så hentes alt på nytt, og feeden fortsetter derfra")
    void forGammelPeker() {
        Foedselsnummer nummer = ny("RASK");
        for (int i = 0; i < 5; i++) {
            freg.hendelse(nummer.verdi(), "endringINavn");
        }
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.slettHendelserFoer(4);
        inntak.toem(kilde);
        assertThat(personer.les(id(nummer))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");
        assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(6);
    }

    @Test
    @DisplayName("429, 500, HTML-side og halvt svar: ingenting er skrevet, neste runde tar det hele")
    void feilHosKilden() {
        Foedselsnummer nummer = ny("RASK");
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        long foer = inntak.peker(Kildenavn.FREG);
        for (Svar feil : List.of(
                Svar.status(429).med("Retry-After", "3"), Svar.status(500), Svar.html(), Svar.json("[{\"sekvensnum"))) {
            freg.neste(feil);
            assertThat(catchThrowable(() -> inntak.toem(kilde))).isInstanceOf(Kildefeil.class);
            assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(foer);
        }
        inntak.toem(kilde);
        assertThat(personer.les(id(nummer))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");
    }

    @Test
    @DisplayName("et dokument med ugyldig nummer settes i karantene, de andre går inn")
    void ugyldigNummer() {
        Foedselsnummer god = ny("RASK");
        Foedselsnummer daarlig = Inntaksproeve.nyttFoedselsnummer();
        freg.person(
                daarlig.verdi(),
                Dokumentbygger.person(daarlig)
                        .med("utlendingsmyndighetenesIdentifikasjonsnummer", "\"identifikasjonsnummer\":\"12\"")
                        .json());
        freg.person(
                god.verdi(),
                Dokumentbygger.person(god).duf(duf(id(god))).navn("NY").json());
        freg.hendelse(daarlig.verdi(), "personErOpprettet");
        freg.hendelse(god.verdi(), "endringINavn");
        inntak.toem(kilde);

        assertThat(karantene.listUloeste(10))
                .extracting(Karantenesak::grunn)
                .containsExactly(Karantenegrunn.UGYLDIG_NUMMER);
        assertThat(personer.les(id(god))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");

        freg.person(
                daarlig.verdi(),
                Dokumentbygger.person(daarlig).duf(Inntaksproeve.nyttDuf()).json());
        long sak = karantene.listUloeste(10).getFirst().karanteneId();
        assertThat(inntak.behandling(kilde).spillAv(sak, "demo", "Rettet hos kilden"))
                .isInstanceOf(Avspilling.TattInn.class);
        assertThat(personer.finn(daarlig)).isPresent();
        assertThat(karantene.listUloeste(10)).isEmpty();
    }

    @Test
    @DisplayName("en hendelse kuttet midt i feeden settes i karantene, de etter går inn")
    void kuttetHendelse() {
        Foedselsnummer nummer = ny("RASK");
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.raaHendelse("{\"sekvensnummer\":1,\"hendelse\":{\"folkeregisteriden");
        freg.hendelse(nummer.verdi(), "endringINavn");
        inntak.glemPeker(Kildenavn.FREG);
        inntak.settPeker(Kildenavn.FREG, 1);
        inntak.toem(kilde);
        assertThat(karantene.listUloeste(10)).singleElement().satisfies(sak -> {
            assertThat(sak.grunn()).isEqualTo(Karantenegrunn.AVKUTTET);
            assertThat(sak.sekvens()).isEqualTo(1);
        });
        assertThat(personer.les(id(nummer))
                        .personalia()
                        .orElseThrow()
                        .faktum()
                        .navn()
                        .fornavn())
                .isEqualTo("NY");
    }

    @Test
    @DisplayName("strengt fortrolig: adressen tømmes, den gamle også, kommunen før sperringen står igjen")
    void strengtFortrolig() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("3301", "2024-03-01")
                        .json());
        inntak.toem(kilde);
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .gradering("strengtFortrolig", "2026-02-01")
                        .bosted("5001", "2026-02-10")
                        .json());
        freg.hendelse(nummer.verdi(), "endringIAdressebeskyttelse");
        inntak.toem(kilde);

        assertThat(adresser(id(nummer))).singleElement().satisfies(adresse -> {
            assertThat(adresse.kommunenummer()).isEqualTo("3301");
            assertThat(adresse.periode())
                    .isEqualTo(Periode.mellom(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 1, 31)));
        });
        assertThat(rader(
                        "select count(*) from adresse where person_id = ? and (adresselinje is not null or postnummer is not null)",
                        id(nummer)))
                .isZero();
        assertThat(rader("select count(*) from adresse where person_id = ? and kommunenummer = '5001'", id(nummer)))
                .isZero();
    }

    @Test
    @DisplayName("kommuneregulering: samme hus, nytt nummer, ingen flytting")
    void kommuneregulering() {
        Foedselsnummer nummer = Inntaksproeve.nyttFoedselsnummer();
        DufNummer duf = Inntaksproeve.nyttDuf();
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .bosted("3005", "2022-05-01")
                        .json());
        inntak.toem(kilde);
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf)
                        .tidligereBosted("3005", "2022-05-01", "2024-01-01")
                        .regulert("3301", "2022-05-01", "2024-01-01")
                        .json());
        freg.hendelse(nummer.verdi(), "endringIBostedsadresseVedKommuneregulering");
        inntak.toem(kilde);

        assertThat(adresser(id(nummer)))
                .extracting(Adresse::kommunenummer, Adresse::aarsak, Adresse::periode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "3005", null, Periode.mellom(LocalDate.of(2022, 5, 1), LocalDate.of(2023, 12, 31))),
                        org.assertj.core.groups.Tuple.tuple(
                                "3301", Adresse.KOMMUNEREGULERING, Periode.fra(LocalDate.of(2024, 1, 1))));
    }

    @Test
    @DisplayName("sammenslåing og splitting følger kilden; numrene fører til den som gjelder, og tilbake igjen")
    void sammenslaaingOgSplitting() {
        Foedselsnummer gjelder = ny("RASK");
        Foedselsnummer dublett = enTil("TREG");
        long a = id(gjelder);
        long b = id(dublett);
        DufNummer dufA = duf(a);
        DufNummer dufB = duf(b);
        String samlet = Dokumentbygger.person(gjelder)
                .nummer(dublett, "opphoert")
                .duf(dufA)
                .json();
        freg.person(gjelder.verdi(), samlet);
        freg.person(dublett.verdi(), samlet);
        freg.hendelse(gjelder.verdi(), Fregfeed.VIDEREFOERT);
        freg.hendelse(dublett.verdi(), Fregfeed.DUBLETT);
        inntak.toem(kilde);

        assertThat(personer.finn(dublett)).contains(a);
        assertThat(personer.finn(dufB)).contains(a);
        assertThat(personer.les(b).personalia()).isEmpty();
        assertThat(personer.listSammeMenneske(a)).contains(a, b);
        assertThat(karantene.listUloeste(10)).isEmpty();

        freg.person(gjelder.verdi(), Dokumentbygger.person(gjelder).duf(dufA).json());
        freg.person(
                dublett.verdi(),
                Dokumentbygger.person(dublett).duf(dufB).navn("TREG").json());
        freg.hendelse(dublett.verdi(), Fregfeed.GJENOPPRETTET);
        freg.hendelse(gjelder.verdi(), Fregfeed.ENDRET_VED_SPLITTING);
        inntak.toem(kilde);

        assertThat(personer.finn(gjelder)).contains(a);
        assertThat(personer.finn(dublett)).contains(b);
        assertThat(personer.finn(dufB)).contains(b);
        assertThat(personer.les(b).personalia().orElseThrow().faktum().navn().fornavn())
                .isEqualTo("TREG");
        assertThat(karantene.listUloeste(10)).isEmpty();
    }

    @Test
    @DisplayName(
            "numre som fører til to personer uten at kilden sier sammenslåing: karantene, aldri en stille sammenslåing")
    void toPersoner() {
        Foedselsnummer en = ny("RASK");
        Foedselsnummer to = enTil("TREG");
        freg.person(
                en.verdi(),
                Dokumentbygger.person(en)
                        .nummer(to, "opphoert")
                        .duf(duf(id(en)))
                        .json());
        freg.hendelse(en.verdi(), "endringIIdentifikasjonsnummer");
        inntak.toem(kilde);
        assertThat(id(en)).isNotEqualTo(id(to));
        assertThat(karantene.listUloeste(10))
                .extracting(Karantenesak::grunn)
                .containsExactly(Karantenegrunn.NUMRE_PAA_FLERE_PERSONER);

        long sak = karantene.listUloeste(10).getFirst().karanteneId();
        inntak.behandling(kilde).spillAv(sak, "demo", "Bekreftet av Skatteetaten");
        assertThat(id(en)).isEqualTo(id(to));
    }

    @Test
    @DisplayName("stopp mellom hvilke som helst to steg: intet tapt, intet doblet")
    void stoppMellomSteg() {
        Foedselsnummer nummer = ny("RASK");
        long personId = id(nummer);
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer)
                        .duf(duf(personId))
                        .navn("NY")
                        .bosted("3301", "2026-03-01")
                        .json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        long peker = inntak.peker(Kildenavn.FREG);
        for (String tabell : List.of("journal", "personalia", "adresse", "freg_dokument", "kildepeker")) {
            Stroembrudd.ved(jdbc, tabell, () -> {
                assertThatThrownBy(() -> inntak.toem(kilde)).isInstanceOf(RuntimeException.class);
                assertThat(journalposter(personId)).as("stopp ved %s", tabell).isEqualTo(1);
                assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(peker);
            });
        }
        inntak.toem(kilde);
        inntak.toem(kilde);
        assertThat(journalposter(personId)).isEqualTo(2);
        assertThat(karantene.listUloeste(10)).isEmpty();
        assertThat(adresser(personId)).hasSize(1);
    }

    @Test
    @DisplayName("samme side levert to ganger gir ett av hvert")
    void dobbelLevering() {
        Foedselsnummer nummer = ny("RASK");
        freg.person(
                nummer.verdi(),
                Dokumentbygger.person(nummer).duf(duf(id(nummer))).navn("NY").json());
        freg.hendelse(nummer.verdi(), "endringINavn");
        inntak.toem(kilde);
        inntak.glemPeker(Kildenavn.FREG);
        inntak.settPeker(Kildenavn.FREG, 1);
        inntak.toem(kilde);
        assertThat(journalposter(id(nummer))).isEqualTo(2);
    }
}
