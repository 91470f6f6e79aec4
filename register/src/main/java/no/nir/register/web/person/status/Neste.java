package no.nir.register.web.person.status;

/**
 * What is natural to register next, by which kind of form, and its address. The texts {@code person.neste.<sak>} say what and
 * {@code person.neste.<sak>.fordi} why, with the paragraph; a plain step has the name of its button and no reason.
 */
record Neste(Steg steg, String sak, String sti) {

    static Neste av(Steg steg, long personId, String ordning) {
        return new Neste(steg, steg.name(), steg.sti(personId, ordning));
    }

    /** A step with a choice of its form made by the button that leads there. */
    Neste som(String nySak, String valg) {
        return new Neste(steg, nySak, sti + "&" + valg);
    }
}
