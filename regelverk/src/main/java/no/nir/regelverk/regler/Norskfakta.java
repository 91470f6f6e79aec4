package no.nir.regelverk.regler;

import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** The facts about norsk as days. */
final class Norskfakta {

    private static final Comparator<Fritak> FRITAK = Comparator.comparing(Fritak::fra);

    private final Norskopplaering fakta;
    private final List<Fritak> fritak;
    final int krav;
    final int tilbudt;
    final int begynt;
    final int foersteVedtakStart;
    final int fullfoert;
    final int ytterligereKrav;
    final int maalNaadd;
    final int forlengetTil;
    final int stansetFra;

    Norskfakta(Norskopplaering fakta) {
        this.fakta = fakta;
        this.fritak = Ordnet.etter(FRITAK, fakta.fritak());
        this.krav = Dag.ellerAldri(fakta.krav());
        this.tilbudt = Dag.ellerAldri(fakta.tilbudt());
        this.begynt = Dag.ellerAldri(fakta.begynt());
        this.foersteVedtakStart = Dag.ellerAldri(fakta.foersteVedtakStart());
        this.fullfoert = Dag.ellerAldri(fakta.fullfoert());
        this.ytterligereKrav = Dag.ellerAldri(fakta.ytterligereKrav());
        this.maalNaadd = Dag.ellerAldri(fakta.maalNaadd());
        this.forlengetTil = Dag.etter(fakta.forlengetTil());
        this.stansetFra = Dag.ellerAldri(fakta.stansetFra());
    }

    Norskopplaering fakta() {
        return fakta;
    }

    @Nullable
    Utsatt utsatt() {
        return fakta.utsatt();
    }

    int kulturtimer() {
        Integer timer = fakta.kulturtimer();
        return timer == null ? 0 : timer;
    }

    /** The hours of the duty are done; without a date for it, when the hours known are enough. */
    boolean erFullfoert(int dag, int pliktigeTimer) {
        if (fullfoert != Dag.ALDRI) {
            return fullfoert <= dag;
        }
        Integer timer = fakta.timer();
        return timer != null && timer >= pliktigeTimer;
    }

    /** The exemption that counts on the day: one that takes the right away before one that leaves it. */
    @Nullable
    Fritak fritak(int dag) {
        Fritak valgt = null;
        for (Fritak f : fritak) {
            if (Dag.av(f.fra()) <= dag && (valgt == null || f.rettBortfalt())) {
                valgt = f;
            }
        }
        return valgt;
    }

    /** Days of approved leave that begin before the period, prolonged by earlier leave, is over. */
    int medPermisjon(int fra, int til) {
        int slutt = til;
        for (Periode p : Ordnet.etter(Comparator.<Periode>naturalOrder(), fakta.permisjoner())) {
            int start = Dag.av(p.fom());
            if (p.tom() != null && start >= fra && start < slutt && Dag.erDato(slutt)) {
                slutt += Dag.etter(p.tom()) - start;
            }
        }
        return slutt;
    }
}
