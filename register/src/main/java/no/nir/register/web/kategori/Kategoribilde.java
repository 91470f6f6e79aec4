package no.nir.register.web.kategori;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.web.person.Personhode;
import org.jspecify.annotations.Nullable;

/**
 * The page of explanations.
 *
 * @param valgt the stretch that was asked for; one at most
 * @param feil what was wrong with what was asked for, and what to do; absent when nothing was
 * @param grupper every stretch, scheme by scheme
 * @param nytt what has come since the user last looked; absent the first time and for an earlier day
 * @param forbehold who decides, how to complain, and how far the rules have been read
 */
public record Kategoribilde(
        Personhode hode,
        List<Strekk> valgt,
        @Nullable String feil,
        List<Gruppe> grupper,
        @Nullable Nytt nytt,
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

    /**
     * @param ordning code of the scheme
     * @param naaOgSenere what holds today, then what is to come, in order
     * @param tidligere what is over, newest first; folded away
     */
    public record Gruppe(String ordning, List<Strekk> naaOgSenere, List<Strekk> tidligere) {

        public Gruppe {
            naaOgSenere = List.copyOf(naaOgSenere);
            tidligere = List.copyOf(tidligere);
        }
    }

    /** When a stretch lies, seen from today, or from the day whose knowledge is shown. */
    public enum Naar {
        TIDLIGERE,
        NAA,
        SENERE
    }

    /**
     * @param endret whether it was not so when the user last looked
     * @param overproevd what municipalities have found about days in it
     * @param overproev the form for finding otherwise; absent for readers
     */
    public record Strekk(
            Forklaringstekst tekst,
            Naar naar,
            boolean endret,
            List<Merknad> overproevd,
            @Nullable String overproev) {

        public Strekk {
            overproevd = List.copyOf(overproevd);
        }
    }

    /** @param likt whether the register computes the same in this stretch */
    public record Merknad(String tekst, boolean likt) {}
}
