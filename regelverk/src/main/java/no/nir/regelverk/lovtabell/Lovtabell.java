package no.nir.regelverk.lovtabell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;

/**
 * Reads a table of rules: {@code id | fra | til | lovverk | § | sources | question}. {@code til} is the first day after, {@code -}
 * open. A rule whose paragraph changes has several lines; sources and question stand in the first.
 */
public final class Lovtabell {

    private Lovtabell() {}

    /** The rules of one enumeration. A constant without a line, or a line that cannot be read, stops the program at once. */
    public static <E extends Enum<E>> Map<E, Lovregel> les(Class<E> type, String tabell) {
        Map<E, List<Linje>> linjer = new EnumMap<>(type);
        tabell.lines()
                .filter(l -> !l.isBlank())
                .map(Linje::les)
                .forEach(linje -> linjer.computeIfAbsent(Enum.valueOf(type, linje.id), id -> new ArrayList<>())
                        .add(linje));
        Map<E, Lovregel> regler = new EnumMap<>(type);
        for (E id : type.getEnumConstants()) {
            List<Linje> egne = linjer.get(id);
            if (egne == null) {
                throw new IllegalStateException("Regelen " + id + " mangler i tabellen");
            }
            regler.put(id, regel(id, egne));
        }
        return regler;
    }

    private static Lovregel regel(Enum<?> id, List<Linje> linjer) {
        Linje foerste = linjer.getFirst();
        return new Lovregel(
                id.name().replace('_', '-'),
                Tidslinje.av(linjer.stream()
                        .map(l -> new Segment<>(l.periode, l.hjemmel))
                        .toList()),
                foerste.spoersmaal,
                List.of(foerste.kilder.split(" ", -1)));
    }

    private record Linje(String id, Periode periode, Lovhjemmel hjemmel, String kilder, String spoersmaal) {

        static Linje les(String linje) {
            List<String> felt = List.of(linje.strip().split("\\s*\\|\\s*", -1));
            if (felt.size() != 7) {
                throw new IllegalStateException("Regeltabellen har en linje med feil antall felt: " + linje);
            }
            LocalDate fra = LocalDate.parse(felt.get(1));
            Periode periode = felt.get(2).equals("-")
                    ? Periode.fra(fra)
                    : Periode.mellom(fra, LocalDate.parse(felt.get(2)).minusDays(1));
            return new Linje(felt.get(0), periode, new Lovhjemmel(felt.get(3), felt.get(4)), felt.get(5), felt.get(6));
        }
    }
}
