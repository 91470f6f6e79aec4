package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first households of every country: the named examples, one for each situation and each span of time. */
final class Eksempler {

    private static final LocalDate FOERSTE = LocalDate.of(2025, 1, 1);

    /** A household number's situation, and the day it begins. */
    record Plass(int nr, Eksempel eksempel, LocalDate fra) {}

    private static final List<Plass> PLASSER = plasser();

    private Eksempler() {}

    static int antall() {
        return PLASSER.size();
    }

    static Plass plass(int nr) {
        return PLASSER.get(nr);
    }

    /** The household that is in the situation on a day: the latest begun; before 2025 the first. */
    static Plass paa(Eksempel eksempel, LocalDate dag) {
        Plass valgt = null;
        for (Plass plass : PLASSER) {
            if (plass.eksempel() == eksempel && (valgt == null || !plass.fra().isAfter(dag))) {
                valgt = plass;
            }
        }
        if (valgt == null) {
            throw new IllegalStateException("ingen plass for " + eksempel);
        }
        return valgt;
    }

    private static List<Plass> plasser() {
        List<Plass> ut = new ArrayList<>();
        for (Eksempel eksempel : Eksempel.values()) {
            for (int i = 0; i < eksempel.takt().antall(); i++) {
                ut.add(new Plass(
                        ut.size(),
                        eksempel,
                        FOERSTE.plusMonths((long) i * eksempel.takt().maaneder())));
            }
        }
        return List.copyOf(ut);
    }
}
