package no.nir.syntetisk;

import org.jspecify.annotations.Nullable;

/** Whether a caller of a fake shows a token it may be answered for. The token endpoint's own check takes the place of the default. */
@FunctionalInterface
public interface Tokenkontroll {

    /**
     * @param autorisasjon the Authorization header as it came
     * @param scope what the caller must have been given
     */
    boolean godtar(@Nullable String autorisasjon, String scope);
}
