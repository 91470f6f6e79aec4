package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.vindu.Aarsfrist;

/**
 * What a second person must look at, as it stands on a day.
 *
 * @param valg the last word of each municipality on each kind
 * @param aarsfrister the yearly cut-offs
 */
public record Totrinn(List<Totrinnsvalg> valg, List<Aarsfrist> aarsfrister) {

    public Totrinn {
        valg = List.copyOf(valg);
        aarsfrister = List.copyOf(aarsfrister);
    }

    /** Nobody has switched anything on. */
    public static Totrinn ingen() {
        return new Totrinn(List.of(), List.of());
    }

    /** What the parts of a merged municipality said stands until the whole says otherwise. */
    boolean kreves(Hva hva, String kommunenummer, Kommunekart kart) {
        return valg.stream()
                .filter(en -> en.hva().equals(hva) && kart.harTattOver(kommunenummer, en.kommunenummer()))
                .max(Totrinnsvalg.REKKEFOELGE)
                .filter(en -> en.stilling() == Stilling.PAA)
                .isPresent();
    }

    /** Whether the figures of the day's year were due before today. */
    boolean erEtterAarsfristen(LocalDate hendt, LocalDate idag) {
        return aarsfrister.stream().anyMatch(en -> en.aar() == hendt.getYear() && en.dagerIgjen(idag) < 0);
    }
}
