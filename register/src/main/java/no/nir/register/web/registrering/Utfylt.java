package no.nir.register.web.registrering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nir.ident.Personident;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Kommando;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as it was filled in, text for text.
 *
 * @param rettelse absent when it registers something new
 * @param felter names and values as typed
 */
record Utfylt(Skjema skjema, @Nullable Rettelse rettelse, Map<String, String> felter) {

    static final String NOEKKEL = "noekkel";
    static final String STEG = "steg";
    static final String GRUNN = "bekreftelse";
    static final String SETT = "bekreftede";
    static final String FORESPOERSEL = "forespoersel";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MAANED = DateTimeFormatter.ofPattern("MM.uuuu", Locale.ROOT);

    /** The earlier registration, ready to be changed. */
    static Map<String, String> fra(Kommando.Ny kommando) {
        Map<String, String> felter = new LinkedHashMap<>();
        Kommandoord.verdier(kommando).forEach((felt, verdi) -> felter.put(felt, somSkrevet(felt, verdi)));
        return felter;
    }

    Utfylt medNyNoekkel() {
        Map<String, String> nye = new LinkedHashMap<>(felter);
        nye.put(NOEKKEL, UUID.randomUUID().toString());
        return new Utfylt(skjema, rettelse, nye);
    }

    /** What was sent, whether it was new, corrected or annulled something. */
    static Map<String, String> fra(Kommando kommando) {
        return switch (kommando) {
            case Kommando.Ny ny -> fra(ny);
            case Kommando.Korriger korriger -> {
                Map<String, String> felter = fra(korriger.ny());
                felter.put(Rettelse.AARSAK, korriger.aarsak());
                yield felter;
            }
            case Kommando.Annuller annuller -> Map.of(Rettelse.AARSAK, annuller.aarsak());
            case Kommando.Flytt flytt -> Map.of(Rettelse.AARSAK, flytt.aarsak());
        };
    }

    String verdi(String felt) {
        return felter.getOrDefault(felt, "").strip();
    }

    /** Whether it moves an earlier registration. */
    boolean flytter() {
        return rettelse != null && rettelse.slag() == Rettelse.Slag.FLYTT;
    }

    /** The command's fields, the way a system would send them. */
    ObjectNode kommando() {
        if (rettelse == null) {
            return ny();
        }
        ObjectNode node = JSON.createObjectNode().put("nr", rettelse.nr()).put("aarsak", verdi(Rettelse.AARSAK));
        return switch (rettelse.slag()) {
            case KORRIGER -> node.put("type", "Korriger").set("ny", ny());
            case ANNULLER -> node.put("type", "Annuller");
            case FLYTT -> maal(node.put("type", "Flytt"));
        };
    }

    /** A number of either kind is typed in one field. */
    private ObjectNode maal(ObjectNode flytt) {
        String nummer = verdi(Flyttemaal.TIL_PERSON);
        if (!nummer.isEmpty()) {
            boolean duf = Personident.parse(nummer)
                    .finn()
                    .filter(ident -> ident.type() == Personident.Type.DUF)
                    .isPresent();
            flytt.putObject(Flyttemaal.TIL_PERSON).put(duf ? "dufNummer" : "foedselsEllerDNummer", nummer);
        }
        if (!verdi(Flyttemaal.TIL_KOMMUNE).isEmpty()) {
            flytt.put(Flyttemaal.TIL_KOMMUNE, verdi(Flyttemaal.TIL_KOMMUNE));
        }
        return flytt;
    }

    /** The form's field for a field of the command. */
    String feltnavn(String felt) {
        if (rettelse == null) {
            return felt;
        }
        return felt.equals("aarsak")
                ? Rettelse.AARSAK
                : felt.replaceFirst("^ny\\.", "").replaceFirst("^(" + Flyttemaal.TIL_PERSON + ")\\..*", "$1");
    }

    Bekreftelse bekreftelse() {
        return new Bekreftelse(Set.copyOf(Arrays.asList(verdi(SETT).split(","))), verdi(GRUNN));
    }

    private ObjectNode ny() {
        ObjectNode node = JSON.createObjectNode().put("type", skjema.type());
        skjema.felter().forEach(felt -> {
            if (!verdi(felt).isEmpty()) {
                node.put(felt, verdi(felt));
            }
        });
        return node;
    }

    private static String somSkrevet(String felt, String verdi) {
        return switch (felt) {
            case "maaned" -> MAANED.format(YearMonth.parse(verdi));
            case "timer", "timerPerUke" -> verdi.replace('.', ',');
            default -> verdi.matches("\\d{4}-\\d{2}-\\d{2}") ? DATO.format(LocalDate.parse(verdi)) : verdi;
        };
    }
}
