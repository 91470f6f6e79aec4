package no.nir.regelverk.regler;

import no.nir.regelverk.parametre.Covidtillegg;
import no.nir.regelverk.parametre.Covidtillegg.Tillegg;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What the temporary acts on covid-19 (S45) added for one person. A longer programme is the municipality's own decision: the answer says
 * that it could be given, and takes it to have been given only when the programme is registered as going on. Extended norsk was a right.
 *
 * @param fra the first day added: the end without the addition
 * @param til first day after the longest addition
 */
record Covidforlengelse(Tillegg tillegg, int fra, int til) {

    private static final int SISTE_BEGYNT = Dag.av(2020, 4, 1);
    private static final String PROGRAM = "§ 2";
    private static final String NORSK = "§ 3";

    /** @param maks first day after the longest programme introduksjonsloven itself allows */
    static @Nullable Covidforlengelse forProgram(Lov lov, int start, int slutt, int maks) {
        int siste = Math.min(slutt, maks) - 1;
        if (lov != Lov.INTRODUKSJONSLOVEN || start >= SISTE_BEGYNT || siste < start) {
            return null;
        }
        return Covidtillegg.forProgram(Dag.dato(start), Dag.dato(siste))
                .map(tillegg -> av(tillegg, maks))
                .orElse(null);
    }

    /** Whoever had right and duty when the training ended: with the hours done, or with the three years. */
    static @Nullable Covidforlengelse forNorsk(Sak sak) {
        if (sak.rett05.fra() == Dag.ALDRI || sak.lovvalg.lov() != Lov.INTRODUKSJONSLOVEN) {
            return null;
        }
        int siste = Math.min(sak.norsk.fullfoert, sak.rett05.til() - 1);
        return Covidtillegg.forNorsk(Dag.dato(siste))
                .filter(_ -> Regelsett.vurder(Ordning.NORSK, sak, siste).kategori() == Kategori.RETT_OG_PLIKT)
                .map(tillegg -> av(tillegg, siste + 1))
                .orElse(null);
    }

    private static Covidforlengelse av(Tillegg tillegg, int fra) {
        return new Covidforlengelse(
                tillegg, fra, Dag.plussMaaneder(fra, tillegg.lengst().antall()));
    }

    /** integreringsloven § 32 when every day of the period in 2021 was lost (N21-7). */
    static int medTaptTid(int rettFra, int til) {
        return rettFra >= Lovdager.COVID_SLUTT || !Dag.erDato(til)
                ? til
                : Dag.av(Covidtillegg.medTaptTid(
                        Dag.dato(til), new Periode(Dag.dato(rettFra), null), Lov.INTEGRERINGSLOVEN));
    }

    boolean gjelder(int dag) {
        return fra <= dag && dag < til;
    }

    /** The rule is known and not yet repealed. */
    boolean kanBrukes(int dag) {
        return tillegg.regel().regel().gjelder(Dag.dato(dag));
    }

    int maaneder() {
        return tillegg.lengst().antall();
    }

    Hjemmel hjemmel() {
        return new Hjemmel(Lovverk.MIDLERTIDIG_LOV, tillegg.erRett() ? NORSK : PROGRAM);
    }
}
