package no.nir.register.konsekvens;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change, counted. No persons here.
 *
 * @param overganger by scheme, and by category as stored and as it would be
 * @param frister by kind of deadline and what would become of it
 * @param kommuner by the municipality that answered for the person that day; the most first
 * @param regler by the rules behind the new answers and not behind the old; a person counts once for each
 * @param borteRegler by the rules behind the old answers and not behind the new
 */
public record Virkningstall(
        List<Overgang> overganger,
        List<Frist> frister,
        List<Kommune> kommuner,
        List<Regel> regler,
        List<Regel> borteRegler) {

    public Virkningstall {
        overganger = List.copyOf(overganger);
        frister = List.copyOf(frister);
        kommuner = List.copyOf(kommuner);
        regler = List.copyOf(regler);
        borteRegler = List.copyOf(borteRegler);
    }

    public boolean erTomt() {
        return overganger.isEmpty() && frister.isEmpty();
    }

    /** @param endret with another category or another deadline; the next two say which */
    public record Antall(long endret, long kategorier, long frister) {}

    public record Overgang(String ordning, String foer, String naa, long personer) {}

    /** @param aapne of those: deadlines somebody has yet to keep */
    public record Frist(String ordning, String type, Fristvirkning virkning, long personer, long aapne) {}

    /** @param kommunenummer absent for those no municipality answers for */
    public record Kommune(@Nullable String kommunenummer, long personer, long kategorier, long frister) {}

    /** A rule as the program that was tried has it. */
    public record Regel(String regel, String hjemmel, String spoersmaal, long personer) {}
}
