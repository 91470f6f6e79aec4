package no.nir.register.vindu;

import java.time.Instant;
import java.time.LocalDate;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * A window that IMDi has opened.
 *
 * @param aapent the days on which one may register through it
 * @param aapnetAv the name of who opened it, as it was then
 * @param lukket absent unless it was closed before its last day
 */
public record Vindu(
        long vinduId,
        Vindusramme ramme,
        Periode aapent,
        String grunn,
        Instant aapnet,
        String aapnetAv,
        @Nullable Lukking lukket) {

    public record Lukking(Instant naar, String av, String grunn) {}

    public enum Tilstand {
        KOMMER,
        AAPENT,
        UTLOEPT,
        LUKKET
    }

    public Tilstand tilstand(LocalDate idag) {
        if (lukket != null) {
            return Tilstand.LUKKET;
        }
        if (idag.isBefore(aapent.fom())) {
            return Tilstand.KOMMER;
        }
        return aapent.inneholder(idag) ? Tilstand.AAPENT : Tilstand.UTLOEPT;
    }
}
