package no.nir.register.web.regelverk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.nir.regelverk.katalog.Katalog;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The worked cases the rules are tested by, which the build of regelverk puts beside the rules: which of them name a rule. */
public final class Proevesaker {

    private static final List<String> FILER = List.of("kategori.yaml", "egne.yaml", "valg.yaml", "dokumentasjon.yaml");

    /** A case, and the days on which it expects the rule to have been used; of a deadline its day. */
    public record Sak(String id, List<LocalDate> dager) {

        public Sak {
            dager = List.copyOf(dager);
        }
    }

    private static final Map<String, List<Sak>> PER_REGEL = les();

    private Proevesaker() {}

    static List<Sak> om(String regel) {
        return PER_REGEL.getOrDefault(regel, List.of());
    }

    private static Map<String, List<Sak>> les() {
        Map<String, List<Sak>> per = new HashMap<>();
        for (String fil : FILER) {
            try (InputStream inn =
                    Objects.requireNonNull(Katalog.class.getResourceAsStream("/no/nir/regelverk/saker/" + fil))) {
                for (Object node : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(inn)) {
                    if (node instanceof Map<?, ?> sak) {
                        les(sak).forEach((regel, dager) -> per.computeIfAbsent(regel, r -> new ArrayList<>())
                                .add(new Sak(
                                        String.valueOf(sak.get("id")),
                                        dager.stream().map(LocalDate::parse).toList())));
                    }
                }
            } catch (IOException feil) {
                throw new UncheckedIOException(feil);
            }
        }
        return per;
    }

    /** From rule to days. */
    private static Map<String, TreeSet<String>> les(Map<?, ?> sak) {
        Map<String, TreeSet<String>> funn = new HashMap<>();
        if (sak.get("expect") instanceof List<?> rader) {
            for (Object rad : rader) {
                if (rad instanceof Map<?, ?> ventet && ventet.get("rules") instanceof List<?> regler) {
                    regler.forEach(regel -> funn.computeIfAbsent(String.valueOf(regel), r -> new TreeSet<>())
                            .add(dag(ventet.get("at"))));
                }
            }
        }
        if (sak.get("deadlines") instanceof List<?> frister) {
            frister.forEach(frist -> les(frist.toString().split(" "), funn));
        }
        return funn;
    }

    /** Day, type and rule. */
    private static void les(String[] frist, Map<String, TreeSet<String>> funn) {
        funn.computeIfAbsent(frist[2], r -> new TreeSet<>()).add(frist[0]);
    }

    /** The parser makes dates of what looks like one; it is midnight UTC. */
    private static String dag(@org.jspecify.annotations.Nullable Object at) {
        return at instanceof java.util.Date dato ? dato.toInstant().toString().substring(0, 10) : String.valueOf(at);
    }
}
