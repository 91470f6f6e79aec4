package no.nir.syntetisk.befolkning;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of one household's people. While the country is counted they are not handed out yet, and blank.
 *
 * @param foerste number of the household's first person among all
 */
record Numre(@Nullable Identer identer, int foerste) {

    static final Numre UTDELES_SENERE = new Numre(null, 0);

    String duf(int nr) {
        return identer == null ? "" : identer.duf(foerste + nr);
    }

    String fnr(int nr) {
        return identer == null ? "" : identer.fnr(foerste + nr);
    }

    String dnr(int nr) {
        return identer == null ? "" : identer.dnr(foerste + nr);
    }
}
