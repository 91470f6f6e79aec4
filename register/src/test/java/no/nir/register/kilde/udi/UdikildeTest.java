package no.nir.register.kilde.udi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.ident.DNummer;
import no.nir.ident.DufNummer;
import no.nir.register.Registertest;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenebehandling.Avspilling;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Karantenesak;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Stroembrudd;
import no.nir.register.opphold.Oppholdsfaktum;
import no.nir.register.opphold.Oppholdsfaktum.Oppholdssoeknad;
import no.nir.register.opphold.Oppholdsfaktum.Tillatelse;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personfaktum.Presisjon;
import no.nir.register.person.Personoppslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("UDI")
class UdikildeTest {

    private static final String TILLATELSE = """
            "avgjorelseId":"%s","avgjorelsestype":{"tillatelseKode":"%s"},"avgjorelseDato":"2025-01-10",\
            "oppholdstillatelseType":"Midlertidig","gyldighetsperiode":{"fra":"2025-01-10","til":"2028-01-09"},\
            "slag":"FORSTEGANG","soktFraUtlandet":false""";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Udiskriver skriver;

    @Autowired
    Personoppslag personer;

    @Autowired
    Oppholdsregister opphold;

    @Autowired
    Karantene karantene;

    @Autowired
    Clock klokke;

    private Inntaksproeve inntak;
    private Falskudi udi;
    private Kilde<Udihendelse> kilde;
    private long sekvens;

    @BeforeEach
    void start() {
        inntak = Inntaksproeve.av(kontekst);
        inntak.glemPeker(Kildenavn.UDI);
        udi = new Falskudi();
        kilde = Udioppsett.lag(udi.url(), udi.maskinporten(klokke), skriver);
    }

    @AfterEach
    void stopp() {
        udi.close();
    }

    /** Gaps are allowed. */
    private long fortell(DufNummer duf, String type, String innhold) {
        sekvens += 3;
        udi.legg(sekvens, Falskudi.hendelse(sekvens, type, Falskudi.person(duf), innhold));
        return sekvens;
    }

    private <F extends Oppholdsfaktum> List<F> fakta(DufNummer duf, Class<F> slag) {
        return opphold.list(personer.finn(duf).orElseThrow()).stream()
                .map(Faktarad::faktum)
                .filter(slag::isInstance)
                .map(slag::cast)
                .toList();
    }

    private long journalposter(DufNummer duf) {
        return jdbc.sql("select count(*) from journal where person_id = ?")
                .param(personer.finn(duf).orElseThrow())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("en person Folkeregisteret ikke har, opprettes med DUF-nummer og ufullstendig fødselsdato")
    void ukjentPerson() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        fortell(duf, "SoknadOmBeskyttelse", "\"soknadId\":\"s-1\",\"soknadsdato\":\"2024-05-02\"");
        inntak.toem(kilde);
        long personId = personer.finn(duf).orElseThrow();
        assertThat(personer.les(personId).personalia().orElseThrow().faktum().foedsel())
                .satisfies(foedt -> {
                    assertThat(foedt.dato()).isEqualTo(LocalDate.of(1990, 4, 1));
                    assertThat(foedt.presisjon()).isEqualTo(Presisjon.MAANED);
                });
        assertThat(fakta(duf, Oppholdssoeknad.class)).hasSize(1);
        assertThat(inntak.peker(Kildenavn.UDI)).isEqualTo(sekvens + 1);
    }

