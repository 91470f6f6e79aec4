package no.nir.register.web.person;

/** Whether the user may register on the person that is shown. */
public enum Skriverett {
    KAN_REGISTRERE,
    BARE_LESE
}
