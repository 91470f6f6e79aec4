package no.nir.regelverk.fakta;

import java.time.LocalDate;
import java.util.List;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * One decision that gave a permit.
 *
 * @param innvilget date of the decision
 * @param gyldigTil last valid day; absent = no end known
 * @param fornyelse same basis as the permit before
 * @param soekt date of the application (decides the five-year rule for families)
 * @param automatiskeForlengelser § 34 permits that were extended without an application
 */
public record Tillatelse(
        Grunnlag grunnlag,
        LocalDate innvilget,
        @Nullable LocalDate gyldigTil,
        boolean soektFraUtlandet,
        boolean fornyelse,
        @Nullable LocalDate soekt,
        @Nullable Referanseperson referanseperson,
        @Nullable Tilbakekall tilbakekall,
        List<Periode> automatiskeForlengelser) {

    public Tillatelse {
        automatiskeForlengelser = List.copyOf(automatiskeForlengelser);
    }

    /** A first permit without anything special. */
    public static Tillatelse av(Grunnlag grunnlag, LocalDate innvilget, @Nullable LocalDate gyldigTil) {
        return new Tillatelse(grunnlag, innvilget, gyldigTil, false, false, null, null, null, List.of());
    }
}
