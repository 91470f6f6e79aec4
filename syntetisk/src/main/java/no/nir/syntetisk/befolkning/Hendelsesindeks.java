package no.nir.syntetisk.befolkning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One source's events in time order, a long each: seconds since 1970 and the household's number. */
final class Hendelsesindeks {

    private static final int BITER_FOR_HUSSTAND = 24;
    private static final long HUSSTAND = (1L << BITER_FOR_HUSSTAND) - 1;

    private long[] linje = new long[1024];
    private int antall;

    void legg(long tid, int husstand) {
        if (antall == linje.length) {
            linje = Arrays.copyOf(linje, antall * 2);
        }
        linje[antall++] = tid << BITER_FOR_HUSSTAND | husstand;
    }

    void ferdig() {
        linje = Arrays.copyOf(linje, antall);
        Arrays.parallelSort(linje);
    }

    /** Events at this second or before. */
    int antallTil(long tid) {
        int plass = Arrays.binarySearch(linje, (tid + 1) << BITER_FOR_HUSSTAND);
        return plass < 0 ? -plass - 1 : plass;
    }

    long tid(int plass) {
        return linje[plass] >>> BITER_FOR_HUSSTAND;
    }

    /** A household is told once for the whole stretch. */
    List<Hendelse> hent(Kilde kilde, int fra, int til, IntFunction<Husstand> fortell) {
        Map<Integer, Map<Long, Hendelse>> fortalt = new HashMap<>();
        List<Hendelse> ut = new ArrayList<>(til - fra);
        for (int i = fra; i < Math.min(til, antall); i++) {
            int husstand = (int) (linje[i] & HUSSTAND);
            Hendelse hendelse = fortalt.computeIfAbsent(husstand, nr -> etterTid(kilde, fortell.apply(nr)))
                    .get(linje[i] >>> BITER_FOR_HUSSTAND);
            if (hendelse == null) {
                throw new IllegalStateException("husstanden ble ikke fortalt likt to ganger");
            }
            ut.add(hendelse);
        }
        return ut;
    }

    /** Within a household no two events have the same second: each takes the next. */
    private static Map<Long, Hendelse> etterTid(Kilde kilde, Husstand husstand) {
        Map<Long, Hendelse> ut = new HashMap<>();
        for (Hendelse hendelse : husstand.hendelser()) {
            if (hendelse.kilde() == kilde) {
                ut.put(hendelse.tid(), hendelse);
            }
        }
        return ut;
    }
}
