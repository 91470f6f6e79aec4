package no.nir.regelverk.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of {@link Dag} against the calendar, at their edges and outside. */
class DagTest {

    @ParameterizedTest
    @DisplayName("dager og måneder er kalenderens, også utenfor tabellene")
    @ValueSource(
            strings = {
                "1850-01-31",
                "1899-12-31",
                "1900-01-01",
                "1900-01-31",
                "1970-01-01",
                "2003-09-01",
                "2024-01-31",
                "2024-02-29",
                "2024-12-31",
                "2199-11-30",
                "2199-12-31",
                "2200-01-01",
                "2200-01-02",
                "2200-02-10",
                "2250-05-31"
            })
    void kalender(String tekst) {
        LocalDate dato = LocalDate.parse(tekst);
        int dag = Dag.av(dato);
        assertThat(dag).isEqualTo((int) dato.toEpochDay());
        assertThat(Dag.av(dato.getYear(), dato.getMonthValue(), dato.getDayOfMonth()))
                .isEqualTo(dag);
        assertThat(Dag.dato(dag)).isEqualTo(dato);
        assertThat(Dag.dato(dag)).isEqualTo(dato);
        assertThat(Dag.etter(dato)).isEqualTo(dag + 1);
        for (int maaneder : List.of(0, 1, 3, 12, 36, 120, -1, -12, -2400)) {
            assertThat(Dag.plussMaaneder(dag, maaneder))
                    .as("%s og %d måneder", dato, maaneder)
                    .isEqualTo((int) dato.plusMonths(maaneder).toEpochDay());
        }
        assertThat(Dag.plussAar(dag, 2)).isEqualTo((int) dato.plusYears(2).toEpochDay());
        assertThat(Dag.plussDager(dag, 10)).isEqualTo(dag + 10);
    }

    /** Days nobody has asked for before: mutation testing runs this many times in one program. */
    private static final AtomicInteger NESTE = new AtomicInteger();

    @Test
    @DisplayName("en dag det ikke er spurt om før, er den samme andre gangen")
    void nyDag() {
        LocalDate dato = LocalDate.of(2120, 1, 1).plusDays(NESTE.getAndIncrement());
        int dag = (int) dato.toEpochDay();
        assertThat(Dag.dato(dag)).isEqualTo(dato);
        assertThat(Dag.dato(dag)).isSameAs(Dag.dato(dag));
    }

    @Test
    @DisplayName("aldri og alltid er ingen dager, og blir ingen av å regne med dem")
    void ingenDag() {
        assertThat(Dag.erDato(Dag.ALDRI)).isFalse();
        assertThat(Dag.erDato(Dag.ALLTID)).isFalse();
        assertThat(Dag.erDato(0)).isTrue();
        assertThat(Dag.plussDager(Dag.ALDRI, 3)).isEqualTo(Dag.ALDRI);
        assertThat(Dag.plussMaaneder(Dag.ALLTID, 3)).isEqualTo(Dag.ALLTID);
        assertThat(Dag.ellerAldri(null)).isEqualTo(Dag.ALDRI);
        assertThat(Dag.etter(null)).isEqualTo(Dag.ALDRI);
    }

    @Test
    @DisplayName("fakta ordnes etter regelen, og ellers etter teksten")
    void ordnet() {
        Comparator<String> lengde = Comparator.comparingInt(String::length);
        List<String> iOrden = List.of("a", "bb", "ccc");
        assertThat(Ordnet.etter(lengde, iOrden)).isSameAs(iOrden);
        assertThat(Ordnet.etter(lengde, List.of("bb", "a", "ccc"))).containsExactly("a", "bb", "ccc");
        assertThat(Ordnet.etter(lengde, List.of("a", "dd", "bb", "cc"))).containsExactly("a", "bb", "cc", "dd");
        assertThat(Ordnet.etter(lengde, List.of("d", "b"))).containsExactly("b", "d");
    }
}
