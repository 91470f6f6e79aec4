package no.nir.kodeverk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * The repository's own table format: UTF-8, columns split by tab, the first line names them, lines beginning with # tell
 * source and licence. A file that is missing or has a crooked line stops the program at start.
 */
final class Tabell {

    private static final Set<String> FASTE = Set.of("kode", "nb", "nn", "en", "fom", "tom", "kilde", "verifisert");

    private Tabell() {}

    static List<Rad> les(String navn) {
        List<String> linjer = linjer(navn);
        List<String> kolonner = List.of(linjer.getFirst().split("\t"));
        return linjer.stream()
                .skip(1)
                .map(linje -> rad(navn, kolonner, linje.split("\t", -1)))
                .toList();
    }

    private static Rad rad(String navn, List<String> kolonner, String[] felt) {
        if (felt.length != kolonner.size()) {
            throw new IllegalStateException(navn + " har en rad med feil antall kolonner: " + felt[0]);
        }
        Map<String, String> verdier = new LinkedHashMap<>();
        for (int i = 0; i < felt.length; i++) {
            verdier.put(kolonner.get(i), felt[i]);
        }
        return new Rad(verdier);
    }

    private static List<String> linjer(String navn) {
        try (InputStream inn = Tabell.class.getResourceAsStream(navn + ".tsv")) {
            if (inn == null) {
                throw new IllegalStateException("fant ikke tabellen " + navn);
            }
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line, by column name. */
    record Rad(Map<String, String> verdier) {

        String tekst(String kolonne) {
            String verdi = verdier.get(kolonne);
            if (verdi == null) {
                throw new IllegalStateException("kolonnen finnes ikke: " + kolonne);
            }
            return verdi;
        }

        Optional<String> finn(String kolonne) {
            return Optional.of(tekst(kolonne)).filter(verdi -> !verdi.isEmpty());
        }

        @Nullable
        LocalDate dato(String kolonne) {
            return finn(kolonne).map(LocalDate::parse).orElse(null);
        }

        Periode periode() {
            return new Periode(LocalDate.parse(tekst("fom")), dato("tom"));
        }

        boolean ja(String kolonne) {
            return switch (tekst(kolonne)) {
                case "ja" -> true;
                case "nei" -> false;
                default -> throw new IllegalStateException(kolonne + " er verken ja eller nei");
            };
        }

        Stream<String> flere(String kolonne) {
            return finn(kolonne).stream().flatMap(verdi -> Stream.of(verdi.split(" ")));
        }

        Navn navn() {
            return new Navn(tekst("nb"), tekst("nn"), tekst("en"));
        }

        Kode somKode() {
            Map<String, String> egenskaper = new LinkedHashMap<>(verdier);
            egenskaper.keySet().removeAll(FASTE);
            egenskaper.values().removeIf(String::isEmpty);
            return new Kode(
                    tekst("kode"), navn(), dato("fom"), dato("tom"), tekst("kilde"), ja("verifisert"), egenskaper);
        }
    }
}
