package no.nir.register.konsekvens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.kategori.Virkning;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregningsproeve;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.registrering.Glemming;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Registertest
@DisplayName("Konsekvens")
class KonsekvensTest {

    private static final Bruker SAKSBEHANDLER = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);

    @Autowired
    ApplicationContext kontekst;

    @Autowired
    Konsekvenser konsekvenser;

    @Autowired
    Virkningsteller teller;

    @Autowired
    Kategoriberegner beregner;

    @Autowired
    TransactionOperations transaksjon;

    @Autowired
    JdbcClient jdbc;

    private Konsekvensproeve proeve;

    @BeforeEach
    void oppsett() {
        proeve = Konsekvensproeve.av(kontekst);
        // left open by a test that failed, they would be done here
        jdbc.sql("update konsekvens set status = 'AVSLUTTET' where status in ('GAAR', 'STANSET')")
                .update();
    }

    @Test
    @DisplayName(
            "et annet valg: bare den det gjelder er funnet, med dag, regler og kommune, og ikke én lagret rad er rørt")
    void etAnnetValg() {
        Testperson ung = person("1990-01-01");
        Testperson paaGrensen = person("1969-12-01");
        Testperson eldre = person("1960-01-01");
        List<Testperson> personer = List.of(ung, paaGrensen, eldre);
        beregn(personer);
        List<String> foer = radversjoner(personer);

        Konsekvens ferdig = gjennomfoer(personer);

        assertThat(radversjoner(personer)).isEqualTo(foer).isNotEmpty();
        assertThat(ferdig.status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(ferdig.tall().personer()).isEqualTo(3);
        assertThat(ferdig.tall().sett()).isEqualTo(3);
        assertThat(ferdig.tall().kategorier()).isOne();
        assertThat(ferdig.valg()).containsExactly(new Konsekvens.Proevd("OEVRE_ALDERSGRENSE", "D-6", "55", "56"));
        assertThat(jdbc.sql("select person_id from konsekvenskategori where konsekvens_id = ?")
                        .param(ferdig.konsekvensId())
                        .query(Long.class)
                        .list())
                .containsOnly(paaGrensen.id);

        Virkningstall tall = teller.tell(ferdig.konsekvensId(), SAKSBEHANDLER);
        assertThat(tall.overganger()).contains(new Virkningstall.Overgang("INTRO", "KAN_TILBYS", "RETT_OG_PLIKT", 1));
        assertThat(tall.kommuner()).containsExactly(new Virkningstall.Kommune("3105", 1, 1, 1));
        assertThat(tall.regler()).extracting(Virkningstall.Regel::regel).contains("I21-4");
        assertThat(tall.regler())
                .allSatisfy(regel -> assertThat(regel.hjemmel()).startsWith("integrering"));
        assertThat(tall.frister())
                .contains(new Virkningstall.Frist("INTRO", "PROGRAM_START_SENEST", Fristvirkning.KOMMER, 1, 1));
    }

    @Test
    @DisplayName("de samme reglene og de samme valgene endrer ingenting, og sier det")
    void ingenting() {
        List<Testperson> personer = List.of(person("1990-01-01"), person("1969-12-01"));
        beregn(personer);
        long id = konsekvenser
                .bestill(
                        java.util.UUID.randomUUID().toString(),
                        "test",
                        new Oppdrag("Uten endring", "Prøve", Map.of()),
                        new Utsnitt(personer.getFirst().id, personer.getLast().id, 10))
                .konsekvensId();
        proeve.gjoerAlt("test");
        assertThat(konsekvenser.get(id).tall()).isEqualTo(new Konsekvens.Tall(2, 2, 0, 0, 0, 0, 0, 0));
        assertThat(konsekvenser.get(id).valg()).isEmpty();
        assertThat(teller.tell(id, SAKSBEHANDLER).erTomt()).isTrue();
    }

    @Test
    @DisplayName("frister som flyttes, kommer og faller bort, med den gamle og den nye dagen")
    void frister() {
        Testperson person = person("1990-01-01");
        beregn(List.of(person));
        jdbc.sql("update frist set dato = dato + 10 where person_id = ? and type = 'TO_AARSVINDU_TIL'")
                .param(person.id)
                .update();
        jdbc.sql("delete from frist where person_id = ? and type = 'NORSK_TILBUD_SENEST'")
                .param(person.id)
                .update();
        jdbc.sql("""
                        insert into frist values (?, 'ASYL', 'TILLATELSE_TIL', '2027-01-01', 'ASYL', '§ 1', 'AAPEN')
                        """).param(person.id).update();

        Konsekvens ferdig = gjennomfoer(List.of(person));

        assertThat(ferdig.tall().kategorier()).isZero();
        assertThat(ferdig.tall().frister()).isOne();
        assertThat(teller.tell(ferdig.konsekvensId(), SAKSBEHANDLER).frister())
                .containsExactly(
                        new Virkningstall.Frist("INTRO", "TO_AARSVINDU_TIL", Fristvirkning.FLYTTES, 1, 1),
                        new Virkningstall.Frist("NORSK", "NORSK_TILBUD_SENEST", Fristvirkning.KOMMER, 1, 1),
                        new Virkningstall.Frist("ASYL", "TILLATELSE_TIL", Fristvirkning.BORTFALLER, 1, 1));
        assertThat(jdbc.sql("select foer - naa from konsekvensfrist where person_id = ? and type = 'TO_AARSVINDU_TIL'")
                        .param(person.id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    @DisplayName(
            "lagrede svar etter eldre regler er talt og sagt; en omregning som har sett på dem siden, gjør dem gyldige")
    void utdatert() {
        Testperson person = person("1990-01-01");
        beregn(List.of(person));
        jdbc.sql("update beregning set regelversjon = '1903-01-01.1' where person_id = ?")
                .param(person.id)
                .update();
        assertThat(gjennomfoer(List.of(person)).tall().utdaterte()).isOne();

        Omregningsproeve omregning = Omregningsproeve.av(kontekst);
        omregning.lukk();
        omregning.bestill(person.id, person.id);
        omregning.gjoerAlt();
        assertThat(gjennomfoer(List.of(person)).tall().utdaterte()).isZero();
    }

    @Test
    @DisplayName("en person reglene ikke kan kjøres på, stopper ikke de andre, og blir nevnt")
    void enSomFeiler() {
        List<Testperson> personer =
                Stream.generate(() -> person("1969-12-01")).limit(5).toList();
        beregn(personer);
        Testperson umulig = personer.get(2);
        umulig.registrert("utdanningsbakgrunn", Map.of("nivaa", "TULL", "kommunenummer", "3105"));

        Konsekvens ferdig = gjennomfoer(personer);

        assertThat(ferdig.tall().sett()).isEqualTo(5);
        assertThat(ferdig.tall().kategorier()).isEqualTo(4);
        assertThat(ferdig.tall().feilet()).isOne();
        assertThat(jdbc.sql("select person_id from konsekvensfeil where konsekvens_id = ?")
                        .param(ferdig.konsekvensId())
                        .query(Long.class)
                        .list())
                .containsExactly(umulig.id);
    }

    @Test
    @DisplayName("flere noder deler arbeidet uten å doble; en som dør, etterlater ingenting")
    void flereNoder() throws Exception {
        List<Testperson> personer =
                Stream.generate(() -> person("1969-12-01")).limit(12).toList();
        beregn(personer);
        Konsekvens konsekvens = proeve.bestill(personer.getFirst().id, personer.getLast().id, 2);
        assertThatThrownBy(() -> transaksjon.executeWithoutResult(_ -> {
                    assertThat(proeve.arbeid().gjoerEn("doer")).isTrue();
                    throw new IllegalStateException("strømmen gikk");
                }))
                .hasMessage("strømmen gikk");
        assertThat(konsekvenser.get(konsekvens.konsekvensId()).tall().sett()).isZero();

        try (var traader = Executors.newFixedThreadPool(3)) {
            int bunker = 0;
            for (var en : traader.invokeAll(Stream.of("a", "b", "c")
                    .<Callable<Integer>>map(node -> () -> proeve.gjoerAlt(node))
                    .toList())) {
                bunker += en.get();
            }
            assertThat(bunker).isEqualTo(6);
        }
        proeve.gjoerAlt("a");
        Konsekvens ferdig = konsekvenser.get(konsekvens.konsekvensId());
        assertThat(ferdig.status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(ferdig.tall().kategorier()).isEqualTo(12);
    }

    @Test
    @DisplayName("stans, fortsett og lukk; flere kan være åpne, og ingen av dem står i veien for en omregning")
    void stansOgFortsett() {
        List<Testperson> personer = List.of(person("1990-01-01"), person("1990-01-01"));
        beregn(personer);
        Konsekvens en = proeve.bestill(personer.getFirst().id, personer.getLast().id, 1);
        Konsekvens annen = proeve.bestill(personer.getFirst().id, personer.getLast().id, 1);
        assertThat(proeve.arbeid().gjoerEn("test")).isTrue();
        assertThat(konsekvenser.stans(en.konsekvensId(), "ola").statusAv()).isEqualTo("ola");
        konsekvenser.avslutt(annen.konsekvensId(), "ola");
        assertThat(proeve.gjoerAlt("test")).isZero();
        assertThat(konsekvenser.get(en.konsekvensId()).tall().prosent()).isEqualTo(50);

        Omregningsproeve omregning = Omregningsproeve.av(kontekst);
        omregning.lukk();
        Omregning gaar = omregning.bestill(personer.getFirst().id, personer.getLast().id);
        assertThat(konsekvenser.fortsett(en.konsekvensId(), "kari").status()).isEqualTo(Omregningsstatus.GAAR);
        assertThat(proeve.gjoerAlt("test")).isOne();
        assertThat(konsekvenser.get(en.konsekvensId()).status()).isEqualTo(Omregningsstatus.FERDIG);
        assertThat(omregning.omregninger().get(gaar.omregningId()).tall().sett())
                .isZero();
        omregning.lukk();
        assertThat(konsekvenser.fortsett(annen.konsekvensId(), "kari").status())
                .as("lukket er lukket")
                .isEqualTo(Omregningsstatus.AVSLUTTET);
    }

    @Test
    @DisplayName("det som prøver et annet regelverk enn programmets, tas ikke av denne noden")
    void annetProgram() {
        Testperson person = person("1990-01-01");
        beregn(List.of(person));
        Konsekvens konsekvens = proeve.bestill(person.id, person.id, 1);
        jdbc.sql("update konsekvens set program = program || ' eksempel 01234567' where konsekvens_id = ?")
                .param(konsekvens.konsekvensId())
                .update();
        assertThat(proeve.arbeid().gjoerEn("test")).isFalse();
        assertThat(konsekvenser.get(konsekvens.konsekvensId()).status()).isEqualTo(Omregningsstatus.GAAR);
    }

    @Test
    @DisplayName("valgene som prøves, er de som ble bestilt, også når IMDi velger noe annet imens")
    void valgeneStaar() {
        Testperson person = person("1969-12-01");
        beregn(List.of(person));
        Konsekvens konsekvens = proeve.bestill(person.id, person.id, 1);
        jdbc.sql("""
                insert into regelvalg values ('OEVRE_ALDERSGRENSE', '55', '2026-01-01', 'Prøve', 'test', '2026-01-01T00:00Z')
                """).update();
        try {
            proeve.gjoerAlt("test");
        } finally {
            jdbc.sql("delete from regelvalg").update();
        }
        assertThat(konsekvenser.get(konsekvens.konsekvensId()).tall().kategorier())
                .isOne();
    }

    @Test
    @DisplayName("samme bestilling sendt to ganger er én konsekvens")
    void sammeBestilling() {
        Oppdrag oppdrag =
                new Oppdrag("Til og med 60", "Prøve", Map.of(Valgpunkt.ALDERSGRENSE_60_I_KRAFT, Optional.empty()));
        Konsekvens en = konsekvenser.bestill("n", "ola", oppdrag, new Utsnitt(-2, -1, 1));
        assertThat(konsekvenser
                        .bestill("n", "ola", oppdrag, new Utsnitt(-2, -1, 1))
                        .konsekvensId())
                .isEqualTo(en.konsekvensId());
    }

    @Test
    @DisplayName("den som glemmes mens svaret regnes ut, skrives det ingenting om")
    void glemtImens() {
        Testperson person = person("1969-12-01");
        beregn(List.of(person));
        Konsekvens konsekvens = proeve.bestill(person.id, person.id, 1);
        Bunkesvar svar = new Bunkesvar(
                List.of(new Virkning(
                        person.id,
                        "3105",
                        List.of(),
                        List.of(new Virkning.Frist(
                                "INTRO",
                                "PROGRAM_TIL",
                                null,
                                java.time.LocalDate.of(2028, 1, 1),
                                "I21-13",
                                "§ 13",
                                true)))),
                0,
                List.of(person.id));
        kontekst.getBean(Glemming.class).glem(person.id);

        transaksjon.executeWithoutResult(
                _ -> kontekst.getBean(Virkningsskriver.class).skriv(konsekvens.konsekvensId(), 1, "test", svar));

        assertThat(jdbc.sql(
                                "select count(*) from konsekvensfrist f full join konsekvensfeil e using (person_id) where person_id = ?")
                        .param(person.id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(konsekvenser.get(konsekvens.konsekvensId()).tall().endret()).isZero();
    }

    @Test
    @DisplayName("strengt fortrolig adresse telles bare for den som kan se dem")
    void skjermet() {
        Testperson person = person("1969-12-01");
        beregn(List.of(person));
        Konsekvens ferdig = gjennomfoer(List.of(person));
        assertThat(teller.tell(ferdig.konsekvensId(), SAKSBEHANDLER).kommuner()).hasSize(1);
        person.rad(
                "adressebeskyttelse",
                Map.of("gradering", "STRENGT_FORTROLIG", "fom", java.time.LocalDate.of(2026, 1, 1)));
        assertThat(teller.tell(ferdig.konsekvensId(), SAKSBEHANDLER).erTomt()).isTrue();
        assertThat(teller.antall(ferdig.konsekvensId(), SAKSBEHANDLER)).isEqualTo(new Virkningstall.Antall(0, 0, 0));
        assertThat(teller.antall(ferdig.konsekvensId(), Testbrukere.imdi(Rolle.IMDI_SKJERMET)))
                .isEqualTo(new Virkningstall.Antall(
                        ferdig.tall().endret(),
                        ferdig.tall().kategorier(),
                        ferdig.tall().frister()));
        assertThat(teller.tell(ferdig.konsekvensId(), Testbrukere.imdi(Rolle.IMDI_SKJERMET))
                        .erTomt())
                .isFalse();
    }

    private Testperson person(String foedt) {
        return Testperson.foedt(jdbc, foedt)
                .tillatelse("ASYL_28", "2025-01-01", null)
                .bosatt("3105", true, "2025-03-01");
    }

    private void beregn(List<Testperson> personer) {
        transaksjon.executeWithoutResult(
                _ -> beregner.beregn(personer.stream().map(p -> p.id).toList()));
    }

    private Konsekvens gjennomfoer(List<Testperson> personer) {
        return proeve.gjennomfoer(personer.getFirst().id, personer.getLast().id);
    }

    /** Which transaction wrote each stored row, and where it lies: a row written again has others. */
    private List<String> radversjoner(List<Testperson> personer) {
        Long[] ider = personer.stream().map(p -> p.id).toArray(Long[]::new);
        return Stream.of("kategori", "frist", "tilhoerighet", "beregning")
                .flatMap(tabell -> jdbc
                        .sql("select '%1$s ' || ctid || ' ' || xmin from %1$s where person_id = any(?) order by 1"
                                .formatted(tabell))
                        .param(ider)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
