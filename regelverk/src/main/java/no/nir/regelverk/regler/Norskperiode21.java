package no.nir.regelverk.regler;

import no.nir.regelverk.parametre.Lovparameter;
import org.jspecify.annotations.Nullable;

/**
 * The period of right and duty under integreringsloven § 32.
 *
 * @param rettFra when right and duty set in
 * @param tillatelse the permit they rest on
 * @param fraTilbud the period counts from the offered start (decisions from 1 August 2023: TR-11)
 * @param start first day that counts, or never while no start has been offered
 * @param til first day outside, leave added
 * @param tilMedTaptTid the same if all training in 2021 was lost to the outbreak and nobody has recorded it
 */
record Norskperiode21(
        int rettFra, @Nullable Opphold tillatelse, boolean fraTilbud, int start, int til, int tilMedTaptTid) {

    static Norskperiode21 av(Sak sak) {
        int rettFra = Dag.ALDRI;
        Opphold valgt = null;
        for (Opphold o : sak.opphold.alle()) {
            int kandidat = kandidat(sak, o);
            if (kandidat < rettFra) {
                rettFra = kandidat;
                valgt = o;
            }
        }
        return valgt == null
                ? new Norskperiode21(Dag.ALDRI, null, false, Dag.ALDRI, Dag.ALDRI, Dag.ALDRI)
                : regn(sak, valgt, rettFra);
    }

    private static Norskperiode21 regn(Sak sak, Opphold o, int rettFra) {
        boolean fraTilbud = o.innvilget() >= Lovdager.ENDRING_2023
                || (o.tillatelse().soektFraUtlandet() && o.inntreden() >= Lovdager.ENDRING_2023);
        int start = fraTilbud ? tilbudtStart(sak.norsk, rettFra) : rettFra;
        int til = sak.norsk.medPermisjon(start, Dag.plussMaaneder(start, maaneder(sak, start)));
        if (rettFra < Lovdager.COVID_SLUTT && sak.norsk.forlengetTil != Dag.ALDRI) {
            // N21-7: time in 2021 when nothing could be offered.
            til = Math.max(til, sak.norsk.forlengetTil);
        }
        int tilMedTaptTid = sak.norsk.forlengetTil == Dag.ALDRI ? Covidforlengelse.medTaptTid(rettFra, til) : til;
        return new Norskperiode21(rettFra, o, fraTilbud, start, til, tilMedTaptTid);
    }

    /** Shorter with upper secondary education; unknown education never closes early. */
    static int maaneder(Sak sak, int start) {
        Lovparameter lengde = harVideregaaende(sak)
                ? Lovparameter.MAANEDER_MED_VIDEREGAAENDE
                : Lovparameter.MAANEDER_UTEN_VIDEREGAAENDE;
        return lengde.paaEllerFoerste(Dag.dato(start));
    }

    static boolean harVideregaaende(Sak sak) {
        return sak.fakta.utdanning() != null && sak.fakta.utdanning().erVideregaaende();
    }

    private static int tilbudtStart(Norskfakta norsk, int rettFra) {
        if (norsk.tilbudt != Dag.ALDRI) {
            return norsk.tilbudt >= rettFra ? norsk.tilbudt : Dag.ALDRI;
        }
        return norsk.begynt >= rettFra ? norsk.begynt : Dag.ALDRI;
    }

    private static int kandidat(Sak sak, Opphold o) {
        if (!harAlder(sak, o)) {
            return Dag.ALDRI;
        }
        return switch (o.norskklasse()) {
            case PERMANENTGRUNNLAG, FAMILIE_AV_MIDLERTIDIG -> o.inntreden();
            case BEGRENSET_BARNEFAMILIE -> o.tillatelse().fornyelse() ? o.inntreden() : Dag.ALDRI;
            case KOLLEKTIV -> {
                int avtale = Math.max(
                        o.inntreden(), sak.bosted.foersteAvtaleFra(o.rot().innvilget()));
                boolean kap6a = o.rot().innvilget() >= Lovdager.KAP_6A_TILLATELSER;
                // Under kap. 6 A section 32 does not run; it starts when the chapter lapses (K-5).
                yield kap6a ? Math.max(avtale, sak.kap6aOpphoerer) : avtale;
            }
            case ARBEID -> Math.max(o.inntreden(), o.tilknytningBrutt());
            case BEGRENSET_MINDREAARIG, BRITISK, PERMANENT, UTENFOR, UKJENT -> Dag.ALDRI;
        };
    }

    /** § 26 femte ledd: 18 to 67 years when the permit was given. */
    static boolean harAlder(Sak sak, Opphold o) {
        return o.rot().innvilget() >= sak.fyller18 && o.rot().innvilget() < sak.fyller67;
    }
}
