package no.nir.register.kategori;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.Registertest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Forklaringen av en kategori")
class ForklaringTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Forklaring forklaring;

    private Testperson flyktning() {
        return Testperson.foedt(jdbc, "1992-01-15")
                .kjent("2026-02-03T10:00:00Z")
                .statsborger("SYR", "1992-01-15")
                .tillatelse("ASYL_28", "2026-02-02", "2029-02-02")
                .kjent("2026-03-14T10:00:00Z")
                .bosatt("3105", true, "2026-03-12");
    }

    private Forklaringstekst paa(Testperson person, Ordning ordning, String dag, Spraak spraak) {
        return forklaring
                .paa(person.id, ordning, LocalDate.parse(dag), spraak, null)
                .orElseThrow();
    }

    @Test
    @DisplayName("Flyktning bosatt etter avtale: hvorfor, hvorfor ikke, hva som kan endre det, og hvem som sa det")
    void flyktningEtterAvtale() {
        Forklaringstekst tekst = paa(flyktning(), Ordning.INTRO, "2026-04-01", Spraak.NB);
        assertThat(tekst.tittel()).startsWith("Rett og plikt til introduksjonsprogram fra 12. mars 2026");
        assertThat(tekst.fordi())
                .anySatisfy(ledd ->
                        assertThat(ledd.tekst()).startsWith("personen fikk opphold som flyktning 2. februar 2026 ("))
                .anySatisfy(ledd -> assertThat(ledd.tekst())
                        .startsWith("personen ble bosatt i Sarpsborg 12. mars 2026 etter avtale"));
        assertThat(tekst.kilder())
                .as("en kilde sies én gang")
                .contains("2. februar 2026: UDI. Kjent i NIR 3. februar 2026.")
                .doesNotHaveDuplicates();
        assertThat(tekst.fordi())
                .as("det som ble kjent når det skulle, er bare der")
                .allSatisfy(ledd -> assertThat(ledd.sent()).isEmpty());
        assertThat(tekst.hvorforIkke())
                .extracting(Forklaringstekst.HvorforIkke::spoersmaal)
                .as("at noe gjelder, har ingen annen grunn enn dem som står under «Fordi»")
                .containsExactly("Hvorfor ikke «kan tilbys»? Fordi");
        assertThat(tekst.hvorforIkke().getFirst().fordi())
                .singleElement()
                .asString()
                .startsWith("bosettingen i Sarpsborg skjedde etter avtale (");
        Forklaringstekst.Trinn alder = tekst.trinn().stream()
                .filter(trinn -> trinn.spoersmaal().startsWith("Er personen innenfor alders"))
                .findFirst()
                .orElseThrow();
        assertThat(alder.svar()).isEqualTo("Ja");
        assertThat(alder.foelger()).isEqualTo("Vilkåret er oppfylt.");
        assertThat(alder.fakta())
                .singleElement()
                .asString()
                .startsWith("Personen var ")
                .contains("integreringsloven §");
        assertThat(tekst.trinn())
                .extracting(Forklaringstekst.Trinn::foelger)
                .contains("Resten vurderes etter integreringsloven.");
        assertThat(tekst.kanEndre()).anySatisfy(t -> assertThat(t).startsWith("12. mars 2028 har personen bodd to år"));
        assertThat(tekst.kontroll()).isEmpty();
    }

    @Test
    @DisplayName("Det NIR fikk vite så sent at svaret var et annet før, står ved leddet")
    void kjentSent() {
        Testperson person = flyktning()
                .kjent("2026-06-01T10:00:00Z")
                .rad("innreise", Map.of("dato", LocalDate.parse("2026-02-02")));
        Testperson sen = Testperson.foedt(jdbc, "1992-01-15")
                .kjent("2026-02-03T10:00:00Z")
                .tillatelse("ASYL_28", "2026-02-02", "2029-02-02")
                .kjent("2026-06-01T10:00:00Z")
                .bosatt("3105", true, "2026-03-12");
        assertThat(paa(person, Ordning.INTRO, "2026-04-01", Spraak.NB).fordi())
                .allSatisfy(ledd -> assertThat(ledd.sent()).isEmpty());
        assertThat(paa(sen, Ordning.INTRO, "2026-04-01", Spraak.NB).fordi())
                .anySatisfy(ledd -> assertThat(ledd.sent())
                        .containsExactly("NIR fikk først vite om 12. mars 2026 fra UDI 1. juni 2026."));
    }

    @Test
    @DisplayName(
            "Den som bor i mottak, er kommet: før tillatelsen asylsøker, etter den ikke bosatt, med rett til norsk")
    void iMottak() {
        Testperson person = Testperson.foedt(jdbc, "1992-01-15")
                .rad(
                        "oppholdssoeknad",
                        Map.of(
                                "soeknad_id",
                                "S1",
                                "slag",
                                "BESKYTTELSE",
                                "innlevert",
                                LocalDate.parse("2025-06-02"),
                                "endelig",
                                LocalDate.parse("2026-02-02"),
                                "utfall",
                                "INNVILGET"))
                .rad(
                        "mottaksopphold",
                        Map.of(
                                "mottak_id",
                                "M1",
                                "type",
                                "ORDINAERT",
                                "kommunenummer",
                                "4601",
                                "fom",
                                LocalDate.parse("2025-06-10")))
                .tillatelse("ASYL_28", "2026-02-02", "2029-02-02")
                .rad("inn_og_utflytting", Map.of("retning", "INN", "dato", LocalDate.parse("2026-03-12")));
        assertThat(paa(person, Ordning.INTRO, "2025-09-01", Spraak.NB).fordi())
                .anySatisfy(l -> assertThat(l.tekst()).startsWith("personen har søkt om beskyttelse"));
        Forklaringstekst venter = paa(person, Ordning.INTRO, "2026-02-20", Spraak.NB);
        assertThat(venter.fordi())
                .anySatisfy(l -> assertThat(l.tekst()).contains("ikke bosatt"))
                .noneSatisfy(l -> assertThat(l.tekst()).contains("ikke kommet"));
        assertThat(paa(person, Ordning.NORSK, "2026-02-20", Spraak.NB).kategori())
                .isEqualTo("RETT_OG_PLIKT");
    }

    @Test
    @DisplayName("Nynorsk og engelsk")
    void andreSpraak() {
        Testperson person = flyktning();
        assertThat(paa(person, Ordning.INTRO, "2026-04-01", Spraak.NN).tittel())
                .startsWith("Rett og plikt til introduksjonsprogram frå 12. mars 2026");
        assertThat(paa(person, Ordning.NORSK, "2026-04-01", Spraak.EN).tittel())
                .startsWith("Right and duty to take Norwegian and social studies from ");
    }

    @Test
    @DisplayName("Kjent feil 1: familie av norsk borger har rett og plikt til norsk, og forklaringen sier hvorfor")
    void familieAvNorsk() {
        Testperson person = Testperson.foedt(jdbc, "1992-01-15")
                .tillatelse("FAM", "2025-02-02", "2028-02-02", Map.of("ref_slag", "NORSK"))
                .adresse("3105", "2025-03-12", null);
        Forklaringstekst norsk = paa(person, Ordning.NORSK, "2025-06-01", Spraak.NB);
        assertThat(norsk.kategori()).isEqualTo("RETT_OG_PLIKT");
        assertThat(paa(person, Ordning.INTRO, "2025-06-01", Spraak.NB).kategori())
                .isEqualTo("KAN_TILBYS");
        assertThat(norsk.fordi()).anySatisfy(l -> assertThat(l.tekst()).contains("statsborgerskapet til den"));
    }

    @Test
    @DisplayName("Kjent feil 2: kategorien står mens fornyelsen er til behandling, også når bare UDIs merke er meldt")
    void fornyelse() {
        Testperson person = Testperson.foedt(jdbc, "1992-01-15")
                .tillatelse("FAM", "2024-02-02", "2025-02-02", Map.of("ref_slag", "NORSK"))
                .adresse("3105", "2024-03-12", null)
                .rad("samme_vilkaar", Map.of("fom", LocalDate.parse("2025-02-03")));
        Forklaringstekst tekst = paa(person, Ordning.NORSK, "2025-03-01", Spraak.NB);
        assertThat(tekst.fordi()).anySatisfy(l -> assertThat(l.tekst()).startsWith("UDI melder at personen kan bli"));
        assertThat(tekst.toString()).doesNotContain("2. januar 2025");
    }

    @Test
    @DisplayName("Slik NIR visste det: før bosettingen ble kjent, var kategorien en annen")
    void somKjent() {
        Testperson person = flyktning();
        LocalDate dag = LocalDate.parse("2026-03-13");
        assertThat(forklaring.paa(person.id, Ordning.INTRO, dag, Spraak.NB, Instant.parse("2026-03-14T09:00:00Z")))
                .hasValueSatisfying(t -> assertThat(t.kategori()).isEqualTo("IKKE_GJELDENDE"));
        assertThat(forklaring.paa(person.id, Ordning.INTRO, dag, Spraak.NB, Instant.parse("2026-03-14T11:00:00Z")))
                .hasValueSatisfying(t -> assertThat(t.kategori()).isEqualTo("RETT_OG_PLIKT"));
    }

    @Test
    @DisplayName("Timer i uken står som de er registrert, slik språket skriver dem")
    void timerIUken() {
        Testperson person = flyktning()
                .registrert(
                        "arbeid",
                        Map.of(
                                "slag",
                                "ARBEID",
                                "fom",
                                LocalDate.of(2026, 3, 20),
                                "timer_per_uke",
                                new BigDecimal("37.5")));
        assertThat(paa(person, Ordning.INTRO, "2026-04-01", Spraak.NB).fordi())
                .anySatisfy(ledd -> assertThat(ledd.tekst()).contains(" 37,5 timer i uken fra 20. mars 2026"));
        assertThat(paa(person, Ordning.INTRO, "2026-04-01", Spraak.NN).fordi())
                .anySatisfy(ledd -> assertThat(ledd.tekst()).contains(" 37,5 timar i veka frå 20. mars 2026"));
        assertThat(paa(person, Ordning.INTRO, "2026-04-01", Spraak.EN).fordi())
                .anySatisfy(ledd -> assertThat(ledd.tekst()).contains(" 37.5 hours a week from 20 March 2026"));
    }

    @Test
    @DisplayName("Alle strekk i alle ordninger er skrevet uten koder")
    void alleStrekk() {
        for (Spraak spraak : Spraak.values()) {
            List<Forklaringstekst> alle = forklaring.alle(flyktning().id, spraak, null);
            assertThat(alle).extracting(Forklaringstekst::ordning).contains("INTRO", "NORSK", "ASYL");
            assertThat(alle).allSatisfy(t -> {
                assertThat(t.tittel()).isNotBlank();
                assertThat(t.kanEndre()).as(t.tittel()).isNotEmpty();
                assertThat(t.spoersmaal())
                        .noneMatch(sp ->
                                sp.tekst().startsWith("Tvil") || sp.tekst().startsWith("Doubt"));
                assertThat(t.fordi().toString()
                                + t.kanEndre()
                                + t.hvorforIkke()
                                + t.kontroll()
                                + t.frister()
                                + t.trinn())
                        .doesNotContainPattern("[A-Z]+_[A-Z]+|[{}]|««|»»|““|””");
            });
            assertThat(forklaring.forbehold(spraak, null)).hasSize(4);
        }
    }

    @Test
    @DisplayName("Hvilken versjon av reglene svaret er regnet med, og hvilken NIR brukte da")
    void regelversjon() {
        Instant foer = Instant.parse("2000-01-01T00:00:00Z");
        Instant skiftet = Instant.parse("2001-01-01T00:00:00Z");
        jdbc.sql("insert into regelversjon (tatt_i_bruk, versjon) values ('2000-06-01T00:00:00Z', 'gammel.1')")
                .update();
        try {
            assertThat(forklaring.forbehold(Spraak.NB, null).getLast())
                    .isEqualTo("Svaret er regnet med regelversjon " + Kategoriberegner.REGELVERSJON + ".");
            assertThat(forklaring.forbehold(Spraak.NB, skiftet).getLast()).contains("brukte NIR gammel.1.");
            assertThat(forklaring.forbehold(Spraak.NB, foer).getLast()).contains("en versjon som ikke er notert");
        } finally {
            jdbc.sql("delete from regelversjon where versjon = 'gammel.1'").update();
        }
    }

    @Test
    @DisplayName("Hvor langt regelverket er lest, står som reglene selv sier det")
    void lest() {
        assertThat(forklaring.forbehold(Spraak.NB, null))
                .contains("Regelverket er lest til 1. juli 2026 (lover) og november 2025 (forskrifter).");
        assertThat(forklaring.forbehold(Spraak.EN, null))
                .contains("The rules have been read up to 1 July 2026 (acts) and November 2025 (regulations).");
    }

    @Test
    @DisplayName("En ukjent person har ingen forklaring")
    void ukjent() {
        assertThat(forklaring.alle(-1, Spraak.NB, null)).isEmpty();
    }
}
