package no.nir.register.web.registrering;

import java.util.List;
import java.util.Map;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has changed or annulled the registration since the user saw it: both changes side by side, and the choice between them.
 *
 * @param hva what the registration is
 * @param hendt who did what, when and why
 * @param sendt whether the user has sent a change of her own, which is not registered
 * @param kolonner heads of the columns after the name of the field
 * @param behold leaves it as it is now
 * @param videre goes on with what the user wrote; absent when nothing of it is left to do
 */
public record Samtidigside(
        Hvem hvem,
        String tittel,
        String hva,
        List<String> hendt,
        boolean sendt,
        List<String> kolonner,
        List<Rad> rader,
        Lenke behold,
        @Nullable Videre videre) {

    public Samtidigside {
        hendt = List.copyOf(hendt);
        kolonner = List.copyOf(kolonner);
        rader = List.copyOf(rader);
    }

    /** @param endret whether the other has changed it */
    public record Rad(String ledetekst, List<String> verdier, boolean endret) {

        public Rad {
            verdier = List.copyOf(verdier);
        }
    }

    /** @param felter all that was typed, for the form to be filled in with; none for an empty one */
    public record Videre(String tekst, String adresse, Map<String, String> felter) {

        public Videre {
            felter = Map.copyOf(felter);
        }
    }
}
