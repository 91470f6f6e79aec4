package no.nir.kodeverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dated code list. The order of the values is the order they are offered in. */
public final class Kodeliste {

    /** What a code is on a day. */
    public sealed interface Oppslag {

        record Gyldig(Kode kode) implements Oppslag {}

        /** The code exists, but not on that day; the version nearest to today comes along. */
        record IkkeGyldigDa(Kode kode) implements Oppslag {}

        record Ukjent(String kode) implements Oppslag {}
    }

    private final String id;
    private final Map<String, List<Kode>> versjoner = new LinkedHashMap<>();

    Kodeliste(String id, List<Kode> koder) {
        this.id = id;
        for (Kode kode : koder) {
            List<Kode> tidligere = versjoner.computeIfAbsent(kode.kode(), _ -> new ArrayList<>());
            if (tidligere.stream().anyMatch(kode::overlapper)) {
                throw new IllegalArgumentException(id + " har to samtidige " + kode.kode());
            }
            tidligere.add(kode);
        }
    }

    /** The list's own name, as in its file and in message keys. */
    public String id() {
        return id;
    }

    public Oppslag slaaOpp(String kode, LocalDate dato) {
        return finn(kode, dato)
                .<Oppslag>map(Oppslag.Gyldig::new)
                .or(() -> finn(kode).map(Oppslag.IkkeGyldigDa::new))
                .orElseGet(() -> new Oppslag.Ukjent(kode));
    }

    public Optional<Kode> finn(String kode, LocalDate dato) {
        return versjoner.getOrDefault(kode, List.of()).stream()
                .filter(versjon -> versjon.gjelder(dato))
                .findFirst();
    }

    /** The latest version of a code whatever the day: for showing what was registered once. */
    public Optional<Kode> finn(String kode) {
        return Optional.ofNullable(versjoner.get(kode)).map(List::getLast);
    }

    public boolean gjelder(String kode, LocalDate dato) {
        return finn(kode, dato).isPresent();
    }

    /** The label, or the code itself when it is unknown: a page must never fail on an old value. */
    public String navn(String kode, Spraak spraak) {
        return finn(kode).map(k -> k.navn(spraak)).orElse(kode);
    }

    /** The values that may be used on a day. */
    public List<Kode> list(LocalDate dato) {
        return list().stream().filter(kode -> kode.gjelder(dato)).toList();
    }

    /** Every version of every value. */
    public List<Kode> list() {
        return versjoner.values().stream().flatMap(List::stream).toList();
    }
}
