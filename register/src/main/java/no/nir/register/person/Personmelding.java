package no.nir.register.person;

import java.util.List;
import java.util.Set;
import no.nir.register.journal.fakta.Stempel;

/**
 * What one journal post tells about one person.
 *
 * @param helhet the kinds of facts of which this is all the source knows: what is missing here is no longer true there
 */
public record Personmelding(
        long personId, Stempel stempel, List<Personfaktum> fakta, Set<Class<? extends Personfaktum>> helhet) {

    <F extends Personfaktum> List<F> av(Class<F> slag) {
        return fakta.stream().filter(slag::isInstance).map(slag::cast).toList();
    }
}
