package no.nir.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page needs. Made per request; a page's own record never repeats it.
 *
 * @param sti address of the page itself, where a change of language leads back to
 * @param bruker who is logged in; absent on the pages before login
 * @param meny the parts of the register this user has
 * @param idag the register's day, shown when the clock is shifted
 * @param naa when the page was made; a print says it
 * @param csrf for every form that changes something; absent where the security filter was not reached
 */
public record Ramme(
        String sti,
        Spraak spraak,
        @Nullable Innlogget bruker,
        List<Menypunkt> meny,
        LocalDate idag,
        Instant naa,
        Driftsmodus modus,
        @Nullable Csrf csrf,
        String korrelasjonsId) {

    public Ramme {
        meny = List.copyOf(meny);
    }

    /**
     * @param navn shown name of the user
     * @param sted municipality or organisation the user acts for
     * @param roller the roles in words
     * @param kanSoeke whether the search is open to the user
     */
    public record Innlogget(String navn, String sted, String roller, boolean kanSoeke) {}

    /** @param valgt whether the shown page belongs to this part */
    public record Menypunkt(Lenke lenke, boolean valgt) {}

    /** The hidden field of a form. */
    public record Csrf(String felt, String verdi) {}

    /** @param demo only synthetic people; @param forskjoevet the clock does not show the real day */
    public record Driftsmodus(boolean demo, boolean forskjoevet) {}
}
