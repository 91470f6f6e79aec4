package no.nir.fasit;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.fakta.Personfakta;

/** One scheme (or the act) on one day on which the engine and the second opinion differ. */
record Avvik(
        String hva,
        LocalDate dag,
        Personfakta fakta,
        String motor,
        List<String> motorregler,
        String fasit,
        List<String> fasitregler,
        Lov lov) {

    boolean erOmProgramslutt() {
        return hva.equals("PROGRAM_TIL");
    }

    boolean motorHar(String regel) {
        return motorregler.contains(regel);
    }

    boolean fasitHar(String regel) {
        return fasitregler.contains(regel);
    }

    boolean er(String scheme, String motorsvar, String fasitsvar) {
        return hva.equals(scheme) && motor.equals(motorsvar) && fasit.equals(fasitsvar);
    }

    /** What is alike for all differences of a kind. */
    String gruppe() {
        return hva + ": " + motor + " " + motorregler + " mot " + fasit + " " + fasitregler;
    }
}
