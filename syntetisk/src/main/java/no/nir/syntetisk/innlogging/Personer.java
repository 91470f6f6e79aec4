package no.nir.syntetisk.innlogging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.ident.Organisasjonsnummer;
import no.nir.kodeverk.Kommune;
import no.nir.kodeverk.Kommuner;
import org.springframework.stereotype.Component;

/** The demo users: a fixed list ({@code personas.tsv}), and any role in any municipality of today, {@code kommune-3105-NIR_LESEBRUKER}. */
@Component
class Personer {

    /** The roles a municipality can give. */
    static final Map<String, String> KOMMUNEROLLER = kommuneroller();

    private static final Pattern VALGT = Pattern.compile("kommune-([0-9]{4})-([A-Z_]+)");

    private final Clock klokke;
    private final List<Persona> faste;

    Personer(Clock klokke) {
        this.klokke = klokke;
        this.faste = les().lines()
                .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                .map(linje -> persona(linje.split("\t", -1)))
                .toList();
    }

    List<Persona> faste() {
        return faste;
    }

    /** The municipalities one can choose: those with a known organisasjonsnummer. */
    List<Kommune> kommuner() {
        LocalDate idag = LocalDate.now(klokke);
        return Kommuner.norske().paa(idag).stream()
                .filter(kommune -> orgnummer(kommune.nummer()).isPresent())
                .toList();
    }

    Optional<Persona> finn(String id) {
        return faste.stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .or(() -> valgt(id));
    }

    /** One chosen by municipality and role; absent when either is unknown. */
    Optional<Persona> valgt(String kommune, String rolle) {
        return valgt("kommune-" + kommune + "-" + rolle);
    }

    private Optional<Persona> valgt(String id) {
        Matcher treff = VALGT.matcher(id);
        if (!treff.matches() || !KOMMUNEROLLER.containsKey(treff.group(2))) {
            return Optional.empty();
        }
        return orgnummer(treff.group(1)).map(nummer -> {
            String kommune = navn(treff.group(1));
            return new Persona(
                    id,
                    "Demo " + kommune,
                    nummer.verdi(),
                    kommune + " kommune",
                    List.of(treff.group(2)),
                    KOMMUNEROLLER.getOrDefault(treff.group(2), ""),
                    "");
        });
    }

    private static Map<String, String> kommuneroller() {
        Map<String, String> roller = new LinkedHashMap<>();
        roller.put("KOMMUNENIRSUPERBRUKER", "Superbruker");
        roller.put("KOMMUNENORSKBRUKER", "Norskbruker");
        roller.put("KOMMUNEINTROBRUKER", "Introbruker");
        roller.put("NIR_LESEBRUKER", "Lesebruker");
        roller.put("KOMMUNEADMINISTRATOR", "Administrator");
        roller.put("BOSETTER_SKRIV", "Bosetter, skrive");
        roller.put("BOSETTER_LES", "Bosetter, lese");
        roller.put("TILSKUDD_SAKSBEHANDLER", "Tilskudd");
        roller.put("EKSTRATILSKUDD_SAKSBEHANDLER", "Ekstratilskudd");
        return roller;
    }

    private Persona persona(String[] felt) {
        boolean kommune = felt[2].length() == 4;
        return new Persona(
                felt[0],
                felt[1],
                felt[2].isBlank()
                        ? null
                        : kommune ? orgnummer(felt[2]).orElseThrow().verdi() : felt[2],
                kommune ? navn(felt[2]) + " kommune" : felt[3],
                Arrays.stream(felt[4].split(" "))
                        .filter(rolle -> !rolle.isBlank())
                        .toList(),
                felt[5],
                felt[6]);
    }

    private Optional<Organisasjonsnummer> orgnummer(String kommunenummer) {
        return Kommuner.norske().organisasjonsnummer(kommunenummer, LocalDate.now(klokke));
    }

    private String navn(String kommunenummer) {
        return Kommuner.norske().navn(kommunenummer, LocalDate.now(klokke)).orElse(kommunenummer);
    }

    private static String les() {
        try (InputStream inn = Personer.class.getResourceAsStream("personas.tsv")) {
            return new String(java.util.Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
