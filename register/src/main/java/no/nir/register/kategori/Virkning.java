package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise for one person if other rules, or the same with other choices, answered.
 *
 * @param kommunenummer the municipality that answers for the person today; absent for those no municipality answers for
 */
public record Virkning(long personId, @Nullable String kommunenummer, List<Kategori> kategorier, List<Frist> frister) {

    public Virkning {
        kategorier = List.copyOf(kategorier);
        frister = List.copyOf(frister);
    }

    /** Whether the person meets anything of it: another category or another deadline. Else only the reasons behind them would be others. */
    public boolean merkes() {
        return !kategorier.isEmpty() || !frister.isEmpty();
    }

    /**
     * Another category in one scheme.
     *
     * @param fom first day on which the two timelines part
     * @param foer as the register has stored it
     * @param naa as it would be
     * @param lov the person's act in the new stretch; absent where nothing would be computed
     * @param hjemmel the paragraph of the new stretch
     * @param nyeRegler behind the new stretch that day, and not behind the old
     * @param borteRegler behind the old stretch that day, and not behind the new
     */
    public record Kategori(
            String ordning,
            LocalDate fom,
            String foer,
            String naa,
            @Nullable String lov,
            @Nullable String hjemmel,
            List<String> nyeRegler,
            List<String> borteRegler) {

        public Kategori {
            nyeRegler = List.copyOf(nyeRegler);
            borteRegler = List.copyOf(borteRegler);
        }
    }

    /**
     * A deadline that would move, come or go. One that nobody is asked to keep ({@code UAKTUELL}) counts as none.
     *
     * @param foer last day in time as the register has stored it; absent for one that would come
     * @param naa last day in time as it would be; absent for one that would go
     * @param regel behind the new deadline, or behind the one that would go
     * @param aapen whether somebody has yet to keep it
     */
    public record Frist(
            String ordning,
            String type,
            @Nullable LocalDate foer,
            @Nullable LocalDate naa,
            String regel,
            String hjemmel,
            boolean aapen) {}
}
