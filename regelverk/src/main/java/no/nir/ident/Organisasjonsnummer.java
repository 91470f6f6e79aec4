package no.nir.ident;

import java.util.Locale;
import java.util.Optional;

/**
 * An organisasjonsnummer of Enhetsregisteret: nine digits, the last a control digit. It names a body, not a person, but
 * is masked in {@code toString()} like the others, since a sole trader's number points at a person.
 *
 * @param verdi the nine digits
 */
public record Organisasjonsnummer(String verdi) {

    private static final int LENGDE = 9;
    private static final int[] VEKTER = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** Throws when the digits are no organisasjonsnummer; text from people goes through {@link #parse}. */
    public Organisasjonsnummer {
        if (!(Sifre.les(verdi) instanceof Sifre.Lest(String sifre))
                || !sifre.equals(verdi)
                || finnFeil(verdi).isPresent()) {
            throw new IllegalArgumentException("ugyldig organisasjonsnummer");
        }
    }

    public static Tolkning<Organisasjonsnummer> parse(String tekst) {
        return switch (Sifre.les(tekst)) {
            case Sifre.Feil(Identfeil feil) -> new Tolkning.Ugyldig<>(feil);
            case Sifre.Lest(String sifre) ->
                finnFeil(sifre)
                        .<Tolkning<Organisasjonsnummer>>map(Tolkning.Ugyldig::new)
                        .orElseGet(() -> new Tolkning.Gyldig<>(new Organisasjonsnummer(sifre)));
        };
    }

    /**
     * A synthetic organisasjonsnummer (first digit 3), absent when this serial has no control digit.
     *
     * @param loepenummer 0–9999999
     */
    public static Optional<Organisasjonsnummer> syntetisk(int loepenummer) {
        if (loepenummer < 0 || loepenummer > 9_999_999) {
            throw new IllegalArgumentException("løpenummer er utenfor sju sifre");
        }
        String uten = String.format(Locale.ROOT, "3%07d", loepenummer);
        int rest = Sifre.rest(uten + "0", VEKTER);
        return rest == 1 ? Optional.empty() : Optional.of(new Organisasjonsnummer(uten + (11 - rest) % 11));
    }

    /** Synthetic bodies of the shared public test data begin with 2 or 3. */
    public boolean erSyntetisk() {
        return verdi.charAt(0) < '8';
    }

    @Override
    public String toString() {
        return "Organisasjonsnummer[*********]";
    }

    private static Optional<Identfeil> finnFeil(String sifre) {
        if (sifre.length() != LENGDE) {
            return Optional.of(Identfeil.FEIL_LENGDE);
        }
        if ("2389".indexOf(sifre.charAt(0)) < 0) {
            return Optional.of(Identfeil.FEIL_FOERSTE_SIFFER);
        }
        return Sifre.rest(sifre, VEKTER) == 0 ? Optional.empty() : Optional.of(Identfeil.FEIL_KONTROLLSIFFER);
    }
}
