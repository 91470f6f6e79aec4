package no.nir.regelverk.vurdering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of rules, read anew: periods, act, paragraph, and what is wrong with a line. */
@DisplayName("Lesing av regeltabellen")
class RegelregisterlesingTest {

    private static final List<String> TABELLER = List.of(Regeltekst.INTRO, Regeltekst.NORSK, Regeltekst.TVERSGAAENDE);

    private static Regel regel(RegelId id) {
        Map<RegelId, Regel> regler = Regelregister.les(TABELLER);
        assertThat(regler).hasSize(RegelId.values().length);
        Regel regel = regler.get(id);
        assertThat(regel).isNotNull();
        return java.util.Objects.requireNonNull(regel);
    }

    @Test
    @DisplayName("to rader for samme regel blir to paragrafer, hver i sin tid")
    void toRader() {
        Regel regel = regel(RegelId.N05_1);
        assertThat(regel.id()).isEqualTo(RegelId.N05_1);
        assertThat(regel.spoersmaal()).startsWith("Har personen tillatelse som arbeidstaker");
        assertThat(regel.kilder()).containsExactly("S04", "S07");
        Hjemmel foer = new Hjemmel(Lovverk.INTRODUKSJONSLOVEN, "§ 17 tredje ledd");
        Hjemmel etter = new Hjemmel(Lovverk.INTRODUKSJONSLOVEN, "§ 17 annet ledd");
        assertThat(regel.hjemmel(LocalDate.of(1999, 1, 1))).isEqualTo(foer);
        assertThat(regel.hjemmel(LocalDate.of(2005, 9, 1))).isEqualTo(foer);
        assertThat(regel.hjemmel(LocalDate.of(2016, 12, 31))).isEqualTo(foer);
        assertThat(regel.hjemmel(LocalDate.of(2017, 1, 1))).isEqualTo(etter);
        assertThat(regel.hjemler().segmenter().getLast().periode().tom()).isNull();
        Regel lukket = regel(RegelId.N05_11B);
        assertThat(lukket.hjemler().segmenter().getFirst().periode())
                .isEqualTo(new Periode(LocalDate.of(2020, 3, 16), LocalDate.of(2023, 7, 31)));
        assertThat(lukket.hjemmel(LocalDate.of(2025, 1, 1))).isEqualTo(new Hjemmel(Lovverk.MIDLERTIDIG_LOV, "§§ 3, 9"));
    }

    @Test
    @DisplayName("hvert lovverk har sin forkortelse foran paragrafen")
    void lovverk() {
        LocalDate dag = LocalDate.of(2024, 1, 1);
        assertThat(regel(RegelId.I03_4).hjemmel(dag).kort()).isEqualTo("§ 2 første ledd a–c, annet ledd");
        assertThat(regel(RegelId.N05_8).hjemmel(dag).kort()).isEqualTo("norskforskriften § 3");
        assertThat(regel(RegelId.N05_11B).hjemmel(dag).kort()).isEqualTo("midlertidig lov §§ 3, 9");
        assertThat(regel(RegelId.I21_0).hjemmel(dag))
                .isEqualTo(new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 8 siste ledd"));
        assertThat(regel(RegelId.N21_12).hjemmel(dag).kort()).isEqualTo("forskr. §§ 20–22");
        assertThat(regel(RegelId.X_1).hjemmel(dag).kort()).isEqualTo("utl. § 61 sjette ledd");
        assertThat(regel(RegelId.X_2).hjemmel(dag).kort()).isEqualTo("utlf. § 10-25");
    }

    @Test
    @DisplayName("en manglende regel, en linje med feil og et ukjent lovverk stopper")
    void feil() {
        assertThatThrownBy(() -> Regelregister.les(List.of(Regeltekst.INTRO))).hasMessageContaining("LAW-1 mangler");
        assertThatThrownBy(() -> Regelregister.les(List.of("X_1 | 2003-09-01 | - | UL | § 61")))
                .hasMessageContaining("feil antall felt");
        assertThatThrownBy(() -> Regelregister.les(List.of("X_1 | 2003-09-01 | - | ZZ | § 61 | U01 | Er det søkt?")))
                .hasMessageContaining("Ukjent lovverk ZZ");
        Tidslinje<Hjemmel> tom = Tidslinje.av(List.<Segment<Hjemmel>>of());
        assertThatThrownBy(() -> new Regel(RegelId.X_1, tom, "Er det søkt?", List.of("U01")))
                .hasMessageContaining("X-1 mangler hjemmel");
    }

    @Test
    @DisplayName("registeret gir de samme reglene, og reglene har lovtabellenes navn")
    void navn() {
        assertThat(Regelregister.alle()).hasSize(RegelId.values().length);
        assertThat(Regelregister.get(RegelId.X_22).id()).isEqualTo(RegelId.X_22);
        assertThat(RegelId.I03_9B.kode()).isEqualTo("I03-9b");
        assertThat(RegelId.X_17B).hasToString("X-17b");
        assertThat(RegelId.B1.kode()).isEqualTo("B1");
        assertThat(RegelId.LAW_1.kode()).isEqualTo("LAW-1");
        assertThat(RegelId.ASYL.kode()).isEqualTo("ASYL");
        // The name is worked out when the constants are made; this one anew.
        assertThat(RegelId.lagKode("N05_11B")).isEqualTo("N05-11b");
        assertThat(RegelId.lagKode("X_B")).isEqualTo("X-B");
        assertThat(RegelId.lagKode("T_10")).isEqualTo("T-10");
        assertThat(Lov.INTRODUKSJONSLOVEN.navn()).isEqualTo("introduksjonsloven");
        assertThat(Lov.INTEGRERINGSLOVEN.navn()).isEqualTo("integreringsloven");
    }
}
