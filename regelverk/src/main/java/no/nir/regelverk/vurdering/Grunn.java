package no.nir.regelverk.vurdering;

import java.util.Map;

/**
 * One sentence of an explanation as data: a code whose text stands in the message files, the paragraph, and the values of the
 * text's places.
 */
public record Grunn(Grunnkode kode, Hjemmel hjemmel, Map<String, Verdi> verdier) {

    public Grunn {
        verdier = Map.copyOf(verdier);
        if (!verdier.keySet().equals(kode.verdinavn())) {
            throw new IllegalArgumentException(kode + " skal ha verdiene " + kode.verdinavn());
        }
    }
}
