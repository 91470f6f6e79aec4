package no.nir.regelverk.vurdering;

/** Whether a deadline still asks somebody for something, as the facts stand. */
public enum Friststatus {
    /** Something is to be done by the day, or the right runs until it. */
    AAPEN,
    /** Done in time. */
    OPPFYLT,
    /** Nothing is asked: done too late, or nobody has the right or duty on the last day. */
    UAKTUELL
}
