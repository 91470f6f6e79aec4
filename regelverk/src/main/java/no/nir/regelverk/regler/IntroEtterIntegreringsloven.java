package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import org.jspecify.annotations.Nullable;

/** integreringsloven §§ 8, 9 and 37 c: who has, or may be offered, a programme (I21-0 – I21-99). First match wins. */
final class IntroEtterIntegreringsloven {

    private IntroEtterIntegreringsloven() {}

    static Utfall vurder(Sak sak, Status status, int dag) {
        if (dag < Lovdager.INTEGRERINGSLOVEN) {
            return tidligere(sak, status, dag);
        }
        boolean norskBorger = sak.erNorskBorger(dag) && dag < sak.doed && !sak.utvandring.varUte(dag);
        boolean avsluttet = (norskBorger || status.harOpphold()) && sak.program.avsluttet(dag) != null;
        boolean igjen = avsluttet && !norskBorger && Programovergang.harRettIgjen(sak, dag, sak.paragraf9VinduTil);
        if (avsluttet && !igjen) {
            return Programovergang.avsluttet(sak, I21_13);
        }
        if (norskBorger) {
            Utfall fullfoering = Programfullfoering.norskBorger(sak, dag);
            return fullfoering != null
                    ? fullfoering
                    : Utfall.ikke(I21_99, Flagg.NORWEGIAN_CITIZEN).med(X_10);
        }
        Utfall eoes = eoes(sak, status, dag);
        if (eoes != null) {
            return eoes;
        }
        Utfall avvist = Oppholdskrav.avvis(sak, status, dag, I21_99);
        Opphold grunn = status.grunn();
        if (avvist != null || grunn == null) {
            return avvist != null ? avvist : Utfall.ikke(I21_99);
        }
        Utfall fullfoering = Programfullfoering.nyTillatelse(sak, grunn, dag);
        if (fullfoering != null) {
            return fullfoering;
        }
        Utfall utfall = medOpphold(sak, grunn, dag);
        return igjen ? utfall.med(D_23) : utfall;
    }

    /** Granted abroad before 2021, arriving after: until then nothing holds. */
    private static Utfall tidligere(Sak sak, Status status, int dag) {
        Utfall utfall = IntroEtterIntroduksjonsloven.vurder(sak, status, dag);
        return utfall.erIkke() ? utfall : Utfall.ikke(I03_99, Flagg.NOT_ARRIVED);
    }

    private static @Nullable Utfall eoes(Sak sak, Status status, int dag) {
        boolean dekket = sak.eoesborger(dag) != null || status.tilstand() == Tilstand.EOES;
        if (!dekket || status.tilstand() == Tilstand.DOED || sak.utvandring.varUte(dag)) {
            return null;
        }
        Utfall fullfoering = Programfullfoering.eoes(sak, status, dag);
        if (fullfoering != null) {
            return fullfoering;
        }
        Utfall lukket = Utfall.ikke(I21_0, sak.erEoesFamilie(dag) ? Flagg.EEA_FAMILY_RIGHT : Flagg.NORDIC_OR_EEA);
        return status.harOpphold() ? lukket.med(X_8).medTvil(Grunnkode.TVIL_EOES_BORGER_MED_TILLATELSE) : lukket;
    }

    private static Utfall medOpphold(Sak sak, Opphold grunn, int dag) {
        Utfall utfall = maalgruppe(sak, grunn, dag);
        Lop lop = sak.program.siste(dag);
        if (lop != null && lop.kommunensPliktErSlutt(dag) && !utfall.erIkke()) {
            utfall = utfall.med(Flagg.KOMMUNE_DUTY_ENDED)
                    .medHjemmelAv(X_15)
                    .medTvil(Grunnkode.TVIL_AVBRUTT_ELLER_AVVIST, D_27);
        }
        if (sak.bosted.erFraFolkeregisteret() && !utfall.erIkke()) {
            utfall = utfall.med(Flagg.SETTLEMENT_FROM_FOLKEREGISTER).med(D_17);
        }
        return utfall;
    }

    private static Utfall maalgruppe(Sak sak, Opphold grunn, int dag) {
        return switch (grunn.introklasse()) {
            case ASYL, OVERFOERING, HUMANITAER, BEGRENSET_BARNEFAMILIE, PARAGRAF_53, KOLLEKTIV ->
                Paragraf9.vurder(sak, grunn, dag);
            case FAMILIE_AV_BESKYTTET ->
                Paragraf9.erInnenforFemAar(grunn)
                        ? ukjentReferanse(grunn, Paragraf9.vurder(sak, grunn, dag))
                        : Familiegruppen.vurder(sak, grunn, dag)
                                .med(Flagg.FIVE_YEAR_RULE)
                                .med(T_13);
            case FAMILIE_AV_PERMANENT_BESKYTTET -> familieAvPermanent(sak, grunn, dag);
            case FAMILIE_AV_MINDREAARIG, FAMILIE_AV_ANDRE -> Familiegruppen.vurder(sak, grunn, dag);
            case BEGRENSET_MINDREAARIG, UTENFOR -> Introutenfor.vurder(grunn, I21_99);
        };
    }

    /** § 9 annet ledd from 1 August 2023; by the other reading of D-19 only for permits given since. */
    private static Utfall familieAvPermanent(Sak sak, Opphold grunn, int dag) {
        if (dag < Lovdager.ENDRING_2023) {
            return Familiegruppen.vurder(sak, grunn, dag);
        }
        if (!Paragraf9.erInnenforFemAar(grunn)) {
            return Familiegruppen.vurder(sak, grunn, dag)
                    .med(Flagg.FIVE_YEAR_RULE)
                    .med(T_13);
        }
        return grunn.rot().innvilget() < Lovdager.ENDRING_2023 && sak.leserAnnerledes(Tvilspunkt.D_19)
                ? Familiegruppen.vurder(sak, grunn, dag).med(D_19)
                : Paragraf9.vurder(sak, grunn, dag);
    }

    private static Utfall ukjentReferanse(Opphold grunn, Utfall utfall) {
        return grunn.mindreEnnFemAar() == Femaarsregel.UKJENT && !utfall.erIkke()
                ? utfall.medTvil(Grunnkode.TVIL_UKJENT_REFERANSEPERSON)
                : utfall;
    }
}
