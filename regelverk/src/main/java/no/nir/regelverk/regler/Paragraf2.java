package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.regler.Femaarsregel.Grense;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;

/** introduksjonsloven § 2 første ledd a–d: the row a person would have, apart from the two-year clock (I03-4 – I03-9b). */
final class Paragraf2 {

    private Paragraf2() {}

    /** Which row of §§ 2 and 3 the person would have, apart from the two-year clock. */
    static Utfall vurder(Sak sak, Opphold grunn, int dag) {
        Introklasse klasse = grunn.introklasse();
        boolean begrenset = klasse == Introklasse.BEGRENSET_BARNEFAMILIE || klasse == Introklasse.BEGRENSET_MINDREAARIG;
        if (klasse == Introklasse.UTENFOR
                || klasse == Introklasse.PARAGRAF_53
                || (begrenset && dag < Lovdager.BEGRENSEDE)) {
            return Introutenfor.vurder(grunn, I03_99);
        }
        if (sak.bosted.paa(dag) == null) {
            return ikkeBosatt(grunn, dag);
        }
        int aldersdag = aldersdag(sak, dag);
        if (dag < sak.fyller18) {
            return Utfall.ikke(I03_99, Flagg.UNDER_18);
        }
        Utfall utfall =
                switch (klasse) {
                    case ASYL, OVERFOERING, HUMANITAER, KOLLEKTIV -> etterAvtale(sak, dag, aldersdag, I03_4);
                    case BEGRENSET_BARNEFAMILIE, BEGRENSET_MINDREAARIG -> etterAvtale(sak, dag, aldersdag, I03_5);
                    case FAMILIE_AV_BESKYTTET, FAMILIE_AV_MINDREAARIG -> familie(sak, grunn, dag, aldersdag);
                    case FAMILIE_AV_PERMANENT_BESKYTTET, FAMILIE_AV_ANDRE -> Paragraf3.familieAvAndre(sak, grunn);
                    case PARAGRAF_53, UTENFOR -> Introutenfor.vurder(grunn, I03_99);
                };
        return merknader(utfall, sak, grunn, dag);
    }

    /** The age is judged on the day, or on the day of the vedtak that gave the programme in time. */
    static int aldersdag(Sak sak, int dag) {
        Lop iTide = sak.program.tildeltFoer(sak.nyankommetTil, dag);
        return iTide == null ? dag : Math.min(dag, iTide.fra());
    }

    static Utfall ikkeBosatt(Opphold grunn, int dag) {
        return Utfall.ikke(I03_99, dag < grunn.inntreden() ? Flagg.NOT_ARRIVED : Flagg.NOT_SETTLED);
    }

    private static Utfall etterAvtale(Sak sak, int dag, int aldersdag, RegelId regel) {
        if (aldersdag >= sak.fyllerProgramgrense) {
            return Paragraf3.over55(sak, aldersdag);
        }
        Bosted.Bo bo = sak.bosted.paa(dag);
        if (bo != null && bo.maate() == Bosettingsmaate.AVTALE) {
            Utfall utfall = Aldersvalg.innenfor(Utfall.av(Kategori.RETT_OG_PLIKT, regel), sak, aldersdag);
            if (regel == I03_5 && dag >= Lovdager.ASYL_PLIKT && dag < Lovdager.FEILRETTING) {
                if (sak.leserAnnerledes(Tvilspunkt.D_4)) {
                    return Utfall.ikke(I03_99).med(D_4);
                }
                utfall = utfall.medTvil(Grunnkode.TVIL_BEGRENSET_TILLATELSE_HOESTEN_2018, D_4);
            }
            return Flytting.merk(utfall, sak, dag, Flytting.Plikt.FOELGER_AVTALEN);
        }
        return Flytting.utenAvtale(sak, dag, bo, I03_11);
    }

    private static Utfall familie(Sak sak, Opphold grunn, int dag, int aldersdag) {
        Referanseperson referanse = grunn.referanse();
        Grunnlag hos = referanse == null ? null : referanse.grunnlag();
        boolean humanitaer = hos == Grunnlag.HUM_38_ASYL;
        if (humanitaer && dag >= Lovdager.HUM_FAMILIE_UT && dag < Lovdager.HUM_FAMILIE_INN) {
            // I03-8 has no five-year rule.
            return Utfall.av(Kategori.KAN_TILBYS, I03_8).med(TR_3);
        }
        boolean begrenset = hos == Grunnlag.BEGR_38_FAM || hos == Grunnlag.BEGR_38_EM;
        if (begrenset && dag < Lovdager.BEGRENSEDE) {
            return Paragraf3.familieAvAndre(sak, grunn);
        }
        Femaarsregel fem = grunn.femaarsregel(Grense.IKKE_MER_ENN);
        if (fem == Femaarsregel.BRUTT) {
            return Paragraf3.familieOverFemAar(sak);
        }
        if (humanitaer && dag >= Lovdager.HUM_FAMILIE_INN && erUteAvParagraf2(sak, grunn)) {
            return Utfall.av(Kategori.KAN_TILBYS, I03_9B).med(TR_3);
        }
        if (aldersdag >= sak.fyllerProgramgrense) {
            return Paragraf3.over55(sak, aldersdag);
        }
        RegelId regel = dag < Lovdager.HUM_FAMILIE_UT ? I03_6 : dag < Lovdager.HUM_FAMILIE_INN ? I03_7 : I03_9;
        Utfall utfall = Aldersvalg.innenfor(Utfall.av(Kategori.RETT_OG_PLIKT, regel), sak, aldersdag);
        if (fem == Femaarsregel.UKJENT) {
            utfall = utfall.medTvil(Grunnkode.TVIL_UKJENT_REFERANSEPERSON);
        }
        if (humanitaer && dag >= Lovdager.HUM_FAMILIE_INN) {
            utfall = utfall.med(TR_3);
        }
        return Flytting.merk(utfall, sak, dag, Flytting.Plikt.FOELGER_PERSONEN);
    }

    /** From 2006 those with a permit and a settlement from before (del II of the act). */
    private static boolean erUteAvParagraf2(Sak sak, Opphold grunn) {
        return grunn.rot().innvilget() < Lovdager.HUM_FAMILIE_INN && sak.bosted.anker() < Lovdager.HUM_FAMILIE_INN;
    }

    private static Utfall merknader(Utfall utfall, Sak sak, Opphold grunn, int dag) {
        int anker = sak.bosted.anker();
        if (anker == Lovdager.INTRODUKSJONSLOVEN) {
            utfall = utfall.medTvil(Grunnkode.TVIL_BOSATT_FOERSTE_DAG);
        }
        if (anker < Lovdager.INTRO_ALLE_KOMMUNER && dag >= Lovdager.INTRO_ALLE_KOMMUNER) {
            utfall = utfall.med(LAW_6).med(TR_1);
        }
        if (sak.bosted.erFraFolkeregisteret()) {
            utfall = utfall.med(Flagg.SETTLEMENT_FROM_FOLKEREGISTER).med(D_17);
        }
        boolean voksteInn = Math.max(grunn.inntreden(), anker) < sak.fyller18;
        return voksteInn && utfall.kategori() == Kategori.RETT_OG_PLIKT && utfall.har(I03_4)
                ? utfall.medTvil(Grunnkode.TVIL_VOKSER_INN_18)
                : utfall;
    }
}
