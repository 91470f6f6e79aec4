package no.nir.register.web.person;

import no.nir.register.web.person.status.Innsyn;

/** The register did not know the person on the day that was asked for. */
final class IkkeKjentDa extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient long personId;
    private final transient Innsyn innsyn;

    IkkeKjentDa(long personId, Innsyn innsyn) {
        this.personId = personId;
        this.innsyn = innsyn;
    }

    long personId() {
        return personId;
    }

    Innsyn innsyn() {
        return innsyn;
    }
}
