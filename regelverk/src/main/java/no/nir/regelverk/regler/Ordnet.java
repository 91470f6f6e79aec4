package no.nir.regelverk.regler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Facts come in any order; most come in order already. What a rule does not tell apart is put in order by its text. */
final class Ordnet {

    private Ordnet() {}

    static <T> List<T> etter(Comparator<? super T> rekkefoelge, List<T> fakta) {
        for (int i = 1; i < fakta.size(); i++) {
            if (rekkefoelge.compare(fakta.get(i - 1), fakta.get(i)) >= 0) {
                List<T> ordnet = new ArrayList<>(fakta);
                ordnet.sort((a, b) -> {
                    int forskjell = rekkefoelge.compare(a, b);
                    return forskjell != 0 ? forskjell : a.toString().compareTo(b.toString());
                });
                return ordnet;
            }
        }
        return fakta;
    }
}
