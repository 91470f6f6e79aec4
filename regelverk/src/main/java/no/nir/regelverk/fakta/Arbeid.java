package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job, or an offer of one that stands.
 *
 * @param tom last day; absent = still
 * @param tilbud true while it is only an offer
 */
public record Arbeid(LocalDate fom, @Nullable LocalDate tom, double timerPerUke, boolean tilbud) {}
