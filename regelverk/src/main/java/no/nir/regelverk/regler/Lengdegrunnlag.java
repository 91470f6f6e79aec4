package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.vurdering.Lov;
import org.jspecify.annotations.Nullable;

/** What of a person decides the programme's length. */
record Lengdegrunnlag(Lov lov, @Nullable Utdanning utdanning, boolean kollektiv) {

    /** § 37 c annet ledd siste punktum: § 34 with upper secondary education. */
    boolean arbeidAvslutter() {
        return kollektiv && lov == Lov.INTEGRERINGSLOVEN && utdanning != null && utdanning.erVideregaaende();
    }
}
