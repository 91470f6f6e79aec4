package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Personfakta;

/** Days spent out of the country after emigration: from {@code fra} until {@code tilbake}. */
record Utvandring(int fra, int tilbake) {

    static Utvandring av(Personfakta fakta, Bosted bosted) {
        int tilbake = Dag.ellerAldri(fakta.gjeninnreise());
        int fra = Dag.ellerAldri(fakta.utvandret());
        if (fra == Dag.ALDRI && tilbake != Dag.ALDRI) {
            fra = bosted.sluttFoer(tilbake);
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
