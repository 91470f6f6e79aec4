package no.nir.register.web.totrinn;

import java.util.List;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.person.Personhode;
import org.jspecify.annotations.Nullable;

/**
 * What is held about one person, to be looked at and answered.
 *
 * @param beskjed what has just happened, or what this user can do about it
 * @param regler what the rules say today; empty when it is answered
 * @param skjema absent when there is nothing for this user to answer
 * @param paaNytt where it is mended and sent again; absent unless it was this user's, and came back
 * @param feil what was wrong with the answer
 */
public record Kontrollsak(
        Personhode hode,
        Beskjed beskjed,
        Kontrollinje linje,
        Regler regler,
        @Nullable Skjema skjema,
        @Nullable Lenke paaNytt,
        Feil feil) {

    /** @param slag info, success or warning */
    public record Beskjed(String slag, List<String> setninger) {
        public Beskjed {
            setninger = List.copyOf(setninger);
        }
    }

    /**
     * @param hindre why it cannot be registered as the register stands
     * @param passerte the warnings the sender passed
     * @param nye the warnings that have come since
     */
    public record Regler(List<String> hindre, List<String> passerte, List<String> nye) {
        static final Regler INGEN = new Regler(List.of(), List.of(), List.of());

        public Regler {
            hindre = List.copyOf(hindre);
            passerte = List.copyOf(passerte);
            nye = List.copyOf(nye);
        }
    }

    /**
     * @param svar absent when there is one thing to do, which is {@code eneste}
     * @param bekreftede codes of the new warnings shown
     */
    public record Skjema(
            String tittel,
            String adresse,
            @Nullable Felt svar,
            String eneste,
            Felt notat,
            String bekreftede,
            String knapp) {}

    /**
     * @param felter errors linked to their fields
     * @param setninger why what was answered could not be done
     */
    public record Feil(List<Lenke> felter, List<String> setninger) {
        static final Feil INGEN = new Feil(List.of(), List.of());

        public Feil {
            felter = List.copyOf(felter);
            setninger = List.copyOf(setninger);
        }
    }
}
