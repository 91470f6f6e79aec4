package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** A person with a permit of integreringsloven § 9: age at grant, settlement, two years, work, agreement (§ 8). */
final class Paragraf9 {

    static final int ARBEIDSGRENSE = 30;

    private Paragraf9() {}

    static Utfall vurder(Sak sak, Opphold grunn, int dag) {
        Utfall utfall = uavhengigAvKollektiv(sak, grunn, dag);
        return Kapittel6A.erKollektiv(grunn) ? kollektiv(sak, grunn, utfall, dag) : utfall;
    }

    private static Utfall uavhengigAvKollektiv(Sak sak, Opphold grunn, int dag) {
        int tildelt = grunn.rot().innvilget();
        if (tildelt < sak.fyller18) {
            return Utfall.ikke(I21_1, Flagg.UNDER_18_AT_GRANT);
        }
        if (dag < grunn.rot().inntreden()) {
            return Utfall.ikke(I21_99, Flagg.NOT_ARRIVED);
        }
        if (sak.bosted.paa(dag) == null) {
            return Utfall.ikke(I21_99, Flagg.NOT_SETTLED);
        }
        int til = sak.paragraf9VinduTil;
        Lop iTide = sak.program.tildeltFoer(til, dag);
        if (dag >= til && iTide == null) {
            return toAarPassert(sak, dag);
        }
        Utfall utfall = tildelt >= sak.programgrense(dag)
                ? over55(sak, tildelt, dag)
                : Aldersvalg.innenfor(under55(sak, grunn, dag), sak, tildelt);
        if (dag >= til && !utfall.erIkke()) {
            utfall = utfall.med(Flagg.VEDTAK_IN_TIME);
        }
        if (dag < til && sak.foersteParagraf9 > sak.bosted.anker() && utfall.kategori() == Kategori.RETT_OG_PLIKT) {
            utfall = utfall.med(X_17);
        }
        return utfall;
    }

    /** § 9 f: the reference person had been settled for less than five years at the application (T-13). */
    static boolean erInnenforFemAar(Opphold grunn) {
        return grunn.mindreEnnFemAar() != Femaarsregel.BRUTT;
    }

    /** The list of § 9 as it reads on the day: annet ledd came in 2023. */
    static boolean nevner(Opphold grunn, int dag) {
        return switch (grunn.introklasse()) {
            case ASYL, OVERFOERING, HUMANITAER, BEGRENSET_BARNEFAMILIE, KOLLEKTIV, PARAGRAF_53 -> true;
            case FAMILIE_AV_BESKYTTET -> erInnenforFemAar(grunn);
            case FAMILIE_AV_PERMANENT_BESKYTTET -> dag >= Lovdager.ENDRING_2023 && erInnenforFemAar(grunn);
            case FAMILIE_AV_ANDRE, FAMILIE_AV_MINDREAARIG, BEGRENSET_MINDREAARIG, UTENFOR -> false;
        };
    }

    private static Utfall toAarPassert(Sak sak, int dag) {
        Utfall utfall = Utfall.ikke(I21_2, Flagg.TWO_YEAR_RULE);
        if (sak.bosted.harFlyttet(dag)) {
            utfall = utfall.med(X_16);
        }
        return sak.foersteParagraf9 > sak.bosted.anker() ? utfall.med(X_17) : utfall;
    }

    private static Utfall over55(Sak sak, int tildelt, int dag) {
        Utfall kan = kanTilbys(sak, I21_10, dag).med(Flagg.AGE_55_PLUS);
        if (kan.erIkke()) {
            return kan;
        }
        if (dag >= sak.alder60IKraft) {
            return kan;
        }
        kan = Aldersvalg.utenfor(kan, sak, tildelt);
        return ville60RegelenGjelde(sak, tildelt) ? kan.med(D_2) : kan;
    }

    /** Enacted in 2025, left out of the entry into force: 18 "til og med 60" at grant (D-2). */
    static boolean ville60RegelenGjelde(Sak sak, int tildelt) {
        return tildelt >= Lovdager.ENDRING_2026
                && tildelt >= sak.fyllerProgramgrense
                && tildelt < Dag.plussAar(sak.foedt, 61);
    }