    @Test
    @DisplayName("et svar fyller ut søknaden; et nytt mottaksopphold med samme start er nyere kunnskap")
    void nyereKunnskap() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        fortell(duf, "SoknadOmBeskyttelse", "\"soknadId\":\"s-1\",\"soknadsdato\":\"2024-05-02\"");
        fortell(
                duf,
                "SoknadOmBeskyttelseAvgjort",
                "\"soknadId\":\"s-1\",\"utfall\":\"INNVILGET\",\"avgjorelseDato\":\"2025-01-10\"");
        String mottak = "\"mottakId\":\"M1\",\"mottakstype\":\"ORDINAERT\",\"kommunenummer\":\"3301\",\"periode\":{%s}";
        fortell(duf, "Mottaksopphold", mottak.formatted("\"fra\":\"2024-05-03\""));
        fortell(duf, "Mottaksopphold", mottak.formatted("\"fra\":\"2024-05-03\",\"til\":\"2025-03-01\""));
        inntak.toem(kilde);
        assertThat(fakta(duf, Oppholdssoeknad.class)).singleElement().satisfies(soeknad -> {
            assertThat(soeknad.utfall()).isEqualTo(Oppholdsfaktum.Utfall.INNVILGET);
            assertThat(soeknad.innlevert()).isEqualTo(LocalDate.of(2024, 5, 2));
        });
        assertThat(fakta(duf, Oppholdsfaktum.Mottaksopphold.class))
                .singleElement()
                .satisfies(ett -> assertThat(ett.periode().tom()).isEqualTo(LocalDate.of(2025, 3, 1)));
        assertThat(jdbc.sql("select count(*) from mottaksopphold where person_id = ? and registrert_til is not null")
                        .param(personer.finn(duf).orElseThrow())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("ukjent tillatelseskode gir UKJENT grunnlag, aldri en gjetning")
    void ukjentKode() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        fortell(duf, "Avgjorelse", TILLATELSE.formatted("a-1", "FINNESIKKE"));
        inntak.toem(kilde);
        assertThat(fakta(duf, Tillatelse.class)).singleElement().satisfies(tillatelse -> {
            assertThat(tillatelse.grunnlag().kode()).isEqualTo(Oppholdsfaktum.Grunnlag.UKJENT);
            assertThat(tillatelse.grunnlag().udiKode()).isEqualTo("FINNESIKKE");
        });
    }

    @Test
    @DisplayName("referansepersonen knyttes til tillatelsen også når hun først blir kjent senere")
    void senReferanseperson() {
        DufNummer familie = Inntaksproeve.nyttDuf();
        DufNummer referanse = Inntaksproeve.nyttDuf();
        fortell(
                familie,
                "Avgjorelse",
                TILLATELSE.formatted("a-1", "X") + ",\"referanseperson\":{\"dufNummer\":\"" + referanse.verdi()
                        + "\",\"slag\":\"UTLENDING\"}");
        inntak.toem(kilde);
        assertThat(refPerson(familie)).isEmpty();
        fortell(referanse, "Innreise", "\"innreiseDato\":\"2020-01-01\"");
        inntak.toem(kilde);
        assertThat(refPerson(familie)).isEqualTo(personer.finn(referanse));
    }

