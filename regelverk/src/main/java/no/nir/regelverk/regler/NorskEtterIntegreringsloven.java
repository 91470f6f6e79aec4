package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import org.jspecify.annotations.Nullable;

/** integreringsloven §§ 26–29, 32 and 37 d: norsk og samfunnskunnskap (N21-0 – N21-15). First match wins. */
final class NorskEtterIntegreringsloven {

    private NorskEtterIntegreringsloven() {}

    static Utfall vurder(Sak sak, Status status, int dag) {
        if (dag < Lovdager.INTEGRERINGSLOVEN) {
            // LAW-2, granted abroad before 2021, arriving after: until then nothing holds.
            Utfall tidligere = NorskEtterIntroduksjonsloven.vurder(sak, status, dag);
            return tidligere.erIkke() ? tidligere : Utfall.ikke(N05_99, Flagg.NOT_ARRIVED);
        }
        if (sak.erNorskBorger(dag) && dag < sak.doed && !sak.utvandring.varUte(dag)) {
            return Fullfoering.norskBorger(sak, dag);
        }
        boolean eoesUtenTillatelse = status.tilstand() == Tilstand.EOES
                || (status.tilstand() == Tilstand.INGEN && sak.eoesborger(dag) != null);
        if (eoesUtenTillatelse && !sak.utvandring.varUte(dag)) {
            return Utfall.ikke(N21_15, sak.erEoesFamilie(dag) ? Flagg.EEA_FAMILY_RIGHT : Flagg.NORDIC_OR_EEA);
        }
        Utfall avvist = Oppholdskrav.avvis(sak, status, dag, N21_15);
        Opphold grunn = status.grunn();
        if (avvist != null || grunn == null) {
            return avvist != null ? avvist : Utfall.ikke(N21_15);
        }
        if (skiftetUnderParagraf43h(sak, grunn)) {
            return merknader(restenAvAaret(sak, dag), sak, status, grunn, dag);
        }
        Utfall fullfoering = Fullfoering.etterNyTillatelse(sak, grunn, dag);
        if (fullfoering != null) {
            return merknader(fullfoering, sak, status, grunn, dag);
        }
        Utfall utfall = medTvilOmKap6A(medOpphold(sak, grunn, dag), sak, grunn);
        return merknader(
                Fullfoering.haddeBareNorsk(sak, grunn, dag) ? utfall.med(D_16) : utfall, sak, status, grunn, dag);
    }

    /** § 26 sjette ledd after kap. 6 A: whether a begun programme's norsk is completed on a permit that gives no right, is open. */
    private static Utfall medTvilOmKap6A(Utfall utfall, Sak sak, Opphold grunn) {
        boolean girIngenRett = utfall.erIkke() || utfall.kategori() == Kategori.PLIKT;
        return girIngenRett
                        && !Kapittel6A.omfatter(grunn)
                        && sak.program.harBegyntFoer(grunn.rot().innvilget())
                        && haddeKap6A(sak, grunn)
                ? utfall.medTvil(Grunnkode.TVIL_NY_TILLATELSE_ETTER_KAP_6A)
                : utfall;
    }

    private static Utfall medOpphold(Sak sak, Opphold grunn, int dag) {
        Utfall utenfor = utenforKlassen(grunn);
        if (utenfor != null) {
            return utenfor;
        }
        int tildelt = grunn.rot().innvilget();
        if (tildelt < sak.fyller18) {
            return Utfall.ikke(N21_1, Flagg.UNDER_18_AT_GRANT);
        }
        if (tildelt >= sak.fyller67) {
            return Utfall.ikke(N21_1, Flagg.AGE_67_AT_GRANT);
        }
        if (dag >= sak.norskalderTil) {
            return Utfall.ikke(N21_2, Flagg.AGE_67);
        }
        if (dag < grunn.rot().inntreden()) {
            return Utfall.ikke(N21_15, Flagg.NOT_ARRIVED);
        }
        return switch (grunn.norskklasse(dag)) {
            case ARBEID -> arbeidsinnvandrer(sak, grunn, dag);
            case KOLLEKTIV -> kollektiv(sak, grunn, dag);
            case BEGRENSET_BARNEFAMILIE ->
                !sak.opphold.erFornyet(grunn)
                        ? Utfall.ikke(N21_15, Flagg.NOT_BEFORE_FIRST_RENEWAL).med(N21_4)
                        : NorskperiodeEtterIntegreringsloven.vurder(sak, dag, N21_4);
            case PERMANENTGRUNNLAG, FAMILIE_AV_MIDLERTIDIG -> etterKapittel6A(sak, grunn, dag);
            case BEGRENSET_MINDREAARIG, BRITISK, PERMANENT, UTENFOR, UKJENT -> Utfall.ikke(N21_15);
        };
    }

