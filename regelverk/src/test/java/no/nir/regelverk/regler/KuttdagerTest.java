package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Kuttdager.ALLE;
import static no.nir.regelverk.regler.Kuttdager.INTRO;
import static no.nir.regelverk.regler.Kuttdager.NORSK;
import static no.nir.regelverk.regler.Kuttdager.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Ordning;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days on which an answer may change: in order, each once, none from before birth, and no more of the law's than needed. */
@DisplayName("Kuttdager")
class KuttdagerTest {

    private static final int FOEDT = Dag.av(1990, 5, 5);

    private static List<LocalDate> dager(Kuttdager kutt) {
        return IntStream.range(0, kutt.antall())
                .mapToObj(i -> Dag.dato(kutt.dag(i)))
                .toList();
    }

    private static Kuttdager av(Statsborgerskap... statsborgerskap) {
        return Kuttdager.av(new Sak(
                Personfakta.foedt(Dag.dato(FOEDT))
                        .statsborgerskap(List.of(statsborgerskap))
                        .bygg(),
                Regelparametre.gjeldende()));
    }

    @Test
    @DisplayName("uten fakta om personen endrer bare de store lovene et svar")
    void utenFakta() {
        assertThat(dager(av(new Statsborgerskap("SYR", null, null))))
                .containsExactly(
                        LocalDate.of(1990, 5, 5),
                        LocalDate.of(2003, 9, 1),
                        LocalDate.of(2005, 9, 1),
                        LocalDate.of(2007, 9, 1),
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2012, 1, 1),
                        LocalDate.of(2018, 9, 1),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2028, 7, 1));
    }

    @Test
    @DisplayName("et statsborgerskap fra fødselen er et faktum fra fødselen")
    void borgerFraFoedselen() {
        assertThat(dager(av(new Statsborgerskap("NOR", null, null))))
                .contains(LocalDate.of(2006, 5, 5), LocalDate.of(2017, 1, 1), LocalDate.of(2045, 5, 5));
        assertThat(dager(av(new Statsborgerskap("SWE", null, null))))
                .contains(LocalDate.of(2006, 5, 5), LocalDate.of(2017, 1, 1), LocalDate.of(2057, 5, 5));
        assertThat(dager(av(new Statsborgerskap("NOR", LocalDate.of(2016, 3, 1), null))))
                .contains(LocalDate.of(2016, 3, 1), LocalDate.of(2017, 1, 1))
                .doesNotContain(LocalDate.of(2006, 5, 5), LocalDate.of(2011, 7, 1));
    }

    @Test
    @DisplayName("dagen en vedtatt aldersgrense settes i kraft, kan endre svaret om programmet")
    void vedtattAldersgrense() {
        Regelparametre naa = Regelparametre.gjeldende();
        LocalDate iKraft = LocalDate.of(2031, 3, 3);
        Kuttdager kutt = Kuttdager.av(new Sak(
                Personfakta.foedt(Dag.dato(FOEDT)).bygg(),
                new Regelparametre(
                        naa.kap6aOpphoerer(),
                        naa.oevreAldersgrenseProgram(),
                        iKraft,
                        naa.nestenFullTid34(),
                        naa.integreringserklaeringIKraft())));
        assertThat(dager(kutt)).contains(iKraft);
        assertThat(kutt.gjelder(dager(kutt).indexOf(iKraft), Ordning.INTRO)).isTrue();
    }

    @Test
    @DisplayName("dagene ordnes, like dager slås sammen, og de fra før fødselen faller bort")
    void ordnet() {
        Kuttdager kutt = new Kuttdager();
        kutt.legg(NORSK, Dag.av(2015, 2, 2));
        kutt.legg(ALLE, FOEDT - 1);
        kutt.legg(ALLE, FOEDT);
        kutt.legg(INTRO, Dag.av(2015, 2, 2));
        kutt.legg(STATUS, Dag.av(2014, 1, 1));
        kutt.legg(ALLE, Dag.ALDRI);
        kutt.legg(ALLE, (LocalDate) null);
        kutt.ordne(FOEDT, Dag.ALDRI);

        assertThat(dager(kutt))
                .containsSequence(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 1, 1), LocalDate.of(2015, 2, 2))
                .startsWith(Dag.dato(FOEDT))
                .doesNotHaveDuplicates();
        int felles = dager(kutt).indexOf(LocalDate.of(2015, 2, 2));
        assertThat(kutt.gjelder(felles, Ordning.INTRO)).isTrue();
        assertThat(kutt.gjelder(felles, Ordning.NORSK)).isTrue();
        assertThat(kutt.gjelder(felles, Ordning.ASYL)).isFalse();
        assertThat(kutt.kanEndreStatus(felles)).isFalse();
        int status = felles - 1;
        assertThat(kutt.gjelder(status, Ordning.INTRO)).isFalse();
        assertThat(kutt.kanEndreStatus(status)).isTrue();
    }

    @Test
    @DisplayName("det er plass til så mange dager som fakta gir")
    void mange() {
        Kuttdager kutt = new Kuttdager();
        List<LocalDate> lagt = new ArrayList<>();
        for (int i = 199; i >= 0; i--) {
            kutt.legg(ALLE, Dag.av(2030, 1, 1) + i);
            lagt.addFirst(LocalDate.of(2030, 1, 1).plusDays(i));
        }
        kutt.ordne(FOEDT, Dag.av(2030, 1, 1));
        assertThat(dager(kutt)).containsSubsequence(lagt);
    }
}
