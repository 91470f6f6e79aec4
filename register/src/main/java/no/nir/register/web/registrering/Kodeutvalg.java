package no.nir.register.web.registrering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.nir.kodeverk.Kode;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.registrering.Anledninger;
import no.nir.register.registrering.kommando.Advarsel;

/**
 * Which values of a code list there are to choose from.
 *
 * @param ordning the scheme; empty when it is not chosen yet
 * @param lover the acts a registration can fall under; none when they are not known
 * @param valgt what stands in the field already, and stays there whatever the act
 * @param anledning what speaks against a kind of vedtak on the person
 */
record Kodeutvalg(String ordning, Set<Lov> lover, String valgt, LocalDate idag, Anledninger.Anledning anledning) {

    Kodeutvalg {
        lover = Set.copyOf(lover);
    }

    /** What exists under one act only is offered where that act can apply. */
    boolean finnesEtterLoven(Kode kode) {
        return kode.kode().equals(valgt)
                || lover.isEmpty()
                || Lov.bare(kode).map(lover::contains).orElse(true);
    }

    /** A kind of vedtak the register sees no occasion for today is offered after the others, and why is said. */
    Optional<Advarsel> utenAnledning(String felt, Kode kode) {
        return felt.equals("vedtakstype") && !ordning.isEmpty() && !kode.kode().equals(valgt)
                ? anledning.mangler(kode.kode(), ordning, idag)
                : Optional.empty();
    }
}