    private static @Nullable Utfall utenforKlassen(Opphold grunn) {
        return switch (grunn.norskklasse()) {
            case BRITISK -> Utfall.ikke(N21_0, Flagg.UK_19_33);
            case UTENFOR, BEGRENSET_MINDREAARIG -> Utfall.ikke(N21_15, Flagg.PERMIT_NOT_PR);
            case PERMANENT -> Utfall.ikke(N21_15);
            case UKJENT -> Utfall.ikke(N21_15, Flagg.UNKNOWN_BASIS).medTvil(Grunnkode.TVIL_UKJENT_GRUNNLAG);
            case ARBEID, PERMANENTGRUNNLAG, FAMILIE_AV_MIDLERTIDIG, KOLLEKTIV, BEGRENSET_BARNEFAMILIE -> null;
        };
    }

    /** §§ 26 tredje ledd, 28: duty without right, for the minimum level or the hours. */
    private static Utfall arbeidsinnvandrer(Sak sak, Opphold grunn, int dag) {
        var fritak = sak.norsk.fritak(dag);
        if (fritak != null) {
            return Fritaksregel.pliktUten(fritak, Fritaksregel.ETTER_INTEGRERINGSLOVEN);
        }
        Timetall timer = Timetall.plikt21(sak, grunn.rot());
        if (sak.norsk.maalNaadd <= dag || sak.norsk.erFullfoert(dag, timer.norsk() + timer.samfunnskunnskap())) {
            return Utfall.ikke(N21_9, Flagg.DUTY_FULFILLED);
        }
        Utfall utfall = Utfall.av(Kategori.PLIKT, N21_3);
        utfall = NorskperiodeEtterIntegreringsloven.timeregel(utfall, grunn.rot());
        if (!Timetall.erUklart21(grunn.rot())) {
            return utfall;
        }
        return sak.leserAnnerledes(Tvilspunkt.D_18)
                ? utfall.med(D_18)
                : utfall.medTvil(Grunnkode.TVIL_TIMER_225_ELLER_250, D_18);
    }

    /** Kollektiv beskyttelse counts from settlement by agreement; kap. 6 A gives one year as a right. */
    private static Utfall kollektiv(Sak sak, Opphold grunn, int dag) {
        Kapittel6A.Rad rad = Kapittel6A.rad(sak, grunn, dag);
        // § 26 annet ledd: settled by agreement on this permit, not on one before it.
        if (sak.bosted.foersteAvtaleFra(grunn.rot().innvilget()) > dag) {
            return Utfall.ikke(N21_15, sak.bosted.paa(dag) == null ? Flagg.NOT_SETTLED : Flagg.NO_AGREEMENT)
                    .foerst(rad.regel());
        }
        return switch (rad) {
            case ORDINAER -> ordinaerKollektiv(sak, grunn, dag);
            case RETT, RETT_OG_PLIKT_PROGRAM -> Kapittel6A.forlenget(ettAar(sak, rad, dag), rad, dag);
            case ETTER_KAPITLET ->
                NorskperiodeEtterIntegreringsloven.vurder(sak, dag, N21_5)
                        .foerst(rad.regel())
                        .med(Flagg.KAP6A_LAPSED)
                        .medTvil(Grunnkode.TVIL_KAP_6A_ETTER_2028, D_1);
        };
    }

    private static Utfall ordinaerKollektiv(Sak sak, Opphold grunn, int dag) {
        // March to June 2022: the ordinary rules until kap. 6 A took over.
        if (!Kapittel6A.omfatter(grunn)) {
            return NorskperiodeEtterIntegreringsloven.vurder(sak, dag, N21_5).foerst(K_2);
        }
        Utfall fritatt = Fritaksregel.rett(sak.norsk.fritak(dag), Fritaksregel.ETTER_INTEGRERINGSLOVEN);
        return (fritatt != null ? fritatt : Utfall.av(Kategori.RETT_OG_PLIKT, N21_5)).foerst(K_2);
    }

