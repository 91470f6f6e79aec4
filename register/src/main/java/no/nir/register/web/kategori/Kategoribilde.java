package no.nir.register.web.kategori;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.web.Felt;
import no.nir.register.web.person.Personhode;
import org.jspecify.annotations.Nullable;

/**
 * The page of explanations.
 *
 * @param valgt the stretch that was asked for; one at most
 * @param grupper every stretch, newest first, scheme by scheme
 * @param kjent the field for an earlier day of knowledge
 * @param somKjent the end of the day whose knowledge is shown; absent for now
 * @param forbehold who decides, how to complain, and how far the rules have been read
 */
public record Kategoribilde(
        Personhode hode,
        List<Forklaringstekst> valgt,
        List<Gruppe> grupper,
        Felt kjent,
        @Nullable LocalDate somKjent,
        List<String> forbehold) {

    public Kategoribilde {
        valgt = List.copyOf(valgt);
        grupper = List.copyOf(grupper);
        forbehold = List.copyOf(forbehold);
    }

    /** @param ordning code of the scheme */
    public record Gruppe(String ordning, List<Strekk> strekk) {

        public Gruppe {
            strekk = List.copyOf(strekk);
        }
    }

    /** @param naa whether it holds today: then it stands open */
    public record Strekk(Forklaringstekst tekst, boolean naa) {}
}
