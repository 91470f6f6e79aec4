package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;

/** integreringsloven § 8 tredje ledd: adult family of others than those of § 9 f may be offered a programme (I21-11). */
final class Familiegruppen {

    private Familiegruppen() {}

    static Utfall vurder(Sak sak, Opphold grunn, int dag) {
        if (dag < grunn.inntreden()) {
            return Utfall.ikke(I21_99, Flagg.NOT_ARRIVED);
        }
        if (dag < sak.fyller18) {
            return Utfall.ikke(I21_11, Flagg.UNDER_18).medTvil(Grunnkode.TVIL_BARN_AV_FAMILIEGRUPPEN);
        }
        if (sak.bosted.paa(dag) == null) {
            return Utfall.ikke(I21_99, Flagg.NOT_SETTLED);
        }
        boolean utenPermanent = grunn.norskklasse() == Norskklasse.UTENFOR;
        if (utenPermanent && sak.leserAnnerledes(Tvilspunkt.D_9)) {
            return Utfall.ikke(I21_99).med(D_9);
        }
        // No "with a permit named in § 9" here: all time in a municipality counts (X-17b).
        if (dag >= sak.toAarFraBosetting) {
            return tilbudt(lukket(sak, dag), sak, dag);
        }
        Utfall utfall = Utfall.av(Kategori.KAN_TILBYS, I21_11);
        if (grunn.referanse() == null) {
            utfall = utfall.medTvil(Grunnkode.TVIL_UKJENT_REFERANSEPERSON);
        }
        return utenPermanent ? utfall.medTvil(Grunnkode.TVIL_FAMILIE_AV_IKKE_PR, D_9) : utfall;
    }

    /** A vedtak in time keeps the groups with a right, not the offer (order note to 3.2); the programme given may go on. */
    static Utfall tilbudt(Utfall lukket, Sak sak, int dag) {
        return sak.program.tildeltFoer(sak.toAarFraBosetting, dag) == null
                ? lukket
                : lukket.medTvil(Grunnkode.TVIL_TILBUD_ETTER_TO_AAR);
    }

    private static Utfall lukket(Sak sak, int dag) {
        Utfall utfall = Utfall.ikke(I21_2, Flagg.TWO_YEAR_RULE);
        if (sak.bosted.harFlyttet(dag)) {
            utfall = utfall.med(X_16);
        }
        int foerste = Dag.ALDRI;
        for (Opphold o : sak.opphold.alle()) {
            if (o.introklasse() != Introklasse.UTENFOR) {
                foerste = Math.min(foerste, o.inntreden());
            }
        }
        int fra = foerste == Dag.ALDRI ? sak.bosted.anker() : Math.max(sak.bosted.anker(), foerste);
        int etterTillatelsen = Dag.plussAar(fra, 2);
        return dag < etterTillatelsen
                ? utfall.foerst(X_17B).medTvil(Grunnkode.TVIL_TID_FOER_TILLATELSEN_TELLER)
                : utfall;
    }
}
