package no.nir.register.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** How dates, periods and numbers are written in one language. */
final class Skrivemaate {

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final char TYNT_MELLOMROM = '\u202f';
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** First words of what English writes with a capital and Norwegian does not: languages, and what is named after nations. */
    private static final Set<String> EGENNAVN = Stream.concat(
                    Stream.of("Norway", "Nordic", "Sami", "European"),
                    Locale.availableLocales().map(sted -> sted.getDisplayLanguage(Locale.ENGLISH)))
            .filter(navn -> navn.matches("\\w+"))
            .collect(Collectors.toUnmodifiableSet());

    private final boolean engelsk;
    private final DateTimeFormatter dato;
    private final DateTimeFormatter maaned;
    private final DateTimeFormatter klokkeslett;
    private final DecimalFormatSymbols tegn;

    Skrivemaate(Spraak spraak) {
        engelsk = spraak == Spraak.EN;
        dato = DateTimeFormatter.ofPattern(engelsk ? "d MMMM uuuu" : "d. MMMM uuuu", spraak.locale());
        maaned = DateTimeFormatter.ofPattern("MMMM uuuu", spraak.locale());
        klokkeslett = DateTimeFormatter.ofPattern(
                engelsk ? "d MMMM uuuu HH:mm" : "d. MMMM uuuu 'kl.' HH.mm", spraak.locale());
        tegn = new DecimalFormatSymbols(spraak.locale());
        tegn.setGroupingSeparator(TYNT_MELLOMROM);
        tegn.setDecimalSeparator(engelsk ? '.' : ',');
    }

    String dato(LocalDate dag) {
        return dato.format(dag);
    }

    /** dd.mm.åååå, for tables and narrow places. */
    static String kortDato(LocalDate dag) {
        return KORT.format(dag);
    }

    String maaned(YearMonth m) {
        return maaned.format(m);
    }

    String tidspunkt(Instant naar) {
        return klokkeslett.format(naar.atZone(NORGE));
    }

    /** Closed days: «12.03.2026–31.08.2026», open end: «12.03.2026–», one day: «12.03.2026». */
    static String periode(LocalDate fom, @Nullable LocalDate tom) {
        if (fom.equals(tom)) {
            return kortDato(fom);
        }
        return kortDato(fom) + "–" + (tom == null ? "" : kortDato(tom));
    }

    String tall(Number tall) {
        DecimalFormat format = new DecimalFormat("#,##0.##", tegn);
        return format.format(tall instanceof BigDecimal desimal ? desimal : tall);
    }

    String iSetning(String navn) {
        boolean forkortelse = navn.length() > 1 && Character.isUpperCase(navn.charAt(1));
        boolean egennavn = engelsk && EGENNAVN.contains(foersteOrd(navn));
        return navn.isEmpty() || forkortelse || egennavn
                ? navn
                : Character.toLowerCase(navn.charAt(0)) + navn.substring(1);
    }

    private static String foersteOrd(String navn) {
        return navn.split("\\W", 2)[0];
    }

    /** The value as it stands in a sentence; texts and anything unknown pass as they are. */
    @Nullable
    Object iSetning(@Nullable Object verdi) {
        return switch (verdi) {
            case LocalDate d -> dato(d);
            case YearMonth m -> maaned(m);
            case Instant i -> tidspunkt(i);
            case Periode p -> periode(p.fom(), p.tom());
            case Number n -> tall(n);
            case null -> null;
            default -> verdi;
        };
    }
}
