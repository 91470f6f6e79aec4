package no.nir.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as users type it, and as it stands in an address: 12.3.2026 or 2026-03-12. */
public final class Skrevetdag {

    private static final List<DateTimeFormatter> FORMER = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private Skrevetdag() {}

    /** Empty when it is no day in either form; space around it is left out. */
    public static Optional<LocalDate> finn(String tekst) {
        for (DateTimeFormatter form : FORMER) {
            try {
                return Optional.of(LocalDate.parse(tekst.strip(), form));
            } catch (DateTimeException annenForm) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }
}