    private Optional<Long> refPerson(DufNummer duf) {
        return jdbc
                .sql("select ref_person_id from tillatelse where person_id = ? and registrert_til is null")
                .param(personer.finn(duf).orElseThrow())
                .query(Long.class)
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    @Test
    @DisplayName("avkuttet, ikke UTF-8, ukjent type, umulig dato: karantene, resten går inn")
    void daarligInnhold() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        String god = Falskudi.hendelse(1, "Innreise", Falskudi.person(duf), "\"innreiseDato\":\"2020-01-01\"");
        byte[] hel = god.getBytes(StandardCharsets.UTF_8);
        byte[] latin = god.replace("RASK", "RÅSK").getBytes(StandardCharsets.ISO_8859_1);
        udi.legg(1, Arrays.copyOf(hel, hel.length / 2));
        udi.legg(
                2,
                new String(latin, StandardCharsets.ISO_8859_1)
                        .replace("nummer\":1", "nummer\":2")
                        .getBytes(StandardCharsets.ISO_8859_1));
        udi.legg(3, Falskudi.hendelse(3, "Noe annet", Falskudi.person(duf), "\"a\":1"));
        udi.legg(4, Falskudi.hendelse(4, "Innreise", Falskudi.person(duf), "\"innreiseDato\":\"2020-02-31\""));
        udi.legg(
                5,
                Falskudi.hendelse(
                        5,
                        "OppholdPaSammeVilkar",
                        Falskudi.person(duf),
                        "\"periode\":{\"fra\":\"2024-02-01\",\"til\":\"2024-01-01\"}"));
        udi.legg(6, Falskudi.hendelse(6, "Innreise", "\"dufNummer\":\"12\"", "\"innreiseDato\":\"2020-02-01\""));
        udi.legg(7, Falskudi.hendelse(7, "Innreise", Falskudi.person(duf), "\"innreiseDato\":\"2019-01-01\""));
        inntak.toem(kilde);
        assertThat(karantene.listUloeste(10))
                .extracting(Karantenesak::sekvens, Karantenesak::grunn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1L, Karantenegrunn.AVKUTTET),
                        org.assertj.core.groups.Tuple.tuple(2L, Karantenegrunn.IKKE_UTF8),
                        org.assertj.core.groups.Tuple.tuple(3L, Karantenegrunn.UKJENT_HENDELSESTYPE),
                        org.assertj.core.groups.Tuple.tuple(4L, Karantenegrunn.UGYLDIG_INNHOLD),
                        org.assertj.core.groups.Tuple.tuple(5L, Karantenegrunn.UGYLDIG_INNHOLD),
                        org.assertj.core.groups.Tuple.tuple(6L, Karantenegrunn.UGYLDIG_NUMMER));
        assertThat(fakta(duf, Oppholdsfaktum.Innreise.class))
                .containsExactly(new Oppholdsfaktum.Innreise(LocalDate.of(2019, 1, 1)));

