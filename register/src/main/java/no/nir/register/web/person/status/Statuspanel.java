package no.nir.register.web.person.status;

import java.util.List;
import no.nir.register.web.Frist;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * Where the person stands in one scheme today.
 *
 * @param kategori the category in words; says so when there is none
 * @param gjelder from when to when
 * @param usikker whether the rules ask for a human to check
 * @param overproevd what the municipality has found instead; absent when it has not said otherwise
 * @param hendt what has been done so far, newest last
 * @param varslet the next change that is announced, and when it was; absent when none is
 * @param fristnavn what the next deadline is for
 * @param nesteSteg absent when nothing is to be done here, or the user may only read
 * @param nesteFordi why that comes next, with the paragraph; absent for what explains itself
 * @param hvorfor address of the explanation; absent when nothing is computed
 */
public record Statuspanel(
        String ordning,
        String tittel,
        String tilstand,
        String kategori,
        @Nullable String gjelder,
        boolean usikker,
        @Nullable Overproevd overproevd,
        List<String> hendt,
        @Nullable String varslet,
        @Nullable String fristnavn,
        @Nullable Frist frist,
        @Nullable Lenke nesteSteg,
        @Nullable String nesteFordi,
        @Nullable String hvorfor) {

    public Statuspanel {
        hendt = List.copyOf(hendt);
    }

    /**
     * What the municipality finds today, beside the computed category and never instead of it.
     *
     * @param vurdering the category, from when to when, and the day the facts were examined
     * @param likt whether the register computes the same by now
     * @param sti where all of them stand in full
     */
    public record Overproevd(String vurdering, String begrunnelse, boolean likt, String sti) {}
}
