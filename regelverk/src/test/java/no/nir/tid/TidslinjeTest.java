package no.nir.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Every operation against a slow oracle: a map with one entry per day. */
class TidslinjeTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final int DAGER = 60;

    private static RandomGenerator tilfeldig(long froe) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(froe);
    }

    private static Tidslinje<String> lag(RandomGenerator r) {
        List<Segment<String>> segmenter = new ArrayList<>();
        int dag = r.nextInt(8);
        while (dag < DAGER) {
            int lengde = 1 + r.nextInt(9);
            boolean aapen = dag + lengde > DAGER && r.nextBoolean();
            LocalDate fom = START.plusDays(dag);
            segmenter.add(new Segment<>(
                    aapen ? Periode.fra(fom) : Periode.mellom(fom, fom.plusDays(lengde - 1)), "" + r.nextInt(3)));
            dag += lengde + (r.nextBoolean() ? 0 : r.nextInt(6));
        }
        return Tidslinje.av(segmenter.reversed());
    }

    private static Map<LocalDate, String> orakel(Tidslinje<String> linje) {
        Map<LocalDate, String> ut = new TreeMap<>();
        for (int i = -5; i < DAGER + 40; i++) {
            LocalDate dag = START.plusDays(i);
            for (Segment<String> s : linje) {
                if (!dag.isBefore(s.periode().fom())
                        && (s.periode().tom() == null
                                || !dag.isAfter(s.periode().tom()))) {
                    ut.put(dag, s.verdi());
                }
            }
        }
        return ut;
    }

    @RepeatedTest(200)
    @DisplayName("kombiner, klipp, komprimer, map, filter og paa svarer som dag-for-dag-orakelet")
    void somOrakelet(RepetitionInfo info) {
        RandomGenerator r = tilfeldig(info.getCurrentRepetition());
        Tidslinje<String> a = lag(r);
        Tidslinje<String> b = lag(r);
        Map<LocalDate, String> orakelA = orakel(a);
        Map<LocalDate, String> orakelB = orakel(b);
        LocalDate klippFom = START.plusDays(r.nextInt(DAGER));
        Periode vindu = Periode.mellom(klippFom, klippFom.plusDays(r.nextInt(20)));
        Tidslinje<String> ytre = a.kombiner(b, (x, y) -> x + "/" + y);
        Tidslinje<String> indre = a.kombinerIndre(b, (x, y) -> x + "/" + y);
        for (int i = -5; i < DAGER + 40; i++) {
            LocalDate dag = START.plusDays(i);
            String x = orakelA.get(dag);
            String y = orakelB.get(dag);
            assertThat(a.paa(dag)).isEqualTo(Optional.ofNullable(x));
            assertThat(ytre.paa(dag)).isEqualTo(x == null && y == null ? Optional.empty() : Optional.of(x + "/" + y));
            assertThat(indre.paa(dag)).isEqualTo(x == null || y == null ? Optional.empty() : Optional.of(x + "/" + y));
            assertThat(a.overstyrtAv(b).paa(dag)).isEqualTo(Optional.ofNullable(y != null ? y : x));
            assertThat(a.klipp(vindu).paa(dag))
                    .isEqualTo(vindu.inneholder(dag) ? Optional.ofNullable(x) : Optional.empty());
            assertThat(a.map(v -> v + "!").paa(dag))
                    .isEqualTo(Optional.ofNullable(x).map(v -> v + "!"));
            assertThat(a.filter("1"::equals).paa(dag))
                    .isEqualTo(Optional.ofNullable(x).filter("1"::equals));
            assertThat(a.komprimer().paa(dag)).isEqualTo(Optional.ofNullable(x));
        }
        assertThat(orakel(a.komprimer())).isEqualTo(orakelA);
        List<Segment<String>> samlet = a.komprimer().segmenter();
        for (int i = 1; i < samlet.size(); i++) {
            boolean inntil = samlet.get(i - 1)
                    .periode()
                    .foersteDagEtter()
                    .equals(Optional.of(samlet.get(i).periode().fom()));
            assertThat(inntil && samlet.get(i - 1).verdi().equals(samlet.get(i).verdi()))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("to verdier på samme dag avvises")
    void overlapp() {
        Periode januar = Periode.mellom(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
        Periode fraSisteDag = Periode.fra(LocalDate.of(2024, 1, 31));
        assertThatThrownBy(() -> Tidslinje.av(List.of(new Segment<>(fraSisteDag, "b"), new Segment<>(januar, "a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tidslinje.av(
                        List.of(new Segment<>(Periode.fra(LocalDate.of(2023, 1, 1)), "a"), new Segment<>(januar, "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("utstrekningen går fra første til siste dag, åpen når den siste er åpen")
    void utstrekning() {
        assertThat(Tidslinje.tom().utstrekning()).isEmpty();
        assertThat(Tidslinje.tom().erTom()).isTrue();
        Periode aapen = Periode.fra(START);
        assertThat(Tidslinje.av(aapen, "a").utstrekning()).contains(aapen);
    }

    @Test
    @DisplayName("like linjer er like, og skrives likt")
    void likhet() {
        Tidslinje<String> a = Tidslinje.av(Periode.fra(START), "a");
        assertThat(a).isEqualTo(Tidslinje.av(List.of(new Segment<>(Periode.fra(START), "a"))));
        assertThat(a).isNotEqualTo(Tidslinje.av(Periode.fra(START), "b")).isNotEqualTo("a");
        assertThat(a.hashCode()).isEqualTo(Tidslinje.av(Periode.fra(START), "a").hashCode());
        assertThat(a.hashCode()).isNotEqualTo(Tidslinje.tom().hashCode());
        assertThat(a.toString()).contains("2024-02-20");
        assertThat(a.segmenter()).containsExactly(new Segment<>(Periode.fra(START), "a"));
        assertThat(a.stream()).containsExactly(new Segment<>(Periode.fra(START), "a"));
        assertThat(a.erTom()).isFalse();
    }
}
