package no.nir.register.web.vindu;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Skrevetgrunn;

/** A yearly cut-off as it was typed. */
record Aarsfristskjema(Map<String, String> felter) {

    static final String AAR = "aar";
    static final String FRIST = "frist";
    static final String GRUNN = "fristgrunn";

    String verdi(String felt) {
        return felter.getOrDefault(felt, "").strip();
    }

    /** By field, the key of the sentence that says what is wrong, and its value. */
    Map<String, List<String>> feil() {
        Map<String, List<String>> feil = new LinkedHashMap<>();
        if (aar().isEmpty()) {
            feil.put(AAR, List.of("vindu.feil.aar"));
        }
        Optional<LocalDate> frist = Skrevetdag.finn(verdi(FRIST));
        if (frist.isEmpty()) {
            feil.put(FRIST, List.of("vindu.feil.dato"));
        } else if (aar().filter(aar -> frist.get().getYear() <= aar).isPresent()) {
            feil.put(FRIST, List.of("vindu.feil.foer_aaret"));
        }
        if (!Skrevetgrunn.erGyldig(verdi(GRUNN))) {
            feil.put(GRUNN, List.of("vindu.feil.grunn"));
        }
        return feil;
    }

    Optional<Integer> aar() {
        return Optional.of(verdi(AAR))
                .filter(tall -> tall.matches("20[0-9]{2}"))
                .map(Integer::valueOf);
    }

    LocalDate frist() {
        return Skrevetdag.finn(verdi(FRIST)).orElseThrow();
    }
}
