package no.nir.register.web.endring;

/**
 * A change in words.
 *
 * @param lenke to the explanation of the new category
 * @param endring from what to what
 * @param dag the first day, and how far away
 * @param gjoer what the municipality does now
 * @param haster whether a vedtak is missing; said in words too
 */
public record Endringslinje(
        String navn,
        String lenke,
        String ordning,
        String endring,
        String dag,
        String hjemmel,
        String gjoer,
        boolean haster) {}
