package no.nir.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PeriodeTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 20);

    private static Periode tilfeldig(RandomGenerator r) {
        LocalDate fom = START.plusDays(r.nextInt(30));
        return r.nextInt(5) == 0 ? Periode.fra(fom) : Periode.mellom(fom, fom.plusDays(r.nextInt(15)));
    }

    @RepeatedTest(100)
    @DisplayName("snitt, overlapp og inneholder svarer som dag for dag")
    void somDagForDag(RepetitionInfo info) {
        RandomGenerator r = RandomGeneratorFactory.of("L64X128MixRandom").create(info.getCurrentRepetition());
        Periode a = tilfeldig(r);
        Periode b = tilfeldig(r);
        Optional<Periode> snitt = a.snitt(b);
        boolean felles = false;
        for (int i = -3; i < 90; i++) {
            LocalDate dag = START.plusDays(i);
            boolean iBegge = a.inneholder(dag) && b.inneholder(dag);
            felles |= iBegge;
            assertThat(snitt.map(s -> s.inneholder(dag)).orElse(false)).isEqualTo(iBegge);
        }
        assertThat(a.overlapper(b)).isEqualTo(felles);
        assertThat(b.snitt(a)).isEqualTo(snitt);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Test
    @DisplayName("lovens halvåpne form blir lukkede dager")
    void halvaapen() {
        LocalDate fra = LocalDate.of(2021, 1, 1);
        assertThat(Periode.halvaapen(fra, LocalDate.of(2022, 1, 1)))
                .contains(Periode.mellom(fra, LocalDate.of(2021, 12, 31)));
        assertThat(Periode.halvaapen(fra, fra)).isEmpty();
        assertThat(Periode.halvaapen(fra, null)).contains(Periode.fra(fra));
    }

    @Test
    @DisplayName("en periode kan ikke slutte før den begynner")
    void bakvendt() {
        assertThatThrownBy(() -> Periode.mellom(START, START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Periode.mellom(START, START).foersteDagEtter()).contains(START.plusDays(1));
        assertThat(Periode.fra(START).foersteDagEtter()).isEmpty();
        assertThat(Periode.fra(START).erAapen()).isTrue();
        assertThat(Periode.mellom(START, START).erAapen()).isFalse();
    }

    @Test
    @DisplayName("rekkefølge: først på fom, så den som slutter først, åpen til sist")
    void rekkefoelge() {
        Periode kort = Periode.mellom(START, START);
        Periode lang = Periode.mellom(START, START.plusDays(3));
        assertThat(kort).isLessThan(lang);
        assertThat(lang).isLessThan(Periode.fra(START));
        assertThat(Periode.fra(START)).isGreaterThan(kort).isEqualByComparingTo(Periode.fra(START));
        assertThat(Periode.fra(START)).isLessThan(Periode.mellom(START.plusDays(1), START.plusDays(1)));
    }
}
