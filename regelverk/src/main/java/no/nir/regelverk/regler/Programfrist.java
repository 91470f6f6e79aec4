package no.nir.regelverk.regler;

import java.time.LocalDate;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;

/** Three months to start the programme, from settlement or claim, or from the later day the right opened (T-9). */
final class Programfrist {

    private Programfrist() {}

    /** The last day in time for whoever has had a right by the day; never when there has been none. */
    static int startSenest(Sak sak, Tidslinje<Kategorivurdering> intro, int dag) {
        int fra = rettFra(intro, dag);
        if (fra == Dag.ALDRI) {
            return Dag.ALDRI;
        }
        int bosatt = sak.bosted.anker();
        for (Segment<Kategorivurdering> s : intro) {
            int segmentFra = Dag.av(s.periode().fom());
            if (segmentFra <= dag && harRett(s.verdi()) && s.verdi().ansvarligKommune() != null) {
                int flyttet = sak.bosted.iKommunenFra(segmentFra);
                // A move before any offer: the new municipality's own three months.
                bosatt = flyttet != Dag.ALDRI && !sak.program.harVedtakFoer(flyttet) ? flyttet : bosatt;
            }
        }
        return Dag.plussMaaneder(Math.max(bosatt, fra), 3);
    }

    private static int rettFra(Tidslinje<Kategorivurdering> intro, int dag) {
        for (Segment<Kategorivurdering> s : intro) {
            LocalDate fom = s.periode().fom();
            if (Dag.av(fom) <= dag && harRett(s.verdi())) {
                return Dag.av(fom);
            }
        }
        return Dag.ALDRI;
    }

    private static boolean harRett(Kategorivurdering vurdering) {
        return vurdering.kategori() == Kategori.RETT_OG_PLIKT || vurdering.kategori() == Kategori.RETT;
    }
}
