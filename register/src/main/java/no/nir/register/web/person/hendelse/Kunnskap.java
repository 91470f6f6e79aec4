package no.nir.register.web.person.hendelse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.nir.register.web.Skrevetdag;
import org.jspecify.annotations.Nullable;

/**
 * Which knowledge a page shows: that of now, or what the register knew at the end of an earlier day. Seen from the earlier day: age, status
 * and deadlines are those of that day.
 *
 * @param skrevet the day as it was typed
 * @param dag absent for now, and when what was typed is no day up to today
 * @param da the end of the day; absent with it
 * @param feil key of what is wrong with what was typed
 */
public record Kunnskap(
        String skrevet,
        @Nullable LocalDate dag,
        @Nullable Instant da,
        @Nullable String feil) {

    public static final Kunnskap NAA = new Kunnskap("", null, null, null);

    /** No register reaches further back, and a slip of the pen is not a day. */
    private static final LocalDate FOERSTE = LocalDate.of(1900, 1, 1);

    private static final Pattern STAAR = Pattern.compile("\\b((?:\\w+\\.)?)registrert_til is null");
    private static final String STO =
            "($1registrert_fra <= :da and ($1registrert_til is null or $1registrert_til > :da))";

    public static Kunnskap les(String skrevet, Clock klokke) {
        if (skrevet.isBlank()) {
            return NAA;
        }
        Optional<LocalDate> dag = Skrevetdag.finn(skrevet);
        if (dag.filter(d -> !d.isBefore(FOERSTE)).isEmpty()) {
            return new Kunnskap(skrevet, null, null, "kjent.ugyldig");
        }
        return dag.get().isAfter(LocalDate.now(klokke))
                ? new Kunnskap(skrevet, null, null, "kjent.framtid")
                : new Kunnskap(
                        skrevet,
                        dag.get(),
                        dag.get().plusDays(1).atStartOfDay(klokke.getZone()).toInstant(),
                        null);
    }

    public boolean erTidligere() {
        return dag != null;
    }

    public LocalDate settFra(LocalDate idag) {
        return dag == null ? idag : dag;
    }

    /** A statement about rows that stand, {@code registrert_til is null}, made one about rows that stood. */
    public String sql(String omDetSomStaar) {
        return da == null ? omDetSomStaar : STAAR.matcher(omDetSomStaar).replaceAll(STO);
    }

    /** What the statement of {@link #sql} asks for besides its own. */
    public Map<String, Object> parametre() {
        return da == null ? Map.of() : Map.of("da", da.atOffset(ZoneOffset.UTC));
    }

    /** The same page or another of the person's, with the same knowledge. */
    public String lenke(String sti) {
        if (dag == null) {
            return sti;
        }
        int anker = sti.indexOf('#') < 0 ? sti.length() : sti.indexOf('#');
        String foran = sti.substring(0, anker);
        return foran + (foran.contains("?") ? "&" : "?") + "kjent=" + dag + sti.substring(anker);
    }
}
