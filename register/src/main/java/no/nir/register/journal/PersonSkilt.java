package no.nir.register.journal;

/** The source register has taken a merge back. Both are locked. */
public record PersonSkilt(long dublett, long gjeldende) {}
