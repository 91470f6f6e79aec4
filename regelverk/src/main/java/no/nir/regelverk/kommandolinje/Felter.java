package no.nir.regelverk.kommandolinje;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping in a case, read by type; every refusal names the path to the key. */
final class Felter {

    /** No fact of a living person lies outside, and no calendar arithmetic goes wrong inside. */
    private static final LocalDate FOERSTE = LocalDate.of(1850, 1, 1);

    private static final LocalDate SISTE = LocalDate.of(2200, 12, 31);

    private final String sti;
    private final Map<String, @Nullable Object> verdier;
    private final Set<String> lest = new LinkedHashSet<>();
    private final List<String> ukjente;

    private Felter(String sti, Map<String, @Nullable Object> verdier, List<String> ukjente) {
        this.sti = sti;
        this.verdier = verdier;
        this.ukjente = ukjente;
    }

    /** @param ukjente where names of keys nobody asked for are put by {@link #ferdig()} */
    static Felter av(@Nullable Object node, String sti, List<String> ukjente) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new Saksfeil(sti, "skal ha nøkler med verdier, ikke " + beskriv(node));
        }
        Map<String, @Nullable Object> verdier = new LinkedHashMap<>();
        map.forEach((n, v) -> verdier.put(String.valueOf(n), v));
        return new Felter(sti, verdier, ukjente);
    }

    String sti(String navn) {
        return sti.isEmpty() ? navn : sti + "." + navn;
    }

    @Nullable
    Object raa(String navn) {
        lest.add(navn);
        return verdier.get(navn);
    }

    boolean har(String navn) {
        return raa(navn) != null;
    }

    LocalDate getDato(String navn) {
        LocalDate dato = dato(navn);
        if (dato == null) {
            throw new Saksfeil(sti(navn), "mangler; forventet dato som 2024-03-01");
        }
        return dato;
    }

    @Nullable
    LocalDate dato(String navn) {
        Object verdi = raa(navn);
        return verdi == null ? null : lesDato(verdi, sti(navn));
    }

    static LocalDate lesDato(Object verdi, String sti) {
        LocalDate dato;
        try {
            dato = LocalDate.parse(String.valueOf(verdi));
        } catch (DateTimeException e) {
            throw new Saksfeil(sti, "er ikke en dato som 2024-03-01: " + beskriv(verdi));
        }
        if (dato.isBefore(FOERSTE) || dato.isAfter(SISTE)) {
            throw new Saksfeil(sti, "skal ligge mellom " + FOERSTE + " og " + SISTE + ", ikke " + beskriv(verdi));
        }
        return dato;
    }

    /** The last day of an interval the case format writes half-open. */
    @Nullable
    LocalDate dagenFoer(String navn) {
        LocalDate dato = dato(navn);
        return dato == null ? null : dato.minusDays(1);
    }

    /** The same, of an interval that must not end before it begins. */
    @Nullable
    LocalDate dagenFoer(String navn, String begynnelse) {
        ikkeFoer(navn, begynnelse);
        return dagenFoer(navn);
    }

    /** Refuses an interval that ends before it begins. */
    void ikkeFoer(String slutt, String begynnelse) {
        LocalDate til = dato(slutt);
        LocalDate fra = dato(begynnelse);
        if (fra != null && til != null && til.isBefore(fra)) {
            throw new Saksfeil(sti(slutt), "er før «" + begynnelse + "» (" + fra + "): " + til);
        }
    }

    @Nullable
    String tekst(String navn) {
        Object verdi = raa(navn);
        if (verdi instanceof Map || verdi instanceof List) {
            throw new Saksfeil(sti(navn), "skal være en tekst, ikke " + beskriv(verdi));
        }
        return verdi == null ? null : String.valueOf(verdi);
    }

    String getTekst(String navn) {
        String tekst = tekst(navn);
        if (tekst == null) {
            throw new Saksfeil(sti(navn), "mangler; forventet en tekst");
        }
        return tekst;
    }

    /** One of the codes of an enum, which the refusal lists. */
    <E extends Enum<E>> E kode(String navn, Class<E> koder) {
        String kode = getTekst(navn);
        for (E e : koder.getEnumConstants()) {
            if (e.name().equals(kode)) {
                return e;
            }
        }
        throw new Saksfeil(
                sti(navn), "skal være en av " + Arrays.toString(koder.getEnumConstants()) + ", ikke «" + kode + "»");
    }

    @Nullable
    Boolean jaNei(String navn) {
        Object verdi = raa(navn);
        if (verdi == null || verdi instanceof Boolean) {
            return (Boolean) verdi;
        }
        throw new Saksfeil(sti(navn), "skal være true eller false, ikke " + beskriv(verdi));
    }

    boolean erSann(String navn) {
        return Boolean.TRUE.equals(jaNei(navn));
    }

    @Nullable
    Double tall(String navn) {
        Object verdi = raa(navn);
        if (verdi == null) {
            return null;
        }
        if (verdi instanceof Number tall) {
            return tall.doubleValue();
        }
        throw new Saksfeil(sti(navn), "skal være et tall, ikke " + beskriv(verdi));
    }

    @Nullable
    Integer heltall(String navn) {
        Double tall = tall(navn);
        if (tall == null) {
            return null;
        }
        if (tall < 0 || tall > 100_000 || tall != Math.rint(tall)) {
            throw new Saksfeil(sti(navn), "skal være et helt tall fra 0 til 100000, ikke " + beskriv(raa(navn)));
        }
        return tall.intValue();
    }

    @Nullable
    Felter under(String navn) {
        Object verdi = raa(navn);
        return verdi == null ? null : av(verdi, sti(navn), ukjente);
    }

    /** A list of mappings; a single mapping counts as a list of one, absent as none. */
    List<Felter> liste(String navn) {
        Object verdi = raa(navn);
        if (verdi == null) {
            return List.of();
        }
        if (!(verdi instanceof List<?> noder)) {
            return List.of(av(verdi, sti(navn), ukjente));
        }
        List<Felter> ut = new ArrayList<>(noder.size());
        for (int i = 0; i < noder.size(); i++) {
            ut.add(av(noder.get(i), sti(navn) + "[" + i + "]", ukjente));
        }
        return ut;
    }

    List<String> ukjente() {
        return ukjente;
    }

    /** Notes the keys that were never read. */
    void ferdig() {
        for (String navn : verdier.keySet()) {
            if (!lest.contains(navn)) {
                ukjente.add(sti(navn));
            }
        }
    }

    private static String beskriv(@Nullable Object verdi) {
        return switch (verdi) {
            case null -> "tomt";
            case Map<?, ?> _ -> "en samling nøkler";
            case List<?> _ -> "en liste";
            default -> "«" + verdi + "»";
        };
    }
}
