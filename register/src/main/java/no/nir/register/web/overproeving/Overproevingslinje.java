package no.nir.register.web.overproeving;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One overprøving in words: what was computed and what the municipality found, beside each other.
 *
 * @param id the anchor on the page
 * @param kommune who found otherwise
 * @param naaLikt that the register computes the same by now; absent while it does not
 * @param regel code of the disputed rule; absent when there is none
 * @param status how far IMDi has come
 * @param person the page about the person; absent on that page itself
 * @param korriger the form that corrects it; absent for readers
 */
public record Overproevingslinje(
        String id,
        String tittel,
        String kommune,
        String beregnet,
        String vurdert,
        @Nullable String naaLikt,
        String begrunnelse,
        String undersoekt,
        @Nullable String regel,
        String status,
        List<Svarlinje> svar,
        @Nullable String person,
        @Nullable String korriger) {

    public Overproevingslinje {
        svar = List.copyOf(svar);
    }

    /** @param naar when, and by whom where the reader is told */
    public record Svarlinje(String status, String naar, String notat) {}
}
