package no.nir.register.kategori;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.Registertest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Fristen for vedtak og start når vedtaket bare nevner en start")
class StartfristTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Forklaring forklaring;

    @Autowired
    private Clock klokke;

    private LocalDate idag;
    private Testperson person;

    @BeforeEach
    void bosatt() {
        idag = LocalDate.now(klokke);
        person = Testperson.foedt(jdbc, "1992-01-15")
                .tillatelse("ASYL_28", idag.minusMonths(2).toString(), null)
                .bosatt("3105", true, idag.minusDays(30).toString());
    }

    private Testperson tildelt(LocalDate start) {
        return person.vedtak("INTRO", "TILDELING", idag.minusDays(20).toString(), Map.of("startdato", start));
    }

    private String lagret() {
        beregner.beregn(List.of(person.id));
        return jdbc.sql("select status from frist where person_id = ? and type = 'PROGRAM_START_SENEST'")
                .param(person.id)
                .query(String.class)
                .single();
    }

    private List<Forklaringstekst.Frist> forklart() {
        return forklaring.paa(person.id, Ordning.INTRO, idag, Spraak.NB, null).orElseThrow().frister().stream()
                .filter(f -> f.tekst().contains("tilbudt oppstart"))
                .toList();
    }

    @Test
    @DisplayName("en start som ligger foran, oppfyller den ikke ennå")
    void foran() {
        tildelt(idag.plusDays(1));
        assertThat(lagret()).isEqualTo("AAPEN");
        assertThat(forklart()).hasSize(1);
    }

    @Test
    @DisplayName("når dagen er kommet, er den oppfylt, uten at noen har regnet på nytt")
    void kommet() {
        tildelt(idag);
        assertThat(lagret()).as("den som leser, vet dagen").isEqualTo("AAPEN");
        assertThat(forklart()).isEmpty();
    }

    @Test
    @DisplayName("en start som er registrert, oppfyller den")
    void registrert() {
        tildelt(idag.plusDays(1))
                .registrert("oppstart", Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", idag.minusDays(1)));
        assertThat(lagret()).isEqualTo("OPPFYLT");
        assertThat(forklart()).isEmpty();
    }

    @Test
    @DisplayName("et avslag svarer på den")
    void avslag() {
        person.vedtak("INTRO", "AVSLAG", idag.minusDays(20).toString(), Map.of());
        assertThat(lagret()).isEqualTo("UAKTUELL");
    }
}
