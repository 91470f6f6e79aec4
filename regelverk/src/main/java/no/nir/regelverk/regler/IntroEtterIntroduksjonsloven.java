package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.regler.Opphold.Femaarsgrense;
import no.nir.regelverk.regler.Opphold.Femaarsregel;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** introduksjonsloven §§ 2, 3 and 21: who has, or may be offered, a programme (I03-0 – I03-99). First match wins. */
final class IntroEtterIntroduksjonsloven {

    private IntroEtterIntroduksjonsloven() {}

    static Utfall vurder(Sak sak, Status status, int dag) {
        if (dag < Lovdager.INTRODUKSJONSLOVEN) {
            return Utfall.ikke(I03_99);
        }
        if (sak.erNorskBorger(dag) && dag < sak.doed) {
            return Utfall.ikke(X_11, Flagg.NORWEGIAN_CITIZEN)
                    .medTvil(Grunnkode.TVIL_STATSBORGER_ETTER_INTRODUKSJONSLOVEN);
        }
        Utfall eoes = eoes(sak, status, dag);
        if (eoes != null) {
            return eoes;
        }
        Utfall avvist = Oppholdskrav.avvis(sak, status, dag, I03_99);
        return avvist != null ? avvist : medOpphold(sak, status, dag);
    }

    /** § 2 siste ledd: until 2005 the whole act is closed, afterwards only the right and duty of § 2. */
    private static @Nullable Utfall eoes(Sak sak, Status status, int dag) {
        boolean familie = sak.erEoesFamilie(dag);
        boolean dekket = sak.eoesborger(dag) != null || status.tilstand() == Tilstand.EOES;
        if (!dekket || status.tilstand() == Tilstand.DOED || sak.utvandring.varUte(dag)) {
            return null;
        }
        boolean heleLoven = dag < Lovdager.NORSK;
        Utfall lukket = Utfall.ikke(heleLoven ? I03_0 : I03_0B, familie ? Flagg.EEA_FAMILY_RIGHT : Flagg.NORDIC_OR_EEA);
        Opphold grunn = status.grunn();
        if (!status.harOpphold() || grunn == null) {
            return lukket;
        }
        if (!heleLoven) {
            Utfall kan = medOpphold(sak, status, dag);
            if (kan.kategori() == Kategori.KAN_TILBYS) {
                return kan.foerst(I03_0B)
                        .med(X_8)
                        .med(Flagg.NORDIC_OR_EEA)
                        .medTvil(Grunnkode.TVIL_EOES_BORGER_MED_TILLATELSE);
            }
        }
        return lukket.med(X_8).medTvil(Grunnkode.TVIL_EOES_BORGER_MED_TILLATELSE);
    }

    private static Utfall medOpphold(Sak sak, Status status, int dag) {
        Opphold grunn = status.grunn();
        if (grunn == null) {
            return Utfall.ikke(I03_99);
        }
        if (sak.bosted.anker() < Lovdager.INTRODUKSJONSLOVEN && grunn.introklasse() != Introklasse.PARAGRAF_53) {
            return Utfall.ikke(I03_2, Flagg.SETTLED_BEFORE_ACT);
        }
        Lop lop = sak.program.siste(dag);
        if (lop != null && lop.erAvsluttet(dag)) {
            return Utfall.ikke(I03_14, Flagg.PROGRAM_ENDED).medTvil(Grunnkode.TVIL_ETTER_AVSLUTTET_PROGRAM, D_23);
        }
        if (lop != null && lop.utfall() == Programutfall.AVSLAG) {
            return Utfall.ikke(I03_99, Flagg.NEGATIVE_VEDTAK);
        }
        Utfall utfall = maalgruppe(sak, grunn, dag);
        return lop != null && lop.kommunensPliktErSlutt(dag) && !utfall.erIkke()
                ? utfall.med(Flagg.KOMMUNE_DUTY_ENDED)
                        .medHjemmelAv(X_15)
                        .medTvil(Grunnkode.TVIL_AVBRUTT_ELLER_AVVIST, D_27)
                : utfall;
    }

    private static Utfall maalgruppe(Sak sak, Opphold grunn, int dag) {
        if (grunn.introklasse() == Introklasse.PARAGRAF_53 && dag >= Lovdager.PARAGRAF_53) {
            return paragraf53(sak, grunn, dag);
        }
        Utfall utenKlokke = uavhengigAvTid(sak, grunn, dag);
        if (utenKlokke.erIkke()) {
            return utenKlokke;
        }
        if (dag < Lovdager.INTRO_ALLE_KOMMUNER) {
            return frivilligAar(sak, utenKlokke);
        }
        return Nyankommet.proev(sak, grunn, dag, utenKlokke);
    }

