package no.nir.register.web.utveksling;

import java.util.List;
import no.nir.register.kilde.Kildetilstand;
import no.nir.register.varsling.Kjoerestatus;

/**
 * The status page.
 *
 * @param kanBehandleKarantene whether the links to the quarantine are shown
 * @param dagskjoering how the daily run is doing
 */
public record Kildeoversikt(
        List<Kildetilstand> kilder, boolean kanBehandleKarantene, Kjoerestatus.Status dagskjoering) {

    public Kildeoversikt {
        kilder = List.copyOf(kilder);
    }

    public boolean alleErOppe() {
        return kilder.stream().allMatch(kilde -> kilde.tilstand() == Kildetilstand.Tilstand.OPPE);
    }

    /** The colour beside the shape and the word. */
    public static String farge(Kildetilstand.Tilstand tilstand) {
        return switch (tilstand) {
            case OPPE -> "success";
            case FORSINKET -> "warning";
            case NEDE -> "danger";
            case IKKE_STARTET -> "neutral";
        };
    }
}
