package no.nir.register.web.start;

import java.util.Arrays;
import java.util.Optional;

/** What may need doing, in the order of the cards. The codes stand in addresses in lower case. */
enum Oppgavetype {
    /** Settled with a right to a programme, and no vedtak: three months (integreringsloven § 12). */
    UTEN_VEDTAK,
    /** The municipality may offer, as long as two years have not passed (§ 8 tredje ledd). */
    KAN_TILBYS,
    /** The programme's time runs out within two months. */
    NAER_SLUTT,
    /** The programme's time has run out and no end with a reason is registered. */
    UTEN_SLUTT,
    /** An application for the permit is pending: the category stays, somebody should follow. */
    FORNYELSE,
    /** The category holds today, but a point of doubt must be settled by hand. */
    KONTROLL,
    /** Came to the municipality lately, and not opened by this user since. */
    NY,
    /** Registered in a municipality that was divided: may be one of this municipality's people. */
    DELT_KOMMUNE;

    String kode() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The whole list. */
    String liste() {
        return "/oppgaver?type=" + kode();
    }

    static Optional<Oppgavetype> finn(String kode) {
        return Arrays.stream(values()).filter(type -> type.kode().equals(kode)).findFirst();
    }
}
