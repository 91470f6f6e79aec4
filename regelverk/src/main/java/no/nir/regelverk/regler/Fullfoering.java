package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import org.jspecify.annotations.Nullable;

/** integreringsloven § 26 sjette ledd: completing what was begun after citizenship or a new permit (N21-13, N21-14). */
final class Fullfoering {

    private Fullfoering() {}

    static Utfall norskBorger(Sak sak, int dag) {
        Utfall utfall = mulig(sak, sak.norskBorgerFra, dag);
        if (utfall == null) {
            boolean nyRegel = dag >= Lovdager.FULLFOERE_NORSK;
            return Utfall.ikke(nyRegel ? N21_14 : N21_13, Flagg.NORWEGIAN_CITIZEN)
                    .med(X_10)
                    .med(X_12);
        }
        // Whoever had begun a programme never lost the right: only for the others was it new in September 2025.
        boolean taptFoer = utfall.har(N21_14) && !utfall.har(N21_13) && sak.norskBorgerFra < Lovdager.FULLFOERE_NORSK;
        return (taptFoer ? utfall.medTvil(Grunnkode.TVIL_RETT_TAPT_FOER_2025) : utfall)
                .med(X_10)
                .med(X_12);
    }

    /** The new permit alone would give less than what was begun; the right to complete stands beside it. */
    static @Nullable Utfall etterNyTillatelse(Sak sak, Opphold grunn, int dag) {
        boolean girMindre =
                switch (grunn.norskklasse(dag)) {
                    case ARBEID, UTENFOR, BEGRENSET_MINDREAARIG -> true;
                    case PERMANENTGRUNNLAG,
                            FAMILIE_AV_MIDLERTIDIG,
                            KOLLEKTIV,
                            BEGRENSET_BARNEFAMILIE,
                            BRITISK,
                            PERMANENT,
                            UKJENT -> false;
                };
        int skifte = grunn.rot().innvilget();
        if (!girMindre || sak.periode21.rettFra() >= skifte) {
            return null;
        }
        Utfall utfall = mulig(sak, skifte, dag);
        return utfall == null || utfall.erIkke() ? null : utfall.medTvil(Grunnkode.TVIL_FULLFOERE_ETTER_NY_TILLATELSE);
    }

    /** Until September 2025 whoever had begun norsk, but no programme, follows the new permit (D-16). */
    static boolean haddeBareNorsk(Sak sak, Opphold grunn, int dag) {
        int skifte = grunn.rot().innvilget();
        return dag < Lovdager.FULLFOERE_NORSK
                && sak.periode21.rettFra() < skifte
                && !sak.program.harBegyntFoer(skifte)
                && (sak.norsk.begynt < skifte || sak.kap6aNorskStart < skifte);
    }

    private static @Nullable Utfall mulig(Sak sak, int skifte, int dag) {
        boolean program = sak.program.harBegyntFoer(skifte);
        boolean norsk = dag >= Lovdager.FULLFOERE_NORSK && haddeBegyntNorsk(sak, skifte);
        if (!program && !norsk || !haddeRett(sak, skifte - 1)) {
            return null;
        }
        if (dag >= sak.norskalderTil) {
            return Utfall.ikke(N21_2, Flagg.AGE_67);
        }
        if (sak.norsk.maalNaadd <= dag) {
            return Utfall.ikke(N21_8, Flagg.DUTY_FULFILLED);
        }
        Utfall fritatt = Fritaksregel.rett(sak.norsk.fritak(dag), Fritaksregel.ETTER_INTEGRERINGSLOVEN);
        if (fritatt != null && fritatt.erIkke()) {
            return fritatt;
        }
        if (dag >= til(sak)) {
            return Utfall.ikke(N21_7, Flagg.PERIOD_ENDED).med(D_11).med(D_12);
        }
        Utfall utfall = Utfall.av(Kategori.RETT, program ? N21_13 : N21_14).med(Flagg.COMPLETION_ONLY);
        return program && dag < Lovdager.FULLFOERE_NORSK
                ? utfall
                : utfall.med(N21_14).med(TR_16);
    }

    /** Norsk under §§ 26–27; the year of kap. 6 A is another right (§ 37 d). */
    private static boolean haddeBegyntNorsk(Sak sak, int skifte) {
        Opphold foer = sak.opphold.siste(skifte - 1);
        boolean kap6a = foer != null && Kapittel6A.omfatter(foer);
        return !kap6a && (sak.norsk.begynt < skifte || sak.kap6aNorskStart < skifte);
    }

    /** Nothing to complete for whoever had no right on the last day before the change. */
    private static boolean haddeRett(Sak sak, int dag) {
        if (dag < Lovdager.INTEGRERINGSLOVEN || sak.lov(dag) != Lov.INTEGRERINGSLOVEN || sak.utvandring.varUte(dag)) {
            return false;
        }
        return switch (NorskEtterIntegreringsloven.vurder(sak, sak.status(dag), dag)
                .kategori()) {
            case RETT, RETT_OG_PLIKT -> true;
            case PLIKT, KAN_TILBYS, TILBUD, IKKE_GJELDENDE -> false;
        };
    }

    private static int til(Sak sak) {
        boolean kap6a = sak.periode21.tillatelse() != null && Kapittel6A.omfatter(sak.periode21.tillatelse());
        return kap6a ? sak.kap6aNorskTil : sak.periode21.til();
    }
}
