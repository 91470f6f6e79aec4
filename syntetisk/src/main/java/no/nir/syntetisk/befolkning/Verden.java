package no.nir.syntetisk.befolkning;

/** What every life is told against, read once: the map, the words and the distributions. */
record Verden(Kommunekart kart, Ordliste ord, Fordelinger fordelinger, Tilstroemming tilstroemming) {

    static Verden les() {
        return new Verden(new Kommunekart(), new Ordliste(), new Fordelinger(), new Tilstroemming());
    }
}
