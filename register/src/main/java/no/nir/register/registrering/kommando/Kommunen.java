package no.nir.register.registrering.kommando;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Kommuner;

/**
 * A municipality that a finding is about: its texts name it by name and number.
 *
 * @param dag the day whose name is used
 */
public record Kommunen(String nummer, LocalDate dag) {

    /** Several of the same day. */
    public static List<Kommunen> alle(List<String> numre, LocalDate dag) {
        return numre.stream().map(nummer -> new Kommunen(nummer, dag)).toList();
    }

    String navnOgNummer() {
        return Kommuner.norske().navnOgNummer(nummer, dag);
    }
}
