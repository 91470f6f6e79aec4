package no.nir.register.web.totrinn;

import java.util.List;
import no.nir.register.web.Lenke;
import no.nir.register.web.registrering.Kommandoord.Linje;
import org.jspecify.annotations.Nullable;

/**
 * One held registration in words.
 *
 * @param id the anchor on the page
 * @param slag why it takes two
 * @param venter whether nobody has answered
 * @param linjer what is to be registered, field by field
 * @param rettes the registration it corrects or annuls; absent for something new
 * @param bekreftelse why warnings were passed; absent when there were none
 * @param tilImdi the words to IMDi; absent when it is not asked
 * @param svar what became of it, who said so and when; absent while it waits
 * @param sak where it is read and answered; absent on that page itself
 * @param ble what was registered, or what IMDi is asked; absent when nothing came of it
 */
public record Kontrollinje(
        String id,
        String tittel,
        String slag,
        String status,
        boolean venter,
        String sendt,
        List<Linje> linjer,
        @Nullable Lenke rettes,
        @Nullable String bekreftelse,
        @Nullable String tilImdi,
        @Nullable Svarlinje svar,
        @Nullable String sak,
        @Nullable Lenke ble) {

    public Kontrollinje {
        linjer = List.copyOf(linjer);
    }

    public record Svarlinje(String naar, String notat) {}
}
