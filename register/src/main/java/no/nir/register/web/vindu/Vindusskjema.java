package no.nir.register.web.vindu;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommune;
import no.nir.kodeverk.Kommuner;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.vindu.Vindusramme;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Skrevetgrunn;
import no.nir.register.web.registrering.Skjema;
import no.nir.tid.Periode;

/**
 * A window as it was typed. Boxes are named {@code ordning-INTRO}, none ticked means all, and {@code skjema-VEDTAK}, which count only where
 * not all kinds are chosen.
 *
 * @param felter names and values
 */
record Vindusskjema(Map<String, String> felter) {

    static final String KOMMUNER = "kommuner";
    static final String SLAG = "slag";
    static final String ALLE = "alle";
    static final String VALGTE = "valgte";
    static final String MAANEDER = "maaneder";
    static final String FOM = "fom";
    static final String TOM = "tom";
    static final String GRUNN = "grunn";

    private static final String HAKE = "true";

    String verdi(String felt) {
        return felter.getOrDefault(felt, "").strip();
    }

    static String boks(Ordning ordning) {
        return "ordning-" + ordning;
    }

    static String boks(Skjema skjema) {
        return "skjema-" + skjema;
    }

    boolean erValgt(String boks) {
        return HAKE.equals(verdi(boks));
    }

    /** By field, the key of the sentence that says what is wrong, and its value. */
    Map<String, List<String>> feil(LocalDate idag) {
        Map<String, List<String>> feil = new LinkedHashMap<>();
        Optional<String> ukjent = skrevneKommuner()
                .filter(ord -> finnKommune(ord, idag).isEmpty())
                .findFirst();
        ukjent.ifPresent(ord -> feil.put(KOMMUNER, List.of("vindu.feil.kommune", ord)));
        if (!verdi(SLAG).equals(ALLE) && valgte().isEmpty()) {
            feil.put(SLAG, List.of("vindu.feil.slag"));
        }
        if (maaneder().isEmpty()) {
            feil.put(
                    MAANEDER,
                    List.of(
                            "vindu.feil.maaneder",
                            Integer.toString(Vindusramme.MINST),
                            Integer.toString(Vindusramme.MEST)));
        }
        Optional<LocalDate> fom = Skrevetdag.finn(verdi(FOM));
        Optional<LocalDate> tom = Skrevetdag.finn(verdi(TOM));
        if (fom.isEmpty()) {
            feil.put(FOM, List.of("vindu.feil.dato"));
        }
        if (tom.isEmpty()) {
            feil.put(TOM, List.of("vindu.feil.dato"));
        } else if (tom.get().isBefore(idag)) {
            feil.put(TOM, List.of("vindu.feil.forbi"));
        } else if (fom.filter(tom.get()::isBefore).isPresent()) {
            feil.put(TOM, List.of("vindu.feil.rekkefoelge"));
        }
        if (!Skrevetgrunn.erGyldig(verdi(GRUNN))) {
            feil.put(GRUNN, List.of("vindu.feil.grunn"));
        }
        return feil;
    }

    /** Only when there is nothing wrong. */
    Vindusramme ramme(LocalDate idag) {
        return new Vindusramme(
                skrevneKommuner()
                        .map(ord -> finnKommune(ord, idag).orElseThrow().nummer())
                        .collect(Collectors.toSet()),
                Arrays.stream(Ordning.values())
                        .filter(ordning -> erValgt(boks(ordning)))
                        .map(Ordning::name)
                        .collect(Collectors.toSet()),
                verdi(SLAG).equals(ALLE) ? Set.of() : valgte(),
                maaneder().orElseThrow());
    }

    private Set<String> valgte() {
        return verdi(SLAG).equals(VALGTE)
                ? Arrays.stream(Skjema.values())
                        .filter(skjema -> erValgt(boks(skjema)))
                        .map(Skjema::type)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    Periode aapent() {
        return Periode.mellom(
                Skrevetdag.finn(verdi(FOM)).orElseThrow(),
                Skrevetdag.finn(verdi(TOM)).orElseThrow());
    }

    private Optional<Integer> maaneder() {
        return Optional.of(verdi(MAANEDER))
                .filter(tall -> tall.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(tall -> tall >= Vindusramme.MINST && tall <= Vindusramme.MEST);
    }

    private Stream<String> skrevneKommuner() {
        return Arrays.stream(verdi(KOMMUNER).split("[,;\\n]"))
                .map(String::strip)
                .filter(ord -> !ord.isEmpty());
    }

    /** By number or by name, of those there are today. */
    private static Optional<Kommune> finnKommune(String ord, LocalDate idag) {
        return Kommuner.norske().paa(idag).stream()
                .filter(kommune ->
                        kommune.nummer().equals(ord) || kommune.navn().equalsIgnoreCase(ord))
                .findFirst();
    }
}
