package no.nir.register.web.regelverk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Skrevetgrunn;
import org.jspecify.annotations.Nullable;

/** Another answer to a point of doubt, as it was typed. */
record Tvilskjema(String verdi, String bestemt, String grunn) {

    static final Tvilskjema TOMT = new Tvilskjema("", "", "");

    static Tvilskjema av(Map<String, String> felter) {
        return new Tvilskjema(
                felter.getOrDefault("verdi", "").strip(),
                felter.getOrDefault("bestemt", "").strip(),
                felter.getOrDefault("grunn", "").strip());
    }

    /** By field, the key of the sentence that says what is wrong. */
    Map<String, String> feil(Valgpunkt punkt, LocalDate idag) {
        Map<String, String> feil = new LinkedHashMap<>();
        if (!punkt.godtar(lagret(punkt))) {
            feil.put("verdi", "regelverk.tvil.feil." + punkt.slag());
        }
        if (bestemtDag().filter(dag -> !dag.isAfter(idag)).isEmpty()) {
            feil.put("bestemt", "regelverk.tvil.feil.bestemt");
        }
        if (!Skrevetgrunn.erGyldig(grunn)) {
            feil.put("grunn", "regelverk.tvil.feil.grunn");
        }
        return feil;
    }

    /** The value as it is stored. */
    @Nullable
    String lagret(Valgpunkt punkt) {
        return Valgord.tilLagring(punkt, verdi);
    }

    Optional<LocalDate> bestemtDag() {
        return Skrevetdag.finn(bestemt);
    }
}
