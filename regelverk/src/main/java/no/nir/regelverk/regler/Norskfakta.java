package no.nir.regelverk.regler;

import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Fritaksslag;
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
    final int proeve;
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
        this.proeve = Dag.ellerAldri(fakta.proeve());
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

    /** The exemption that counts on the day, in the order of the rules: norsk that takes the right, norsk, samisk, the others. */
    @Nullable
    Fritak fritak(int dag) {
        Fritak valgt = null;
        for (Fritak f : fritak) {
            if (Dag.av(f.fra()) <= dag && (valgt == null || rang(f) < rang(valgt))) {
                valgt = f;
            }
        }
        return valgt;
    }

    private static int rang(Fritak f) {
        return switch (f.slag()) {
            case NORSK -> f.rettBortfalt() ? 0 : 1;
            case SAMISK -> 2;
            case HELSE, OMSORG -> 3;
        };
    }

    /** The first exemption because of care that has begun on the day. */
    @Nullable
    Fritak fritakForOmsorg(int dag) {
        for (Fritak f : fritak) {
            if (f.slag() == Fritaksslag.OMSORG && Dag.av(f.fra()) <= dag) {
                return f;
            }
        }
        return null;
    }

    /** The end of the period, moved by every day of approved leave inside it; where leaves overlap, a day counts once. */
    int medPermisjon(int fra, int til) {
        if (!Dag.erDato(til)) {
            return til;
        }
        int slutt = til;
        int talt = fra;
        for (Periode p : Ordnet.etter(Comparator.<Periode>naturalOrder(), fakta.permisjoner())) {
            int start = Math.max(Dag.av(p.fom()), talt);
            int etter = Dag.etter(p.tom());
            if (etter != Dag.ALDRI && start < slutt && start < etter) {
                slutt += etter - start;
                talt = etter;
            }
        }
        return slutt;
    }

    /** Days of approved leave in the interval; where leaves overlap, a day counts once. */
    int permisjonsdager(int fra, int til) {
        int dager = 0;
        int talt = fra;
        for (Periode p : Ordnet.etter(Comparator.<Periode>naturalOrder(), fakta.permisjoner())) {
            int start = Math.max(Dag.av(p.fom()), talt);
            int etter = Math.min(Dag.etter(p.tom()), til);
            if (start < etter) {
                dager += etter - start;
                talt = etter;
            }
        }
        return dager;
    }
}
