package no.nir.regelverk.regler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Facts come in any order; most come in order already. */
final class Ordnet {

    private Ordnet() {}

    static <T> List<T> etter(Comparator<? super T> rekkefoelge, List<T> fakta) {
        for (int i = 1; i < fakta.size(); i++) {
            if (rekkefoelge.compare(fakta.get(i - 1), fakta.get(i)) > 0) {
                List<T> ordnet = new ArrayList<>(fakta);
                ordnet.sort(rekkefoelge);
                return ordnet;
            }
        }
        return fakta;
    }
}
