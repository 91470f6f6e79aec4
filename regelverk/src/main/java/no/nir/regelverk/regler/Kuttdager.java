package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.Arrays;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Every day on which some answer about a person may change: facts, birthdays, anniversaries, changes of the law. */
public final class Kuttdager {

    private int[] dager = new int[96];
    private int antall;

    private Kuttdager() {}

    /** In ascending order from birth, each once. */
    public static int[] av(Sak sak) {
        Kuttdager kutt = new Kuttdager();
        kutt.legg(Lovdager.ALLE);
        kutt.legg(Dag.av(sak.parametre.kap6aOpphoerer()));
        kutt.fodselsdager(sak);
        kutt.opphold(sak);
        kutt.personen(sak);
        kutt.bosted(sak);
        kutt.program(sak);
        kutt.norsk(sak);
        kutt.asyl(sak);
        return kutt.ordnet(sak.foedt);
    }

    private void fodselsdager(Sak sak) {
        legg(sak.foedt, sak.fyller16, sak.fyller18, sak.fyller55, sak.fyller67, sak.fyllerProgramgrense);
        legg(sak.fyllerAaretEtterProgramgrense, sak.doed);
    }

    private void opphold(Sak sak) {
        for (Opphold o : sak.opphold.alle()) {
            legg(o.innvilget(), o.inntreden(), o.utloep(), o.tilbakekallAapnet(), o.tilbakekalt());
            legg(Dag.plussAar(o.innvilget(), 2), Dag.plussAar(o.inntreden(), 2), Dag.plussAar(o.utloep(), 3));
            legg(Oppholdskrav.ukjentForlengelseFra(o), Kapittel6A.femAar(o));
            for (Periode p : o.tillatelse().automatiskeForlengelser()) {
                legg(Dag.etter(p.tom()));
            }
            if (o.referanse() != null) {
                legg(o.referanse().statsborgerFra());
            }
        }
        for (Soeknad s : sak.fakta.soeknader()) {
            legg(s.innlevert());
            legg(s.endelig());
        }
    }

    private void personen(Sak sak) {
        legg(sak.norskBorgerFra, sak.utvandring.fra(), sak.utvandring.tilbake());
        for (Sak.Eoesborger e : sak.eoesborger) {
            legg(e.fra(), e.til());
        }
        for (Statsborgerskap s : sak.fakta.statsborgerskap()) {
            legg(s.fom());
        }
        for (Eoesopphold e : sak.fakta.eoesopphold()) {
            legg(Dag.av(e.fom()), Dag.etter(e.tom()));
        }
        for (Arbeid a : sak.fakta.arbeid()) {
            legg(Dag.av(a.fom()), Dag.etter(a.tom()));
        }
    }

    private void bosted(Sak sak) {
        for (Bosted.Bo bo : sak.bosted.steder()) {
            legg(bo.fra(), bo.til());
        }
        legg(Dag.plussAar(sak.bosted.anker(), 2), Paragraf9.vinduTil(sak));
    }

    private void program(Sak sak) {
        for (Programlop.Lop lop : sak.program.alle()) {
            legg(lop.fra(), lop.start(), lop.slutt(), lop.maks());
        }
    }

    private void norsk(Sak sak) {
        Norskfakta n = sak.norsk;
        legg(n.tilbudt, n.begynt, n.foersteVedtakStart, n.fullfoert, n.ytterligereKrav, n.maalNaadd, n.stansetFra);
        legg(sak.rett05.fra(), sak.rett05.til(), NorskrettEtterIntroduksjonsloven.rettTil(sak));
        legg(Dag.plussAar(sak.rett05.fra(), 5));
        legg(sak.periode21.rettFra(), sak.periode21.start(), sak.periode21.til());
        legg(Kapittel6A.norskTil(sak), Dag.plussMaaneder(Kapittel6A.norskStart(sak), 12));
        legg(Dag.plussDager(NorskperiodeEtterIntegreringsloven.tilbudSenest(sak), 1));
        utsatt(UtsattStart.etterIntroduksjonsloven(sak));
        utsatt(UtsattStart.etterIntegreringsloven(sak));
        for (Fritak f : n.fakta().fritak()) {
            legg(f.fra());
        }
    }

    private void utsatt(UtsattStart utsatt) {
        legg(utsatt.krav(), utsatt.fra(), utsatt.til(), utsatt.tiAarsdag());
    }

    private void asyl(Sak sak) {
        for (Asylsak a : sak.fakta.asylsaker()) {
            legg(a.soekt());
            legg(a.vedtakUdi());
            legg(a.avslagUdi());
            legg(a.endeligAvslag());
            for (Mottaksopphold m : a.mottak()) {
                legg(Dag.av(m.fom()), Dag.etter(m.tom()));
            }
        }
    }

    private void legg(@Nullable LocalDate dato) {
        if (dato != null) {
            legg(Dag.av(dato));
        }
    }

    private void legg(int... nye) {
        for (int dag : nye) {
            if (Dag.erDato(dag)) {
                if (antall == dager.length) {
                    dager = Arrays.copyOf(dager, antall * 2);
                }
                dager[antall++] = dag;
            }
        }
    }

    private int[] ordnet(int foedt) {
        Arrays.sort(dager, 0, antall);
        int ut = 0;
        for (int i = 0; i < antall; i++) {
            if (dager[i] >= foedt && (ut == 0 || dager[i] != dager[ut - 1])) {
                dager[ut++] = dager[i];
            }
        }
        return Arrays.copyOf(dager, ut);
    }
}
