package no.nir.regelverk.kommandolinje;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsvurdering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * {@code ./nir vurder FILE.yaml}: reads cases (several YAML documents) and prints one JSON line per date. Standard output carries
 * the answers and nothing else; what is wrong with a document goes to standard error, and the others are answered.
 */
public final class Vurder {

    private static final int OK = 0;
    private static final int FEIL_I_SAK = 1;
    private static final int FEIL_BRUK = 2;

    private final PrintStream ut;
    private final PrintStream feil;

    Vurder(PrintStream ut, PrintStream feil) {
        this.ut = ut;
        this.feil = feil;
    }

    public static void main(String[] args) {
        PrintStream ut = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream feil = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int kode = new Vurder(ut, feil).kjoer(args);
        ut.flush();
        System.exit(kode);
    }

    int kjoer(String... args) {
        if (args.length != 1) {
            feil.println("bruk: ./nir vurder FIL.yaml");
            return FEIL_BRUK;
        }
        String tekst;
        try {
            tekst = Files.readString(Path.of(args[0]));
        } catch (CharacterCodingException e) {
            feil.println(args[0] + ": filen er ikke UTF-8");
            return FEIL_BRUK;
        } catch (IOException e) {
            feil.println(args[0] + ": kan ikke leses");
            return FEIL_BRUK;
        }
        return svar(tekst);
    }

    /** Answers every document that can be read. */
    int svar(String tekst) {
        int kode = OK;
        List<String> dokumenter = dokumenter(tekst);
        for (int i = 0; i < dokumenter.size(); i++) {
            String navn = "dokument " + (i + 1);
            try {
                svarPaa(dokumenter.get(i), navn);
            } catch (Saksfeil e) {
                feil.println(e.getMessage());
                kode = FEIL_I_SAK;
            } catch (YamlEngineException e) {
                feil.println(navn + ": ikke gyldig YAML: " + enLinje(e.getMessage()));
                kode = FEIL_I_SAK;
            }
        }
        return kode;
    }

    private void svarPaa(String dokument, String nummer) {
        Object node = new Load(LoadSettings.builder().build()).loadFromString(dokument);
        if (node == null) {
            return;
        }
        Felter sak = Felter.av(node, nummer, new ArrayList<>());
        String id = sak.tekst("id");
        if (id == null) {
            throw new Saksfeil(nummer + ".id", "mangler; forventet sakens navn, som C01");
        }
        try {
            svarPaa(id, sak);
        } catch (Saksfeil e) {
            throw new Saksfeil("sak " + id + " (" + nummer + ")", String.valueOf(e.getMessage()));
        }
    }

    private void svarPaa(String id, Felter sak) {
        Saksleser leser = new Saksleser();
        Personfakta fakta = leser.les(sak.raa("facts"));
        List<LocalDate> dager = dager(sak.raa("expect"));
        List<String> ukjente = new ArrayList<>(leser.ukjenteFelt());
        Optional<Dokumentasjonsleser> soeknad = Dokumentasjonsleser.les(sak.raa("facts"), fakta, ukjente);
        for (String felt : ukjente) {
            feil.println("sak " + id + ": merk: " + felt + " er ukjent og ble ikke brukt");
        }
        Kategoriresultat resultat = Kategoriberegning.beregn(fakta, Regelparametre.gjeldende());
        for (int i = 0; i < dager.size(); i++) {
            LocalDate dag = dager.get(i);
            if (dag.isBefore(fakta.foedselsdato())) {
                throw new Saksfeil("expect[" + i + "].at", "er før fødselsdatoen");
            }
            boolean siste = i == dager.size() - 1;
            Map<String, @Nullable Object> linje = Svarlinje.lag(id, dag, fakta, resultat, siste);
            soeknad.map(s -> Dokumentasjonsvurdering.vurder(s.paa(dag)))
                    .ifPresent(svar -> Dokumentasjonslinje.leggTil(linje, svar));
            ut.println(Json.skriv(linje));
        }
    }

    private static List<LocalDate> dager(@Nullable Object node) {
        if (!(node instanceof List<?> rader) || rader.isEmpty()) {
            throw new Saksfeil("expect", "mangler; forventet en liste med minst én dato i «at»");
        }
        List<LocalDate> dager = new ArrayList<>();
        for (int i = 0; i < rader.size(); i++) {
            dager.add(Felter.av(rader.get(i), "expect[" + i + "]", new ArrayList<>())
                    .getDato("at"));
        }
        return dager;
    }

    /** Splits at the document markers, so that one broken document does not take the others with it. */
    private static List<String> dokumenter(String tekst) {
        List<String> ut = new ArrayList<>();
        StringBuilder aapent = new StringBuilder();
        for (String linje : tekst.lines().toList()) {
            if (linje.equals("---") || linje.startsWith("--- ")) {
                leggTil(ut, aapent);
                aapent.append(linje.substring(3)).append('\n');
            } else {
                aapent.append(linje).append('\n');
            }
        }
        leggTil(ut, aapent);
        return ut;
    }

    private static void leggTil(List<String> ut, StringBuilder aapent) {
        boolean innhold = aapent.toString()
                .lines()
                .anyMatch(l -> !l.isBlank() && !l.stripLeading().startsWith("#") && !l.equals("..."));
        if (innhold) {
            ut.add(aapent.toString());
        }
        aapent.setLength(0);
    }

    private static String enLinje(@Nullable String melding) {
        return melding == null ? "" : melding.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
