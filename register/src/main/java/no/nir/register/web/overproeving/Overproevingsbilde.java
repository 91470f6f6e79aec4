package no.nir.register.web.overproeving;

import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * IMDi's page: numbers by rule; below, for those who may read single cases, the cases of the rule that was asked for.
 *
 * @param antall how many in all, in words
 * @param regler the most disputed first
 * @param valgt the rule that was asked for; absent when none was
 */
public record Overproevingsbilde(
        String antall, List<Regel> regler, @Nullable Valgt valgt) {

    public Overproevingsbilde {
        regler = List.copyOf(regler);
    }

    /**
     * @param kode code of the rule; a dash where no rule is disputed
     * @param finnes whether the catalogue has a page for it
     * @param retninger from which category to which, and how many
     */
    public record Regel(
            String kode,
            boolean finnes,
            String spoersmaal,
            long antall,
            long ubesvarte,
            int kommuner,
            String nyeste,
            List<String> retninger) {

        public Regel {
            retninger = List.copyOf(retninger);
        }
    }

    /**
     * @param lesbar whether the reader may see the cases; else the numbers are all
     * @param saker one page of them, the newest first
     */
    public record Valgt(
            String tittel,
            boolean lesbar,
            List<Overproevingslinje> saker,
            String side,
            @Nullable Lenke forrige,
            @Nullable Lenke neste) {

        public Valgt {
            saker = List.copyOf(saker);
        }
    }
}
