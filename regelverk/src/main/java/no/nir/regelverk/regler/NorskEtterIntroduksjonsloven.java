package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** introduksjonsloven § 17 and norskforskriften: norsk og samfunnskunnskap (N05-0 – N05-99). */
final class NorskEtterIntroduksjonsloven {

    private NorskEtterIntroduksjonsloven() {}

    static Utfall vurder(Sak sak, Status status, int dag) {
        if (dag < Lovdager.NORSK) {
            return Utfall.ikke(N05_99);
        }
        if (sak.erNorskBorger(dag) && dag < sak.doed) {
            return Utfall.ikke(X_11, Flagg.NORWEGIAN_CITIZEN)
                    .medTvil(Grunnkode.TVIL_STATSBORGER_ETTER_INTRODUKSJONSLOVEN);
        }
        boolean eoesUtenTillatelse = status.tilstand() == Tilstand.EOES
                || (status.tilstand() == Tilstand.INGEN && sak.eoesborger(dag) != null);
        if (eoesUtenTillatelse && !sak.utvandring.varUte(dag)) {
            return Utfall.ikke(N05_0, sak.erEoesFamilie(dag) ? Flagg.EEA_FAMILY_RIGHT : Flagg.NORDIC_OR_EEA);
        }
        Utfall avvist = Oppholdskrav.avvis(sak, status, dag, N05_99);
        Opphold grunn = status.grunn();
        return avvist != null || grunn == null
                ? avvist != null ? avvist : Utfall.ikke(N05_99)
                : merknader(medOpphold(sak, grunn, dag), sak, status, grunn, dag);
    }

    private static Utfall medOpphold(Sak sak, Opphold grunn, int dag) {
        Utfall utenfor = utenforKlassen(sak, grunn, dag);
        if (utenfor != null) {
            return utenfor;
        }
        if (dag >= sak.fyller67) {
            return Utfall.ikke(N05_12, Flagg.AGE_67);
        }
        if (grunn.rot().innvilget() < Lovdager.NORSK) {
            return Utfall.ikke(N05_99, Flagg.PERMIT_BEFORE_ACT).med(LAW_5).med(TR_4);
        }
        if (dag < grunn.rot().inntreden()) {
            return Utfall.ikke(N05_99, Flagg.NOT_ARRIVED);
        }
        if (dag < sak.fyller16) {
            return Utfall.ikke(N05_99, Flagg.UNDER_16);
        }
        return grunn.norskklasse(dag) == Norskklasse.ARBEID
                ? arbeidsinnvandrer(sak, grunn, dag)
                : NorskrettEtterIntroduksjonsloven.vurder(sak, grunn, dag);
    }

    private static @Nullable Utfall utenforKlassen(Sak sak, Opphold grunn, int dag) {
        return switch (grunn.norskklasse(dag)) {
            case UTENFOR, FAMILIE_AV_MIDLERTIDIG -> Utfall.ikke(N05_99, Flagg.PERMIT_NOT_PR);
            case BRITISK -> Utfall.ikke(N21_0, Flagg.UK_19_33);
            case PERMANENT -> Utfall.ikke(N05_99);
            case UKJENT -> Utfall.ikke(N05_99, Flagg.UNKNOWN_BASIS).medTvil(Grunnkode.TVIL_UKJENT_GRUNNLAG);
            case BEGRENSET_BARNEFAMILIE ->
                dag < Lovdager.BEGRENSEDE
                        ? Utfall.ikke(N05_99, Flagg.PERMIT_NOT_PR)
                        : !sak.opphold.erFornyet(grunn)
                                ? Utfall.ikke(N05_99, Flagg.NOT_BEFORE_FIRST_RENEWAL)
                                        .med(N05_6)
                                : null;
            // Not carried into integreringsloven: one given in 2021 or later gives nothing to whoever had nothing
            // before.
            case BEGRENSET_MINDREAARIG ->
                dag < Lovdager.BEGRENSEDE || sak.lovvalg.foerste() == null
                        ? Utfall.ikke(N05_99, Flagg.PERMIT_NOT_PR)
                        : null;
            case KOLLEKTIV ->
                sak.bosted.foersteAvtaleFra(grunn.rot().innvilget()) <= dag
                        ? null
                        : Utfall.ikke(N05_99, sak.bosted.paa(dag) == null ? Flagg.NOT_SETTLED : Flagg.NO_AGREEMENT);
            case ARBEID, PERMANENTGRUNNLAG -> null;
        };
    }

    /** Duty without right; until 2017 only below 55. */
    private static Utfall arbeidsinnvandrer(Sak sak, Opphold grunn, int dag) {
        if (dag < Lovdager.ALDER_67 && dag >= sak.fyller55) {
            return Utfall.ikke(N05_99, Flagg.AGE_55_PLUS);
        }
        Fritak fritak = sak.norsk.fritak(dag);
        if (fritak != null) {
            return Fritaksregel.pliktUten(fritak, Fritaksregel.ETTER_INTRODUKSJONSLOVEN);
        }
        if (sak.norsk.erFullfoert(dag, 300)) {
            return Utfall.ikke(N05_1, Flagg.DUTY_FULFILLED);
        }
        Utfall utfall = Utfall.av(Kategori.PLIKT, N05_1);
        return eldreVedAldersendringen(sak, grunn.rot().innvilget(), dag) ? merkEldre(utfall.med(TR_7), sak) : utfall;
    }

    /** The category is the same by either reading of D-5. */
    static Utfall merkEldre(Utfall utfall, Sak sak) {
        return sak.leserAnnerledes(Tvilspunkt.D_5)
                ? utfall.med(D_5)
                : utfall.medTvil(Grunnkode.TVIL_ALDER_55_TIL_66_FRA_2017, D_5);
    }

    /** Was 55–66 and inside already when the limit became 67 (TR-7, D-5). */
    static boolean eldreVedAldersendringen(Sak sak, int inne, int dag) {
        return dag >= Lovdager.ALDER_67 && sak.fyller55 <= Lovdager.ALDER_67 && inne < Lovdager.ALDER_67;
    }

    private static Utfall merknader(Utfall utfall, Sak sak, Status status, Opphold grunn, int dag) {
        if (utfall.erIkke() && !utfall.har(Flagg.RIGHT_EXPIRED)) {
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

    /** Rules that only say which hours, named when the person stands near or on both sides of the key date. */
    static Utfall noekkeldato(Utfall utfall, int tillatelse, int tidligere, int dato, RegelId regel) {
        boolean naer = Math.abs((long) tillatelse - dato) <= 366;
        boolean begge = tidligere != Dag.ALDRI && tidligere < dato != tillatelse < dato;
        return naer || begge ? utfall.med(regel) : utfall;
    }
}
