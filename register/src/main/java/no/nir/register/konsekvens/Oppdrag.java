package no.nir.register.konsekvens;

import java.util.Map;
import java.util.Optional;
import no.nir.register.kategori.Valgpunkt;

/**
 * What shall be tried, and why.
 *
 * @param tittel what others know it by
 * @param valg the points that are to have another value than the register goes by; absent value for a day that is not set
 */
public record Oppdrag(String tittel, String grunn, Map<Valgpunkt, Optional<String>> valg) {

    public static final int LENGSTE_TITTEL = 100;
    public static final int LENGSTE_GRUNN = 500;

    public Oppdrag {
        tittel = tittel.strip();
        grunn = grunn.strip();
        valg = Map.copyOf(valg);
        if (tittel.isEmpty() || tittel.length() > LENGSTE_TITTEL) {
            throw new IllegalArgumentException("a title has 1 to " + LENGSTE_TITTEL + " characters");
        }
        if (grunn.isEmpty() || grunn.length() > LENGSTE_GRUNN) {
            throw new IllegalArgumentException("a reason has 1 to " + LENGSTE_GRUNN + " characters");
        }
        valg.forEach((punkt, verdi) -> {
            if (!punkt.godtar(verdi.orElse(null))) {
                throw new IllegalArgumentException("not a value of " + punkt);
            }
        });
    }
}
