package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.ASYL;
import static no.nir.regelverk.vurdering.RegelId.LAW_4;
import static no.nir.regelverk.vurdering.RegelId.X_10;
import static no.nir.regelverk.vurdering.RegelId.X_11;

import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;

/** Why an asylum seeker has, has not or is offered training in mottak. */
final class AsylForklaring {

    private AsylForklaring() {}

    static void skriv(Forklarer f) {
        Asylsak asylsak = Asylopplaering.sak(f.sak, f.dag);
        if (f.dag < Lovdager.ASYL_TILBUD) {
            f.fordi.legg(Grunnkode.INGEN_ORDNING_FOR_ASYLSOEKERE, ASYL);
        } else if (asylsak == null) {
            f.fordi.legg(Grunnkode.IKKE_ASYLSOEKER, f.utfall.hjemmel(f.dag));
        } else if (f.utfall.har(Flagg.NORWEGIAN_CITIZEN)) {
            f.fordi.legg(
                    Grunnkode.NORSK_STATSBORGER,
                    Lovvalg.asyl(asylsak) == Lov.INTRODUKSJONSLOVEN ? X_11 : X_10,
                    dato("fra", Math.max(f.sak.norskBorgerFra, f.sak.foedt)));
        } else {
            medSak(f, asylsak);
        }
    }

    private static void medSak(Forklarer f, Asylsak asylsak) {
        Hjemmel hjemmel = Asylopplaering.hjemmel(asylsak, f.dag);
        f.fordi.legg(Grunnkode.ASYLSOEKER, hjemmel, dato("soekt", asylsak.soekt()));
        int avgjort = avgjort(f, asylsak);
        if (Asylopplaering.erSaerskilt(asylsak, f.dag)) {
            f.fordi.legg(Grunnkode.SAERSKILT_PROSEDYRE, hjemmel);
        } else if (f.utfall.erIkke() && avgjort <= f.dag) {
            f.fordi.legg(Grunnkode.ASYLSAK_AVGJORT, hjemmel, dato("dato", avgjort));
        } else {
            mottak(f, asylsak);
        }
        f.fordi.legg(Grunnkode.LOV_ASYLSOEKNAD, LAW_4, dato("soekt", asylsak.soekt()));
    }

    private static int avgjort(Forklarer f, Asylsak a) {
        Opphold opphold = f.status.opphold();
        int tillatelse = opphold != null && opphold.innvilget() >= Dag.av(a.soekt()) ? opphold.innvilget() : Dag.ALDRI;
        int avslag = Math.min(Dag.ellerAldri(a.avslagUdi()), Dag.ellerAldri(a.endeligAvslag()));
        return Math.min(tillatelse, Math.min(avslag, Dag.ellerAldri(a.vedtakUdi())));
    }

    private static void mottak(Forklarer f, Asylsak asylsak) {
        Hjemmel hjemmel = Asylopplaering.hjemmel(asylsak, f.dag);
        boolean nyLov = Lovvalg.asyl(asylsak) == Lov.INTEGRERINGSLOVEN;
        if (f.utfall.har(Flagg.UNDER_16) || f.utfall.har(Flagg.UNDER_18)) {
            int grense = nyLov ? 18 : 16;
            f.fordi.legg(Grunnkode.FOR_UNG, hjemmel, tall("alder", f.alder(f.dag)), tall("nedre", grense));
            f.kanEndre.legg(
                    Grunnkode.FYLLER,
                    hjemmel,
                    tall("alder", grense),
                    dato("dato", nyLov ? f.sak.fyller18 : f.sak.fyller16));
        } else if (f.utfall.erIkke()) {
            f.fordi.legg(Grunnkode.IKKE_ORDINAERT_MOTTAK, hjemmel);
        } else {
            for (Mottaksopphold m : asylsak.mottak()) {
                if (Dag.av(m.fom()) <= f.dag && f.dag < Dag.etter(m.tom())) {
                    boolean ordinaert = m.type() == Mottakstype.ORDINAERT;
                    f.fordi.legg(
                            ordinaert ? Grunnkode.ORDINAERT_MOTTAK : Grunnkode.ANNET_MOTTAK,
                            hjemmel,
                            dato("fra", m.fom()));
                }
            }
            f.kanEndre.legg(Grunnkode.ENDELIG_AVGJOERELSE, hjemmel);
        }
    }
}
