package no.nir.register.varsling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.Kjedesvar;
import no.nir.register.journal.Personlaas;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.person.Personsammenslaaing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test runs its days in one transaction that is rolled back, so that no other test's people are told of for good. */
@Registertest
@Transactional
@DisplayName("Dagskjøringen")
class DagskjoeringTest {

    /** The permit's last day is the day before; norsk ends with it. */
    private static final LocalDate SLUTT = LocalDate.of(2027, 3, 1);

    private static final String NORSK = "NORSK 2027-03-01 RETT_OG_PLIKT→IKKE_GJELDENDE";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationContext kontekst;

    @Autowired
    private Personsammenslaaing sammenslaaing;

    private Dagskjoerer dager;
    private Testperson person;

    @BeforeEach
    void tillatelseTil() {
        dager = new Dagskjoerer(kontekst);
        jdbc.sql("delete from dagskjoering").update();
        person = flyktning();
    }

    /** Settled with a permit to the end of February; the programme's two years are over long ago. */
    private Testperson flyktning() {
        Testperson ny = Testperson.foedt(jdbc, "1990-01-01");
        jdbc.sql("update personalia set kilde = 'FREG' where person_id = ?")
                .param(ny.id)
                .update();
        ny.rad("statsborgerskap", Map.of("land", "SYR", "fom", LocalDate.of(1990, 1, 1), "kilde", "FREG"))
                .tillatelse("ASYL_28", "2024-02-28", SLUTT.minusDays(1).toString())
                .bosatt("3105", true, "2024-04-01");
        beregner.beregn(List.of(ny.id));
        return ny;
    }

    private List<String> fortalt() {
        return fortalt(person);
    }

    private List<String> fortalt(Testperson en) {
        return Dagskjoerer.fortalt(jdbc, en.id);
    }

    private void endret(Testperson en) {
        beregner.beregn(List.of(en.id));
    }

