package no.nir.register.web.endring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.varsling.Dagskjoerer;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** In a municipality of its own, so that no other test's people are there. */
@Registertest
@Transactional
@DisplayName("Endringer av kategori på startsiden og på siden for seg")
class EndringssideTest {

    private static final String VESTVAAGOEY = "1860";
    private static final String SORTLAND = "1870";
    private static final Bruker KOMMUNEN = Testbrukere.introbruker(VESTVAAGOEY);
    private static final List<Bruker> SER_TALL = List.of(
            Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER),
            Testbrukere.imdi(Rolle.IMDI_SKJERMET),
            Testbrukere.statsforvalter("18"));

    @Autowired
    private WebApplicationContext kontekst;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Clock klokke;

    private Dagskjoerer dager;
    private LocalDate idag;

    @BeforeEach
    void dag() {
        dager = new Dagskjoerer(kontekst);
        idag = LocalDate.now(klokke);
    }

    /** Norsk ends with the permit, after so many days; the right to a programme is over long ago. */
    private Testperson medTillatelseI(int dagerIgjen, String etternavn) {
        return ferdig(
                Testperson.foedt(jdbc, "1990-01-01")
                        .statsborger("SYR", "1990-01-01")
                        .tillatelse(
                                "ASYL_28",
                                idag.minusYears(3).toString(),
                                idag.plusDays(dagerIgjen - 1L).toString())
                        .bosatt(VESTVAAGOEY, true, idag.minusMonths(34).toString()),
                etternavn);
    }

    /** The two years in which a programme must be granted end after so many days. */
    private Testperson utenVedtak(int dagerIgjen, String etternavn) {
        LocalDate bosatt = idag.plusDays(dagerIgjen).minusYears(2);
        return ferdig(
                Testperson.foedt(jdbc, "1990-01-01")
                        .statsborger("SYR", "1990-01-01")
                        .tillatelse("ASYL_28", bosatt.minusMonths(1).toString(), null)
                        .bosatt(VESTVAAGOEY, true, bosatt.toString()),
                etternavn);
    }

    private Testperson ferdig(Testperson person, String etternavn) {
        jdbc.sql("update personalia set etternavn = ? where person_id = ?")
                .params(etternavn, person.id)
                .update();
        beregner.beregn(List.of(person.id));
        return person;
    }

    private void kjoer(LocalDate dag, Testperson... personer) {
        for (Testperson person : personer) {
            dager.fortell(dag, person.id);
        }
    }

    private static String kort(LocalDate dag) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(dag);
    }

    @Test
    @DisplayName(
            "Kommunen ser hva som kommer, hos hvem, når, etter hvilken paragraf og hva de gjør; de uten vedtak først")
    void kommer() throws Exception {
        Testperson norsk = medTillatelseI(10, "Norskesen");
        Testperson uten = utenVedtak(40, "Vedtaksløs");
        kjoer(idag, norsk, uten);

        String side = hent("/endringer", KOMMUNEN);

        assertThat(side)
                .contains("2 endringer")
                .contains("Prøve Norskesen")
                .contains("Fra rett og plikt til ikke")
                .contains(kort(idag.plusDays(10)) + ", om 10 dager")
                .contains("integreringsloven § 8 første og tredje ledd")
                .contains("/personer/" + norsk.id + "/kategori?ordning=NORSK&amp;dato=" + idag.plusDays(10))
                .contains("Fatt vedtak før dagen")
                .contains("NIR varsler en endring 90 dager før")
                .doesNotContain("⟦");
        assertThat(side.indexOf("Vedtaksløs")).isLessThan(side.indexOf("Norskesen"));
        assertThat(vist("/endringer", norsk, uten)).isEqualTo(2);
    }

    @Test
    @DisplayName("Et vedtak i kommunen tar bort hasten, ikke endringen; et vedtak i en annen kommune gjør det ikke")
    void vedtak() throws Exception {
        Testperson person = utenVedtak(40, "Vedtaksløs")
                .vedtak("INTRO", "AVSLAG", idag.minusDays(3).toString(), Map.of());
        kjoer(idag, person);
        assertThat(hent("/endringer", KOMMUNEN)).contains("Vedtaksløs").contains("Fatt vedtak før dagen");
        jdbc.sql("update vedtak set kommunenummer = ? where person_id = ?")
                .params(VESTVAAGOEY, person.id)
                .update();
        assertThat(hent("/endringer", KOMMUNEN)).contains("Vedtaksløs").doesNotContain("Fatt vedtak før dagen");
    }

    @Test
    @DisplayName("Startsiden viser det som kommer og det som er endret, og at det ble vist, er skrevet ned")
    void startsiden() throws Exception {
        Testperson kommer = utenVedtak(40, "Vedtaksløs");
        Testperson endret = medTillatelseI(0, "Endretsen");
        kjoer(idag.minusDays(1), kommer, endret);
        kjoer(idag, kommer, endret);

        assertThat(hent("/", KOMMUNEN))
                .contains("Kommer snart")
                .contains("Én endring kommer de neste 90 dagene.")
                .contains("Én av dem mangler vedtak.")
                .contains("Vedtaksløs")
                .contains("Nylig endret")
                .contains("Endretsen")
                .doesNotContain("uten varsel");
        assertThat(vist("/", kommer, endret)).isEqualTo(2);
    }

    @Test
    @DisplayName("Uten noe å vise sier sidene det, uten tom tabell")
    void ingenting() throws Exception {
        assertThat(hent("/endringer", KOMMUNEN))
                .contains("Ingen kategori endrer seg de neste 90 dagene")
                .doesNotContain("<table");
        assertThat(hent("/endringer?vis=nylig", KOMMUNEN)).contains("Ingen kategori er endret de siste 30 dagene");
        assertThat(hent("/", KOMMUNEN)).contains("Ingen kategori endrer seg").doesNotContain("Nylig endret</h2>");
    }

    @Test
    @DisplayName(
            "Er opplysningene blitt andre siden varselet, står ikke endringen der, selv om den ikke er trukket tilbake ennå")
    void ikkeLengerSant() throws Exception {
        Testperson person = medTillatelseI(10, "Norskesen");
        kjoer(idag, person);
        person.rad("oppholdssoeknad", Map.of("soeknad_id", "F1", "slag", "FORNYELSE", "innlevert", idag.minusDays(40)));
        beregner.beregn(List.of(person.id));
        assertThat(hent("/endringer", KOMMUNEN)).doesNotContain("Norskesen");
        assertThat(hent("/personer/" + person.id, KOMMUNEN)).doesNotContain("Varslet");
    }

    @Test
    @DisplayName("Den som følger mange kommuner, ser tall per kommune, aldri navn")
    void mange() throws Exception {
        Testperson person = utenVedtak(40, "Vedtaksløs");
        kjoer(idag, person);
        for (Bruker bruker : SER_TALL) {
            for (String sti : List.of("/", "/endringer", "/endringer?vis=nylig")) {
                assertThat(hent(sti, bruker))
                        .as(bruker.id() + sti)
                        .doesNotContain("Vedtaksløs")
                        .doesNotContain("href=\"/personer/");
            }
            assertThat(hent("/endringer", bruker)).contains("Vestvågøy");
        }
        assertThat(vist("/endringer", person) + vist("/", person)).isZero();
    }

    @Test
    @DisplayName(
            "Strengt fortrolig adresse: verken navn eller tall, i kommunen eller nasjonalt; fortrolig adresse viser ingen adresse")
    void skjermet() throws Exception {
        Testperson streng = utenVedtak(40, "Hemmelig");
        Testperson fortrolig = utenVedtak(41, "Fortroligsen");
        kjoer(idag, streng, fortrolig);
        for (Map.Entry<Testperson, String> en :
                Map.of(streng, "STRENGT_FORTROLIG", fortrolig, "FORTROLIG").entrySet()) {
            en.getKey().rad("adressebeskyttelse", Map.of("gradering", en.getValue(), "fom", idag.minusDays(5)));
        }
        assertThat(hent("/endringer", KOMMUNEN))
                .contains("Én endring")
                .contains("Fortroligsen")
                .doesNotContain("Hemmelig");
        assertThat(hent("/", KOMMUNEN)).contains("Én endring kommer").doesNotContain("Hemmelig");
        assertThat(tall("Vestvågøy", hent("/endringer", Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER))))
                .isEqualTo("1");
        assertThat(tall("Vestvågøy", hent("/endringer", Testbrukere.imdi(Rolle.IMDI_SKJERMET))))
                .isEqualTo("2");
    }

    @Test
    @DisplayName(
            "Nylig endret: det som kom uten varsel, sier det, og når det ble fortalt; etter tretti dager er det ikke nytt lenger")
    void nylig() throws Exception {
        Testperson sent = medTillatelseI(-100, "Sentsen");
        jdbc.sql("insert into kategoristand values (?, 'IKKE_GJELDENDE', 'RETT_OG_PLIKT', 'IKKE_GJELDENDE')")
                .param(sent.id)
                .update();
        kjoer(idag.minusDays(29), sent);
        String dag = kort(idag.minusDays(100)) + ", uten varsel. Fortalt " + kort(idag.minusDays(29));
        assertThat(hent("/endringer?vis=nylig", KOMMUNEN)).contains("Sentsen").contains(dag);
        jdbc.sql("update kategorihendelse set fortalt = fortalt - 1, kjoert = kjoert - 1 where person_id = ?")
                .param(sent.id)
                .update();
        assertThat(hent("/endringer?vis=nylig", KOMMUNEN)).doesNotContain("Sentsen");
    }

    @Test
    @DisplayName("Den som er flyttet eller død, faller ikke ut av listen i stillhet hos kommunen det gjaldt")
    void flyttetOgDoed() throws Exception {
        Testperson flyttet = medTillatelseI(200, "Flyttesen");
        Testperson doed = medTillatelseI(200, "Dødesen");
        kjoer(idag.minusDays(6), flyttet, doed);
        flyttet.rad("inn_og_utflytting", Map.of("retning", "UT", "dato", idag.minusDays(5)));
        jdbc.sql("update personalia set doedsdato = ? where person_id = ?")
                .params(idag.minusDays(5), doed.id)
                .update();
        beregner.beregn(List.of(flyttet.id, doed.id));
        kjoer(idag, flyttet, doed);

        assertThat(hent("/endringer?vis=nylig", KOMMUNEN))
                .contains("Flyttesen")
                .contains("Dødesen")
                .contains("Personen er død");
        assertThat(hent("/endringer?vis=nylig", Testbrukere.introbruker(SORTLAND)))
                .doesNotContain("Flyttesen");
        assertThat(hent("/endringer", KOMMUNEN)).doesNotContain("Dødesen");
    }

    @Test
    @DisplayName("Ordning og side kan velges; ukjente ord og for høye sider gir en side likevel")
    void filterOgSider() throws Exception {
        kjoer(idag, medTillatelseI(10, "Norskesen"), utenVedtak(40, "Vedtaksløs"));
        assertThat(hent("/endringer?ordning=NORSK", KOMMUNEN))
                .contains("Norskesen")
                .doesNotContain("Vedtaksløs");
        assertThat(hent("/endringer?ordning=INTRO", KOMMUNEN))
                .contains("Vedtaksløs")
                .doesNotContain("Norskesen");
        assertThat(hent("/endringer?ordning=ASYL", KOMMUNEN)).contains("Ingen endringer");
        assertThat(hent("/endringer?vis=tull&ordning=x&side=99", KOMMUNEN))
                .contains("Norskesen")
                .contains("Side 1 av 1");
        for (int i = 0; i < 24; i++) {
            kjoer(idag, medTillatelseI(11 + i, "Mange" + i));
        }
        assertThat(hent("/endringer", KOMMUNEN))
                .contains("Side 1 av 2")
                .contains("href=\"/endringer?vis=kommer&amp;side=2\"");
        assertThat(hent("/endringer?side=2", KOMMUNEN)).contains("Mange23").doesNotContain("Norskesen");
    }

    @Test
    @DisplayName("På personens side står det varslede i panelet, og i historikken med paragraf og vei til forklaringen")
    void personsiden() throws Exception {
        Testperson person = medTillatelseI(10, "Norskesen");
        kjoer(idag, person);
        assertThat(hent("/personer/" + person.id, KOMMUNEN)).contains("Varslet ");
        assertThat(hent("/personer/" + person.id + "/historikk", KOMMUNEN))
                .contains("Varslet endring av kategori")
                .contains("av NIR selv")
                .contains("utlendingsforskriften § 10-24")
                .contains("Se hvorfor")
                .contains("/kategori?ordning=NORSK&amp;dato=" + idag.plusDays(10));
        person.rad("oppholdssoeknad", Map.of("soeknad_id", "F1", "slag", "FORNYELSE", "innlevert", idag.minusDays(40)));
        beregner.beregn(List.of(person.id));
        kjoer(idag, person);
        assertThat(hent("/personer/" + person.id + "/historikk", KOMMUNEN))
                .contains("Varslet endring bortfalt")
                .contains("Bortfalt: nummer")
                .contains("endringen kommer ikke denne dagen")
                .doesNotContain("⟦");
    }

    private static String tall(String kommune, String side) {
        String rad = side.substring(side.indexOf(kommune));
        rad = rad.substring(0, rad.indexOf("</tr>"));
        return rad.substring(rad.indexOf("nir-tall")).replaceAll("(?s)^[^>]*>\\s*([0-9]+).*", "$1");
    }

    private long vist(String hva, Testperson... personer) {
        return jdbc.sql("select count(*) from oppslag where hva = :hva and person_id = any(:ider)")
                .param("hva", hva)
                .param("ider", java.util.Arrays.stream(personer).map(p -> p.id).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private String hent(String sti, Bruker bruker) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        return Lest.av(mvc.perform(get(sti).header("Accept-Language", "nb").with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse());
    }
}
