package no.nir.register.omregning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the register.
 *
 * @param bestiltAv the user's id at the identity provider, or what the command line calls itself
 * @param regelversjon the reading of the law that everyone who was looked at stands by
 * @param statusFra since when the status has been what it is; for one that is over, when it ended
 * @param begynt when the first stretch was taken; absent until then
 */
public record Omregning(
        long omregningId,
        Instant bestilt,
        String bestiltAv,
        String grunn,
        String regelversjon,
        Omregningsstatus status,
        Instant statusFra,
        String statusAv,
        @Nullable Instant begynt,
        Tall tall) {

    /**
     * How far it has come.
     *
     * @param personer everyone it shall look at
     * @param sett looked at
     * @param endret with any other answer than before; {@code tidslinjer}, {@code frister} and {@code tilhoerighet} say in what
     * @param feilet whom the rules could not be run on
     */
    public record Tall(
            long personer, long sett, long endret, long tidslinjer, long frister, long tilhoerighet, long feilet) {

        /** Whole percent, 100 only when everyone has been looked at. */
        public int prosent() {
            return personer == 0 ? 100 : (int) (sett * 100 / personer);
        }
    }
}
