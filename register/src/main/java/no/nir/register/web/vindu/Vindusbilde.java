package no.nir.register.web.vindu;

import java.util.List;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The page.
 *
 * @param aapne those one may register through today
 * @param andre those to come, and those that are over
 * @param frister the yearly cut-offs, the newest first
 * @param skjema absent for those who may not open one
 */
public record Vindusbilde(
        List<Linje> aapne,
        List<Linje> andre,
        List<Fristlinje> frister,
        @Nullable Skjemaer skjema,
        List<Lenke> feil) {

    public Vindusbilde {
        aapne = List.copyOf(aapne);
        andre = List.copyOf(andre);
        frister = List.copyOf(frister);
        feil = List.copyOf(feil);
    }

    /**
     * One window in words.
     *
     * @param lukk where it is closed; absent for those who may not, and for what is over
     * @param lukking who closed it and why; absent unless closed
     */
    public record Linje(
            String tilstand,
            String aapent,
            String hvem,
            String hva,
            String tilbake,
            String grunn,
            String antall,
            @Nullable Lukk lukk,
            @Nullable String lukking) {}

    public record Lukk(String adresse, Felt grunn) {}

    /** @param igjen how long is left, or that it is over */
    public record Fristlinje(String aar, String frist, String igjen, String grunn, String satt) {}

    /** What IMDi may do here. */
    public record Skjemaer(Nytt nytt, Aarsfrist aarsfrist) {}

    /** The kinds that can be registered in the same schemes, a box each. */
    public record Gruppe(String ordninger, List<Felt> bokser) {

        public Gruppe {
            bokser = List.copyOf(bokser);
        }
    }

    /** @param noekkel so that the form opens one window, however often it is sent */
    public record Nytt(
            String noekkel,
            Felt kommuner,
            List<Felt> ordninger,
            Felt slag,
            List<Gruppe> skjemaer,
            Felt maaneder,
            Felt fom,
            Felt tom,
            Felt grunn) {}

    public record Aarsfrist(Felt aar, Felt frist, Felt grunn) {}
}
