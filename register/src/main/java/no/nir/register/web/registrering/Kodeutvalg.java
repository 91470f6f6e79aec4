package no.nir.register.web.registrering;

import java.time.LocalDate;
import java.util.Set;
import no.nir.kodeverk.Kode;
import no.nir.regelverk.vurdering.Lov;

/**
 * Which values of a code list there are to choose from.
 *
 * @param ordning the scheme; empty when it is not chosen yet
 * @param lover the acts a registration can fall under; none when they are not known
 * @param valgt what stands in the field already, and stays there whatever the act
 */
record Kodeutvalg(String ordning, Set<Lov> lover, String valgt, LocalDate idag) {

    Kodeutvalg {
        lover = Set.copyOf(lover);
    }

    /** What exists under one act only is offered where that act can apply. */
    boolean finnesEtterLoven(Kode kode) {
        return kode.kode().equals(valgt)
                || lover.isEmpty()
                || Lov.bare(kode).map(lover::contains).orElse(true);
    }
}
