package no.nir.register.api;

/**
 * A refusal or warning in words.
 *
 * @param hva what was wrong
 * @param regel which rule says so
 * @param gjoer what the sender can do
 */
record Funntekst(String kode, String felt, Trespraaklig hva, Trespraaklig regel, Trespraaklig gjoer) {

    /** The same in all three languages; the system that sent it chooses for its user. */
    record Trespraaklig(String nb, String nn, String en) {}
}
