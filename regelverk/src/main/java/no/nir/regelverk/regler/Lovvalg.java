package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/**
 * Which act governs (LAW-1 – LAW-7): decided by the first permit that gives rett og plikt, rett or plikt.
 *
 * @param foerste that permit
 */
record Lovvalg(@Nullable Opphold foerste, Lov lov, RegelId regel) {

    static Lovvalg av(Oppholdsrekke opphold) {
        for (Opphold o : opphold.alle()) {
            if (o.norskklasse().kvalifiserer()) {
                return etter(o);
            }
        }
        boolean nytt = opphold.alle().isEmpty() || opphold.alle().getFirst().innvilget() >= Lovdager.INTEGRERINGSLOVEN;
        return nytt
                ? new Lovvalg(null, Lov.INTEGRERINGSLOVEN, RegelId.LAW_1)
                : new Lovvalg(null, Lov.INTRODUKSJONSLOVEN, RegelId.LAW_3);
    }

    private static Lovvalg etter(Opphold o) {
        if (o.innvilget() >= Lovdager.INTEGRERINGSLOVEN) {
            return new Lovvalg(o, Lov.INTEGRERINGSLOVEN, RegelId.LAW_1);
        }
        boolean ankomEtter = o.tillatelse().soektFraUtlandet() && o.inntreden() >= Lovdager.INTEGRERINGSLOVEN;
        return ankomEtter
                ? new Lovvalg(o, Lov.INTEGRERINGSLOVEN, RegelId.LAW_2)
                : new Lovvalg(o, Lov.INTRODUKSJONSLOVEN, RegelId.LAW_3);
    }

    private boolean gjelder(int dag) {
        return foerste != null && foerste.innvilget() <= dag;
    }

    Lov lov(Sak sak, int dag) {
        if (gjelder(dag)) {
            return lov;
        }
        if (sak.opphold.siste(dag) != null && foerste == null) {
            return lov;
        }
        Asylsak asylsak = Asylopplaering.sak(sak, dag);
        if (asylsak != null) {
            return asyl(asylsak);
        }
        return dag < Lovdager.INTEGRERINGSLOVEN ? Lov.INTRODUKSJONSLOVEN : Lov.INTEGRERINGSLOVEN;
    }

    RegelId regel(int dag) {
        return gjelder(dag) ? regel : dag < Lovdager.INTEGRERINGSLOVEN ? RegelId.LAW_3 : RegelId.LAW_1;
    }

    /** LAW-4: the date of the application for protection decides. */
    static Lov asyl(Asylsak sak) {
        return Dag.av(sak.soekt()) >= Lovdager.INTEGRERINGSLOVEN ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN;
    }
}
