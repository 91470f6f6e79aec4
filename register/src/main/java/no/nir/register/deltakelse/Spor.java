package no.nir.register.deltakelse;

import java.time.LocalDate;

/** The pace of the training in norsk under introduksjonsloven, from a day on: spor 1, 2 or 3 of the curriculum. */
public record Spor(String ordning, String spor, LocalDate dato) implements Deltakelse {}
