package no.nir.regelverk.dokumentasjon;

/** Whether the facts show that a requirement is met. */
public enum Kravstatus {
    OPPFYLT,
    IKKE_OPPFYLT,
    /** The facts do not say. */
    IKKE_KJENT,
    /** The municipality has lifted the duty. */
    FRITATT,
    /** Something else shown makes the requirement fall away. */
    ERSTATTET;

    /** Nothing more has to be shown. */
    public boolean erIOrden() {
        return switch (this) {
            case OPPFYLT, FRITATT, ERSTATTET -> true;
            case IKKE_OPPFYLT, IKKE_KJENT -> false;
        };
    }
}
