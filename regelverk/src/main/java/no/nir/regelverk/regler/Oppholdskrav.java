package no.nir.regelverk.regler;

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
                    TILBAKEKALL_AAPNET -> null;
        };
    }

    /** Adds what the state of the permit means for an open category, and the act that was chosen. */
    static Utfall pryd(Utfall utfall, Sak sak, Status status, int dag) {
        utfall.paaOpphold(status.grunn());
        if (!utfall.erIkke()) {
            aapenKategori(utfall, sak, status, dag);
        }
        Opphold grunn = status.grunn();
        if (grunn != null) {
            lov(utfall, sak, grunn, dag);
        }
        return utfall;
    }

    private static void aapenKategori(Utfall utfall, Sak sak, Status status, int dag) {
        RegelId regel = status.tilstand().regel();
        if (regel != null) {
            utfall.foerst(regel);
        }
        switch (status.tilstand()) {
            case FORNYELSE, NYTT_GRUNNLAG -> utfall.med(Flagg.RENEWAL_PENDING).med(RegelId.B2);
            case PERMANENT_SOEKT -> utfall.med(Flagg.RENEWAL_PENDING);
            case FORNYELSE_SENT ->
                utfall.med(Flagg.RENEWAL_LATE).med(RegelId.B2).medTvil(Grunnkode.TVIL_SEN_FORNYELSESSOEKNAD);
            case TILBAKEKALL_AAPNET -> utfall.med(Flagg.REVOCATION_PENDING);
            case FORLENGET_34 -> forlenget(utfall, status, dag);
            case DOED, UTVANDRET, INGEN, EOES, LOEPER, UTLOEPT, UTLOEPT_SOEKT_SENT, AVSLAATT, TILBAKEKALT -> {}
        }
        if (sak.opphold.harTilbakekalt(dag)) {
            utfall.med(RegelId.X_20);
        }
        Opphold grunn = status.grunn();
        if (grunn != null && Kapittel6A.erKollektiv(grunn) && dag >= Kapittel6A.femAar(grunn)) {
            utfall.medTvil(Grunnkode.TVIL_ETTER_FEM_AAR_KOLLEKTIV, RegelId.D_25);
        }
    }

    /** Three extensions of a year are known; whether there are more was not readable (D-21). */
    private static void forlenget(Utfall utfall, Status status, int dag) {
        utfall.med(Flagg.EXTENSION_34);
        Opphold o = status.grunn();
        if (o != null && dag >= ukjentForlengelseFra(o)) {
            utfall.medTvil(Grunnkode.TVIL_FORSKRIFT_IKKE_LEST, RegelId.D_21);
        }
    }

    static int ukjentForlengelseFra(Opphold o) {
        int dekket = o.utloep();
        for (var periode : o.tillatelse().automatiskeForlengelser()) {
            dekket = Math.max(dekket, Dag.etter(periode.tom()));
        }
        return Math.max(dekket, Dag.plussAar(o.utloep(), 3));
    }

    private static void lov(Utfall utfall, Sak sak, Opphold grunn, int dag) {
        utfall.foerst(sak.lovregel(dag));
        Opphold foerste = sak.lovvalg.foerste();
        boolean naerSkillet = foerste != null
                && (Math.abs(foerste.innvilget() - Lovdager.INTEGRERINGSLOVEN) <= 62
                        || sak.lovregel(dag) == RegelId.LAW_2);
        if (naerSkillet && !utfall.erIkke()) {
            utfall.med(RegelId.TR_9);
        }
        if (foerste == null
                || sak.lov(dag) != Lov.INTRODUKSJONSLOVEN
                || grunn.innvilget() < Lovdager.INTEGRERINGSLOVEN) {
            return;
        }
        utfall.med(RegelId.LAW_7);
        boolean nyttGrunnlag = grunn.rot().innvilget() >= Lovdager.INTEGRERINGSLOVEN;
        if (nyttGrunnlag) {
            utfall.medTvil(Grunnkode.TVIL_HVILKEN_LOV_NYTT_GRUNNLAG, RegelId.D_10);
        }
    }
}
