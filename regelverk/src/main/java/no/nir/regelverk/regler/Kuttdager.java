package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.Arrays;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;

/**
 * Every day on which some answer about a person may change (facts, birthdays, anniversaries, changes of the law), with the schemes
 * whose answer may. In ascending order from birth, each day once.
 */
final class Kuttdager {

    static final int INTRO = 1 << Ordning.INTRO.ordinal();
    static final int NORSK = 1 << Ordning.NORSK.ordinal();
    static final int ASYL = 1 << Ordning.ASYL.ordinal();
    static final int ALLE = INTRO | NORSK | ASYL;

    /** Only how the stay stands may change: unless it does, no scheme need be asked. */
    static final int STATUS = 1 << Ordning.values().length;

    private static final int BITER = Ordning.values().length + 1;
    private static final long[] LOVDAGER = lovdager(Lovdager.INTRO, Lovdager.NORSKOPPLAERING);

    /** For days on which nothing is known of the person but birth. */
    private static final long[] LOVDAGER_UTEN_FAKTA = lovdager(
            new int[] {Lovdager.INTRODUKSJONSLOVEN, Lovdager.INTEGRERINGSLOVEN},
            new int[] {Lovdager.NORSK, Lovdager.INTEGRERINGSLOVEN});

    /** Day and schemes in one number, so that sorting brings the same day together. */
    private long[] kutt = new long[64];

    private int antall;

    static Kuttdager av(Sak sak) {
        return Kuttsamler.samle(sak);
    }

    int antall() {
        return antall;
    }

    /** Epoch day of the cut. */
    int dag(int nummer) {
        return (int) (kutt[nummer] >> BITER);
    }

    /** Whether the scheme's answer may change on the cut. */
    boolean gjelder(int nummer, Ordning ordning) {
        return (kutt[nummer] & (1L << ordning.ordinal())) != 0;
    }

    /** Whether the cut is there because how the stay stands may change. */
    boolean kanEndreStatus(int nummer) {
        return (kutt[nummer] & STATUS) != 0;
    }

    void legg(int ordninger, @Nullable LocalDate dato) {
        if (dato != null) {
            legg(ordninger, Dag.av(dato));
        }
    }

    void legg(int ordninger, int dag) {
        if (Dag.erDato(dag)) {
            if (antall == kutt.length) {
                kutt = Arrays.copyOf(kutt, antall * 2);
            }
            kutt[antall++] = pakk(dag, ordninger);
        }
    }

    private static long pakk(int dag, int ordninger) {
        return ((long) dag << BITER) | ordninger;
    }

    private static long[] lovdager(int[] intro, int[] norsk) {
        Kuttdager kutt = new Kuttdager();
        kutt.alle(INTRO, intro);
        kutt.alle(NORSK, norsk);
        kutt.alle(ASYL, Lovdager.ASYL);
        long[] pakket = Arrays.copyOf(kutt.kutt, kutt.antall);
        Arrays.sort(pakket);
        return pakket;
    }

    private void alle(int ordninger, int[] dager) {
        for (int dag : dager) {
            legg(ordninger, dag);
        }
    }

    /** Sorts the person's own days into those of the law, joins equal days and drops what was before birth. */
    void ordne(int foedt, int foersteFaktum) {
        Arrays.sort(kutt, 0, antall);
        int uten = antallFoer(LOVDAGER_UTEN_FAKTA, foersteFaktum);
        int med = antallFoer(LOVDAGER, foersteFaktum);
        int lovdager = uten + LOVDAGER.length - med;
        long[] ordnet = new long[antall + lovdager];
        int ut = 0;
        int lov = 0;
        int egen = 0;
        while (lov < lovdager || egen < antall) {
            long nesteLov = lov == lovdager
                    ? Long.MAX_VALUE
                    : lov < uten ? LOVDAGER_UTEN_FAKTA[lov] : LOVDAGER[med + lov - uten];
            long neste = egen == antall || nesteLov < kutt[egen] ? nesteLov : kutt[egen];
            if (neste == nesteLov) {
                lov++;
            } else {
                egen++;
            }
            if (neste >> BITER < foedt) {
                continue;
            }
            if (ut > 0 && ordnet[ut - 1] >> BITER == neste >> BITER) {
                ordnet[ut - 1] |= neste;
            } else {
                ordnet[ut++] = neste;
            }
        }
        kutt = ordnet;
        antall = ut;
    }

    private static int antallFoer(long[] pakket, int dag) {
        int i = 0;
        while (i < pakket.length && pakket[i] >> BITER < dag) {
            i++;
        }
        return i;
    }
}
