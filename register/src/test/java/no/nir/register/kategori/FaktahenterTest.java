package no.nir.register.kategori;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.register.Registertest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Fakta til reglene")
class FaktahenterTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Faktahenter faktahenter;

    private Personfakta fakta(Testperson person) {
        return faktahenter.hent(List.of(person.id)).values().iterator().next();
    }

    private static LocalDate d(String dato) {
        return LocalDate.parse(dato);
    }

    @Test
    @DisplayName("En person uten fødselsdato i registeret er ikke med")
    void ukjentPerson() {
        assertThat(faktahenter.hent(List.of(-1L))).isEmpty();
    }

    @Test
    @DisplayName("Tillatelser med forlengelse, tilbakekall og omgjøring")
    void tillatelser() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("KOLL_34", "2022-04-01", "2023-04-01")
                .tillatelse("ASYL_28", "2021-04-01", null, Map.of("omgjort_av", "x"))
                .rad(
                        "forlengelse",
                        Map.of("avgjoerelse_id", "KOLL_342022-04-01", "fom", d("2023-04-02"), "tom", d("2024-04-01")))
                .rad(
                        "tilbakekall",
                        Map.of(
                                "avgjoerelse_id",
                                "KOLL_342022-04-01",
                                "aapnet",
                                d("2023-01-01"),
                                "henlagt",
                                d("2023-02-01")));
        List<Tillatelse> tillatelser = fakta(person).tillatelser();
        assertThat(tillatelser).singleElement().satisfies(t -> {
            assertThat(t.grunnlag()).isEqualTo(Grunnlag.KOLL_34);
            assertThat(t.automatiskeForlengelser()).hasSize(1);
            assertThat(t.tilbakekall()).isNull();
        });
    }

    @Test
    @DisplayName("Begrenset og ikke fornybar etter UDIs egne merker; en ukjent kode blir aldri gjettet")
    void grunnlag() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("HUM_38_ASYL", "2021-01-01", null, Map.of("begrenset", true))
                .tillatelse("HUM_38_ASYL", "2022-01-01", null, Map.of("fornybar", false))
                .tillatelse("NOE_NYTT", "2023-01-01", null);
        assertThat(fakta(person).tillatelser())
                .extracting(Tillatelse::grunnlag)
                .containsExactly(Grunnlag.BEGR_38_OTHER, Grunnlag.HUM_38_OTHER, Grunnlag.UKJENT);
    }

    @Test
    @DisplayName("Referansepersonens tillatelse er den som gjaldt da familien søkte; en permanent hviler på den før")
    void referanseperson() {
        Testperson ref = Testperson.foedt(jdbc, "1980-01-01")
                .tillatelse("ASYL_28", "2015-01-01", "2018-01-01")
                .tillatelse("PERM_62", "2018-02-01", null)
                .bosatt("3105", true, "2015-06-01")
                .statsborger("NOR", "2024-01-01");
        Map<String, Object> tidlig = Map.of("soekt", d("2016-01-01"), "ref_person_id", ref.id, "ref_slag", "UTLENDING");
        Map<String, Object> sent = Map.of("soekt", d("2019-01-01"), "ref_person_id", ref.id, "ref_slag", "UTLENDING");
        Testperson familie = Testperson.foedt(jdbc, "1985-01-01")
                .tillatelse("FAM", "2016-06-01", null, tidlig)
                .tillatelse("FAM", "2019-06-01", null, sent);
        assertThat(fakta(familie).tillatelser())
                .extracting(Tillatelse::referanseperson)
                .containsExactly(
                        new Referanseperson(
                                Referanseslag.TILLATELSE, Grunnlag.ASYL_28, d("2015-06-01"), d("2024-01-01")),
                        new Referanseperson(
                                Referanseslag.PERMANENT, Grunnlag.ASYL_28, d("2015-06-01"), d("2024-01-01")));
    }

    @Test
    @DisplayName("Hva UDI sier om referansepersonen, gjelder også når personen ikke er i registeret")
    void fremmedReferanseperson() {
        Testperson familie = Testperson.foedt(jdbc, "1985-01-01")
                .tillatelse("FAM", "2022-06-01", null, Map.of("ref_slag", "NORSK", "ref_ident", "25897512345"));
        assertThat(fakta(familie).tillatelser().getFirst().referanseperson())
                .isEqualTo(new Referanseperson(Referanseslag.NORSK, null, null, null));
    }

    @Test
    @DisplayName("UDIs merke om samme vilkår er en søknad i tide selv om ingen søknad er meldt")
    void sammeVilkaar() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("FAM", "2022-04-01", "2025-04-01")
                .rad("samme_vilkaar", Map.of("fom", d("2025-04-02")));
        assertThat(fakta(person).soeknader())
                .containsExactly(new Soeknad(Soeknadsslag.FORNYELSE, d("2025-03-01"), null, null));
    }

    @Test
    @DisplayName("En sen søknad overstyres av UDIs eget merke, en i tide forklarer det")
    void sammeVilkaarMedSoeknad() {
        Testperson sen = Testperson.foedt(jdbc, "1990-01-01")
                .rad("samme_vilkaar", Map.of("fom", d("2025-04-02")))
                .rad("oppholdssoeknad", Map.of("soeknad_id", "1", "slag", "FORNYELSE", "innlevert", d("2025-03-20")));
        assertThat(fakta(sen).soeknader()).extracting(Soeknad::innlevert).containsExactly(d("2025-03-01"));
        Testperson iTide = Testperson.foedt(jdbc, "1990-01-01")
                .rad("samme_vilkaar", Map.of("fom", d("2025-04-02")))
                .rad("oppholdssoeknad", Map.of("soeknad_id", "1", "slag", "FORNYELSE", "innlevert", d("2025-02-10")));
        assertThat(fakta(iTide).soeknader()).extracting(Soeknad::innlevert).containsExactly(d("2025-02-10"));
    }

    @Test
    @DisplayName("En flytting etter bosettingen er en bosetting uten avtale; sammenslåing er ingen flytting")
    void flytting() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .bosatt("0105", true, "2019-06-01")
                .adresse("0301", "2019-01-01", "2019-06-20")
                .adresse("0105", "2019-06-21", "2019-12-31")
                .adresse("3003", "2020-01-01", "2023-12-31")
                .adresse("3105", "2024-01-01", "2024-05-31")
                .adresse("0301", "2024-06-01", "2025-05-31")
                .adresse("3105", "2025-06-01", null);
        assertThat(fakta(person).bosettinger())
                .containsExactly(
                        new Bosetting("3105", d("2019-06-01"), null, Bosettingsmaate.AVTALE),
                        new Bosetting("0301", d("2024-06-01"), null, Bosettingsmaate.UTEN_AVTALE),
                        new Bosetting("3105", d("2025-06-01"), null, Bosettingsmaate.AVTALE));
        assertThat(fakta(person).folkeregistreringer()).hasSize(6);
    }

    @Test
    @DisplayName("Asylsøknader og mottak")
    void asyl() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .rad(
                        "oppholdssoeknad",
                        Map.of(
                                "soeknad_id",
                                "1",
                                "slag",
                                "BESKYTTELSE",
                                "innlevert",
                                d("2024-01-01"),
                                "endelig",
                                d("2024-09-01"),
                                "utfall",
                                "AVSLATT"))
                .rad(
                        "mottaksopphold",
                        Map.of("mottak_id", "M", "type", "ORDINAERT", "kommunenummer", "3105", "fom", d("2024-01-05")));
        assertThat(fakta(person).asylsaker()).singleElement().satisfies(sak -> {
            assertThat(sak.avslagUdi()).isEqualTo(d("2024-09-01"));
            assertThat(sak.mottak()).hasSize(1);
        });
        assertThat(fakta(person).soeknader()).isEmpty();
    }

    @Test
    @DisplayName(
            "Program av vedtak, krav, oppstart, sluttmål, permisjon og avslutning; målet som ble satt sist, gjelder")
    void program() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .registrert("kontakt", Map.of("ordning", "INTRO", "slag", "KRAV", "dato", d("2024-01-10")))
                .vedtak("INTRO", "TILDELING", "2024-02-01", Map.of("startdato", d("2024-03-01")))
                .registrert("oppstart", Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", d("2024-03-04")))
                .registrert(
                        "permisjon",
                        Map.of(
                                "ordning",
                                "INTRO",
                                "aarsak",
                                "X",
                                "vedtaksdato",
                                d("2024-05-01"),
                                "fom",
                                d("2024-05-01"),
                                "tom",
                                d("2024-05-30")))
                .registrert("sluttmaal", Map.of("ordning", "INTRO", "sluttmaal", "ARBEID", "dato", d("2024-02-01")))
                .registrert(
                        "sluttmaal", Map.of("ordning", "INTRO", "sluttmaal", "FULLFOERT_VGS", "dato", d("2024-06-01")))
                .registrert("avslutning", Map.of("ordning", "INTRO", "dato", d("2024-12-20"), "aarsak", "VGS"));
        assertThat(fakta(person).program()).singleElement().satisfies(p -> {
            assertThat(p.krav()).isEqualTo(d("2024-01-10"));
            assertThat(p.start()).isEqualTo(d("2024-03-04"));
            assertThat(p.tilbudtStart()).isEqualTo(d("2024-03-01"));
            assertThat(p.slutt()).isEqualTo(d("2024-12-21"));
            assertThat(p.utfall()).isEqualTo(Programutfall.FULLFOERT);
            assertThat(p.permisjonsdager()).isEqualTo(30);
            assertThat(p.maal()).isEqualTo(Programmaal.FULLFOERT_VGS);
        });
    }

    @Test
    @DisplayName("Et vedtak som forlenger programmet, er med fra det er kjent, og det siste gjelder")
    void forlengelse() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .vedtak("INTRO", "TILDELING", "2024-02-01", Map.of("startdato", d("2024-03-01")))
                .vedtak("NORSK", "FORLENGELSE", "2026-02-01", Map.of("sluttdato", d("2026-09-30")));
        assertThat(forlengetTil(person)).containsOnlyNulls();
        person.vedtak("INTRO", "FORLENGELSE", "2026-02-01", Map.of("sluttdato", d("2026-12-31")))
                .vedtak("INTRO", "FORLENGELSE", "2026-03-01", Map.of("sluttdato", d("2026-08-31")));
        assertThat(forlengetTil(person)).containsExactly(d("2026-09-01"));
        person.vedtak("INTRO", "TILDELING", "2027-02-01", Map.of("startdato", d("2027-03-01")));
        assertThat(forlengetTil(person)).containsExactly(d("2026-09-01"), null);
        person.glem("vedtak", "2027-03-01T00:00:00Z")
                .vedtak("INTRO", "TILDELING", "2024-02-01", Map.of("startdato", d("2024-03-01")));
        assertThat(forlengetTil(person)).containsOnlyNulls();
    }

    private List<LocalDate> forlengetTil(Testperson person) {
        return fakta(person).program().stream().map(Program::forlengetTil).toList();
    }

    @Test
    @DisplayName("Norskprøven er tatt den dagen alle fire delene er det, uansett nivå; en annullert prøve er ikke tatt")
    void norskproeve() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01");
        proeve(person, "P1", "GJELDER", "2026-01-10", "lese", "lytte");
        proeve(person, "P2", "GJELDER", "2026-02-10", "skriftlig");
        proeve(person, "P3", "ANNULLERT", "2026-03-10", "muntlig");
        assertThat(fakta(person).norsk().proeve()).isNull();
        proeve(person, "P4", "GJELDER", "2026-04-10", "lese", "muntlig");
        assertThat(fakta(person).norsk().proeve()).isEqualTo(d("2026-04-10"));
    }

    private static void proeve(Testperson person, String referanse, String tilstand, String dato, String... deler) {
        Map<String, Object> rad = new HashMap<>(Map.of(
                "referanse",
                referanse,
                "sekvens",
                1L,
                "tilstand",
                tilstand,
                "dato",
                d(dato),
                "proeve",
                "NORSKPROEVE_A1_B2"));
        for (String del : deler) {
            rad.put(del, "UNDER_A1");
        }
        person.rad("proeveresultat", rad);
    }

    @Test
    @DisplayName("Norskopplæring, utdanning og arbeid")
    void norsk() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .vedtak("NORSK", "TILDELING", "2024-02-01", Map.of("startdato", d("2024-03-01")))
                .registrert(
                        "timer", Map.of("ordning", "NORSK", "fag", "NORSK", "maaned", d("2024-03-01"), "timer", 40.5))
                .registrert(
                        "timer",
                        Map.of("ordning", "NORSK", "fag", "SAMFUNNSKUNNSKAP", "maaned", d("2024-03-01"), "timer", 10))
                .registrert(
                        "avslutning", Map.of("ordning", "NORSK", "dato", d("2025-01-01"), "aarsak", "NORSKMAAL_NAADD"))
                .registrert("utdanningsbakgrunn", Map.of("nivaa", "VGS", "kommunenummer", "3105"))
                .registrert("arbeid", Map.of("slag", "ARBEID", "fom", d("2025-01-01"), "timer_per_uke", 37.5));
        Personfakta fakta = fakta(person);
        assertThat(fakta.norsk().tilbudt()).isEqualTo(d("2024-03-01"));
        assertThat(fakta.norsk().timer()).isEqualTo(50);
        assertThat(fakta.norsk().maalNaadd()).isEqualTo(d("2025-01-01"));
        assertThat(fakta.utdanning()).isEqualTo(Utdanning.VGS);
        assertThat(fakta.arbeid())
                .singleElement()
                .satisfies(a -> assertThat(a.timerPerUke()).isEqualTo(37.5));
    }

    @Test
    @DisplayName("Slik registeret visste det: det som ble kjent senere, er ikke med, og det som var kjent da, er")
    void somKjent() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .kjent("2024-01-01T00:00:00Z")
                .tillatelse("STUD", "2023-08-01", "2024-08-01")
                .glem("tillatelse", "2024-06-01T00:00:00Z")
                .kjent("2024-06-01T00:00:00Z")
                .tillatelse("FAM", "2023-08-01", "2026-08-01");
        assertThat(grunnlagKjent(person, "2023-12-31T23:59:59Z")).isEmpty();
        assertThat(grunnlagKjent(person, "2024-01-01T00:00:00Z")).containsExactly(Grunnlag.STUD);
        assertThat(grunnlagKjent(person, "2024-05-31T23:59:59Z")).containsExactly(Grunnlag.STUD);
        assertThat(grunnlagKjent(person, "2024-06-01T00:00:00Z")).containsExactly(Grunnlag.FAM);
        assertThat(faktahenter.somKjent(List.of(person.id), Instant.parse("2019-01-01T00:00:00Z")))
                .isEmpty();
    }

    private List<Grunnlag> grunnlagKjent(Testperson person, String da) {
        return faktahenter
                .somKjent(List.of(person.id), Instant.parse(da))
                .values()
                .iterator()
                .next()
                .tillatelser()
                .stream()
                .map(Tillatelse::grunnlag)
                .toList();
    }
}
