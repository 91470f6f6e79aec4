package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tabellfilene")
class TabellTest {

    private static final Tabell.Rad HEL = rad("A", "2020-01-01", "2020-12-31", "ja", "x y");
    private static final Tabell.Rad AAPEN = rad("B", "2020-01-01", "", "nei", "");

    private static Tabell.Rad rad(String kode, String fom, String tom, String verifisert, String ekstra) {
        return new Tabell.Rad(Map.of(
                "kode",
                kode,
                "nb",
                "b",
                "nn",
                "n",
                "en",
                "e",
                "fom",
                fom,
                "tom",
                tom,
                "kilde",
                "k",
                "verifisert",
                verifisert,
                "ekstra",
                ekstra));
    }

    @Test
    void leses_uten_merknader_med_kolonnenes_navn() {
        assertThat(Tabell.les("land"))
                .hasSize(252)
                .allMatch(rad -> rad.tekst("alpha3").length() == 3);
        assertThat(Tabell.les("proevetabell"))
                .extracting(rad -> rad.tekst("a") + rad.tekst("b"))
                .containsExactly("12", "3");
    }

    @Test
    void som_mangler_eller_er_skjeve_stopper_med_navn() {
        assertThatThrownBy(() -> Tabell.les("finnes_ikke")).hasMessage("fant ikke tabellen finnes_ikke");
        assertThatThrownBy(() -> Tabell.les("proevetabell_skjev"))
                .hasMessage("proevetabell_skjev har en rad med feil antall kolonner: 1");
    }

    @Test
    void gir_hver_celle_som_det_den_er() {
        assertThat(HEL.finn("ekstra")).contains("x y");
        assertThat(AAPEN.finn("ekstra")).isEmpty();
        assertThat(HEL.flere("ekstra")).containsExactly("x", "y");
        assertThat(AAPEN.flere("ekstra")).isEmpty();
        assertThat(HEL.dato("tom")).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(AAPEN.dato("tom")).isNull();
        assertThat(HEL.periode()).isEqualTo(Periode.mellom(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(AAPEN.periode()).isEqualTo(Periode.fra(LocalDate.of(2020, 1, 1)));
        assertThat(HEL.ja("verifisert")).isTrue();
        assertThat(AAPEN.ja("verifisert")).isFalse();
        assertThat(HEL.navn()).isEqualTo(new Navn("b", "n", "e"));
    }

    @Test
    void sier_fra_om_det_som_ikke_er_ja_eller_nei_og_om_kolonner_som_ikke_finnes() {
        assertThatThrownBy(() -> HEL.ja("ekstra")).hasMessage("ekstra er verken ja eller nei");
        assertThatThrownBy(() -> HEL.tekst("borte")).hasMessage("kolonnen finnes ikke: borte");
    }

    @Test
    void en_rad_blir_en_kode_med_det_bare_listen_sier_som_egenskaper() {
        Kode hel = HEL.somKode();
        assertThat(hel)
                .isEqualTo(new Kode(
                        "A",
                        new Navn("b", "n", "e"),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 12, 31),
                        "k",
                        true,
                        Map.of("ekstra", "x y")));
        assertThat(List.of(AAPEN.somKode().egenskaper(), AAPEN.somKode().verifisert()))
                .isEqualTo(List.of(Map.of(), false));
    }
}
