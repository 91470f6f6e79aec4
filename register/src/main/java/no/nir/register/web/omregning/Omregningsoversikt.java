package no.nir.register.web.omregning;

import java.util.List;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * @param aapen the one under way or stopped
 * @param tidligere those that are over, newest first
 * @param skjema absent for those who may only look, and while one is open
 */
public record Omregningsoversikt(
        @Nullable Omregningsbilde aapen,
        List<Omregning> tidligere,
        @Nullable Skjema skjema,
        List<Lenke> feil) {

    public Omregningsoversikt {
        tidligere = List.copyOf(tidligere);
        feil = List.copyOf(feil);
    }

    /** @param noekkel of this form: sent twice it is one order */
    public record Skjema(Felt grunn, String noekkel) {}

    /** The colour beside the word. */
    public static String farge(Omregningsstatus status) {
        return switch (status) {
            case GAAR -> "info";
            case STANSET -> "warning";
            case FERDIG -> "success";
            case AVSLUTTET -> "neutral";
        };
    }
}
