package no.nir.maaling.gjenspilling;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of recorded statements into their text, except those that vary.
 *
 * @param ord by recorded value, numbers as Long, what stands in its place
 */
public record Varierer(Map<Object, String> ord) {

    String sett(String sql, List<? extends @Nullable Object> verdier) {
        StringBuilder ut = new StringBuilder();
        Iterator<? extends @Nullable Object> neste = verdier.iterator();
        boolean iTekst = false;
        for (char tegn : sql.toCharArray()) {
            iTekst ^= tegn == '\'';
            if (tegn == '?' && !iTekst) {
                ut.append(verdi(neste.next()));
            } else {
                ut.append(tegn);
            }
        }
        return ut.toString();
    }

    /** {@code copy table (columns) from stdin} as an insert of the same rows: a script cannot send COPY's data. */
    String innsetting(String kopi, String rader) {
        String hode = kopi.strip().replaceFirst("^copy ", "insert into ").replaceFirst(" from stdin$", "");
        return rader.lines()
                .map(rad ->
                        Arrays.stream(rad.split("\t", -1)).map(this::felt).collect(Collectors.joining(",", "(", ")")))
                .collect(Collectors.joining(",\n", hode + " values\n", ""));
    }

    private String felt(String felt) {
        if (felt.equals("\\N")) {
            return "null";
        }
        return felt.matches("[0-9]{1,18}") && ord.containsKey(Long.valueOf(felt))
                ? verdi(Long.valueOf(felt))
                : tekst(felt);
    }

    private String verdi(@Nullable Object verdi) {
        return switch (verdi) {
            case null -> "null";
            case Integer tall when ord.containsKey(tall.longValue()) -> verdi(tall.longValue());
            case Object kjent when ord.containsKey(kjent) -> ord.get(kjent);
            case Object[] rekke ->
                Arrays.stream(rekke).map(this::verdi).collect(Collectors.joining(",", "array[", "]::"))
                        + (rekke instanceof Long[] ? "bigint[]" : rekke instanceof Integer[] ? "int[]" : "text[]");
            case Long tall -> tall + "::bigint";
            case Number tall -> tall.toString();
            case Boolean svar -> svar.toString();
            case byte[] bytes -> "'\\x" + HexFormat.of().formatHex(bytes) + "'::bytea";
            case Temporal tid -> "'" + tid + "'::" + (tid instanceof java.time.LocalDate ? "date" : "timestamptz");
            default -> tekst(verdi.toString());
        };
    }

    private static String tekst(String tekst) {
        return "'" + tekst.replace("'", "''") + "'";
    }
}
