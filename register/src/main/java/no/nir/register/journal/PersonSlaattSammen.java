package no.nir.register.journal;

/** The source register says that the first is the same human as the second. Both are locked. */
public record PersonSlaattSammen(long dublett, long gjeldende) {}
