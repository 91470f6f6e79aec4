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
 * @param lover from paragraph to rule, act by act
 */
public record Regelliste(
        String omraade,
        List<Valg> omraader,
        Felt dato,
        Felt lov,
        String antall,
        List<Rad> regler,
        List<Lov> lover,
        List<Utelatt> utelatt) {

    public Regelliste {
        omraader = List.copyOf(omraader);
        regler = List.copyOf(regler);
        lover = List.copyOf(lover);
        utelatt = List.copyOf(utelatt);
    }

    public record Valg(Lenke lenke, boolean valgt) {}

    /** @param lang of the text where it is another than the page's */
    public record Tekst(String tekst, @Nullable String lang) {}

    /** @param adresse of the official text; absent when there is none to point at */
    public record Sitat(String tekst, @Nullable String adresse) {}

    public record Rad(String kode, Tekst spoersmaal, Sitat sitat, String gjelder) {}

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

    /** Paragraphs no rule is made of, and why. */
    public record Utelatt(String lov, String paragrafer, String grunn) {}
}