        udi.legg(1, god);
        Karantenesak sak = karantene.listUloeste(10).stream()
                .filter(en -> Long.valueOf(1).equals(en.sekvens()))
                .findFirst()
                .orElseThrow();
        assertThat(inntak.behandling(kilde).spillAv(sak.karanteneId(), "demo", "Sendt på nytt"))
                .isInstanceOf(Avspilling.TattInn.class);
        assertThat(fakta(duf, Oppholdsfaktum.Innreise.class)).hasSize(2);
        assertThat(karantene.avvis(karantene.listUloeste(10).getFirst().karanteneId(), "demo", "Gjelder ingen"))
                .isTrue();
        assertThat(karantene.listUloeste(10)).hasSize(4);
    }

    @Test
    @DisplayName("et halvt svar: det hele tas inn, det avkuttede hentes på nytt")
    void halvtSvar() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        String en = Falskudi.hendelse(1, "Innreise", Falskudi.person(duf), "\"innreiseDato\":\"2019-01-01\"");
        String to = Falskudi.hendelse(2, "Innreise", Falskudi.person(duf), "\"innreiseDato\":\"2020-01-01\"");
        udi.legg(1, en);
        udi.legg(2, to);
        udi.neste(Falskudi.Svar.json("{\"hendelser\":[" + en + "," + to.substring(0, 60)));
        inntak.toem(kilde);
        assertThat(fakta(duf, Oppholdsfaktum.Innreise.class)).hasSize(2);
        assertThat(karantene.listUloeste(10)).isEmpty();
    }

    @Test
    @DisplayName("samme hendelse to ganger gir én; samme id med annet innhold settes i karantene")
    void dobbelLevering() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        String person = Falskudi.person(duf);
        udi.legg(1, Falskudi.hendelse(1, "fast-" + duf.verdi(), "Innreise", person, "\"innreiseDato\":\"2019-01-01\""));
        inntak.toem(kilde);
        inntak.glemPeker(Kildenavn.UDI);
        inntak.toem(kilde);
        assertThat(journalposter(duf)).isEqualTo(1);
        udi.legg(2, Falskudi.hendelse(2, "fast-" + duf.verdi(), "Innreise", person, "\"innreiseDato\":\"2018-01-01\""));
        inntak.toem(kilde);
        assertThat(karantene.listUloeste(10))
                .extracting(Karantenesak::grunn)
                .containsExactly(Karantenegrunn.SAMME_ID_ANNET_INNHOLD);
    }

    @Test
    @DisplayName("D-nummer fra UDI knyttes til personen; numre på to personer gir karantene")
    void numrePaaToPersoner() {
        DufNummer en = Inntaksproeve.nyttDuf();
        DufNummer to = Inntaksproeve.nyttDuf();
        DNummer dnummer = Inntaksproeve.nyttDNummer();
        String medD = ",\"foedselsEllerDNummer\":\"" + dnummer.verdi() + "\"";
        udi.legg(1, Falskudi.hendelse(1, "Innreise", Falskudi.person(en) + medD, "\"innreiseDato\":\"2019-01-01\""));
        udi.legg(2, Falskudi.hendelse(2, "Innreise", Falskudi.person(to), "\"innreiseDato\":\"2019-01-01\""));
        udi.legg(3, Falskudi.hendelse(3, "Innreise", Falskudi.person(to) + medD, "\"innreiseDato\":\"2019-02-01\""));
        inntak.toem(kilde);
        assertThat(personer.finn(dnummer)).isEqualTo(personer.finn(en));
        assertThat(personer.finn(to)).isNotEqualTo(personer.finn(en));
        assertThat(karantene.listUloeste(10))
                .extracting(Karantenesak::grunn)
                .containsExactly(Karantenegrunn.NUMRE_PAA_FLERE_PERSONER);
    }

    @Test
    @DisplayName("et svar på en ukjent søknad venter, og går inn av seg selv når søknaden kommer")
    void svarFoerSoeknad() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        fortell(
                duf,
                "SoknadAvgjort",
                "\"soknadId\":\"s-9\",\"utfall\":\"INNVILGET\",\"avgjorelseDato\":\"2025-01-10\",\"endelig\":true");
        inntak.inntak(kilde).poll();
        assertThat(karantene.listUloeste(10)).hasSize(1);
        fortell(
                duf,
                "SoknadOmFornyelse",
                "\"soknadId\":\"s-9\",\"soknadsslag\":\"FORNYELSE\",\"soknadsdato\":\"2024-05-02\"");
        inntak.inntak(kilde).poll();
        assertThat(karantene.listUloeste(10)).isEmpty();
        assertThat(fakta(duf, Oppholdssoeknad.class))
                .singleElement()
                .satisfies(soeknad -> assertThat(soeknad.endelig()).isEqualTo(LocalDate.of(2025, 1, 10)));
    }

    @Test
    @DisplayName("stopp mellom hvilke som helst to steg: intet tapt, intet doblet")
    void stoppMellomSteg() {
        DufNummer duf = Inntaksproeve.nyttDuf();
        fortell(duf, "SoknadOmBeskyttelse", "\"soknadId\":\"s-1\",\"soknadsdato\":\"2024-05-02\"");
        fortell(duf, "Avgjorelse", TILLATELSE.formatted("a-1", "X"));
        for (String tabell : List.of("journal", "person_ident", "personalia", "tillatelse", "kildepeker")) {
            Stroembrudd.ved(jdbc, tabell, () -> {
                assertThatThrownBy(() -> inntak.toem(kilde)).isInstanceOf(RuntimeException.class);
                assertThat(personer.finn(duf)).as("stopp ved %s", tabell).isEmpty();
                assertThat(inntak.peker(Kildenavn.UDI)).isEqualTo(-1);
            });
        }
        inntak.toem(kilde);
        inntak.toem(kilde);
        assertThat(journalposter(duf)).isEqualTo(2);
        assertThat(karantene.listUloeste(10)).isEmpty();
    }
}