    /** § 21: one voluntary year, per municipality. */
    private static Utfall frivilligAar(Sak sak, Utfall utfall) {
        if (Boolean.TRUE.equals(sak.fakta.kommuneInnfoert2003())) {
            return Utfall.av(Kategori.KAN_TILBYS, I03_1B)
                    .med(Flagg.VOLUNTARY_YEAR)
                    .med(LAW_6)
                    .med(TR_1)
                    .med(utfall.regler().getFirst());
        }
        Utfall ikke =
                Utfall.ikke(I03_1, Flagg.LAW_NOT_IN_FORCE_LOCALLY).med(LAW_6).med(TR_1);
        return sak.fakta.kommuneInnfoert2003() == null
                ? ikke.medTvil(Grunnkode.TVIL_KOMMUNENS_INNFOERING_UKJENT)
                : ikke;
    }

    /** § 2 e: a two-year clock of its own, from the decision. */
    private static Utfall paragraf53(Sak sak, Opphold grunn, int dag) {
        int til = Dag.plussAar(grunn.rot().innvilget(), 2);
        Lop iTide = sak.program.tildeltFoer(til, dag);
        if (dag >= til && iTide == null) {
            return Utfall.ikke(I03_10, Flagg.TWO_YEARS_FROM_GRANT);
        }
        Bosted.Bo bo = sak.bosted.paa(dag);
        if (bo == null) {
            return ikkeBosatt(grunn, dag);
        }
        int aldersdag = iTide == null ? dag : Math.min(dag, iTide.fra());
        if (aldersdag < sak.fyller18) {
            return Utfall.ikke(I03_99, Flagg.UNDER_18);
        }
        Utfall utfall = aldersdag >= sak.fyllerProgramgrense
                ? over55(sak, aldersdag)
                : Utfall.av(Kategori.RETT_OG_PLIKT, I03_10).med(T_12);
        if (dag >= til) {
            utfall.med(Flagg.VEDTAK_IN_TIME);
        }
        if (grunn.rot().innvilget() < Lovdager.PARAGRAF_53) {
            utfall.medTvil(Grunnkode.TVIL_PARAGRAF_53_FOER_2011);
        }
        return Flytting.merk(utfall, sak, dag, Flytting.Plikt.FOELGER_PERSONEN);
    }

    private static Utfall ikkeBosatt(Opphold grunn, int dag) {
        return Utfall.ikke(I03_99, dag < grunn.inntreden() ? Flagg.NOT_ARRIVED : Flagg.NOT_SETTLED);
    }

    private static Utfall over55(Sak sak, int aldersdag) {
        Utfall utfall = Utfall.av(Kategori.KAN_TILBYS, I03_12).med(Flagg.AGE_55_PLUS);
        return aldersdag < sak.fyllerAaretEtterProgramgrense
                ? utfall.medTvil(Grunnkode.TVIL_ER_55_INNENFOR, D_6)
                : utfall;
    }

    /** Which row of §§ 2 and 3 the person would have, apart from the two-year clock. */
    private static Utfall uavhengigAvTid(Sak sak, Opphold grunn, int dag) {
        Introklasse klasse = grunn.introklasse();
        boolean begrenset = klasse == Introklasse.BEGRENSET_BARNEFAMILIE || klasse == Introklasse.BEGRENSET_MINDREAARIG;
        if (klasse == Introklasse.UTENFOR
                || klasse == Introklasse.PARAGRAF_53
                || (begrenset && dag < Lovdager.BEGRENSEDE)) {
            return utenfor(grunn);
        }
        if (sak.bosted.paa(dag) == null) {
            return ikkeBosatt(grunn, dag);
        }
        Lop iTide = sak.program.tildeltFoer(Nyankommet.vinduTil(sak), dag);
        int aldersdag = iTide == null ? dag : Math.min(dag, iTide.fra());
        if (aldersdag < sak.fyller18) {
            return Utfall.ikke(I03_99, Flagg.UNDER_18);
        }
        Utfall utfall =
                switch (klasse) {
                    case ASYL, OVERFOERING, HUMANITAER, KOLLEKTIV -> etterAvtale(sak, dag, aldersdag, I03_4);
                    case BEGRENSET_BARNEFAMILIE, BEGRENSET_MINDREAARIG -> etterAvtale(sak, dag, aldersdag, I03_5);
                    case FAMILIE_AV_BESKYTTET -> familie(sak, grunn, dag, aldersdag);
                    case FAMILIE_AV_PERMANENT_BESKYTTET, FAMILIE_AV_ANDRE -> familieAvAndre(grunn);
                    case PARAGRAF_53, UTENFOR -> utenfor(grunn);
                };
        return merknader(utfall, sak, grunn, dag);
    }

    private static Utfall utenfor(Opphold grunn) {
        Utfall utfall = Utfall.ikke(I03_99);
        return switch (grunn.grunnlag()) {
            case HUM_38_OTHER -> utfall.med(Flagg.NOT_ON_ASYLUM_APPLICATION);
            case UKJENT -> utfall.med(Flagg.UNKNOWN_BASIS).medTvil(Grunnkode.TVIL_UKJENT_GRUNNLAG);
            case BEGR_38_OTHER -> utfall.medTvil(Grunnkode.TVIL_BEGRENSET_FORNYBAR, D_26);
            case ASYL_28,
                    OVERF_35,
                    HUM_38_ASYL,
                    BEGR_38_FAM,
                    BEGR_38_EM,
                    KOLL_34,
                    FAM,
                    SELVST_53_A,
                    SELVST_53_B,
                    SELVST_53_2,
                    SELVST_53_3,
                    ARB_23,
                    NAER_25,
                    STUD,
                    AUPAIR,
                    SESONG,
                    ANNEN_IKKE_PR,
                    UK_19_33,
                    PERM_62,
                    EEA,
                    ANNEN_PR -> utfall;
        };
    }

