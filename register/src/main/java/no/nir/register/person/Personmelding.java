package no.nir.register.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.register.journal.fakta.Stempel;
import org.jspecify.annotations.Nullable;

/**
 * What one journal post tells about one person.
 *
 * @param helhet the kinds of facts of which this is all the source knows: what is missing here is no longer true there
 * @param adresserFra the day from which the addresses here are all there are, earlier ones end the day before; absent when
 *     the message is not about addresses
 */
public record Personmelding(
        long personId,
        Stempel stempel,
        List<Personfaktum> fakta,
        Set<Class<? extends Personfaktum>> helhet,
        @Nullable LocalDate adresserFra) {

    /** Single facts, beside what is known. */
    public static Personmelding enkelt(long personId, Stempel stempel, List<Personfaktum> fakta) {
        return new Personmelding(personId, stempel, fakta, Set.of(), null);
    }

    boolean handlerOm(Class<? extends Personfaktum> slag) {
        return helhet.contains(slag)
                || (slag == Personfaktum.Adresse.class && adresserFra != null)
                || fakta.stream().anyMatch(slag::isInstance);
    }

    <F extends Personfaktum> List<F> av(Class<F> slag) {
        return fakta.stream().filter(slag::isInstance).map(slag::cast).toList();
    }
}
