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
 * @param feil what was wrong with what was asked for, and what to do; absent when nothing was
 * @param grupper every stretch, newest first, scheme by scheme
 * @param nytt what has come since the user last looked; absent the first time and for an earlier day
 * @param kjent the field for an earlier day of knowledge
 * @param somKjent the end of the day whose knowledge is shown; absent for now
 * @param forbehold who decides, how to complain, and how far the rules have been read
 */
public record Kategoribilde(
        Personhode hode,
        List<Forklaringstekst> valgt,
        @Nullable String feil,
        List<Gruppe> grupper,
        @Nullable Nytt nytt,
        Felt kjent,
        @Nullable LocalDate somKjent,
        List<String> forbehold) {

    public Kategoribilde {
        valgt = List.copyOf(valgt);
        grupper = List.copyOf(grupper);
        forbehold = List.copyOf(forbehold);
    }

    /**
     * @param sist the day the user last looked at the person, before today
     * @param endret whether any stretch is otherwise than it was then
     */
    public record Nytt(LocalDate sist, boolean endret) {}

    /** @param ordning code of the scheme */
    public record Gruppe(String ordning, List<Strekk> strekk) {

        public Gruppe {
            strekk = List.copyOf(strekk);
        }
    }

    /**
     * @param naa whether it holds today: then it stands open
     * @param endret whether it was not so when the user last looked
     */
    public record Strekk(Forklaringstekst tekst, boolean naa, boolean endret) {}
}
