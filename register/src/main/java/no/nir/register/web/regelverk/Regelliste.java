package no.nir.register.web.regelverk;

import java.util.List;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The page of all rules.
 *
 * @param omraade the chosen subject's code, sent along with the form; empty for all
 * @param omraader what the rules are about, to choose between
 * @param antall how many rules are shown, in words
 * @param grupper the rules by subject
 * @param lover from paragraph to rule, act by act
 * @param utelatt paragraphs without a rule, by reason; none when the list is narrowed
 */
public record Regelliste(
        String omraade,
        List<Valg> omraader,
        Felt dato,
        Felt lov,
        String antall,
        List<Gruppe> grupper,
        List<Lov> lover,
        List<Utenlov> utelatt) {

    public Regelliste {
        omraader = List.copyOf(omraader);
        grupper = List.copyOf(grupper);
        lover = List.copyOf(lover);
        utelatt = List.copyOf(utelatt);
    }

    public record Valg(Lenke lenke, boolean valgt) {}

    /** @param adresse of the official text; absent when there is none to point at */
    public record Sitat(String tekst, @Nullable String adresse) {}

    /** @param aapen whether the rules are shown at once: few, or asked for; a long list of everything is folded */
    public record Gruppe(String kode, String tittel, boolean aapen, List<Rad> regler) {

        public Gruppe {
            regler = List.copyOf(regler);
        }
    }

    public record Rad(String kode, String spoersmaal, Sitat sitat, String gjelder) {}

    public record Lov(String navn, List<Paragrafrad> paragrafer) {

        public Lov {
            paragrafer = List.copyOf(paragrafer);
        }
    }

    /** @param regler codes of the rules that stand in it */
    public record Paragrafrad(Sitat sitat, List<String> regler) {

        public Paragrafrad {
            regler = List.copyOf(regler);
        }
    }

    /** @param gjennomgaatt how much of the act has been gone through */
    public record Utenlov(String navn, String gjennomgaatt, List<Uten> grunner) {

        public Utenlov {
            grunner = List.copyOf(grunner);
        }
    }

    /** Paragraphs no rule is made of, and why. */
    public record Uten(String grunn, List<Sitat> paragrafer) {

        public Uten {
            paragrafer = List.copyOf(paragrafer);
        }
    }
}
