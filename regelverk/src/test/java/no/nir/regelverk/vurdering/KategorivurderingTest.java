package no.nir.regelverk.vurdering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer as a value: what makes two of them the same, and what it holds. */
@DisplayName("Kategorivurdering")
class KategorivurderingTest {

    private static final LocalDate FRA = LocalDate.of(2022, 3, 1);
    private static final Hjemmel HJEMMEL = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§§ 8, 9");
    private static final Grunn GRUNN = new Grunn(Grunnkode.IKKE_BOSATT, HJEMMEL, Map.of());

    private static Kategorivurdering vurdering(
            Ordning ordning,
            Kategori kategori,
            Lov lov,
            List<RegelId> regler,
            List<Flagg> flagg,
            Hjemmel hjemmel,
            @Nullable String kommune,
            LocalDate kategoriFra) {
        return new Kategorivurdering(
                ordning,
                kategori,
                lov,
                regler,
                flagg,
                hjemmel,
                kommune,
                kategoriFra,
                FRA.plusDays(9),
                dag -> new Forklaring(
                        List.of(GRUNN),
                        List.of(),
                        List.of(new Grunn(Grunnkode.TO_AARSDAGEN, HJEMMEL, Map.of("dato", new Verdi.Dato(dag)))),
                        List.of()));
    }

    private static Kategorivurdering vanlig() {
        return vurdering(
                Ordning.INTRO,
                Kategori.RETT,
                Lov.INTEGRERINGSLOVEN,
                List.of(RegelId.K_3, RegelId.X_16),
                List.of(Flagg.RESPONSIBLE_KOMMUNE),
                HJEMMEL,
                "4601",
                FRA);
    }

    private static List<Kategorivurdering> nesten() {
        List<RegelId> regler = List.of(RegelId.K_3, RegelId.X_16);
        List<Flagg> flagg = List.of(Flagg.RESPONSIBLE_KOMMUNE);
        Lov lov = Lov.INTEGRERINGSLOVEN;
        return List.of(
                vurdering(Ordning.NORSK, Kategori.RETT, lov, regler, flagg, HJEMMEL, "4601", FRA),
                vurdering(Ordning.INTRO, Kategori.PLIKT, lov, regler, flagg, HJEMMEL, "4601", FRA),
                vurdering(Ordning.INTRO, Kategori.RETT, Lov.INTRODUKSJONSLOVEN, regler, flagg, HJEMMEL, "4601", FRA),
                vurdering(Ordning.INTRO, Kategori.RETT, lov, List.of(RegelId.K_3), flagg, HJEMMEL, "4601", FRA),
                vurdering(Ordning.INTRO, Kategori.RETT, lov, regler, List.of(), HJEMMEL, "4601", FRA),
                vurdering(
                        Ordning.INTRO,
                        Kategori.RETT,
                        lov,
                        regler,
                        flagg,
                        new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 8"),
                        "4601",
                        FRA),
                vurdering(Ordning.INTRO, Kategori.RETT, lov, regler, flagg, HJEMMEL, null, FRA),
                vurdering(Ordning.INTRO, Kategori.RETT, lov, regler, flagg, HJEMMEL, "4601", FRA.plusDays(1)));
    }

    @Test
    @DisplayName("to svar er like når alt de sier er likt, og ulike når én ting er en annen")
    void likhet() {
        assertThat(vanlig()).isEqualTo(vanlig()).hasSameHashCodeAs(vanlig());
        assertThat(vanlig().equals(null)).isFalse();
        assertThat(vanlig().equals((Object) "RETT")).isFalse();
        for (Kategorivurdering annen : nesten()) {
            assertThat(vanlig()).isNotEqualTo(annen);
        }
        assertThat(nesten().stream().map(Object::hashCode).distinct().count()).isGreaterThan(4);
    }

    @Test
    @DisplayName("svaret gir det det ble laget av")
    void innhold() {
        Kategorivurdering v = vanlig();
        assertThat(v.ordning()).isEqualTo(Ordning.INTRO);
        assertThat(v.kategori()).isEqualTo(Kategori.RETT);
        assertThat(v.lov()).isEqualTo(Lov.INTEGRERINGSLOVEN);
        assertThat(v.regler()).containsExactly(RegelId.K_3, RegelId.X_16);
        assertThat(v.flagg()).containsExactly(Flagg.RESPONSIBLE_KOMMUNE);
        assertThat(v.har(Flagg.RESPONSIBLE_KOMMUNE)).isTrue();
        assertThat(v.har(Flagg.MANUAL_CHECK)).isFalse();
        assertThat(v.hjemmel()).isEqualTo(HJEMMEL);
        assertThat(v.ansvarligKommune()).isEqualTo("4601");
        assertThat(v.kategoriFra()).isEqualTo(FRA);
        assertThat(v).hasToString("INTRO RETT fra 2022-03-01 [K-3, X-16] [RESPONSIBLE_KOMMUNE]");
    }

