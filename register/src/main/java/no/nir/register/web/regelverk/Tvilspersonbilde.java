package no.nir.register.web.regelverk;

import java.util.List;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The answers that turn on one point of doubt, without names.
 *
 * @param antall how many persons and answers, in words
 * @param filtre lists to choose from
 * @param alle the list without filters; absent when there are none
 */
public record Tvilspersonbilde(
        Tvilsbilde.Linje punkt,
        String antall,
        List<Felt> filtre,
        @Nullable String alle,
        List<Linje> linjer,
        String side,
        @Nullable Lenke forrige,
        @Nullable Lenke neste) {

    public Tvilspersonbilde {
        filtre = List.copyOf(filtre);
        linjer = List.copyOf(linjer);
    }

    /**
     * @param nr place in the list: what tells one line from another when no name does
     * @param kontroll that somebody is asked to check it; absent when nobody is
     * @param sti why, on the page about the person
     */
    public record Linje(
            String nr,
            String kommune,
            String svar,
            String siden,
            Hvorfor hvorfor,
            @Nullable String kontroll,
            String sti) {

        /**
         * What the answer rests on.
         *
         * @param sist what happened last before it began to turn on the point, with day and paragraph
         * @param alt everything; empty while it cannot be explained
         */
        public record Hvorfor(String sist, List<String> alt) {

            public Hvorfor {
                alt = List.copyOf(alt);
            }
        }
    }
}
