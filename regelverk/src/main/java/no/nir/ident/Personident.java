package no.nir.ident;

import java.util.Optional;

/**
 * A number that points at one person. {@code toString()} is masked on every kind, so that a number cannot reach a log
 * line or an exception by accident; whoever needs it asks for {@link #verdi()}.
 */
public sealed interface Personident permits Foedselsnummer, DNummer, DufNummer {

    /** Which register gave the number out. */
    enum Type {
        FOEDSELSNUMMER,
        DNUMMER,
        DUF
    }

    /** The bare digits. */
    String verdi();

    Type type();

    /** Reads a number as people write it (digits, spaces allowed) and tells which kind it is. */
    static Tolkning<Personident> parse(String tekst) {
        return switch (Sifre.les(tekst)) {
            case Sifre.Feil(Identfeil feil) -> new Tolkning.Ugyldig<>(feil);
            case Sifre.Lest(String sifre) -> tolk(sifre);
        };
    }

    /** From a column that already holds a checked number. */
    static Personident av(Type type, String verdi) {
        return switch (type) {
            case FOEDSELSNUMMER -> new Foedselsnummer(verdi);
            case DNUMMER -> new DNummer(verdi);
            case DUF -> new DufNummer(verdi);
        };
    }

    private static Tolkning<Personident> tolk(String sifre) {
        return switch (sifre.length()) {
            case DufNummer.LENGDE -> DufNummer.parse(sifre).som(nummer -> nummer);
            case Foedselsregel.LENGDE ->
                Foedselsregel.erDNummer(sifre)
                        ? DNummer.parse(sifre).som(nummer -> nummer)
                        : Foedselsnummer.parse(sifre).som(nummer -> nummer);
            default -> new Tolkning.Ugyldig<>(Identfeil.FEIL_LENGDE);
        };
    }

    /** The kind a row of digits has by its shape alone; says nothing of control digits. */
    static Optional<Type> finnType(String sifre) {
        return switch (sifre.length()) {
            case DufNummer.LENGDE -> Optional.of(Type.DUF);
            case Foedselsregel.LENGDE ->
                Optional.of(Foedselsregel.erDNummer(sifre) ? Type.DNUMMER : Type.FOEDSELSNUMMER);
            default -> Optional.empty();
        };
    }
}
