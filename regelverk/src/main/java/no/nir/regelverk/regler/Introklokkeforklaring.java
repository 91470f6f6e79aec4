package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;

/** The two-year window of the programme: when it began, whether it is over, what the vedtak means for it. */
final class Introklokkeforklaring {

    private final Forklarer f;
    private final boolean gammel;

    Introklokkeforklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    void tid() {
        int fra = vinduFra();
        int til = vinduTil();
        if (!Dag.erDato(til) || f.dag < fra) {
            return;
        }
        RegelId regel = egenKlokke() ? T_12 : gammel ? I03_3 : I21_2;
        boolean passert = f.utfall.har(Flagg.TWO_YEAR_RULE)
                || f.utfall.har(Flagg.NOT_NYANKOMMET)
                || f.utfall.har(Flagg.TWO_YEARS_FROM_GRANT);
        if (passert) {
            f.fordi.legg(
                    egenKlokke() ? Grunnkode.TO_AAR_FRA_TILLATELSEN_PASSERT : Grunnkode.TO_AAR_PASSERT,
                    regel,
                    dato("fra", fra),
                    dato("til", til));
        } else if (f.dag < til) {
            f.fordi.legg(
                    egenKlokke() ? Grunnkode.TO_AAR_FRA_TILLATELSEN : Grunnkode.UNDER_TO_AAR,
                    regel,
                    dato("fra", fra),
                    dato("til", til));
            boolean vedtak = f.sak.program.tildeltFoer(til, f.dag) != null;
            boolean kan = f.utfall.kategori() == Kategori.KAN_TILBYS;
            // A vedtak in time keeps the right (VEDTAK_IN_TIME): the day then changes nothing.
            if (kan || !vedtak && (!f.utfall.erIkke() || f.utfall.har(Flagg.IN_WORK))) {
                f.kanEndre.legg(
                        kan ? Grunnkode.TO_AARSDAGEN : Grunnkode.TO_AARSDAGEN_UTEN_VEDTAK, regel, dato("dato", til));
            }
        }
    }

    private boolean egenKlokke() {
        return f.utfall.har(I03_10);
    }

    private int vinduFra() {
        if (egenKlokke() && f.status.grunn() != null) {
            return f.status.grunn().rot().innvilget();
        }
        if (gammel) {
            return f.sak.nyankommetFra;
        }
        // X-17, X-17b: the kan-groups count all time in a municipality, the others only that with a § 9 permit.
        boolean kanGruppe = f.utfall.har(I21_9) || f.utfall.har(I21_10) || f.utfall.har(I21_11) || f.utfall.har(X_17B);
        return !kanGruppe && f.sak.foersteParagraf9 != Dag.ALDRI ? f.sak.foersteParagraf9 : f.sak.bosted.anker();
    }

    int vinduTil() {
        return Dag.plussAar(vinduFra(), 2);
    }
}