    @Test
    @DisplayName("forklaringen er den fra stykkets første dag, eller fra dagen det spørres om")
    void forklaring() {
        assertThat(dato(vanlig().forklaring())).isEqualTo(FRA.plusDays(9));
        assertThat(dato(vanlig().forklaring(FRA.plusDays(20)))).isEqualTo(FRA.plusDays(20));
        assertThat(Forklaring.INGEN.fordi()).isEmpty();
        List<Grunn> grunner = new ArrayList<>(List.of(GRUNN));
        Forklaring forklaring = new Forklaring(grunner, grunner, grunner, grunner);
        grunner.clear();
        assertThat(forklaring.fordi()).containsExactly(GRUNN);
        assertThat(forklaring.ikkeFordi()).containsExactly(GRUNN);
        assertThat(forklaring.kanEndre()).containsExactly(GRUNN);
        assertThat(forklaring.usikkert()).containsExactly(GRUNN);
    }

    private static LocalDate dato(Forklaring forklaring) {
        return forklaring.kanEndre().getFirst().verdier().get("dato") instanceof Verdi.Dato(LocalDate dato)
                ? dato
                : LocalDate.MIN;
    }

    @Test
    @DisplayName("en grunn har verdiene koden skal ha, verken færre eller flere")
    void grunn() {
        assertThat(Grunnkode.TO_AARSDAGEN.verdinavn()).containsExactly("dato");
        assertThatThrownBy(() -> new Grunn(Grunnkode.TO_AARSDAGEN, HJEMMEL, Map.of()))
                .hasMessageContaining("TO_AARSDAGEN");
        assertThatThrownBy(() -> new Grunn(Grunnkode.IKKE_BOSATT, HJEMMEL, Map.of("dato", new Verdi.Dato(FRA))))
                .hasMessageContaining("IKKE_BOSATT");
        Map<String, Verdi> verdier = new HashMap<>(Map.of("dato", new Verdi.Dato(FRA)));
        Grunn grunn = new Grunn(Grunnkode.TO_AARSDAGEN, HJEMMEL, verdier);
        verdier.clear();
        assertThat(grunn.verdier()).containsEntry("dato", new Verdi.Dato(FRA));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PROGRAM_START_SENEST, SISTE_DAG, 2022-05-31",
        "TO_AARSVINDU_TIL, FOERSTE_DAG_UTENFOR, 2022-05-30",
        "PROGRAM_TIL, FOERSTE_DAG_UTENFOR, 2022-05-30",
        "NORSK_TILBUD_SENEST, SISTE_DAG, 2022-05-31",
        "NORSK_RETT_TIL, FOERSTE_DAG_UTENFOR, 2022-05-30",
        "NORSK_YTTERLIGERE_TIL, FOERSTE_DAG_UTENFOR, 2022-05-30",
        "NORSK_YTTERLIGERE_VEDTAK_SENEST, SISTE_DAG, 2022-05-31",
        "SAMFUNNSKUNNSKAP_TIL, FOERSTE_DAG_UTENFOR, 2022-05-30",
        "NORSK_PROEVE_SENEST, SISTE_DAG, 2022-05-31",
        "UTSATT_KRAV_SENEST, SISTE_DAG, 2022-05-31",
        "TILLATELSE_TIL, FOERSTE_DAG_UTENFOR, 2022-05-30",
        "KAP_6A_TIL, FOERSTE_DAG_UTENFOR, 2022-05-30"
    })
    @DisplayName("fristens siste dag")
    void frist(Fristtype type, Fristtype.Regning regning, LocalDate sisteDag) {
        Frist frist =
                new Frist(type, Ordning.NORSK, LocalDate.of(2022, 5, 31), HJEMMEL, RegelId.T_9, Friststatus.AAPEN);
        assertThat(type.regning()).isEqualTo(regning);
        assertThat(frist.sisteDag()).isEqualTo(sisteDag);
    }
}
