package no.nir.register.konsekvens;

/** The persons from one id to another, in stretches of so many. */
record Utsnitt(long fra, long til, int bunke) {

    /** Nobody is locked meanwhile, so a stretch is as long as spreads the fixed cost of the statements. */
    static final Utsnitt HELE = new Utsnitt(0, Long.MAX_VALUE, 1000);
}
