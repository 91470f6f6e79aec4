package no.nir.ident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fødselsnummer, after the rule of 1964 or of 2032. It identifies and nothing more: birth date and sex come from
 * Folkeregisteret, never from the digits.
 *
 * @param verdi the eleven digits
 */
public record Foedselsnummer(String verdi) implements Personident {

    /** Throws when the digits are no fødselsnummer; text from people goes through {@link #parse}. */
    public Foedselsnummer {
        if (!(Sifre.les(verdi) instanceof Sifre.Lest(String sifre))
                || !sifre.equals(verdi)
                || finnFeil(verdi).isPresent()) {
            throw new IllegalArgumentException("ugyldig fødselsnummer");
        }
    }

    public static Tolkning<Foedselsnummer> parse(String tekst) {
        return switch (Sifre.les(tekst)) {
            case Sifre.Feil(Identfeil feil) -> new Tolkning.Ugyldig<>(feil);
            case Sifre.Lest(String sifre) ->
                finnFeil(sifre)
                        .<Tolkning<Foedselsnummer>>map(Tolkning.Ugyldig::new)
                        .orElseGet(() -> new Tolkning.Gyldig<>(new Foedselsnummer(sifre)));
        };
    }

    /**
     * A synthetic fødselsnummer (month + 80) for a birth date, with control digits after the old rule.
     * Serials that fit the century: 000–499 for 1900–1999, 500–999 for 2000–2039; odd for men, even for women.
     *
     * @return absent when this serial has no control digits: try the next
     */
    public static Optional<Foedselsnummer> syntetisk(LocalDate foedselsdato, int individnummer) {
        return Foedselsregel.lagSyntetisk(foedselsdato, individnummer, Foedselsregel.Slag.FOEDSELSNUMMER)
                .map(Foedselsnummer::new);
    }

    public boolean erSyntetisk() {
        return Foedselsregel.erSyntetisk(verdi);
    }

    @Override
    public Type type() {
        return Type.FOEDSELSNUMMER;
    }

    @Override
    public String toString() {
        return "Foedselsnummer[***********]";
    }

    private static Optional<Identfeil> finnFeil(String sifre) {
        if (sifre.length() == Foedselsregel.LENGDE && Foedselsregel.erDNummer(sifre)) {
            return Optional.of(Identfeil.ER_DNUMMER);
        }
        return Foedselsregel.finnFeil(sifre);
    }
}
