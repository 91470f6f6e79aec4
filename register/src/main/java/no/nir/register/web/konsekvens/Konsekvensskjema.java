package no.nir.register.web.konsekvens;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.konsekvens.Oppdrag;
import no.nir.register.web.regelverk.Valgord;

/** What somebody wants to try, as it was typed. */
record Konsekvensskjema(String tittel, String punkt, String verdi, String grunn, String noekkel) {

    private static final int KORTESTE_GRUNN = 10;

    static Konsekvensskjema av(Map<String, String> felter) {
        return new Konsekvensskjema(
                felter.getOrDefault("tittel", "").strip(),
                felter.getOrDefault("punkt", "").strip(),
                felter.getOrDefault("verdi", "").strip(),
                felter.getOrDefault("grunn", "").strip(),
                felter.getOrDefault("noekkel", ""));
    }

    /** From the page of a doubt. */
    static Konsekvensskjema om(String punkt) {
        return new Konsekvensskjema("", punkt, "", "", "");
    }

    /** By field, the key of the sentence that says what is wrong, in the order of the page. */
    Map<String, String> feil() {
        Map<String, String> feil = new LinkedHashMap<>();
        if (tittel.isEmpty() || tittel.length() > Oppdrag.LENGSTE_TITTEL) {
            feil.put("tittel", "konsekvens.feil.tittel");
        }
        Optional<Valgpunkt> valgt = Valgpunkt.forRegel(punkt);
        if (valgt.isEmpty()) {
            feil.put("punkt", "konsekvens.feil.punkt");
        } else if (!valgt.get().godtar(Valgord.tilLagring(valgt.get(), verdi))) {
            feil.put("verdi", "konsekvens.feil." + valgt.get().slag());
        }
        if (grunn.length() < KORTESTE_GRUNN || grunn.length() > Oppdrag.LENGSTE_GRUNN) {
            feil.put("grunn", "konsekvens.feil.grunn");
        }
        return feil;
    }

    /** Of a form without faults. */
    Oppdrag oppdrag() {
        Valgpunkt valgt = Valgpunkt.forRegel(punkt).orElseThrow();
        Map<Valgpunkt, Optional<String>> valg = new EnumMap<>(Valgpunkt.class);
        valg.put(valgt, Optional.ofNullable(Valgord.tilLagring(valgt, verdi)));
        return new Oppdrag(tittel, grunn, valg);
    }
}
