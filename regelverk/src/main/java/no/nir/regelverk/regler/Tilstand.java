package no.nir.regelverk.regler;

import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** How the person's stay stands on a day. */
enum Tilstand {
    DOED(false, null),
    UTVANDRET(false, RegelId.X_18),
    /** No permit has been given yet, or ever. */
    INGEN(false, RegelId.X_21),
    /** The stay rests on utlendingsloven chapter 13. */
    EOES(false, null),
    LOEPER(true, null),
    FORNYELSE(true, RegelId.X_1),
    FORNYELSE_SENT(true, RegelId.X_2),
    NYTT_GRUNNLAG(true, RegelId.X_3),
    PERMANENT_SOEKT(true, RegelId.X_4),
    FORLENGET_34(true, RegelId.X_22),
    /** The application in time is decided without a refusal on record, and no new permit is known. */
    AVGJORT(true, RegelId.X_1),
    TILBAKEKALL_AAPNET(true, RegelId.X_6),
    UTLOEPT(false, RegelId.X_5),
    UTLOEPT_SOEKT_SENT(false, RegelId.X_5),
    AVSLAATT(false, RegelId.X_1),
    TILBAKEKALT(false, RegelId.X_6);

    private final boolean harOpphold;
    private final @Nullable RegelId regel;

    Tilstand(boolean harOpphold, @Nullable RegelId regel) {
        this.harOpphold = harOpphold;
        this.regel = regel;
    }

    boolean harOpphold() {
        return harOpphold;
    }

    /** An application keeps the stay going. */
    boolean erUnderBehandling() {
        return this == FORNYELSE || this == FORNYELSE_SENT || this == NYTT_GRUNNLAG || this == PERMANENT_SOEKT;
    }

    @Nullable
    RegelId regel() {
        return regel;
    }
}
