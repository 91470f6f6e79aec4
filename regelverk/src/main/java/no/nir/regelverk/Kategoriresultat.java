package no.nir.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.nir.regelverk.regler.Tidslinjer;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.tid.Tidslinje;

/** The whole answer for one person: three timelines without gaps from birth on, the deadlines, and the numbers behind. */
public final class Kategoriresultat {

    private final Tidslinjer linjer;
    private final Supplier<List<Frist>> frister;
    private final Function<LocalDate, Map<Parameter, Parameterverdi>> parametre;

    Kategoriresultat(
            Tidslinjer linjer,
            Supplier<List<Frist>> frister,
            Function<LocalDate, Map<Parameter, Parameterverdi>> parametre) {
        this.linjer = linjer;
        this.frister = frister;
        this.parametre = parametre;
    }

    public Tidslinje<Kategorivurdering> tidslinje(Ordning ordning) {
        return switch (ordning) {
            case INTRO -> linjer.intro();
            case NORSK -> linjer.norsk();
            case ASYL -> linjer.asyl();
        };
    }

    /** @throws IllegalArgumentException for a day before the person was born */
    public Kategorivurdering paa(Ordning ordning, LocalDate dag) {
        return tidslinje(ordning).paa(dag).orElseThrow(() -> new IllegalArgumentException("Dagen er før fødselen"));
    }

    /** All deadlines, past and future, by date. */
    public List<Frist> frister() {
        return frister.get();
    }

    /** Hours, dates and lengths as of a day; what does not apply is left out. */
    public Map<Parameter, Parameterverdi> parametre(LocalDate dag) {
        return parametre.apply(dag);
    }
}
