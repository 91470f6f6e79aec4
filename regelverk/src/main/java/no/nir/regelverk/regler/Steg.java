package no.nir.regelverk.regler;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the steps already taken from an {@link Utfall} lead: a small table by open addressing, half empty at least. Immutable, so
 * that it may be read without a lock.
 */
final class Steg {

    static final int REGEL = 0;
    static final int REGEL_FOERST = 1 << 10;
    static final int HJEMMEL = 2 << 10;
    static final int FLAGG = 3 << 10;
    static final int TVIL = 4 << 10;
    static final int KATEGORI = 5 << 10;

    static final Steg INGEN = new Steg(new int[] {Steg.LEDIG, Steg.LEDIG}, new Utfall[2], 0);

    private static final int LEDIG = -1;

    private final int[] noekler;
    private final @Nullable Utfall[] til;
    private final int antall;

    private Steg(int[] noekler, @Nullable Utfall[] til, int antall) {
        this.noekler = noekler;
        this.til = til;
        this.antall = antall;
    }

    @Nullable
    Utfall finn(int noekkel) {
        int maske = noekler.length - 1;
        for (int plass = noekkel & maske; ; plass = (plass + 1) & maske) {
            int her = noekler[plass];
            if (her == noekkel) {
                return til[plass];
            }
            if (her == LEDIG) {
                return null;
            }
        }
    }

    Steg og(int noekkel, Utfall neste) {
        int stoerrelse = 2 * (antall + 1) > noekler.length ? 2 * noekler.length : noekler.length;
        int[] nye = new int[stoerrelse];
        Arrays.fill(nye, LEDIG);
        @Nullable Utfall[] nyeTil = new @Nullable Utfall[stoerrelse];
        for (int i = 0; i < noekler.length; i++) {
            if (noekler[i] != LEDIG) {
                sett(nye, nyeTil, noekler[i], til[i]);
            }
        }
        sett(nye, nyeTil, noekkel, neste);
        return new Steg(nye, nyeTil, antall + 1);
    }

    private static void sett(int[] noekler, @Nullable Utfall[] til, int noekkel, @Nullable Utfall verdi) {
        int maske = noekler.length - 1;
        int plass = noekkel & maske;
        while (noekler[plass] != LEDIG) {
            plass = (plass + 1) & maske;
        }
        noekler[plass] = noekkel;
        til[plass] = verdi;
    }
}
