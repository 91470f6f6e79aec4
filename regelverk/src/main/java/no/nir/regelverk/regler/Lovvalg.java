package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/**
 * Which act governs (LAW-1 – LAW-7): decided by the first permit that gives rett og plikt, rett or plikt.
 *
 * @param foerste that permit
 * @param ukjentAnkomst applied for from abroad, and nothing tells when the person came
 */
record Lovvalg(@Nullable Opphold foerste, Lov lov, RegelId regel, boolean ukjentAnkomst) {

    static Lovvalg av(Oppholdsrekke opphold, Personfakta fakta, Bosted bosted) {
        for (Opphold o : opphold.alle()) {
            if (o.kvalifiserer()) {
                // Where no arrival is recorded, the first settlement shows that the person had come.
                return etter(o, fakta.ankomst() != null ? Dag.av(fakta.ankomst()) : bosted.anker());
            }
        }
        boolean nytt = opphold.alle().isEmpty() || opphold.alle().getFirst().innvilget() >= Lovdager.INTEGRERINGSLOVEN;
        return nytt
                ? new Lovvalg(null, Lov.INTEGRERINGSLOVEN, RegelId.LAW_1, false)
                : new Lovvalg(null, Lov.INTRODUKSJONSLOVEN, RegelId.LAW_3, false);
    }

    private static Lovvalg etter(Opphold o, int ankommet) {
        if (o.innvilget() >= Lovdager.INTEGRERINGSLOVEN) {
            return new Lovvalg(o, Lov.INTEGRERINGSLOVEN, RegelId.LAW_1, false);
        }
        boolean fraUtlandet = o.tillatelse().soektFraUtlandet();
        // LAW-2 asks for an arrival from 2021; one that nobody knows of is none, but somebody must look.
        return fraUtlandet && Dag.erDato(ankommet) && ankommet >= Lovdager.INTEGRERINGSLOVEN
                ? new Lovvalg(o, Lov.INTEGRERINGSLOVEN, RegelId.LAW_2, false)
                : new Lovvalg(o, Lov.INTRODUKSJONSLOVEN, RegelId.LAW_3, fraUtlandet && !Dag.erDato(ankommet));
    }

    /** From the first qualifying permit on; for whoever never gets one, from the first permit of any kind. */
    private boolean gjelder(Sak sak, int dag) {
        return foerste == null ? sak.opphold.siste(dag) != null : foerste.innvilget() <= dag;
    }

    Lov lov(Sak sak, int dag) {
        if (gjelder(sak, dag)) {
            return lov;
        }
        Asylsak asylsak = Asylopplaering.sak(sak, dag);
        if (asylsak != null) {
            return asyl(asylsak);
        }
        return dag < Lovdager.INTEGRERINGSLOVEN ? Lov.INTRODUKSJONSLOVEN : Lov.INTEGRERINGSLOVEN;
    }

    RegelId regel(Sak sak, int dag) {
        return gjelder(sak, dag) ? regel : dag < Lovdager.INTEGRERINGSLOVEN ? RegelId.LAW_3 : RegelId.LAW_1;
    }

    /** LAW-4: the date of the application for protection decides. */
    static Lov asyl(Asylsak sak) {
        return Dag.av(sak.soekt()) >= Lovdager.INTEGRERINGSLOVEN ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN;
    }
}
