package no.nir.regelverk.regler;

import no.nir.regelverk.parametre.Lovparameter;
import no.nir.tid.Segment;

/** The upper age of norsk under integreringsloven, judged on the day (§ 26 femte ledd). */
final class Norskalder {

    private static final Lovparameter GRENSE = Lovparameter.OEVRE_ALDER_NORSK_INTEGRERINGSLOVEN;

    private Norskalder() {}

    /** First age outside on the day. */
    static int grense(int dag) {
        return GRENSE.paaEllerFoerste(Dag.dato(dag));
    }

    /** First day outside: the birthday, or the day a lower limit came for whoever was older already. */
    static int til(int foedt) {
        int fra = Dag.ALLTID;
        for (Segment<Lovparameter.Verdi> rad : GRENSE.tidslinje().segmenter()) {
            int til = Dag.etter(rad.periode().tom());
            int utenfor = Math.max(fra, Dag.plussAar(foedt, rad.verdi().tall()));
            if (utenfor < til) {
                return utenfor;
            }
            fra = til;
        }
        return Dag.ALDRI;
    }
}
