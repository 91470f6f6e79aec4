package no.nir.register.web.person.status;

/**
 * What is natural to register next, and the address of its form. The texts {@code person.neste.<sak>} say what and
 * {@code person.neste.<sak>.fordi} why, with the paragraph; a plain step has the name of its button and no reason.
 */
record Neste(String sak, String sti) {

    static Neste av(Steg steg, long personId, String ordning) {
        return new Neste(steg.name(), steg.sti(personId, ordning));
    }

    /** A step with a choice of its form made by the button that leads there. */
    Neste som(String nySak, String valg) {
        return new Neste(nySak, sti + "&" + valg);
    }
}
