package no.nir.register.omregning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an omregning changed, counted. No persons here: who they are is seen by asking for one person.
 *
 * @param overganger by scheme, and by category before and now
 * @param regler by the rules behind the new stretches; a person counts once for each rule
 * @param paragrafer by the paragraphs the new stretches name
 * @param kommuner by the municipality that answered for the person that day; the most first
 */
public record Endringstall(
        List<Overgang> overganger, List<Regel> regler, List<Paragraf> paragrafer, List<Kommune> kommuner) {

    public Endringstall {
        overganger = List.copyOf(overganger);
        regler = List.copyOf(regler);
        paragrafer = List.copyOf(paragrafer);
        kommuner = List.copyOf(kommuner);
    }

    public record Overgang(String ordning, String foer, String naa, long personer) {}

    public record Regel(String regel, long personer) {}

    public record Paragraf(String hjemmel, long personer) {}

    /** @param kommunenummer absent for those no municipality answers for */
    public record Kommune(@Nullable String kommunenummer, long personer) {}
}