    /** The kan-groups of § 8 tredje ledd count all time in a municipality (X-17b). */
    private static Utfall kanTilbys(Sak sak, RegelId regel, int dag) {
        if (dag < sak.toAarFraBosetting) {
            return Utfall.av(Kategori.KAN_TILBYS, regel);
        }
        Utfall lukket = Utfall.ikke(I21_2, Flagg.TWO_YEAR_RULE).med(X_17B);
        return sak.toAarFraBosetting < sak.paragraf9VinduTil
                ? Familiegruppen.tilbudt(lukket.medTvil(Grunnkode.TVIL_TID_FOER_TILLATELSEN_TELLER), sak, dag)
                : Familiegruppen.tilbudt(lukket, sak, dag);
    }

    private static Utfall under55(Sak sak, Opphold grunn, int dag) {
        Bosted.Bo bo = sak.bosted.paa(dag);
        boolean etterAvtale = bo != null && bo.maate() == Bosettingsmaate.AVTALE;
        RegelId rad = rad(sak, grunn, etterAvtale, dag);
        boolean avtaleKreves = rad == I21_4;
        if (avtaleKreves && !etterAvtale) {
            Utfall kan = kanTilbys(sak, I21_9, dag);
            return kan.erIkke() ? kan : Flytting.utenAvtale(sak, dag, bo, I21_9);
        }
        Arbeid arbeid = dag >= Lovdager.ENDRING_2026 ? arbeid(sak, dag, ARBEIDSGRENSE) : null;
        if (arbeid != null) {
            return Utfall.ikke(I21_3, Flagg.IN_WORK);
        }
        Utfall utfall = Utfall.av(Kategori.RETT_OG_PLIKT, rad);
        if (dag >= sak.programgrense(dag)) {
            utfall = utfall.med(Flagg.AGE_AT_GRANT);
        }
        if (rad == I21_6 && grunn.rot().innvilget() < Lovdager.ENDRING_2023) {
            utfall = utfall.medTvil(Grunnkode.TVIL_UTVIDELSE_2023, D_19);
        }
        if (dag >= Lovdager.ENDRING_2026 && harSluttetIArbeid(sak, dag)) {
            utfall = utfall.foerst(I21_3);
        }
        utfall = Programovergang.merk(utfall, sak, dag);
        return Flytting.merk(
                utfall, sak, dag, avtaleKreves ? Flytting.Plikt.FOELGER_AVTALEN : Flytting.Plikt.FOELGER_PERSONEN);
    }

    private static RegelId rad(Sak sak, Opphold grunn, boolean etterAvtale, int dag) {
        return switch (grunn.introklasse()) {
            case FAMILIE_AV_BESKYTTET -> I21_5;
            case FAMILIE_AV_PERMANENT_BESKYTTET -> I21_6;
            case PARAGRAF_53 -> I21_7;
            case ASYL ->
                !etterAvtale && dag >= Lovdager.ENDRING_2023 && haddeFamilietillatelse(sak, grunn) ? I21_8 : I21_4;
            case OVERFOERING, HUMANITAER, BEGRENSET_BARNEFAMILIE, KOLLEKTIV -> I21_4;
            case BEGRENSET_MINDREAARIG, FAMILIE_AV_MINDREAARIG, FAMILIE_AV_ANDRE, UTENFOR -> I21_99;
        };
    }

