package no.nir.register.kategori;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.register.Registertest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Kategoriberegning i registeret")
class KategoriberegnerTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Faktahenter faktahenter;

    @Autowired
    private Beregningslager lager;

    private static LocalDate d(String dato) {
        return LocalDate.parse(dato);
    }

    private List<String> tilhoerighet(Testperson person) {
        beregner.beregn(List.of(person.id));
        return jdbc.sql("""
                        select concat_ws(' ', kommunenummer, fom, coalesce(tom::text, '…'), grunn, nullif(kandidater, '{}'))
                          from tilhoerighet where person_id = :id order by fom
                        """).param("id", person.id).query(String.class).list();
    }

    @Test
    @DisplayName("Tidslinjene lagres, og andre gang skrives ingenting")
    void lagrerBareEndringer() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01").tillatelse("ASYL_28", "2024-01-01", null);
        beregner.beregn(List.of(person.id));
        List<String> foer = rader(person);
        assertThat(foer).isNotEmpty();
        assertThat(beregner.beregn(List.of(person.id))).isEmpty();
        assertThat(rader(person)).isEqualTo(foer);
    }

    /** With the transaction that wrote each row, so that an equal row written again shows. */
    private List<String> rader(Testperson person) {
        return jdbc.sql("""
                        select ctid || ' ' || ordning || fom || kategori from kategori where person_id = :id
                         union all
                        select ctid || ' ' || type || dato from frist where person_id = :id
                         union all
                        select ctid || ' ' || beregnet from beregning where person_id = :id
                        """).param("id", person.id).query(String.class).list();
    }

    @Test
    @DisplayName("De som fikk familieinnvandring med personen, regnes med, i personrekkefølge")
    void avhengige() {
        Testperson ref = Testperson.foedt(jdbc, "1980-01-01").tillatelse("ASYL_28", "2020-01-01", null);
        Testperson familie = Testperson.foedt(jdbc, "1985-01-01")
                .tillatelse("FAM", "2021-01-01", null, Map.of("ref_person_id", ref.id, "ref_slag", "UTLENDING"));
        Testperson annen = Testperson.foedt(jdbc, "1985-01-01");
        assertThat(beregner.avhengige(List.of(annen.id, ref.id))).containsExactly(ref.id, familie.id, annen.id);
        beregner.beregn(List.of(ref.id));
        assertThat(rader(familie)).isNotEmpty();
        assertThat(rader(annen)).isEmpty();
    }

    @Test
    @DisplayName("En person som ikke lenger har fødselsdato, mister tidslinjene")
    void utenFoedselsdato() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01");
        beregner.beregn(List.of(person.id));
        person.glem("personalia", "2024-01-01T00:00:00Z");
        beregner.beregn(List.of(person.id));
        assertThat(jdbc.sql("select count(*) from kategori where person_id = :id")
                        .param("id", person.id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Ansvarlig kommune: mottak, så bosetting, så adressen; siste begynte avgjør")
    void ansvarligKommune() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .rad(
                        "mottaksopphold",
                        Map.of("mottak_id", "M", "type", "ORDINAERT", "kommunenummer", "1507", "fom", d("2024-01-05")))
                .adresse("0301", "2024-03-01", "2024-07-09")
                .bosatt("3105", true, "2024-06-01")
                .adresse("3105", "2024-07-10", null);
        assertThat(tilhoerighet(person))
                .containsExactly(
                        "1507 2024-01-05 2024-02-29 MOTTAK {1508,1580}",
                        "0301 2024-03-01 2024-05-31 FOLKEREGISTERADRESSE",
                        "3105 2024-06-01 2024-07-09 BOSETTING",
                        "3105 2024-07-10 … FOLKEREGISTERADRESSE");
    }

    @Test
    @DisplayName("Numrene er dagens; en delt kommune blir ikke gjettet")
    void dagensNummer() {
        assertThat(tilhoerighet(Testperson.foedt(jdbc, "1990-01-01").adresse("0105", "2015-01-01", null)))
                .containsExactly("3105 2015-01-01 … FOLKEREGISTERADRESSE");
        assertThat(tilhoerighet(Testperson.foedt(jdbc, "1990-01-01").bosatt("1507", true, "2021-01-01")))
                .containsExactly("1507 2021-01-01 … BOSETTING {1508,1580}");
    }

    @Test
    @DisplayName("Utflyttede, døde og de med tilbakeholdt adresse hører ikke til noen kommune")
    void ingenKommune() {
        assertThat(tilhoerighet(Testperson.foedt(jdbc, "1990-01-01")
                        .bosatt("3105", true, "2021-01-01")
                        .rad("inn_og_utflytting", Map.of("retning", "UT", "dato", d("2023-01-01")))
                        .rad("inn_og_utflytting", Map.of("retning", "INN", "dato", d("2024-01-01")))))
                .containsExactly("3105 2021-01-01 2022-12-31 BOSETTING", "3105 2024-01-01 … BOSETTING");
        assertThat(tilhoerighet(Testperson.foedt(jdbc, "1990-01-01")
                        .bosatt("3105", true, "2021-01-01")
                        .adresse(null, "2022-01-01", null)))
                .containsExactly("3105 2021-01-01 2021-12-31 BOSETTING");
    }

    @Test
    @DisplayName("frister med samme siste dag skrives ikke om igjen, i hvilken rekkefølge reglene enn gir dem")
    void fristerSammeDag() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01");
        Beregnet svar = Beregnet.av(
                Kategoriberegning.beregn(Personfakta.foedt(d("1990-01-01")).bygg(), Regelparametre.gjeldende()),
                List.of(
                        frist(Fristtype.NORSK_TILBUD_SENEST, Ordning.NORSK, "2026-03-01"),
                        frist(Fristtype.PROGRAM_TIL, Ordning.INTRO, "2026-03-02")),
                List.of());
        assertThat(lagre(person, svar)).containsExactly(person.id);
        assertThat(lagre(person, svar)).isEmpty();
    }

    private Set<Long> lagre(Testperson person, Beregnet svar) {
        return lager.lagre(faktahenter.naa(List.of(person.id)), Map.of(person.id, svar), Testperson.KJENT, "1")
                .frister();
    }

    private static Frist frist(Fristtype type, Ordning ordning, String dato) {
        return new Frist(
                type,
                ordning,
                d(dato),
                new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 12"),
                RegelId.LAW_1,
                Friststatus.AAPEN);
    }
}
