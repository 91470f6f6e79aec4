package no.nir.regelverk.regler;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Whether the reference person had been settled too long when the family applied (T-13). */
enum Femaarsregel {
    OPPFYLT,
    BRUTT,
    UKJENT;

    /** The wordings of the two acts. */
    enum Grense {
        /** introduksjonsloven: "ikke mer enn" five years before the family application. */
        IKKE_MER_ENN,
        /** integreringsloven: "mindre enn". */
        MINDRE_ENN
    }

    static Femaarsregel av(@Nullable Referanseperson referanse, Tillatelse foerste, Grense grense) {
        LocalDate bosatt = referanse == null ? null : referanse.bosattFra();
        if (bosatt == null) {
            return UKJENT;
        }
        LocalDate dag = bosatt.plusYears(5);
        LocalDate soekt = foerste.soekt();
        LocalDate provd = soekt != null ? soekt : foerste.innvilget();
        boolean innenfor = provd.isBefore(dag) || (grense == Grense.IKKE_MER_ENN && provd.equals(dag));
        if (innenfor) {
            return OPPFYLT;
        }
        return soekt != null ? BRUTT : UKJENT;
    }
}
