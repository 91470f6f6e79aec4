package no.nir.register.web.kategori;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.web.Skrevetdag;

/**
 * The scheme and day that are asked about, as they stood in the address.
 *
 * @param erStilt whether anything was asked
 * @param feil key of the sentence that says why there is no answer, should there be none
 */
record Spoersmaal(Optional<Ordning> ordning, Optional<LocalDate> dato, boolean erStilt, String feil) {

    static Spoersmaal les(String ordning, String dato) {
        Optional<Ordning> o = Arrays.stream(Ordning.values())
                .filter(en -> en.name().equals(ordning))
                .findFirst();
        Optional<LocalDate> d = Skrevetdag.finn(dato);
        String feil =
                o.isEmpty() ? "kategori.spurt.ordning" : d.isEmpty() ? "kategori.spurt.dato" : "kategori.spurt.ingen";
        return new Spoersmaal(o, d, !ordning.isBlank() || !dato.isBlank(), feil);
    }
}
