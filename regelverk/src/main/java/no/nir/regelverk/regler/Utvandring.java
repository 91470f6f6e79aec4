package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Personfakta;

/** Days spent out of the country after emigration: from {@code fra} until {@code tilbake}. */
record Utvandring(int fra, int tilbake) {

    static Utvandring av(Personfakta fakta) {
        int tilbake = Dag.ellerAldri(fakta.gjeninnreise());
        int fra = Dag.ellerAldri(fakta.utvandret());
        if (fra == Dag.ALDRI && tilbake != Dag.ALDRI) {
            for (Bosetting b : fakta.bosettinger()) {
                int til = Dag.etter(b.tom());
                if (til <= tilbake && (fra == Dag.ALDRI || til > fra)) {
                    fra = til;
                }
            }
        }
        return new Utvandring(fra, fra <= tilbake ? tilbake : Dag.ALDRI);
    }

    boolean varUte(int dag) {
        return fra <= dag && dag < tilbake;
    }

    boolean erTilbake(int dag) {
        return fra != Dag.ALDRI && tilbake <= dag;
    }
}