    private List<String> kjoerte() {
        return jdbc.sql(
                        "select concat_ws(' ', dag, case when ferdig is null then 'uferdig' end) from dagskjoering order by dag")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("Endringen varsles nitti dager før og inntreffer på dagen, ikke dagen før noen av dem")
    void varsletOgInntruffet() {
        dager.kjoer(SLUTT.minusDays(91));
        assertThat(fortalt()).isEmpty();
        dager.kjoer(SLUTT.minusDays(90));
        assertThat(fortalt()).containsExactly("2026-12-01 VARSLET " + NORSK);
        dager.kjoer(SLUTT.minusDays(1));
        assertThat(fortalt()).hasSize(1);
        dager.kjoer(SLUTT);
        assertThat(fortalt()).containsExactly("2026-12-01 VARSLET " + NORSK, "2027-03-01 INNTRUFFET " + NORSK);
        dager.kjoer(SLUTT.plusDays(1));
        assertThat(fortalt()).hasSize(2);
    }

    @Test
    @DisplayName(
            "Hver hendelse er en post i journalen: av NIR selv, i kjeden, med paragraf og regel, den andre viser til den første")
    void journalposter() {
        dager.kjoer(SLUTT.minusDays(90));
        dager.kjoer(SLUTT);
        List<Journalpost> poster =
                journal.list(person.id).stream().map(lest -> lest.post()).toList();
        assertThat(poster)
                .extracting(Journalpost::type)
                .containsExactly("KategoriendringVarslet", "KategoriendringInntruffet");
        assertThat(poster).allSatisfy(post -> {
            assertThat(post.kanal()).isEqualTo(Kanal.SYSTEM);
            assertThat(post.organisasjon()).isEqualTo("SYSTEM");
            assertThat(post.noekkel()).doesNotContain("NORSK").doesNotContain("2027");
        });
        assertThat(poster.getLast().gjelderNr()).isEqualTo(poster.getFirst().nr());
        assertThat(journal.kontroller(person.id)).isEqualTo(new Kjedesvar.Hel(2));
        assertThat(Kategorihendelse.av(journal.list(person.id).getFirst())).hasValueSatisfying(hendelse -> {
            assertThat(hendelse.hjemmel()).contains("§");
            assertThat(hendelse.regler()).isNotEmpty();
            assertThat(hendelse.dag()).isEqualTo(SLUTT);
        });
    }

    @Test
    @DisplayName("Å kjøre samme dag igjen forteller ingenting igjen, men det som er kommet til siden")
    void sammeDagIgjen() {
        LocalDate dag = SLUTT.minusDays(90);
        dager.kjoer(dag);
        dager.kjoer(dag);
        assertThat(fortalt()).hasSize(1);
        Testperson annen = flyktning();
        dager.kjoer(dag);
        assertThat(fortalt()).hasSize(1);
        assertThat(fortalt(annen)).containsExactly("2026-12-01 VARSLET " + NORSK);
        assertThat(jdbc.sql("select varslet from dagskjoering where dag = ?")
                        .param(dag)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName(
            "Dager som er hoppet over, kjøres i rekkefølge dagen etter; det som kom i mellomtiden, fortelles på sin dag")
    void utebleDager() {
        dager.kjoer(SLUTT.minusDays(2));
        Testperson ny = Testperson.foedt(jdbc, "1990-01-01")
                .statsborger("SYR", "1990-01-01")
                .tillatelse("ASYL_28", "2024-02-28", SLUTT.plusDays(1).toString())
                .bosatt("3105", true, "2024-04-01");
        endret(ny);
        dager.kjoer(SLUTT.plusDays(3));
        assertThat(kjoerte())
                .containsExactly("2027-02-27", "2027-02-28", "2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04");
        assertThat(fortalt()).containsExactly("2027-02-27 VARSLET " + NORSK, "2027-03-01 INNTRUFFET " + NORSK);
        assertThat(fortalt(ny))
                .containsExactly("2027-03-03 INNTRUFFET NORSK 2027-03-03 RETT_OG_PLIKT→IKKE_GJELDENDE uten varsel");
    }

    @Test
    @DisplayName("En kjøring som stoppet midt i, går videre med samme dag: ingen mangler, ingen får to")
    void stoppetMidtI() {
        Testperson annen = flyktning();
        LocalDate dag = SLUTT.minusDays(90);
        dager.kjoer(dag.minusDays(1));
        kontekst.getBean(Kjoeringer.class).begynn(dag);
        dager.fortell(dag, person.id);
        assertThat(kjoerte()).containsExactly("2026-11-30", "2026-12-01 uferdig");

        dager.kjoer(dag);

        assertThat(kjoerte()).containsExactly("2026-11-30", "2026-12-01");
        assertThat(fortalt()).hasSize(1);
        assertThat(fortalt(annen)).hasSize(1);
    }

    @Test
    @DisplayName("Går klokka tilbake, fortelles ingenting")
    void klokkaTilbake() {
        dager.kjoer(SLUTT.minusDays(90));
        dager.kjoer(SLUTT.minusDays(200));
        assertThat(kjoerte()).containsExactly("2026-12-01");
        assertThat(fortalt()).hasSize(1);
    }

    @Test
    @DisplayName(
            "Den gamle feilen: fornyelse søkt i tide. Slutten varsles, søknaden kommer, varselet bortfaller, og ingenting lukkes på dagen")
    void fornyelseTilBehandling() {
        dager.kjoer(SLUTT.minusDays(90));
        dager.kjoer(SLUTT.minusDays(40));
        soekerFornyelse(SLUTT.minusDays(40));
        dager.kjoer(SLUTT.minusDays(39));
        assertThat(fortalt())
                .containsExactly("2026-12-01 VARSLET " + NORSK, "2027-01-21 BORTFALT " + NORSK + " ENDRET");

        dager.kjoer(SLUTT.plusDays(1));
        assertThat(fortalt()).hasSize(2);

        faarNyTillatelse(SLUTT.plusDays(20));
        dager.kjoer(SLUTT.plusDays(21));
        assertThat(fortalt()).hasSize(2);
    }

    @Test
    @DisplayName(
            "Trekkes søknaden, varsles slutten på nytt, med eget varsel; kommer det for sent, står det at det ikke var varslet")
    void fornyelseTrukket() {
        dager.kjoer(SLUTT.minusDays(40));
        soekerFornyelse(SLUTT.minusDays(40));
        dager.kjoer(SLUTT.minusDays(31));
        person.glem("oppholdssoeknad", "2027-01-29T08:00:00Z");
        endret(person);
        dager.kjoer(SLUTT.minusDays(30));
        assertThat(fortalt()).hasSize(3).last().isEqualTo("2027-01-30 VARSLET " + NORSK);
        soekerFornyelse(SLUTT.minusDays(40));
        dager.kjoer(SLUTT.plusDays(9));
        assertThat(fortalt()).hasSize(4);
        person.glem("oppholdssoeknad", "2027-03-10T08:00:00Z");
        endret(person);
        dager.kjoer(SLUTT.plusDays(10));
        assertThat(fortalt()).hasSize(5).last().isEqualTo("2027-03-11 INNTRUFFET " + NORSK + " uten varsel");
    }

    @Test
    @DisplayName("Døden avlyser det som var varslet, og slutten fortelles uten varsel")
    void doed() {
        dager.kjoer(SLUTT.minusDays(59));
        jdbc.sql("update personalia set doedsdato = ? where person_id = ?")
                .params(SLUTT.minusDays(60), person.id)
                .update();
        endret(person);
        dager.kjoer(SLUTT.minusDays(58));
        assertThat(fortalt())
                .hasSize(3)
                .anySatisfy(linje -> assertThat(linje)
                        .startsWith("2027-01-02 INNTRUFFET NORSK")
                        .endsWith("uten varsel"))
                .anySatisfy(linje -> assertThat(linje).startsWith("2027-01-02 BORTFALT " + NORSK));
    }

    @Test
    @DisplayName(
            "Slås personen sammen med en annen, bortfaller varslet der, og den som står, varsles; skilles de, får den utskilte sitt eget")
    void sammenslaattOgSkilt() {
        dager.kjoer(SLUTT.minusDays(91));
        Testperson gjeldende = flyktning();
        dager.kjoer(SLUTT.minusDays(90));
        Stempel stempel = new Stempel(
                1, OffsetDateTime.of(2026, 12, 2, 8, 0, 0, 0, ZoneOffset.UTC).toInstant());
        kontekst.getBean(Personlaas.class).laas(List.of(person.id, gjeldende.id));
        sammenslaaing.slaaSammen(person.id, gjeldende.id, stempel, stempel);
        beregner.beregn(List.of(person.id, gjeldende.id));
        dager.kjoer(SLUTT.minusDays(89));
        assertThat(fortalt())
                .containsExactly("2026-12-01 VARSLET " + NORSK, "2026-12-02 BORTFALT " + NORSK + " SLAATT_SAMMEN");
        assertThat(fortalt(gjeldende)).containsExactly("2026-12-01 VARSLET " + NORSK);

        jdbc.sql("update personalia set registrert_til = null where person_id = ?")
                .param(person.id)
                .update();
        sammenslaaing.skill(
                new Personsammenslaaing.Utskilling(gjeldende.id, person.id, java.util.Set.of(person.id)),
                stempel,
                stempel);
        beregner.beregn(List.of(person.id, gjeldende.id));
        dager.kjoer(SLUTT.minusDays(88));
        assertThat(fortalt()).hasSize(3).last().isEqualTo("2026-12-03 VARSLET " + NORSK);
        assertThat(fortalt(gjeldende)).hasSize(1);
    }

    @Test
    @DisplayName("Er det fortalt på dubletten, fortelles det ikke igjen på den som står")
    void standenFoelgerMed() {
        Testperson gjeldende = flyktning();
        dager.kjoer(SLUTT.minusDays(200));
        jdbc.sql("delete from kategoristand where person_id = ?")
                .param(gjeldende.id)
                .update();
        Stempel stempel = new Stempel(
                1, OffsetDateTime.of(2026, 9, 2, 8, 0, 0, 0, ZoneOffset.UTC).toInstant());
        kontekst.getBean(Personlaas.class).laas(List.of(person.id, gjeldende.id));
        sammenslaaing.slaaSammen(person.id, gjeldende.id, stempel, stempel);
        assertThat(jdbc.sql("select norsk from kategoristand where person_id = any(?)")
                        .param(new Long[] {person.id, gjeldende.id})
                        .query(String.class)
                        .list())
                .containsExactly("RETT_OG_PLIKT");
    }

    @Test
    @DisplayName("Reformdagen: bare de som står med et nummer som er gått ut, regnes om; en delt kommune gjettes ikke")
    void kommunereform() {
        Testperson drammen = Testperson.foedt(jdbc, "1990-01-01").adresse("3005", "2020-01-01", null);
        Testperson aalesund = Testperson.foedt(jdbc, "1990-01-01").adresse("1507", "2020-01-01", null);
        beregner.beregn(List.of(drammen.id, aalesund.id));
        String beregnet = "select beregnet from beregning where person_id = ?";
        somRegnetUtFoerReformen(drammen, "3005");
        somRegnetUtFoerReformen(aalesund, "1507");
        OffsetDateTime urort =
                jdbc.sql(beregnet).param(person.id).query(OffsetDateTime.class).single();

        dager.kjoer(SLUTT);

        assertThat(kommuner(drammen)).containsExactly("3301");
        assertThat(kommuner(aalesund)).containsExactly("1507 {1508,1580}");
        assertThat(kommuner(person)).containsExactly("3105");
        assertThat(jdbc.sql(beregnet)
                        .param(person.id)
                        .query(OffsetDateTime.class)
                        .single())
                .isEqualTo(urort);
        assertThat(jdbc.sql("select omregnet from dagskjoering where dag = ?")
                        .param(SLUTT)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        dager.kjoer(SLUTT.plusDays(1));
        assertThat(jdbc.sql("select omregnet from dagskjoering where dag = ?")
                        .param(SLUTT.plusDays(1))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void soekerFornyelse(LocalDate dag) {
        person.rad(
                "oppholdssoeknad",
                Map.of("soeknad_id", "F" + dag + fortalt().size(), "slag", "FORNYELSE", "innlevert", dag));
        endret(person);
    }

    private void faarNyTillatelse(LocalDate dag) {
        jdbc.sql("update oppholdssoeknad set endelig = ?, utfall = 'INNVILGET' where person_id = ?")
                .params(dag, person.id)
                .update();
        person.tillatelse("ASYL_28", dag.toString(), dag.plusYears(3).toString(), Map.of("slag", "FORNYELSE"));
        endret(person);
    }

    private void somRegnetUtFoerReformen(Testperson en, String nummer) {
        jdbc.sql("update tilhoerighet set kommunenummer = ?, kandidater = '{}' where person_id = ?")
                .params(nummer, en.id)
                .update();
    }

    private List<String> kommuner(Testperson en) {
        return new ArrayList<>(Objects.requireNonNull(jdbc.sql(
                        "select concat_ws(' ', kommunenummer, nullif(kandidater, '{}')) from tilhoerighet where person_id = ?")
                .param(en.id)
                .query(String.class)
                .list()));
    }
}
