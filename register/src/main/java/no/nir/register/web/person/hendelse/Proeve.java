package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.proeve.Proeve.Delresultat;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test, as the pages show it: annulled ones are left out.
 *
 * @param slag code of the test
 * @param svar by the name of a part its result; RESULTAT and SPRAAK of a test of knowledge
 */
public record Proeve(String slag, LocalDate dato, Map<String, String> svar) {

    /** The best result of one part, and the day it was first reached. */
    public record Beste(Delresultat resultat, LocalDate dato) {}

    public Proeve {
        svar = Map.copyOf(svar);
    }

    public static List<Proeve> norskproever(Hendelser alle) {
        return les(alle).filter(Proeve::erNorskproeve).toList();
    }

    public static List<Proeve> kunnskapsproever(Hendelser alle) {
        return les(alle).filter(p -> !p.erNorskproeve()).toList();
    }

    public static Optional<Beste> beste(Hendelser alle, Delproeve del) {
        return norskproever(alle).stream()
                .flatMap(p -> p.del(del).map(r -> new Beste(r, p.dato)).stream())
                .max(Comparator.comparing(Beste::resultat).thenComparing(Beste::dato, Comparator.reverseOrder()));
    }

    static Proeve av(Hendelse h) {
        return new Proeve(
                h.kode(),
                h.fom(),
                Arrays.stream(h.detalj() == null ? new String[0] : h.detalj().split("\\|"))
                        .map(par -> par.split("=", 2))
                        .collect(Collectors.toMap(par -> par[0], par -> par[1])));
    }

    public Optional<Delresultat> del(Delproeve del) {
        return Optional.ofNullable(svar.get(del.name())).map(Delresultat::valueOf);
    }

    public boolean erBestaatt() {
        return "BESTAATT".equals(svar.get("RESULTAT"));
    }

    public @Nullable String spraak() {
        return svar.get("SPRAAK");
    }

    private boolean erNorskproeve() {
        return svar.get("RESULTAT") == null;
    }

    private static Stream<Proeve> les(Hendelser alle) {
        return alle.av(Slag.PROEVE).stream().map(Proeve::av);
    }
}
