package no.nir.register.kategori;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.Registertest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Det IMDi velger der kildene ikke svarer")
class RegelvalgTest {

    private static final LocalDate BESTEMT = LocalDate.of(2026, 11, 20);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Regelvalg valg;

    @Autowired
    private Forklaring forklaring;

    @Autowired
    private Kategoriberegner beregner;

    @AfterEach
    void rydd() {
        jdbc.sql("delete from regelvalg").update();
        jdbc.sql("delete from regelversjon where versjon like '%+%'").update();
    }

    private boolean velg(Valgpunkt punkt, @Nullable String verdi) {
        return valg.velg(punkt, verdi, BESTEMT, "Departementets brev", "imdi-1");
    }

    @Test
    @DisplayName("Uten valg gjelder reglenes eget svar, og versjonen er reglenes egen")
    void utenValg() {
        assertThat(valg.gjeldende()).isEqualTo(Regelparametre.gjeldende());
        assertThat(valg.versjon()).isEqualTo(Kategoriberegner.REGELVERSJON);
    }

    @Test
    @DisplayName(
            "Et valg gjelder fra det er gjort; det forrige står i historikken, og samme valg igjen er ikke noe nytt")
    void valget() {
        Instant foer = Instant.now();
        assertThat(velg(Valgpunkt.OEVRE_ALDERSGRENSE, "56")).isTrue();
        assertThat(velg(Valgpunkt.OEVRE_ALDERSGRENSE, "56")).isFalse();
        assertThat(velg(Valgpunkt.ALDERSGRENSE_60_I_KRAFT, "2027-01-01")).isTrue();
        assertThat(velg(Valgpunkt.ALDERSGRENSE_60_I_KRAFT, null)).isTrue();
        assertThat(valg.gjeldende()).isEqualTo(new Regelparametre(LocalDate.of(2028, 7, 1), 56, null, 30, null));
        assertThat(valg.versjon()).isEqualTo(Kategoriberegner.REGELVERSJON + "+3");
        assertThat(valg.historikk())
                .extracting(Regelvalg.Valg::punkt)
                .containsExactly(
                        Valgpunkt.ALDERSGRENSE_60_I_KRAFT,
                        Valgpunkt.ALDERSGRENSE_60_I_KRAFT,
                        Valgpunkt.OEVRE_ALDERSGRENSE);
        assertThat(valg.historikk()).extracting(v -> v.til() == null).containsExactly(true, false, true);
        assertThat(valg.paa(foer.minusSeconds(3600))).isEqualTo(Regelparametre.gjeldende());
    }

    @Test
    @DisplayName("Bare verdier som gir mening, kan velges")
    void ugyldig() {
        assertThatThrownBy(() -> velg(Valgpunkt.OEVRE_ALDERSGRENSE, "57")).isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(
                        Valgpunkt.KAP6A_OPPHOERER.godtar(null),
                        Valgpunkt.KAP6A_OPPHOERER.godtar("2002-12-31"),
                        Valgpunkt.KAP6A_OPPHOERER.godtar("2101-01-01"),
                        Valgpunkt.KAP6A_OPPHOERER.godtar("snart"),
                        Valgpunkt.NESTEN_FULL_TID.godtar("19"),
                        Valgpunkt.NESTEN_FULL_TID.godtar("38"),
                        Valgpunkt.FAMILIE_OVER_FEM_AAR.godtar("JA"),
                        Valgpunkt.FAMILIE_OVER_FEM_AAR.godtar(null)))
                .containsOnly(false);
        assertThat(List.of(
                        Valgpunkt.KAP6A_OPPHOERER.godtar("2003-01-01"),
                        Valgpunkt.KAP6A_OPPHOERER.godtar("2100-12-31"),
                        Valgpunkt.INTEGRERINGSERKLAERING_I_KRAFT.godtar(null),
                        Valgpunkt.NESTEN_FULL_TID.godtar("20"),
                        Valgpunkt.NESTEN_FULL_TID.godtar("37")))
                .containsOnly(true);
    }

    @Test
    @DisplayName("Hvert valg treffer sitt eget felt")
    void feltene() {
        Regelparametre p = Regelparametre.gjeldende();
        for (Valgpunkt punkt : Valgpunkt.values()) {
            String verdi =
                    switch (punkt.slag()) {
                        case DAG, DAG_ELLER_INGEN -> "2031-02-03";
                        case ALDER -> "56";
                        case TIMER -> "25";
                        case LESNING -> "DEN_ANDRE";
                    };
            Regelparametre etter = punkt.sett(p, verdi);
            for (Valgpunkt annet : Valgpunkt.values()) {
                assertThat(annet.verdi(etter))
                        .as(punkt + " " + annet)
                        .isEqualTo(annet == punkt ? Optional.of(verdi) : annet.verdi(p));
            }
        }
    }

    @Test
    @DisplayName("Hver tvil som kan leses på en annen måte, kan velges, og ingen andre")
    void lesningene() {
        assertThat(Arrays.stream(Valgpunkt.values())
                        .filter(punkt -> punkt.slag() == Valgpunkt.Slag.LESNING)
                        .map(Valgpunkt::regel))
                .containsExactlyElementsOf(Arrays.stream(Tvilspunkt.values())
                        .filter(Tvilspunkt::harAnnenLesning)
                        .map(punkt -> punkt.name().replace('_', '-'))
                        .toList());
    }

    @Test
    @DisplayName(
            "Den som var 55 da tillatelsen ble gitt, får et annet svar av valget, både i forklaringen og i det som lagres")
    void virkerPaaSvaret() {
        Testperson person = Testperson.foedt(jdbc, "1971-01-15")
                .tillatelse("ASYL_28", "2026-02-02", null)
                .bosatt("3105", true, "2026-03-12");
        LocalDate dag = LocalDate.of(2026, 4, 1);
        beregner.beregn(List.of(person.id));
        assertThat(kategori(person, dag)).isEqualTo("KAN_TILBYS");
        velg(Valgpunkt.OEVRE_ALDERSGRENSE, "56");
        assertThat(forklaring.paa(person.id, Ordning.INTRO, dag, Spraak.NB, null))
                .hasValueSatisfying(t -> assertThat(t.kategori()).isEqualTo("RETT_OG_PLIKT"));
        assertThat(kategori(person, dag)).as("lagret, ikke regnet om").isEqualTo("KAN_TILBYS");
        beregner.beregn(List.of(person.id));
        assertThat(kategori(person, dag)).isEqualTo("RETT_OG_PLIKT");
        assertThat(jdbc.sql("select regelversjon from beregning where person_id = ?")
                        .param(person.id)
                        .query(String.class)
                        .single())
                .isEqualTo(Kategoriberegner.REGELVERSJON + "+1");
    }

    private String kategori(Testperson person, LocalDate dag) {
        return jdbc.sql("""
                        select kategori from kategori
                         where person_id = :id and ordning = 'INTRO' and fom <= :dag and coalesce(tom >= :dag, true)
                        """)
                .param("id", person.id)
                .param("dag", dag)
                .query(String.class)
                .single();
    }
}
