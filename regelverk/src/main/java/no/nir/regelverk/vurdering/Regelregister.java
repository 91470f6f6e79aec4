package no.nir.regelverk.vurdering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/** Every rule the engine can name, with its paragraph by date, its question and its sources. */
public final class Regelregister {

    private static final Map<RegelId, Regel> REGLER =
            les(List.of(Regeltekst.INTRO, Regeltekst.NORSK, Regeltekst.TVERSGAAENDE));

    private Regelregister() {}

    public static Regel get(RegelId id) {
        return Objects.requireNonNull(REGLER.get(id));
    }

    public static List<Regel> alle() {
        return List.copyOf(REGLER.values());
    }

    static Map<RegelId, Regel> les(List<String> tabeller) {
        Map<RegelId, List<Rad>> rader = new EnumMap<>(RegelId.class);
        for (String tabell : tabeller) {
            tabell.lines()
                    .filter(linje -> !linje.isBlank())
                    .map(Rad::les)
                    .forEach(rad -> rader.computeIfAbsent(rad.id, id -> new ArrayList<>())
                            .add(rad));
        }
        Map<RegelId, Regel> regler = new EnumMap<>(RegelId.class);
        for (RegelId id : RegelId.values()) {
            List<Rad> egne = rader.get(id);
            if (egne == null) {
                throw new IllegalStateException("Regelen " + id + " mangler i registeret");
            }
            regler.put(id, lag(id, egne));
        }
        return regler;
    }

    private static Regel lag(RegelId id, List<Rad> rader) {
        Tidslinje<Hjemmel> hjemler = Tidslinje.av(
                rader.stream().map(r -> new Segment<>(r.periode, r.hjemmel)).toList());
        return new Regel(
                id,
                hjemler,
                rader.getFirst().spoersmaal,
                List.of(rader.getFirst().kilder.split(" ", -1)));
    }

    /** One line of the table: id | fra | til (first day after, - = open) | act | § | sources | question. */
    private record Rad(RegelId id, Periode periode, Hjemmel hjemmel, String kilder, String spoersmaal) {

        static Rad les(String linje) {
            List<String> felt = List.of(linje.strip().split("\\s*\\|\\s*", -1));
            if (felt.size() != 7) {
                throw new IllegalStateException("Regeltabellen har en linje med feil antall felt: " + linje);
            }
            return new Rad(
                    RegelId.valueOf(felt.get(0)),
                    new Periode(LocalDate.parse(felt.get(1)), siste(felt.get(2))),
                    new Hjemmel(lovverk(felt.get(3)), felt.get(4)),
                    felt.get(5),
                    felt.get(6));
        }

        private static @Nullable LocalDate siste(String til) {
            return til.equals("-") ? null : LocalDate.parse(til).minusDays(1);
        }

        private static Lovverk lovverk(String kode) {
            return switch (kode) {
                case "IL" -> Lovverk.INTRODUKSJONSLOVEN;
                case "NF" -> Lovverk.NORSKFORSKRIFTEN;
                case "ML" -> Lovverk.MIDLERTIDIG_LOV;
                case "IN" -> Lovverk.INTEGRERINGSLOVEN;
                case "IF" -> Lovverk.INTEGRERINGSFORSKRIFTEN;
                case "UL" -> Lovverk.UTLENDINGSLOVEN;
                case "UF" -> Lovverk.UTLENDINGSFORSKRIFTEN;
                default -> throw new IllegalStateException("Ukjent lovverk " + kode);
            };
        }
    }
}
