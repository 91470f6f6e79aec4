package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.register.web.person.hendelse.Hendelse.Slag;

/**
 * Which deadlines of a scheme ask somebody for something today: those to come, and those passed while what they ask for is still owed. The others
 * are history.
 */
public final class Fristutvalg {

    /** By when something must be done; the others say when something ends, and once it has, nothing can be done about them. */
    private static final Set<String> SKYLDES =
            Set.of("PROGRAM_START_SENEST", "NORSK_TILBUD_SENEST", "SAMFUNNSKUNNSKAP_TIL", "NORSK_PROEVE_SENEST");

    private Fristutvalg() {}

    public static boolean kommer(Hendelse frist, LocalDate idag) {
        return !frist.fom().isBefore(idag);
    }

    /** In order of days. Nothing is owed to whom the scheme does not apply to today, and a programme that is stopped lasts no longer. */
    public static List<Hendelse> list(Hendelser alle, String ordning, LocalDate idag) {
        boolean gjelder = alle.gjeldende(Slag.KATEGORI, ordning, idag)
                .filter(k -> !"IKKE_GJELDENDE".equals(k.kode()))
                .isPresent();
        boolean stanset = Stans.fra(alle, ordning, idag).isPresent();
        return alle.av(Slag.FRIST, ordning).stream()
                .filter(frist -> kommer(frist, idag) || gjelder && SKYLDES.contains(frist.kode()))
                .filter(frist -> !(stanset && frist.kode().equals("PROGRAM_TIL")))
                .toList();
    }

    /** The last one that ran out and asks nobody for anything any more. */
    public static Optional<Hendelse> utloept(Hendelser alle, String ordning, LocalDate idag) {
        List<Hendelse> spoer = list(alle, ordning, idag);
        return alle.av(Slag.FRIST, ordning).stream()
                .filter(frist -> !kommer(frist, idag) && !spoer.contains(frist))
                .reduce((_, siste) -> siste);
    }
}
