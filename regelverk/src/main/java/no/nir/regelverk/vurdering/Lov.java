package no.nir.regelverk.vurdering;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.kodeverk.Kode;

/** The act that governs the person. */
public enum Lov {
    INTRODUKSJONSLOVEN("introduksjonsloven"),
    INTEGRERINGSLOVEN("integreringsloven");

    private final String navn;

    Lov(String navn) {
        this.navn = navn;
    }

    /** The one act a value of a code list exists under, by its column lov; absent for what exists under both. */
    public static Optional<Lov> bare(Kode kode) {
        return kode.finnEgenskap("lov").flatMap(lov -> switch (lov) {
            case "IN" -> Optional.of(INTEGRERINGSLOVEN);
            case "IL" -> Optional.of(INTRODUKSJONSLOVEN);
            default -> Optional.empty();
        });
    }

    /** The act of the day, for whom nothing says which governs. */
    public static Lov iKraft(LocalDate dag) {
        return dag.getYear() < 2021 ? INTRODUKSJONSLOVEN : INTEGRERINGSLOVEN;
    }

    public String navn() {
        return navn;
    }
}
