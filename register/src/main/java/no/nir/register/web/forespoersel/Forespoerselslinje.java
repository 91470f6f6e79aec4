package no.nir.register.web.forespoersel;

import java.util.List;
import no.nir.register.web.registrering.Kommandoord.Linje;
import org.jspecify.annotations.Nullable;

/**
 * One request in words.
 *
 * @param id the anchor on the page
 * @param sen when it happened, and when the deadline was
 * @param linjer what is to be registered, field by field
 * @param begrunnelse why it is late; absent when the municipality said nothing
 * @param svar what IMDi answered, and who and when; absent until it has
 * @param person the page about the person; absent on that page itself
 * @param kvittering the receipt of what was registered; absent when nothing was
 */
public record Forespoerselslinje(
        String id,
        String tittel,
        String kommune,
        String spurt,
        String sen,
        List<Linje> linjer,
        @Nullable String begrunnelse,
        String status,
        @Nullable Svarlinje svar,
        @Nullable String person,
        @Nullable String kvittering) {

    public Forespoerselslinje {
        linjer = List.copyOf(linjer);
    }

    public record Svarlinje(String naar, String notat) {}
}
