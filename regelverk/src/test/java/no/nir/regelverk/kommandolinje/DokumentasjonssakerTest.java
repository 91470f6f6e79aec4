package no.nir.regelverk.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Cases with an application, through the command line as anyone would run them. */
@DisplayName("Saker med søknad")
class DokumentasjonssakerTest {

    private record Utskrift(int kode, List<String> linjer, String feil) {}

    private static Utskrift kjoer(String tekst) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ByteArrayOutputStream feil = new ByteArrayOutputStream();
        int kode = new Vurder(
                        new PrintStream(ut, true, StandardCharsets.UTF_8),
                        new PrintStream(feil, true, StandardCharsets.UTF_8))
                .svar(tekst);
        return new Utskrift(
                kode, ut.toString(StandardCharsets.UTF_8).lines().toList(), feil.toString(StandardCharsets.UTF_8));
    }

    private static Iterable<Object> yaml(String tekst) {
        return new Load(LoadSettings.builder().build()).loadAllFromString(tekst);
    }

    @Test
    void hver_sak_faar_det_svaret_som_staar() throws IOException {
        String tekst;
        try (InputStream inn = getClass().getResourceAsStream("/saker/dokumentasjon.yaml")) {
            tekst = new String(Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8);
        }
        Utskrift utskrift = kjoer(tekst);
        assertThat(utskrift.feil()).isEmpty();
        Iterator<String> linjer = utskrift.linjer().iterator();
        SoftAssertions mykt = new SoftAssertions();
        List<Object> saker = new ArrayList<>();
        yaml(tekst).forEach(saker::add);
        for (Object sak : saker) {
            Map<?, ?> innhold = (Map<?, ?>) sak;
            for (Object rad : (List<?>) Objects.requireNonNull(innhold.get("expect"))) {
                Map<?, ?> fikk = (Map<?, ?>) yaml(linjer.next()).iterator().next();
                sammenlign(mykt, innhold, (Map<?, ?>) rad, fikk);
            }
        }
        assertThat(linjer.hasNext()).isFalse();
        mykt.assertAll();
    }

    private static void sammenlign(SoftAssertions mykt, Map<?, ?> sak, Map<?, ?> rad, Map<?, ?> fikk) {
        if (rad.get("flags") instanceof List<?> flagg) {
            mykt.assertThat(String.valueOf(fikk.get("flags")))
                    .as("%s %s flags", sak.get("id"), rad.get("at"))
                    .contains(flagg.stream().map(String::valueOf).toList());
        }
        if (rad.get("all_flags") instanceof List<?> alle) {
            mykt.assertThat((List<?>) fikk.get("flags"))
                    .as("%s %s all_flags", sak.get("id"), rad.get("at"))
                    .map(String::valueOf)
                    .containsExactlyInAnyOrderElementsOf(
                            alle.stream().map(String::valueOf).toList());
        }
        Map<?, ?> ventet = (Map<?, ?>) Objects.requireNonNull(rad.get("requirement"));
        Map<?, ?> svar = (Map<?, ?>) Objects.requireNonNull(fikk.get("requirement"));
        ventet.forEach((felt, verdi) -> mykt.assertThat(String.valueOf(svar.get(felt)))
                .as("%s %s %s", sak.get("id"), rad.get("at"), felt)
                .isEqualTo(String.valueOf(verdi)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application: {kind: permit, at: 2020-01-01} | facts.application.kind: skal være permanent eller citizenship",
                "application: {kind: permanent} | facts.application.at: mangler",
                "application: {kind: permanent, at: i går} | facts.application.at: er ikke en dato",
                "tests: {norsk: bra}, application: {kind: permanent, at: 2020-01-01} | facts.tests.norsk: skal ha et nivå",
                "tests: {samf: ja}, application: {kind: permanent, at: 2020-01-01} | facts.tests.samf: skal si passed eller failed",
                "application: {kind: permanent, at: 2020-01-01, by: post} | facts.application.by er ukjent",
                "tests: {norsk: A2, engelsk: B1}, application: {kind: permanent, at: 2020-01-01} | facts.tests.engelsk er ukjent",
                "hours_done: {norsk: 550, engelsk: 10}, application: {kind: permanent, at: 2020-01-01} | facts.hours_done.engelsk er ukjent",
            })
    void feil_i_saken_sier_hvilken_noekkel(String fakta, String melding) {
        Utskrift utskrift = kjoer("id: X\nfacts: {born: 1985-01-01, " + fakta + "}\nexpect:\n  - {at: 2020-06-01}\n");

        assertThat(utskrift.feil()).contains(melding);
    }

    @Test
    void et_umulig_spoersmaal_avvises_med_navn() {
        Utskrift utskrift = kjoer(
                "id: X\nfacts: {born: 1985-01-01, application: {kind: permanent, at: 1980-01-01}}\nexpect:\n  - {at: 2020-06-01}\n");

        assertThat(utskrift.kode()).isZero();
        assertThat(utskrift.linjer()).singleElement().asString().contains("\"refused\":\"SOEKT_FOER_FOEDSEL\"");
    }
}
