package no.nir.register.web.person;

import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The head of every page about a person: who, and the tabs.
 *
 * @param fane key of the tab that is shown
 * @param venter what is held until a second person has looked at it
 * @param kjent which day the page is seen from; absent on pages that only know now
 */
public record Personhode(
        long personId,
        String navn,
        String linje,
        boolean skjermet,
        @Nullable String merknad,
        String fane,
        List<Fane> faner,
        List<Venter> venter,
        @Nullable Tilbakeblikk kjent) {

    public Personhode {
        faner = List.copyOf(faner);
        venter = List.copyOf(venter);
    }

    /** Of a day on which the person was not known: nothing was computed, so nothing is said of how. */
    Personhode utenSvar() {
        Tilbakeblikk uten = kjent == null ? null : kjent.utenSetninger();
        return new Personhode(personId, navn, linje, skjermet, merknad, fane, faner, venter, uten);
    }

    /** @param lenke where it is read and answered; absent for those who may not */
    public record Venter(String setning, @Nullable String lenke) {}

    /** @param valgt whether this is the shown one */
    public record Fane(Lenke lenke, boolean valgt) {}
}