    private static Utfall etterAvtale(Sak sak, int dag, int aldersdag, RegelId regel) {
        if (aldersdag >= sak.fyllerProgramgrense) {
            return over55(sak, aldersdag);
        }
        Bosted.Bo bo = sak.bosted.paa(dag);
        if (bo != null && bo.maate() == Bosettingsmaate.AVTALE) {
            Utfall utfall = Utfall.av(Kategori.RETT_OG_PLIKT, regel);
            if (regel == I03_5 && dag >= Lovdager.ASYL_PLIKT && dag < Lovdager.FEILRETTING) {
                utfall.medTvil(Grunnkode.TVIL_BEGRENSET_TILLATELSE_HOESTEN_2018, D_4);
            }
            return Flytting.merk(utfall, sak, dag, Flytting.Plikt.FOELGER_AVTALEN);
        }
        return Flytting.utenAvtale(sak, dag, bo, I03_11);
    }

    private static Utfall familie(Sak sak, Opphold grunn, int dag, int aldersdag) {
        Femaarsregel fem = grunn.femaarsregel(Femaarsgrense.IKKE_MER_ENN);
        if (fem == Femaarsregel.BRUTT) {
            return Utfall.av(Kategori.KAN_TILBYS, I03_13)
                    .med(Flagg.FIVE_YEAR_RULE)
                    .med(T_13)
                    .medTvil(Grunnkode.TVIL_FAMILIE_OVER_FEM_AAR, D_24);
        }
        Referanseperson referanse = grunn.referanse();
        boolean humanitaer = referanse != null && referanse.grunnlag() == Grunnlag.HUM_38_ASYL;
        if (humanitaer && dag >= Lovdager.HUM_FAMILIE_UT && erUteAvParagraf2(sak, grunn, dag)) {
            return Utfall.av(Kategori.KAN_TILBYS, dag < Lovdager.HUM_FAMILIE_INN ? I03_8 : I03_9B)
                    .med(TR_3);
        }
        if (aldersdag >= sak.fyllerProgramgrense) {
            return over55(sak, aldersdag);
        }
        Utfall utfall = Utfall.av(
                Kategori.RETT_OG_PLIKT,
                dag < Lovdager.HUM_FAMILIE_UT ? I03_6 : dag < Lovdager.HUM_FAMILIE_INN ? I03_7 : I03_9);
        if (fem == Femaarsregel.UKJENT) {
            utfall.medTvil(Grunnkode.TVIL_UKJENT_REFERANSEPERSON);
        }
        if (humanitaer && dag >= Lovdager.HUM_FAMILIE_INN) {
            utfall.med(TR_3);
        }
        return Flytting.merk(utfall, sak, dag, Flytting.Plikt.FOELGER_PERSONEN);
    }

    /** In 2005 all of them; from 2006 those with a permit and a settlement from before (del II of the act). */
    private static boolean erUteAvParagraf2(Sak sak, Opphold grunn, int dag) {
        return dag < Lovdager.HUM_FAMILIE_INN
                || (grunn.rot().innvilget() < Lovdager.HUM_FAMILIE_INN
                        && sak.bosted.anker() < Lovdager.HUM_FAMILIE_INN);
    }

    private static Utfall familieAvAndre(Opphold grunn) {
        Utfall utfall = Utfall.av(Kategori.KAN_TILBYS, I03_13);
        if (grunn.referanse() == null) {
            utfall.medTvil(Grunnkode.TVIL_UKJENT_REFERANSEPERSON);
        }
        return grunn.norskklasse() == Norskklasse.UTENFOR
                ? utfall.medTvil(Grunnkode.TVIL_FAMILIE_AV_IKKE_PR, D_9)
                : utfall;
    }

    private static Utfall merknader(Utfall utfall, Sak sak, Opphold grunn, int dag) {
        int anker = sak.bosted.anker();
        if (anker == Lovdager.INTRODUKSJONSLOVEN) {
            utfall.medTvil(Grunnkode.TVIL_BOSATT_FOERSTE_DAG);
        }
        if (anker < Lovdager.INTRO_ALLE_KOMMUNER && dag >= Lovdager.INTRO_ALLE_KOMMUNER) {
            utfall.med(LAW_6).med(TR_1);
        }
        if (sak.bosted.erFraFolkeregisteret()) {
            utfall.med(Flagg.SETTLEMENT_FROM_FOLKEREGISTER).med(D_17);
        }
        boolean voksteInn = Math.max(grunn.inntreden(), anker) < sak.fyller18;
        return voksteInn && utfall.kategori() == Kategori.RETT_OG_PLIKT && utfall.har(I03_4)
                ? utfall.medTvil(Grunnkode.TVIL_VOKSER_INN_18)
                : utfall;
    }
}
