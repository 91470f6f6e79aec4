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
    private final Map<String, Kode> forkastede;

    Kodeliste(String id, List<Kode> koder) {
        this(id, koder, Map.of());
    }

    private Kodeliste(String id, List<Kode> koder, Map<String, Kode> forkastede) {
        this.id = id;
        this.forkastede = Map.copyOf(forkastede);
        for (Kode kode : koder) {
            List<Kode> tidligere = versjoner.computeIfAbsent(kode.kode(), _ -> new ArrayList<>());
            if (tidligere.stream().anyMatch(kode::overlapper)) {
                throw new IllegalArgumentException(id + " har to samtidige " + kode.kode());
            }
            tidligere.add(kode);
        }
    }

    Kodeliste med(List<Kode> koder) {
        return new Kodeliste(id, koder, forkastede);
    }

    /** With a value that was taken back before it could be used. */
    Kodeliste medForkastet(Kode kode) {
        Map<String, Kode> nye = new LinkedHashMap<>(forkastede);
        nye.put(kode.kode(), kode);
        return new Kodeliste(id, list(), nye);
    }

    /** The list's own name, as in its file and in message keys. */
    public String id() {
        return id;
    }

    public Oppslag slaaOpp(String kode, LocalDate dato) {
        return finn(kode, dato)
                .<Oppslag>map(Oppslag.Gyldig::new)
                .or(() -> siste(kode).map(Oppslag.IkkeGyldigDa::new))
                .orElseGet(() -> new Oppslag.Ukjent(kode));
    }

    public Optional<Kode> finn(String kode, LocalDate dato) {
        return versjoner.getOrDefault(kode, List.of()).stream()
                .filter(versjon -> versjon.gjelder(dato))
                .findFirst();
    }

    /** The latest version of a code whatever the day: for what was registered once, also with a value that was taken back. */
    public Optional<Kode> finn(String kode) {
        return siste(kode).or(() -> Optional.ofNullable(forkastede.get(kode)));
    }

    private Optional<Kode> siste(String kode) {
        return Optional.ofNullable(versjoner.get(kode)).map(List::getLast);
    }

    public boolean gjelder(String kode, LocalDate dato) {
        return finn(kode, dato).isPresent();
    }

    /** The label, or the code itself when it is unknown: a page must never fail on an old value. */
    public String navn(String kode, Spraak spraak) {
        return finn(kode).map(k -> k.navn(spraak)).orElse(kode);
    }

    /** The label of the day: a name that is still to come is not used yet, and one that has been is not used any more. */
    public String navn(String kode, LocalDate dato, Spraak spraak) {
        List<Kode> alle = versjoner.getOrDefault(kode, List.of());
        return alle.stream()
                .filter(versjon -> versjon.fom() == null || !versjon.fom().isAfter(dato))
                .reduce((_, senere) -> senere)
                .or(() -> alle.stream().findFirst())
                .map(versjon -> versjon.navn(spraak))
                .orElseGet(() -> navn(kode, spraak));
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
