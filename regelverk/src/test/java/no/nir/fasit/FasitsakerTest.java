package no.nir.fasit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.kommandolinje.Sakspersoner;
import no.nir.regelverk.kommandolinje.Sakspersoner.Sak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The second opinion against the worked cases: law and categories. */
class FasitsakerTest {

    @Test
    @DisplayName("Fasiten gir lov og kategori som i sakene")
    void kategorier() {
        List<String> avvik = new ArrayList<>();
        List<Sak> saker = Sakspersoner.les(les());
        for (Sak sak : saker) {
            for (Map<String, Object> rad : sak.forventet()) {
                LocalDate dag = LocalDate.parse(String.valueOf(rad.get("at")));
                Dagsvar svar = Fasit.vurder(sak.fakta(), dag);
                sammenlign(avvik, sak.id() + " " + dag + " law", rad.get("law"), svar.lov());
                sammenlign(
                        avvik,
                        sak.id() + " " + dag + " intro",
                        rad.get("intro"),
                        svar.intro().svar());
                sammenlign(
                        avvik,
                        sak.id() + " " + dag + " norsk",
                        rad.get("norsk"),
                        svar.norsk().svar());
                sammenlign(
                        avvik,
                        sak.id() + " " + dag + " asyl",
                        rad.get("asyl"),
                        svar.asyl().svar());
            }
        }
        assertThat(saker).hasSizeGreaterThan(90);
        assertThat(avvik).isEmpty();
    }

    private static void sammenlign(List<String> avvik, String hva, @Nullable Object ventet, Enum<?> fikk) {
        if (ventet != null && !String.valueOf(ventet).toUpperCase(Locale.ROOT).equals(fikk.name())) {
            avvik.add(hva + ": ventet " + ventet + ", fikk " + fikk);
        }
    }

    private static String les() {
        try (var inn = Objects.requireNonNull(FasitsakerTest.class.getResourceAsStream("/saker/kategori.yaml"))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
