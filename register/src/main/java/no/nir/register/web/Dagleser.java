package no.nir.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a day as people type it: 15.5.2017, 15.05.2017 or 2017-05-15. */
public final class Dagleser {

    private static final List<DateTimeFormatter> FORMER = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private Dagleser() {}

    /** Absent when it is no day. */
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
