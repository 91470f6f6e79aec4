package no.nir.register.kilde;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item in quarantine, without its content. */
public record Karantenesak(
        long karanteneId,
        Kildenavn kilde,
        @Nullable Long sekvens,
        @Nullable String hendelseId,
        @Nullable String slag,
        Karantenegrunn grunn,
        Instant mottatt,
        int forsoek,
        @Nullable Instant loest,
        @Nullable String loestAv,
        @Nullable String utfall,
        @Nullable String begrunnelse) {

    public boolean erLoest() {
        return loest != null;
    }
}
