package no.nir.regelverk.regler;

import java.util.Optional;
import no.nir.kodeverk.Land;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;

/**
 * Facts that cannot all be true, or that nobody can read. The answer is given all the same, by the newest permit and the dates as
 * they stand, and says what somebody must look at.
 *
 * @param bosattFoerAnkomst first settlement, when it lies before the first arrival; otherwise never
 */
record Motsigelser(int bosattFoerAnkomst, boolean ukjentStatsborgerskap, boolean tillatelserFoerFoedsel) {

    private static final String STATSLOES = "STATELESS";

    static Motsigelser av(Personfakta fakta, int foedt, Bosted bosted, Oppholdsrekke opphold) {
        int ankomst = Dag.ellerAldri(fakta.ankomst());
        int anker = bosted.anker();
        boolean foerFoedsel =
                !opphold.alle().isEmpty() && opphold.alle().getFirst().innvilget() < foedt;
        return new Motsigelser(
                ankomst != Dag.ALDRI && anker < ankomst ? anker : Dag.ALDRI,
                fakta.statsborgerskap().isEmpty() || harUkjent(fakta),
                foerFoedsel);
    }

    private static boolean harUkjent(Personfakta fakta) {
        for (Statsborgerskap s : fakta.statsborgerskap()) {
            Optional<Land> land = Land.finn(s.land());
            if (land.isPresent() ? land.get().erUkjent() : !s.land().equals(STATSLOES)) {
                return true;
            }
        }
        return false;
    }

    Utfall merk(Utfall raa, Opphold opphold, int dag) {
        Utfall utfall = raa;
        if (dag < opphold.overlapperTil()) {
            utfall = utfall.med(Flagg.PERMITS_OVERLAP);
            if (opphold.harLikestilt()) {
                utfall = utfall.medTvil(Grunnkode.TVIL_TO_TILLATELSER_SAMME_DAG);
            }
        }
        if (tillatelserFoerFoedsel) {
            utfall = utfall.med(Flagg.PERMIT_BEFORE_BIRTH).medTvil(Grunnkode.TVIL_TILLATELSE_FOER_FOEDSEL);
        }
        if (bosattFoerAnkomst <= dag) {
            utfall = utfall.med(Flagg.SETTLED_BEFORE_ARRIVAL).medTvil(Grunnkode.TVIL_BOSATT_FOER_ANKOMST);
        }
        return ukjentStatsborgerskap
                ? utfall.med(Flagg.UNKNOWN_CITIZENSHIP).medTvil(Grunnkode.TVIL_UKJENT_STATSBORGERSKAP)
                : utfall;
    }
}
