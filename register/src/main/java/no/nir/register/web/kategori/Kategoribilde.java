package no.nir.register.web.kategori;

import java.util.List;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.web.person.Personhode;

/**
 * The page of explanations.
 *
 * @param valgt the stretch that was asked for; one at most
 * @param grupper every stretch, newest first, scheme by scheme
 * @param forbehold who decides, how to complain, and how far the rules have been read
 */
public record Kategoribilde(
        Personhode hode, List<Forklaringstekst> valgt, List<Gruppe> grupper, List<String> forbehold) {

    public Kategoribilde {
        valgt = List.copyOf(valgt);
        grupper = List.copyOf(grupper);
        forbehold = List.copyOf(forbehold);
    }

    /** @param ordning code of the scheme */
    public record Gruppe(String ordning, List<Forklaringstekst> strekk) {

        public Gruppe {
            strekk = List.copyOf(strekk);
        }
    }
}