    private static boolean haddeFamilietillatelse(Sak sak, Opphold grunn) {
        for (Opphold o : sak.opphold.alle()) {
            if (o.introklasse() == Introklasse.FAMILIE_AV_BESKYTTET
                    && Paragraf9.erInnenforFemAar(o)
                    && o.innvilget() < grunn.rot().innvilget()) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Arbeid arbeid(Sak sak, int dag, int minsteTimer) {
        for (Arbeid a : sak.arbeid) {
            if (a.timerPerUke() >= minsteTimer && Dag.av(a.fom()) <= dag && dag < Dag.etter(a.tom())) {
                return a;
            }
        }
        return null;
    }

    /** A job closed the programme earlier and has ended: the right is back. */
    private static boolean harSluttetIArbeid(Sak sak, int dag) {
        int aapnet = Math.max(Lovdager.ENDRING_2026, Dag.plussAar(sak.paragraf9VinduTil, -2));
        for (Arbeid a : sak.arbeid) {
            int slutt = Dag.etter(a.tom());
            if (a.timerPerUke() >= ARBEIDSGRENSE && slutt <= dag && slutt > aapnet) {
                return true;
            }
        }
        return false;
    }

    /** Section 7: the same tests, other words for the answer. */
    private static Utfall kollektiv(Sak sak, Opphold grunn, Utfall utfall, int dag) {
        Kapittel6A.Rad rad = Kapittel6A.rad(sak, grunn, dag);
        if (rad == Kapittel6A.Rad.RETT && utfall.kategori() == Kategori.RETT_OG_PLIKT) {
            return rett(sak, grunn, utfall, dag);
        }
        if (utfall.erIkke() && !utfall.har(Flagg.NOT_SETTLED) && !utfall.har(I21_3)) {
            return utfall;
        }
        if (utfall.har(Flagg.NOT_SETTLED)) {
            utfall = utfall.foerst(rad.regel());
        } else {
            utfall = utfall.med(rad.regel());
        }
        if (utfall.kategori() != Kategori.RETT_OG_PLIKT) {
            return utfall;
        }
        utfall = Kapittel6A.forlenget(utfall.medHjemmelAv(rad.regel()).foerst(rad.regel()), rad, dag);
        if (rad == Kapittel6A.Rad.RETT_OG_PLIKT_PROGRAM
                && sak.bosted.anker() < Lovdager.ENDRING_2026
                && sak.program.alle().isEmpty()) {
            utfall = sak.leserAnnerledes(Tvilspunkt.D_3)
                    ? utfall.med(Kategori.RETT).med(D_3)
                    : utfall.medTvil(Grunnkode.TVIL_PLIKT_FRA_2026_FOR_TIDLIGERE_BOSATTE, D_3);
        }
        return rad == Kapittel6A.Rad.ETTER_KAPITLET
                ? utfall.med(Flagg.KAP6A_LAPSED).medTvil(Grunnkode.TVIL_KAP_6A_ETTER_2028, D_1)
                : utfall;
    }

    /** K-3: a right only; the municipality may refuse whoever is in, or is offered, near full-time work. */
    private static Utfall rett(Sak sak, Opphold grunn, Utfall utfall, int dag) {
        boolean regelen = dag >= Lovdager.NESTEN_FULLT_ARBEID_34;
        Arbeid arbeid = regelen ? arbeid(sak, dag, sak.parametre.nestenFullTid34()) : null;
        Lop lop = sak.program.siste(dag);
        if (arbeid != null
                && lop != null
                && lop.utfall() == Programutfall.AVSLAG
                && lop.fra() >= Lovdager.NESTEN_FULLT_ARBEID_34) {
            return Utfall.ikke(K_3, Flagg.IN_WORK);
        }
        Utfall rett = Utfall.av(Kategori.RETT, K_3);
        if (grunn.rot().innvilget() < Lovdager.KAP_6A) {
            rett = rett.med(TR_12);
        }
        for (RegelId regel : utfall.regler()) {
            if (regel != I21_4) {
                rett = rett.med(regel);
            }
        }
        for (Flagg flagg : utfall.flagg()) {
            if (flagg != Flagg.MANUAL_CHECK && flagg != Flagg.RESPONSIBLE_KOMMUNE) {
                rett = rett.med(flagg);
            }
        }
        for (Grunnkode tvil : utfall.tvil()) {
            rett = rett.medTvil(tvil);
        }
        if (utfall.har(Flagg.RESPONSIBLE_KOMMUNE)) {
            rett = rett.med(Flagg.RESPONSIBLE_KOMMUNE);
        }
        return arbeid != null ? rett.med(Flagg.REFUSABLE_IN_WORK) : rett;
    }
}