    private static Utfall ettAar(Sak sak, Kapittel6A.Rad rad, int dag) {
        boolean utvidet = dag >= sak.kap6aEttAar;
        if (dag >= sak.kap6aNorskTil || utvidet && dag < Lovdager.UTVIDET_NORSK_34) {
            return Utfall.ikke(T_7, Flagg.PERIOD_ENDED);
        }
        Utfall fritatt = Fritaksregel.rett(sak.norsk.fritak(dag), Fritaksregel.ETTER_INTEGRERINGSLOVEN);
        if (fritatt != null && fritatt.erIkke()) {
            return fritatt;
        }
        Utfall utfall = Utfall.av(Kategori.RETT, rad.regel());
        if (!utvidet) {
            return utfall.med(T_7);
        }
        utfall = utfall.med(T_8).med(LAW_9);
        return dag >= Lovdager.FORSKRIFT_LEST_TIL ? utfall.medTvil(Grunnkode.TVIL_FORSKRIFT_IKKE_LEST, D_21) : utfall;
    }

    /** forskr. § 43 h: a change of permit in the first half of 2026 gives kap. 6 A people nothing new, whatever the permit. */
    private static Utfall restenAvAaret(Sak sak, int dag) {
        if (dag >= sak.norskalderTil) {
            return Utfall.ikke(N21_2, Flagg.AGE_67);
        }
        Utfall utfall = dag < sak.kap6aNorskTil
                ? Utfall.av(Kategori.RETT, T_7).med(LAW_9).med(Flagg.COMPLETION_ONLY)
                : Utfall.ikke(T_7, Flagg.PERIOD_ENDED).med(LAW_9);
        return dag >= Lovdager.FORSKRIFT_LEST_TIL ? utfall.medTvil(Grunnkode.TVIL_FORSKRIFT_IKKE_LEST, D_21) : utfall;
    }

    /** Outside § 43 h the new permit gives its ordinary category. */
    private static Utfall etterKapittel6A(Sak sak, Opphold grunn, int dag) {
        Utfall utfall = NorskperiodeEtterIntegreringsloven.vurder(sak, dag, N21_6);
        if (!haddeKap6A(sak, grunn)) {
            return utfall;
        }
        return grunn.rot().innvilget() >= Lovdager.FORSKRIFT_LEST_TIL
                ? utfall.medTvil(Grunnkode.TVIL_FORSKRIFT_IKKE_LEST, D_21)
                : utfall.medTvil(Grunnkode.TVIL_NY_TILLATELSE_ETTER_KAP_6A);
    }

    static boolean skiftetUnderParagraf43h(Sak sak, Opphold grunn) {
        int skifte = grunn.rot().innvilget();
        return skifte >= Lovdager.ENDRING_2026
                && skifte < Lovdager.FORSKRIFT_LEST_TIL
                && !Kapittel6A.omfatter(grunn)
                && haddeVedtakEtterKap6A(sak, skifte);
    }

    /** Moved straight from the § 34 permit, with a vedtak under kap. 6 A from before the move. */
    private static boolean haddeVedtakEtterKap6A(Sak sak, int skifte) {
        Status foer = sak.status(skifte - 1);
        Opphold kollektiv = foer.grunn();
        if (kollektiv == null || !foer.harOpphold() || !Kapittel6A.omfatter(kollektiv)) {
            return false;
        }
        return sak.norsk.foersteVedtakStart <= skifte || sak.program.harVedtakMellom(kollektiv.innvilget(), skifte);
    }

    private static boolean haddeKap6A(Sak sak, Opphold grunn) {
        for (Opphold o : sak.opphold.alle()) {
            if (Kapittel6A.omfatter(o) && o.innvilget() < grunn.rot().innvilget()) {
                return true;
            }
        }
        return false;
    }

    private static Utfall merknader(Utfall utfall, Sak sak, Status status, Opphold grunn, int dag) {
        if (utfall.erIkke()) {
            return utfall;
        }
        if (grunn.tilknytningBrutt() <= dag) {
            utfall = utfall.medTvil(Grunnkode.TVIL_REFERANSEPERSON_BLE_NORSK);
        } else if (grunn.referansensStatsborgerskapKunneForstyrre(dag)) {
            utfall = utfall.med(X_9).med(B1);
        }
        if (status.opphold() != null && status.opphold().erPermanent()) {
            utfall = utfall.medTvil(Grunnkode.TVIL_PERMANENT_TILLATELSE);
        }
        if (sak.utvandring.erTilbake(dag)) {
            utfall = utfall.foerst(X_18).medTvil(Grunnkode.TVIL_TILBAKE_ETTER_UTVANDRING);
        } else if (sak.opphold.komEtterGap(grunn)) {
            utfall = utfall.foerst(X_5);
        }
        return utfall;
    }
}
