package no.nir.regelverk.saksbehandling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether data may go to research. A person may reserve against use of directly identifying data; the reservation is told to the
 * municipality and recorded in the register (integreringsforskriften §§ 46, 62, from 2021-01-01).
 */
public enum Forskningsutlevering {
    KAN_UTLEVERES,
    /** Directly identifying data are held back; pseudonymised data may be given. */
    RESERVERT;

    private static final LocalDate FRA = LocalDate.of(2021, 1, 1);

    /** How a person can be recognised in what is given. */
    public enum Form {
        DIREKTE_IDENTIFISERENDE,
        PSEUDONYMISERT,
        STATISTIKK
    }

    /** @param reservert day of the reservation; absent = none */
    public static Forskningsutlevering vurder(@Nullable LocalDate reservert, Form form, LocalDate dag) {
        boolean gjelder = reservert != null && !dag.isBefore(reservert) && !dag.isBefore(FRA);
        return switch (form) {
            case DIREKTE_IDENTIFISERENDE -> gjelder ? RESERVERT : KAN_UTLEVERES;
            case PSEUDONYMISERT, STATISTIKK -> KAN_UTLEVERES;
        };
    }
}
