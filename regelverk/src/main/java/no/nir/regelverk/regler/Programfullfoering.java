package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.I21_12;
import static no.nir.regelverk.vurdering.RegelId.X_10;
import static no.nir.regelverk.vurdering.RegelId.X_8;

import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import org.jspecify.annotations.Nullable;

/**
 * integreringsloven § 9 siste ledd: whoever began a programme in the target group may complete it after a new permit, citizenship or
 * EEA cover (I21-12). A programme begun after the change, or by somebody who was outside, gives nothing to complete.
 */
final class Programfullfoering {

    private Programfullfoering() {}

    static @Nullable Utfall norskBorger(Sak sak, int dag) {
        boolean haddeOpphold = Dag.erDato(sak.norskBorgerFra)
                && sak.status(sak.norskBorgerFra - 1).harOpphold();
        return haddeOpphold && begynt(sak, null, dag) != null ? rett().med(X_10) : null;
    }

    static @Nullable Utfall eoes(Sak sak, Status status, int dag) {
        boolean oppholdet = status.harOpphold() || status.tilstand() == Tilstand.EOES;
        return oppholdet && begynt(sak, null, dag) != null
                ? rett().med(X_8).medTvil(Grunnkode.TVIL_FULLFOERE_ETTER_NY_TILLATELSE)
                : null;
    }

    /** The new permit is not in § 9: the begun programme stands before what it gives, be it nothing or an offer. */
    static @Nullable Utfall nyTillatelse(Sak sak, Opphold grunn, int dag) {
        return !Paragraf9.nevner(grunn, dag) && begynt(sak, grunn, dag) != null
                ? rett().medTvil(Grunnkode.TVIL_FULLFOERE_ETTER_NY_TILLATELSE)
                : null;
    }

    private static Utfall rett() {
        return Utfall.av(Kategori.RETT, I21_12).med(Flagg.COMPLETION_ONLY);
    }

    /**
     * The programme that is going on and was begun in the target group.
     *
     * @param etter begun on another permit than this one
     */
    static @Nullable Lop begynt(Sak sak, @Nullable Opphold etter, int dag) {
        for (Lop lop : sak.program.alle()) {
            if (lop.paagaar(dag) && begyntIMaalgruppen(sak, etter, lop.start())) {
                return lop;
            }
        }
        return null;
    }

    private static boolean begyntIMaalgruppen(Sak sak, @Nullable Opphold etter, int start) {
        Status da = sak.status(start);
        Opphold grunn = da.grunn();
        if (!da.harOpphold() || grunn == null || !kanGiProgram(grunn)) {
            return false;
        }
        return (etter == null || grunn.rot() != etter.rot())
                && !sak.erNorskBorger(start)
                && sak.eoesborger(start) == null;
    }

    private static boolean kanGiProgram(Opphold grunn) {
        return switch (grunn.introklasse()) {
            case ASYL,
                    OVERFOERING,
                    HUMANITAER,
                    BEGRENSET_BARNEFAMILIE,
                    KOLLEKTIV,
                    PARAGRAF_53,
                    FAMILIE_AV_BESKYTTET,
                    FAMILIE_AV_PERMANENT_BESKYTTET,
                    FAMILIE_AV_MINDREAARIG,
                    FAMILIE_AV_ANDRE -> true;
            case BEGRENSET_MINDREAARIG, UTENFOR -> false;
        };
    }
}
