package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import org.jspecify.annotations.Nullable;

/**
 * What must be documented, and whether the facts show it.
 *
 * @param vurdert the day whose law was used: the decision, or the application when nothing is decided
 * @param alder whom the requirements reach; absent before there were any
 * @param krav each requirement; empty when nothing has to be shown
 * @param unntak exemptions the law knows for this application, and whether the facts show them
 * @param regler rows that decided, in order
 */
public record Dokumentasjonskrav(
        Formaal formaal,
        LocalDate soekt,
        LocalDate vurdert,
        @Nullable Alderskrav alder,
        List<Kravvurdering> krav,
        List<Unntaksvurdering> unntak,
        List<Dokumentasjonsregel> regler,
        Set<Dokumentasjonsflagg> flagg,
        Set<Dokumentasjonstvil> tvil)
        implements Dokumentasjonssvar {

    public Dokumentasjonskrav {
        krav = List.copyOf(krav);
        unntak = List.copyOf(unntak);
        regler = List.copyOf(regler);
        flagg = Set.copyOf(flagg);
        tvil = Set.copyOf(tvil);
        if (!tvil.isEmpty() && !flagg.contains(Dokumentasjonsflagg.MANUAL_CHECK)) {
            throw new IllegalArgumentException("tvil uten MANUAL_CHECK");
        }
    }

    /** All of it taken together: not met before not known before met. */
    public Kravstatus samlet() {
        if (krav.stream().anyMatch(k -> k.status() == Kravstatus.IKKE_OPPFYLT)) {
            return Kravstatus.IKKE_OPPFYLT;
        }
        return krav.stream().anyMatch(k -> k.status() == Kravstatus.IKKE_KJENT)
                ? Kravstatus.IKKE_KJENT
                : Kravstatus.OPPFYLT;
    }

    public boolean har(Dokumentasjonsflagg kode) {
        return flagg.contains(kode);
    }

    /** Hours that still count as a requirement: what was replaced or lifted is left out. */
    public int timer(Fag fag) {
        return krav.stream()
                .filter(k -> k.status() != Kravstatus.ERSTATTET && k.status() != Kravstatus.FRITATT)
                .map(Kravvurdering::krav)
                .mapToInt(k -> k instanceof Krav.Opplaeringstimer t && t.fag() == fag ? t.timer() : 0)
                .sum();
    }

    /** Norsk, samfunnskunnskap and the undivided hours together. */
    public int timerIAlt() {
        return timer(Fag.NORSK) + timer(Fag.SAMFUNNSKUNNSKAP) + timer(Fag.SAMLET);
    }

    /** The tests asked for, without those replaced or lifted. */
    public List<Kravvurdering> proever() {
        return krav.stream()
                .filter(k -> k.krav() instanceof Krav.Norskproeve || k.krav() instanceof Krav.Samfunnskunnskapsproeve)
                .filter(k -> k.status() != Kravstatus.ERSTATTET && k.status() != Kravstatus.FRITATT)
                .toList();
    }
}
