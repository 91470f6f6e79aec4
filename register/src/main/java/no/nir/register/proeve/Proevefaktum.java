package no.nir.register.proeve;

import java.time.LocalDate;

/** One thing HK-dir says about a test. */
public sealed interface Proevefaktum {

    /** HK-dir's own reference of the test, the same through corrections and annulment. */
    String referanse();

    /** The number of the message in the feed: of two about the same test the higher is the newer. */
    long sekvens();

    enum Tilstand {
        GJELDER,
        ANNULLERT
    }

    /** @param dato the day of the test */
    record Resultat(String referanse, long sekvens, Tilstand tilstand, LocalDate dato, Proeve proeve)
            implements Proevefaktum {

        Resultat annullert(Annullering annullering) {
            return annullering.sekvens() < sekvens
                    ? this
                    : new Resultat(referanse, annullering.sekvens(), Tilstand.ANNULLERT, dato, proeve);
        }
    }

    /** Completes a result the register has: it no longer counts. */
    record Annullering(String referanse, long sekvens) implements Proevefaktum {}
}
