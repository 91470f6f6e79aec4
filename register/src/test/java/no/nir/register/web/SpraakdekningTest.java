package no.nir.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Alt en bruker leser, finnes på bokmål, nynorsk og engelsk")
class SpraakdekningTest {

    private static final Path MALER = Path.of("src/main/jte");
    private static final Path KILDER = Path.of("src/main/java");

    @Test
    @DisplayName("tekstfilene er hele og sier det samme på hvert sitt språk")
    void tekstfiler() {
        Map<Spraak, Map<String, String>> tekster = new EnumMap<>(Spraak.class);
        for (Spraak spraak : Spraak.values()) {
            tekster.put(spraak, Tekstfiler.les(spraak));
        }
        assertThat(tekster.get(Spraak.NB)).hasSizeGreaterThan(100);
        assertThat(Tekstregel.feil(tekster)).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hei {0}|Hei {0}||en mangler",
                "Hei {0}|Hei {0}|Hello|plassen er borte på engelsk",
                "Hva|Hva|What|bokmål i nynorsk",
                "Kva|Kva|What|nynorsk i bokmål",
                "Søk og finn|Søk og finn|Search og find|norsk i engelsk",
                "Don't|Don't|Don't|rett apostrof",
                "Feil {|Feil {|Fault {|uleselig mønster",
            })
    @DisplayName("brudd i tekstfilene blir meldt")
    void tekstbrudd(String nb, String nn, String en, String hva) {
        Map<Spraak, Map<String, String>> tekster = new EnumMap<>(Spraak.class);
        tekster.put(Spraak.NB, Map.of("a.b", nb));
        tekster.put(Spraak.NN, Map.of("a.b", nn));
        tekster.put(Spraak.EN, en == null ? new HashMap<>() : Map.of("a.b", en));
        assertThat(Tekstregel.feil(tekster)).as(hva).isNotEmpty();
    }

    @Test
    @DisplayName("malene har ingen fast tekst, stil eller skript")
    void maler() throws IOException {
        for (Path mal : filer(MALER, ".jte")) {
            assertThat(Malskanner.feil(Files.readString(mal)))
                    .as(mal.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<p>Hei</p>",
                "@param String a\n<p>${a} dager</p>",
                "<input placeholder=\"Navn\">",
                "<a aria-label=\"Lukk\" href=\"/\">${a}</a>",
                "@if(a)<b>${b}</b>@else ellers @endif",
                "@template.x.y(innhold = @`<p>Inni</p>`)",
                "@template.x.y(tittel = \"Fast tittel\")",
                "<p>${a ? \"Ja takk\" : b}</p>",
                "<p style=\"color:red\">${a}</p>",
                "<button onclick=\"x()\">${a}</button>",
                "<script>alert(1)</script>",
            })
    @DisplayName("brudd i en mal blir meldt")
    void malbrudd(String mal) {
        assertThat(Malskanner.feil(mal)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<%-- Comment with words --%>\n@import a.B\n@param B b\n!{var x = \"kode\";}<p class=\"a b\">${b.tekst(\"a.b\")} – ${x}</p>",
                "@template.x.y(a = b, innhold = @`@for(var x : y)<li data-a=\"${x > 1 ? \"a\" : null}\">${x}</li>@endfor`)",
            })
    @DisplayName("en riktig mal blir ikke meldt")
    void riktigMal(String mal) {
        assertThat(Malskanner.feil(mal)).isEmpty();
    }

    /** Words in Java that no user reads, each with its reason. */
    private static final Set<String> FOR_MASKINER = Set.of(
            "usikker", // class of the style sheet
            "tillatelse usikker",
            "Lax", // HTTP
            "Origin",
            "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';",
            "frame-ancestors 'none'; form-action 'self'",
            "Norway", // first words that keep their capital
            "Nordic",
            "Sami",
            "European",
            "Korriger", // types of commands
            "Annuller",
            "Flytt",
            "token names no organisation", // error_description to systems, English by RFC 6750
            "the organisation is no municipality of today",
            "no scope of NIR, or not for this kind of organisation");

    @Test
    @DisplayName("Java-koden bak sidene har ingen faste ord")
    void java() throws IOException {
        for (Path kilde : filer(KILDER.resolve("no/nir/register/web"), ".java")) {
            assertThat(Javaskanner.feil(Files.readString(kilde)))
                    .as(kilde.toString())
                    .isSubsetOf(FOR_MASKINER);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "new Lenke(\"Tilbake\", \"/personer\")",
                "String t = finnes ? tekst : \"ikke registrert\";",
                "return dager + \" dager\";",
                "return alder + \"år\";",
                "felt.medHjelp(\"Copied from the decision\")",
                "felt.medFeil(\"The date is missing.\")",
                "throw new IllegalStateException(\"ok\"); return \"Prøv igjen\";",
                "modell.addObject(\"melding\", \"\"\"\n  Skjemaet er sendt.\n\"\"\")",
                "tekster.tekst(\"a.b\", \"Sarpsborg kommune\")",
            })
    @DisplayName("faste ord i Java blir meldt")
    void javabrudd(String kilde) {
        assertThat(Javaskanner.feil(kilde)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "tekster.tekst(\"web.frist.over\", dag)",
                "// Norsk tekst i en kommentar: \"Hei på deg\"\nint a = '\"';",
                "throw new IllegalArgumentException(\"fristen er ute før den begynner\")",
                "LOG.error(\"Tekst mangler: {}\", noekkel)",
                "jdbc.sql(\"select count(*) from person where person_id = ?\")",
                "sql.append(\"med\".equals(x) ? \" and \" : \" and not \")",
                "DateTimeFormatter.ofPattern(\"d. MMMM uuuu 'kl.' HH.mm\")",
                "@Aapen(\"Nobody is logged in yet\") ModelAndView a() { return new ModelAndView(\"redirect:/personer\"); }",
                "node.put(\"type\", \"RegistrerKontakt\").put(\"kode\", \"RETT_OG_PLIKT\")",
            })
    @DisplayName("ord for maskiner blir ikke meldt")
    void javaForMaskiner(String kilde) {
        assertThat(Javaskanner.feil(kilde)).isEmpty();
    }

    @Test
    @DisplayName("hver tekst som brukes, finnes")
    void bruk() throws IOException {
        Set<String> noekler = Tekstfiler.les(Spraak.NB).keySet();
        for (Path mal : filer(MALER, ".jte")) {
            assertThat(Tekstbruk.ukjenteIMal(Files.readString(mal), noekler))
                    .as(mal.toString())
                    .isEmpty();
        }
        for (Path kilde : filer(KILDER, ".java")) {
            if (kilde.startsWith(KILDER.resolve("no/nir/register/kategori"))) {
                continue; // the explanations have sentences of their own, and a test of their own
            }
            assertThat(Tekstbruk.ukjente(Files.readString(kilde), noekler))
                    .as(kilde.toString())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("bruk av en ukjent tekst blir meldt")
    void ukjentBruk() {
        Set<String> noekler = Set.of("a.b", "a.kode.X");
        assertThat(Tekstbruk.ukjente("t.tekst(\"a.c\")", noekler)).containsExactly("a.c");
        assertThat(Tekstbruk.ukjente("t.tekst(\"b.\" + kode)", noekler)).containsExactly("b.");
        assertThat(Tekstbruk.ukjenteIMal("t.tekst(x ? \"a.b\" : \"a.d\")", noekler))
                .containsExactly("a.d");
        assertThat(Tekstbruk.ukjente("t.tekst(\"a.kode.\" + x) t.tekst(\"a.b\", 1)", noekler))
                .isEmpty();
    }

    private static List<Path> filer(Path rot, String endelse) throws IOException {
        try (Stream<Path> stier = Files.walk(rot)) {
            List<Path> funnet =
                    stier.filter(s -> s.toString().endsWith(endelse)).sorted().toList();
            assertThat(funnet).as("filer i " + rot).isNotEmpty();
            return funnet;
        }
    }
}
