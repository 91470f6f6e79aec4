package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.vurdering.Lov;
import org.jspecify.annotations.Nullable;

/** What of a person decides the programme's length. */
record Lengdegrunnlag(Lov lov, @Nullable Utdanning utdanning, boolean kollektiv) {

    /** A programme begun before integreringsloven has the length of the old act, also for whom no permit decides the act. */
    Lengdegrunnlag vedStart(int start) {
        return start < Lovdager.INTEGRERINGSLOVEN && lov == Lov.INTEGRERINGSLOVEN
                ? new Lengdegrunnlag(Lov.INTRODUKSJONSLOVEN, utdanning, kollektiv)
                : this;
    }

    /** § 37 c annet ledd siste punktum: § 34 with upper secondary education. */
    boolean arbeidAvslutter() {
        return kollektiv && lov == Lov.INTEGRERINGSLOVEN && utdanning != null && utdanning.erVideregaaende();
    }
}
