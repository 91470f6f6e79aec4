package no.nir.register.web.registrering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.registrering.Anledninger;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.web.person.hendelse.Hendelser;
import org.jspecify.annotations.Nullable;

/**
 * What a form is filled in against.
 *
 * @param alle what the register knows of the person, without places
 * @param gammel what is corrected, annulled or moved
 * @param avhengige what stands on it, by journal number
 * @param foelger what goes along when it moves
 * @param anledning what speaks against a kind of vedtak
 */
record Bakgrunn(
        Hvem hvem,
        Hendelser alle,
        LocalDate idag,
        Bruker bruker,
        Kommando.@Nullable Ny gammel,
        Map<Long, Kommando.Ny> avhengige,
        Map<Long, Kommando.Ny> foelger,
        Anledninger.Anledning anledning) {

    long personId() {
        return hvem.personId();
    }

    /** Whether the municipality of the user has registered it, or one it has taken over after. */
    boolean erEgen(String kommunenummer) {
        String egen = bruker.kommunenummer();
        return egen != null && Kommunearv.harTattOver(egen, kommunenummer, idag);
    }

    /** The acts a registration in the scheme can fall under; none where nothing is computed, or no scheme is chosen. */
    Set<Lov> lover(String ordning) {
        return alle.lover(ordning, idag);
    }
}
