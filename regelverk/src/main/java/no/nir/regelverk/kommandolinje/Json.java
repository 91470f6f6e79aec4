package no.nir.regelverk.kommandolinje;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The little JSON that the answer lines need. */
final class Json {

    private Json() {}

    static String skriv(@Nullable Object verdi) {
        StringBuilder ut = new StringBuilder(256);
        skriv(ut, verdi);
        return ut.toString();
    }

    private static void skriv(StringBuilder ut, @Nullable Object verdi) {
        switch (verdi) {
            case null -> ut.append("null");
            case Map<?, ?> map -> {
                String skille = "{";
                for (Map.Entry<?, ?> e : map.entrySet()) {
                    ut.append(skille);
                    tekst(ut, String.valueOf(e.getKey()));
                    ut.append(':');
                    skriv(ut, e.getValue());
                    skille = ",";
                }
                ut.append(map.isEmpty() ? "{}" : "}");
            }
            case List<?> liste -> {
                String skille = "[";
                for (Object o : liste) {
                    ut.append(skille);
                    skriv(ut, o);
                    skille = ",";
                }
                ut.append(liste.isEmpty() ? "[]" : "]");
            }
            case Number tall -> ut.append(tall);
            case Boolean ja -> ut.append(ja);
            default -> tekst(ut, verdi.toString());
        }
    }

    private static void tekst(StringBuilder ut, String tekst) {
        ut.append('"');
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            switch (c) {
                case '"' -> ut.append("\\\"");
                case '\\' -> ut.append("\\\\");
                case '\n' -> ut.append("\\n");
                case '\r' -> ut.append("\\r");
                case '\t' -> ut.append("\\t");
                default -> {
                    if (c < 0x20) {
                        ut.append("\\u").append("%04x".formatted((int) c));
                    } else {
                        ut.append(c);
                    }
                }
            }
        }
        ut.append('"');
    }
}
