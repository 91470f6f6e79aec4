package no.nir.regelverk.dokumentasjon;

import org.jspecify.annotations.Nullable;

/**
 * A requirement and what the facts say of it.
 *
 * @param regel the row that lays it down
 * @param mangel what is missing; absent when nothing is
 */
public record Kravvurdering(
        Krav krav,
        Dokumentasjonsregel regel,
        Kravstatus status,
        @Nullable Mangel mangel) {

    public Kravvurdering {
        if (status.erIOrden() != (mangel == null)) {
            throw new IllegalArgumentException("en mangel hører til et krav som ikke er vist oppfylt");
        }
    }

    static Kravvurdering iOrden(Krav krav, Dokumentasjonsregel regel, Kravstatus status) {
        return new Kravvurdering(krav, regel, status, null);
    }
}
