package no.nir.register.web.person.framdrift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is used and what is left of one thing.
 *
 * @param slag what is said of the number
 * @param grense how much there is in all; absent where there is a level to reach and no number
 * @param enhet what it is counted in, as it stands after a number
 * @param hjemmel the paragraph
 * @param merknad what a reader must know besides; absent for most
 */
public record Maaler(
        Slag slag,
        String navn,
        BigDecimal brukt,
        @Nullable BigDecimal grense,
        String enhet,
        String hjemmel,
        @Nullable String merknad) {

    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    /** Something to use, something that was used and can be no more, something to reach, or hours against the plan so far. */
    public enum Slag {
        BRUKT,
        AVSLUTTET,
        REGISTRERT,
        MOT_PLAN
    }

    /** Of what comes in whole numbers. */
    Maaler(
            Slag slag,
            String navn,
            int brukt,
            @Nullable Integer grense,
            String enhet,
            String hjemmel,
            @Nullable String merknad) {
        this(
                slag,
                navn,
                BigDecimal.valueOf(brukt),
                grense == null ? null : BigDecimal.valueOf(grense),
                enhet,
                hjemmel,
                merknad);
    }

    /** The same, of what has ended: what is left of it is of no use. */
    Maaler avsluttet() {
        return new Maaler(Slag.AVSLUTTET, navn, brukt, grense, enhet, hjemmel, merknad);
    }

    /** How much more than there should be; 0 inside the limit. */
    public BigDecimal over() {
        return grense == null ? BigDecimal.ZERO : brukt.subtract(grense).max(BigDecimal.ZERO);
    }

    public BigDecimal igjen() {
        return grense == null || slag == Slag.AVSLUTTET
                ? BigDecimal.ZERO
                : grense.subtract(brukt).max(BigDecimal.ZERO);
    }

    /** How much of the bar is filled, 0 to 100. */
    public int prosent() {
        return grense == null || grense.signum() <= 0
                ? 0
                : brukt.multiply(HUNDRE)
                        .divide(grense, 0, RoundingMode.DOWN)
                        .min(HUNDRE)
                        .intValueExact();
    }
}
