package no.nir.register.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. Bokmål and nynorsk are equal by law (språklova §§ 13–15); English is a help. */
public enum Spraak {
    NB("nb", Locale.of("nb", "NO")),
    NN("nn", Locale.of("nn", "NO")),
    EN("en", Locale.of("en", "NO"));

    private final String kode;
    private final Locale locale;

    Spraak(String kode, Locale locale) {
        this.kode = kode;
        this.locale = locale;
    }

    /** The value of the {@code lang} attribute, and the suffix of the message files. */
    public String kode() {
        return kode;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Spraak> finn(String kode) {
        return Arrays.stream(values()).filter(s -> s.kode.equals(kode)).findFirst();
    }

    /** Norwegian without a form, and every language we do not write, is met in bokmål. */
    public static Spraak av(Locale locale) {
        return finn(locale.getLanguage()).orElse(NB);
    }
}
