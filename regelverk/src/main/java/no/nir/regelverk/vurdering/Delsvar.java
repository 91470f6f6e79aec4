package no.nir.regelverk.vurdering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reason says to the question it belongs under.
 *
 * @param svar yes, no, or neither: the question is which
 * @param virkning what follows when this alone decides
 */
public record Delsvar(Delspoersmaal spoersmaal, Svar svar, Virkning virkning) {

    /** The answer to a plain question. */
    public enum Svar {
        JA,
        NEI,
        AAPENT
    }

    private static final Map<Grunnkode, Delsvar> TABELL = les(Delsvartekst.TABELL);

    /** Absent for what does not answer a question: doubts, coming changes, and neighbours that were not chosen. */
    public static Optional<Delsvar> av(Grunnkode kode) {
        return Optional.ofNullable(TABELL.get(kode));
    }

    private static Map<Grunnkode, Delsvar> les(String rader) {
        Map<Grunnkode, Delsvar> tabell = new EnumMap<>(Grunnkode.class);
        rader.lines().filter(linje -> !linje.isBlank()).forEach(linje -> {
            List<String> felt = List.of(linje.strip().split("\\s*\\|\\s*", -1));
            Delsvar svar = new Delsvar(
                    Delspoersmaal.valueOf(felt.get(1)), Svar.valueOf(felt.get(2)), Virkning.valueOf(felt.get(3)));
            if (tabell.put(Grunnkode.valueOf(felt.get(0)), svar) != null) {
                throw new IllegalStateException("To svar for " + felt.get(0));
            }
        });
        return tabell;
    }
}
