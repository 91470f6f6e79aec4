package no.nir.register.konsekvens;

import java.time.Instant;
import java.util.List;
import no.nir.register.omregning.Omregningsstatus;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the register with rules that are tried.
 *
 * @param bestiltAv the user's id at the identity provider, or what the command line calls itself
 * @param gammel the version the register answered by; absent in a register that has answered nobody
 * @param program the rules that are tried
 * @param valg the points whose value is another than the one the register goes by
 * @param statusFra since when the status has been what it is; for one that is over, when it ended
 * @param publisert since when the municipalities may see their own in it; absent while they may not
 */
public record Konsekvens(
        long konsekvensId,
        Instant bestilt,
        String bestiltAv,
        String tittel,
        String grunn,
        @Nullable String gammel,
        String program,
        List<Proevd> valg,
        Omregningsstatus status,
        Instant statusFra,
        String statusAv,
        @Nullable Instant publisert,
        Tall tall) {

    public Konsekvens {
        valg = List.copyOf(valg);
    }

    /**
     * A choice that is tried, as it is stored.
     *
     * @param regel the rule or doubt the point belongs to
     */
    public record Proevd(
            String punkt,
            String regel,
            @Nullable String foer,
            @Nullable String naa) {}

    /**
     * How far it has come, everyone counted, for whoever runs it; what a user is shown is counted by {@link Virkningsteller}. A person counts once
     * in each number.
     *
     * @param personer everyone it shall look at
     * @param sett looked at
     * @param endret with another category or another deadline; the next two say which
     * @param andreGrunner with neither, but for other reasons
     * @param utdaterte whose stored answer is by older rules or choices than the register goes by
     * @param feilet whom the rules could not be run on
     */
    public record Tall(
            long personer,
            long sett,
            long endret,
            long kategorier,
            long frister,
            long andreGrunner,
            long utdaterte,
            long feilet) {

        /** Whole percent, 100 only when everyone has been looked at. */
        public int prosent() {
            return personer == 0 ? 100 : (int) (sett * 100 / personer);
        }
    }
}
