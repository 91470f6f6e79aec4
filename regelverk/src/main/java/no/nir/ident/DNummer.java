package no.nir.ident;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A D-nummer: as a fødselsnummer with 4 added to the first digit, for people without (or before) a fødselsnummer.
 *
 * @param verdi the eleven digits
 */
public record DNummer(String verdi) implements Personident {

    /** Throws when the digits are no D-nummer; text from people goes through {@link #parse}. */
    public DNummer {
        if (!(Sifre.les(verdi) instanceof Sifre.Lest(String sifre))
                || !sifre.equals(verdi)
                || finnFeil(verdi).isPresent()) {
            throw new IllegalArgumentException("ugyldig D-nummer");
        }
    }

    public static Tolkning<DNummer> parse(String tekst) {
        return switch (Sifre.les(tekst)) {
            case Sifre.Feil(Identfeil feil) -> new Tolkning.Ugyldig<>(feil);
            case Sifre.Lest(String sifre) ->
                finnFeil(sifre)
                        .<Tolkning<DNummer>>map(Tolkning.Ugyldig::new)
                        .orElseGet(() -> new Tolkning.Gyldig<>(new DNummer(sifre)));
        };
    }

    /**
     * A synthetic D-nummer (month + 80) for a birth date, with control digits after the old rule.
     * Serials that fit the century: 000–499 for 1900–1999, 500–999 for 2000–2039; odd for men, even for women.
     *
     * @return absent when this serial has no control digits: try the next
     */
    public static Optional<DNummer> syntetisk(LocalDate foedselsdato, int individnummer) {
        return Foedselsregel.lagSyntetisk(foedselsdato, individnummer, Foedselsregel.Slag.DNUMMER)
                .map(DNummer::new);
    }

    public boolean erSyntetisk() {
        return Foedselsregel.erSyntetisk(verdi);
    }

    @Override
    public Type type() {
        return Type.DNUMMER;
    }

    @Override
    public String toString() {
        return "DNummer[***********]";
    }

    private static Optional<Identfeil> finnFeil(String sifre) {
        if (sifre.length() == Foedselsregel.LENGDE && !Foedselsregel.erDNummer(sifre)) {
            return Optional.of(Identfeil.ER_FOEDSELSNUMMER);
        }
        return Foedselsregel.finnFeil(sifre);
    }
}
