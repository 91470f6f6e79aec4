package no.nir.register.web.totrinn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.registrering.totrinn.Totrinnsvalgene.Endring;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Skrevetgrunn;

/**
 * A change as it was typed. Boxes are named {@code ordning-INTRO} and {@code slag-AVSLAG}.
 *
 * @param felter names and values
 */
record Totrinnsskjema(Map<String, String> felter) {

    static final String STILLING = "stilling";
    static final String FRA = "fra";
    static final String GRUNN = "grunn";

    private static final String HAKE = "true";

    String verdi(String felt) {
        return felter.getOrDefault(felt, "").strip();
    }

    static List<String> ordninger() {
        return Arrays.stream(Ordning.values()).map(Ordning::name).toList();
    }

    /** The vedtakstyper in use, and corrections after a cut-off. What is no enkeltvedtak is not registered as one. */
    static List<String> slag(LocalDate idag) {
        return Stream.concat(
                        Kodeverk.VEDTAKSTYPE.liste().list(idag).stream()
                                .filter(kode -> kode.har("enkeltvedtak"))
                                .map(Kode::kode),
                        Stream.of(Totrinnsvalg.KORREKSJON_ETTER_AARSFRIST))
                .toList();
    }

    static String ordningboks(String ordning) {
        return "ordning-" + ordning;
    }

    static String slagboks(String slag) {
        return "slag-" + slag;
    }

    /** By field, the key of the sentence that says what is wrong. */
    Map<String, String> feil(LocalDate idag) {
        Map<String, String> feil = new LinkedHashMap<>();
        boolean ordningMangler = ordninger().stream().noneMatch(en -> erValgt(ordningboks(en)));
        if (ordningMangler) {
            feil.put(ordningboks(ordninger().getFirst()), "totrinn.feil.ordning");
        }
        if (slag(idag).stream().noneMatch(en -> erValgt(slagboks(en)))) {
            feil.put(slagboks(slag(idag).getFirst()), "totrinn.feil.slag");
        } else if (!ordningMangler && hva(idag).isEmpty()) {
            feil.put(slagboks(slag(idag).getFirst()), "totrinn.feil.ingen_slike");
        }
        if (stilling().isEmpty()) {
            feil.put(STILLING, "totrinn.feil.stilling");
        }
        Optional<LocalDate> fra = Skrevetdag.finn(verdi(FRA));
        if (fra.isEmpty()) {
            feil.put(FRA, "totrinn.feil.dato");
        } else if (fra.get().isBefore(idag)) {
            feil.put(FRA, "totrinn.feil.forbi");
        }
        if (!Skrevetgrunn.erGyldig(verdi(GRUNN))) {
            feil.put(GRUNN, "totrinn.feil.grunn");
        }
        return feil;
    }

    /** Only when there is nothing wrong. */
    Endring endring(LocalDate idag) {
        return new Endring(
                hva(idag), stilling().orElseThrow(), Skrevetdag.finn(verdi(FRA)).orElseThrow(), verdi(GRUNN));
    }

    /** Those ticked that the scheme ticked has: norsk has no extension of programme time. */
    private Set<Hva> hva(LocalDate idag) {
        return ordninger().stream()
                .filter(ordning -> erValgt(ordningboks(ordning)))
                .flatMap(ordning -> slag(idag).stream()
                        .filter(slag -> erValgt(slagboks(slag)))
                        .map(slag -> new Hva(ordning, slag)))
                .filter(Hva::finnes)
                .collect(Collectors.toSet());
    }

    private Optional<Stilling> stilling() {
        return Arrays.stream(Stilling.values())
                .filter(en -> en.name().equals(verdi(STILLING)))
                .findFirst();
    }

    private boolean erValgt(String boks) {
        return HAKE.equals(verdi(boks));
    }
}
