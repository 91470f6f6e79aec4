package no.nir.register.web.regelverk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.katalog.Omraade;
import no.nir.regelverk.katalog.Rettskilde;
import no.nir.register.web.Skrevetdag;

/**
 * What the list is narrowed to, as it stands in the address. Unknown words count as none, so that an old link still opens a list.
 *
 * @param skrevet the day as it was typed
 * @param dag absent when none was asked for, or what was typed is no day
 */
record Regelutvalg(Optional<Omraade> omraade, Optional<Rettskilde> lov, String skrevet, Optional<LocalDate> dag) {

    static Regelutvalg les(String omraade, String lov, String dato) {
        return new Regelutvalg(
                Arrays.stream(Omraade.values())
                        .filter(et -> et.name().equals(omraade))
                        .findFirst(),
                Rettskilde.finn(lov),
                dato.strip(),
                Skrevetdag.finn(dato));
    }

    boolean erFeilDato() {
        return !skrevet.isEmpty() && dag.isEmpty();
    }

    boolean har(Katalogregel regel) {
        return omraade.map(et -> regel.omraade() == et).orElse(true)
                && dag.map(regel::gjelder).orElse(true)
                && lov.map(en -> nevner(regel, en)).orElse(true);
    }

    /** The act is named on the day, or on any day when none was asked for. */
    private boolean nevner(Katalogregel regel, Rettskilde en) {
        return regel.henvisninger().stream()
                .filter(segment -> dag.map(d -> segment.periode().inneholder(d)).orElse(true))
                .anyMatch(segment -> segment.verdi().kilde() == en
                        || segment.verdi().paragrafer().stream().anyMatch(p -> p.kilde() == en));
    }

    /** The same list about something else. */
    String sti(Optional<Omraade> annet) {
        return "/regelverk?omraade=" + annet.map(Omraade::name).orElse("")
                + "&lov=" + lov.map(Rettskilde::name).orElse("")
                + "&dato=" + URLEncoder.encode(skrevet, StandardCharsets.UTF_8);
    }
}
