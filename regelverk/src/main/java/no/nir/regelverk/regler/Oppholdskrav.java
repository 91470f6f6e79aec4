package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** Rules about the stay itself that come before, and show beside, every category (X-1 –, LAW-7). */
final class Oppholdskrav {

    private Oppholdskrav() {}

    /** The outcome when there is no stay to build on; {@code null} when there is. */
    static @Nullable Utfall avvis(Sak sak, Status status, int dag, RegelId ellers) {
        if (status.tilstand() == Tilstand.DOED) {
            return Utfall.ikke(RegelId.X_18, Flagg.DEAD);
        }
        if (sak.utvandring.varUte(dag)) {
            Utfall ute = Utfall.ikke(RegelId.X_18, Flagg.EMIGRATED);
            return status.harOpphold() ? ute : ute.med(Flagg.NO_PERMIT);
        }
        return switch (status.tilstand()) {
            case UTLOEPT -> Utfall.ikke(RegelId.X_5, Flagg.NO_PERMIT);
            case UTLOEPT_SOEKT_SENT -> Utfall.ikke(RegelId.X_5, Flagg.NO_PERMIT).medTvil(Grunnkode.TVIL_OPPHOLD_I_GAP);
            case AVSLAATT -> Utfall.ikke(RegelId.X_1, Flagg.NO_PERMIT);
            case TILBAKEKALT -> Utfall.ikke(RegelId.X_6, Flagg.NO_PERMIT);
            case INGEN ->
                sak.harAsylsak(dag)
                        ? Utfall.ikke(ellers)
                        : Utfall.ikke(ellers, Flagg.NO_PERMIT).med(RegelId.X_21);
            case DOED,
                    UTVANDRET,
                    EOES,
                    LOEPER,
                    FORNYELSE,
                    FORNYELSE_SENT,
                    NYTT_GRUNNLAG,
                    PERMANENT_SOEKT,
                    FORLENGET_34,
                    AVGJORT,
                    TILBAKEKALL_AAPNET -> null;
        };
    }

    /** Adds what the state of the permit means for an open category, and the act that was chosen. */
    static Utfall pryd(Utfall utfall, Sak sak, Status status, Lov lov, int dag) {
        Utfall prydet = utfall.erIkke() ? utfall : aapenKategori(utfall, sak, status, dag);
        Opphold grunn = status.grunn();
        return grunn == null ? prydet : lov(prydet, sak, grunn, lov, dag);
    }

    private static Utfall aapenKategori(Utfall raa, Sak sak, Status status, int dag) {
        // A category that stands without a stay, as a citizen's, does not rest on why the stay ended.
        RegelId regel = status.harOpphold() ? status.tilstand().regel() : null;
        Utfall utfall = tilstand(regel == null ? raa : raa.foerst(regel), status, dag);
        Opphold siste = status.opphold();
        if (siste != null && siste.tilbakekallAapnet() <= dag) {
            utfall = utfall.med(RegelId.X_6).med(Flagg.REVOCATION_PENDING);
        }
        if (dag < Lovdager.UTLENDINGSLOVEN_2008 && status.tilstand().erUnderBehandling()) {
            utfall = utfall.med(RegelId.X_7);
        }
        if (siste != null && harBoddPaaKapittel13(sak, siste, dag)) {
            utfall = utfall.medTvil(Grunnkode.TVIL_TILLATELSE_ETTER_KAPITTEL_13);
        }
        if (sak.opphold.harTilbakekalt(dag)) {
            utfall = utfall.med(RegelId.X_20);
        }
        Opphold grunn = status.grunn();
        if (grunn != null && dag >= grunn.femAarKollektiv()) {
            utfall = utfall.medTvil(Grunnkode.TVIL_ETTER_FEM_AAR_KOLLEKTIV, RegelId.D_25);
        }
        return utfall;
    }

    /** The stay rested on chapter 13 after the permit was given: nothing says whether the permit then lives on. */
    private static boolean harBoddPaaKapittel13(Sak sak, Opphold siste, int dag) {
        for (Eoesopphold e : sak.eoesopphold) {
            if (siste.innvilget() <= Dag.av(e.fom()) && Dag.etter(e.tom()) <= dag) {
                return true;
            }
        }
        return false;
    }

    private static Utfall tilstand(Utfall utfall, Status status, int dag) {
        return switch (status.tilstand()) {
            case FORNYELSE, NYTT_GRUNNLAG -> utfall.med(Flagg.RENEWAL_PENDING).med(RegelId.B2);
            case PERMANENT_SOEKT -> utfall.med(Flagg.RENEWAL_PENDING);
            case FORNYELSE_SENT ->
                utfall.med(Flagg.RENEWAL_LATE).med(RegelId.B2).medTvil(Grunnkode.TVIL_SEN_FORNYELSESSOEKNAD);
            case AVGJORT -> utfall.medTvil(Grunnkode.TVIL_AVGJORT_UTEN_NY_TILLATELSE);
            case FORLENGET_34 -> forlenget(utfall.med(Flagg.EXTENSION_34), status, dag);
            case DOED,
                    UTVANDRET,
                    INGEN,
                    EOES,
                    LOEPER,
                    TILBAKEKALL_AAPNET,
                    UTLOEPT,
                    UTLOEPT_SOEKT_SENT,
                    AVSLAATT,
                    TILBAKEKALT -> utfall;
        };
    }

    /** Three extensions of a year are known; whether there are more was not readable (D-21). */
    private static Utfall forlenget(Utfall utfall, Status status, int dag) {
        Opphold o = status.grunn();
        return o != null && dag >= o.ukjentForlengelseFra()
                ? utfall.medTvil(Grunnkode.TVIL_FORSKRIFT_IKKE_LEST, RegelId.D_21)
                : utfall;
    }

    private static Utfall lov(Utfall raa, Sak sak, Opphold grunn, Lov lov, int dag) {
        Utfall utfall = raa.foerst(sak.lovregel(dag));
        Opphold foerste = sak.lovvalg.foerste();
        boolean naerSkillet = foerste != null
                && (Math.abs(foerste.innvilget() - Lovdager.INTEGRERINGSLOVEN) <= 62
                        || sak.lovregel(dag) == RegelId.LAW_2);
        if (naerSkillet && !utfall.erIkke()) {
            utfall = utfall.med(RegelId.TR_9);
        }
        if (sak.lovvalg.ukjentAnkomst() && dag >= Lovdager.INTEGRERINGSLOVEN && lov == Lov.INTRODUKSJONSLOVEN) {
            utfall = utfall.med(RegelId.LAW_2).medTvil(Grunnkode.TVIL_UKJENT_ANKOMST);
        }
        if (foerste == null || lov != Lov.INTRODUKSJONSLOVEN || grunn.innvilget() < Lovdager.INTEGRERINGSLOVEN) {
            return utfall;
        }
        utfall = utfall.med(RegelId.LAW_7);
        boolean nyttGrunnlag = grunn.rot().innvilget() >= Lovdager.INTEGRERINGSLOVEN;
        return nyttGrunnlag ? utfall.medTvil(Grunnkode.TVIL_HVILKEN_LOV_NYTT_GRUNNLAG, RegelId.D_10) : utfall;
    }
}
