package no.nir.register.web.regelverk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/** The pages of the points of doubt. */
public final class Tvilsbilde {

    private Tvilsbilde() {}

    /**
     * One point in the list.
     *
     * @param svar what the rules answer meanwhile
     * @param valgt what is chosen now, in words; absent where a new version of the rules is needed to answer otherwise
     * @param fast why nothing can be chosen, where nothing can
     * @param antall persons whose answer turns on it today
     */
    public record Linje(
            String kode,
            String spoersmaal,
            String svar,
            String virkning,
            @Nullable String valgt,
            String fast,
            String antall) {}

    /** @param kan whether the user may choose */
    public record Liste(List<Linje> linjer, boolean kan) {

        public Liste {
            linjer = List.copyOf(linjer);
        }
    }

    /**
     * Where the persons are, and what they have.
     *
     * @param liste the answers, one by one; absent for those who meet numbers only
     */
    public record Fordeling(
            String kommune,
            String kategori,
            String antall,
            @Nullable String liste) {}

    /** After a choice: the register is being recomputed, or somebody must see to it because another run is open. */
    public enum Lagret {
        REGNES_OM,
        MAA_REGNES_OM;

        static Optional<Lagret> finn(String navn) {
            return Arrays.stream(values()).filter(en -> en.name().equals(navn)).findFirst();
        }
    }

    /** A choice that was made. */
    public record Valgt(String verdi, String bestemt, String naar, String grunn) {}

    /**
     * One point.
     *
     * @param skjema absent when the point cannot be chosen, or not by this user
     * @param lagret when a choice has just been made: what happens to the stored answers, which are still those of before
     * @param liste the answers, one by one; absent for those who meet numbers only
     * @param kanProeves whether the user may see beforehand what another choice would change
     */
    public record Punkt(
            Linje linje,
            List<Fordeling> fordelt,
            List<Valgt> historikk,
            @Nullable Skjema skjema,
            @Nullable Lagret lagret,
            @Nullable String liste,
            boolean kanProeves) {

        public Punkt {
            fordelt = List.copyOf(fordelt);
            historikk = List.copyOf(historikk);
        }
    }

    /** @param velges whether the value is one of a few */
    public record Skjema(List<Lenke> feil, Felt verdi, boolean velges, Felt bestemt, Felt grunn) {

        public Skjema {
            feil = List.copyOf(feil);
        }
    }
}
