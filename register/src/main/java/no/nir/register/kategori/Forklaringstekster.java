package no.nir.register.kategori;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.nir.kodeverk.Spraak;

/**
 * The sentences of the explanations, one file a language beside this class. Places in a sentence have names ({@code {innvilget}}), because
 * a language puts them in its own order; {@code {Hun}} is {@code {hun}} with a capital.
 */
final class Forklaringstekster {

    private static final Pattern PLASS = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern ORD = Pattern.compile("\\p{L}+");
    private static final Map<Spraak, Forklaringstekster> ALLE = new EnumMap<>(Spraak.class);

    static {
        for (Spraak spraak : Spraak.values()) {
            ALLE.put(spraak, new Forklaringstekster(spraak));
        }
    }

    private final Properties tekster = new Properties();
    private final DateTimeFormatter datoform;
    private final DateTimeFormatter maanedsform;
    private final char desimaltegn;

    private Forklaringstekster(Spraak spraak) {
        String kode = spraak.name().toLowerCase(Locale.ROOT);
        Locale sted = Locale.of(kode, "NO");
        datoform = DateTimeFormatter.ofPattern(spraak == Spraak.EN ? "d MMMM uuuu" : "d. MMMM uuuu", sted);
        maanedsform = DateTimeFormatter.ofPattern("MMMM uuuu", sted);
        desimaltegn = spraak == Spraak.EN ? '.' : ',';
        try (InputStream fil = Objects.requireNonNull(
                Forklaringstekster.class.getResourceAsStream("forklaring_" + kode + ".properties"))) {
            tekster.load(new InputStreamReader(fil, StandardCharsets.UTF_8));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    static Forklaringstekster paa(Spraak spraak) {
        return Objects.requireNonNull(ALLE.get(spraak));
    }

    Set<String> noekler() {
        return tekster.stringPropertyNames();
    }

    Optional<String> finn(String noekkel) {
        return Optional.ofNullable(tekster.getProperty(noekkel));
    }

    /** @throws IllegalStateException when the text, or a value for one of its places, is missing */
    String tekst(String noekkel, Map<String, String> verdier) {
        String moenster = finn(noekkel).orElseThrow(() -> new IllegalStateException("no text for " + noekkel));
        return PLASS.matcher(moenster)
                .replaceAll(plass -> java.util.regex.Matcher.quoteReplacement(verdi(plass, noekkel, verdier)));
    }

    String tekst(String noekkel) {
        return tekst(noekkel, Map.of());
    }

    /** A paragraph as the law names it, its words («første ledd») in the language. */
    String paragraf(String paragraf) {
        return ORD.matcher(paragraf)
                .replaceAll(ord -> java.util.regex.Matcher.quoteReplacement(
                        finn("paragraf." + ord.group()).orElse(ord.group())));
    }

    String dato(LocalDate dato) {
        return datoform.format(dato);
    }

    String maaned(LocalDate dato) {
        return maanedsform.format(dato);
    }

    String tall(BigDecimal tall) {
        return tall.toPlainString().replace('.', desimaltegn);
    }

    private static String verdi(MatchResult plass, String noekkel, Map<String, String> verdier) {
        String navn = plass.group(1);
        String verdi = verdier.get(navn);
        if (verdi == null && Character.isUpperCase(navn.charAt(0))) {
            String liten = verdier.get(Character.toLowerCase(navn.charAt(0)) + navn.substring(1));
            verdi = liten == null ? null : medStorBokstav(liten);
        }
        if (verdi == null) {
            throw new IllegalStateException("no value for " + navn + " in " + noekkel);
        }
        return verdi;
    }

    static String medStorBokstav(String tekst) {
        return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
