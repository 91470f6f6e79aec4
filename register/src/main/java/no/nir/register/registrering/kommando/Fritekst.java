package no.nir.register.registrering.kommando;

import java.util.Optional;
import java.util.regex.Pattern;

/** Free text that goes further than to those who have the person before them. */
public final class Fritekst {

    /** Eleven digits as Folkeregisteret's numbers are written, twelve as the DUF number is; dates have points in them. */
    private static final Pattern PERSONNUMMER =
            Pattern.compile("(?<!\\d)(\\d{6}[ .-]?\\d{5}|\\d{4}[ .-]?\\d{6}[ .-]?\\d{2})(?!\\d)");

    private Fritekst() {}

    /** Whether something in it looks like the number of a person. Names cannot be found this way; the form asks not to write them. */
    public static boolean harPersonnummer(String tekst) {
        return PERSONNUMMER.matcher(tekst).find();
    }

    /** Why the text is not taken; absent when it is. */
    public static Optional<Avvisning> avvis(String felt, String tekst, int lengste) {
        if (tekst.length() > lengste) {
            return Optional.of(new Avvisning.TekstenErForLang(felt, lengste));
        }
        return harPersonnummer(tekst) ? Optional.of(new Avvisning.TekstenHarEtPersonnummer(felt)) : Optional.empty();
    }
}
