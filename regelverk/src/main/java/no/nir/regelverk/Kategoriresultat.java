package no.nir.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.nir.regelverk.regler.Tidslinjer;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Norsktid;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.tid.Tidslinje;

/** The whole answer for one person: three timelines without gaps from birth on, the deadlines, and the numbers behind. */
public final class Kategoriresultat {

    private final Tidslinjer linjer;
    private final Supplier<List<Frist>> frister;
    private final Function<LocalDate, Map<Parameter, Parameterverdi>> parametre;
    private final Function<LocalDate, Optional<Norsktid>> norsktid;

    Kategoriresultat(
            Tidslinjer linjer,
            Supplier<List<Frist>> frister,
            Function<LocalDate, Map<Parameter, Parameterverdi>> parametre,
            Function<LocalDate, Optional<Norsktid>> norsktid) {
        this.linjer = linjer;
        this.frister = frister;
        this.parametre = parametre;
        this.norsktid = norsktid;
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

    /** The time of norsk as of a day; absent for who has none. */
    public Optional<Norsktid> norsktid(LocalDate dag) {
        return norsktid.apply(dag);
    }
}
