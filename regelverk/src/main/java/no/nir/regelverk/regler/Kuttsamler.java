package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Kuttdager.ALLE;
import static no.nir.regelverk.regler.Kuttdager.ASYL;
import static no.nir.regelverk.regler.Kuttdager.INTRO;
import static no.nir.regelverk.regler.Kuttdager.NORSK;
import static no.nir.regelverk.regler.Kuttdager.STATUS;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Soeknad;
import org.jspecify.annotations.Nullable;

/** Collects from the facts of a person the days on which an answer may change. */
final class Kuttsamler {

    private final Kuttdager kutt = new Kuttdager();

    private Kuttsamler() {}

    static Kuttdager samle(Sak sak) {
        Kuttsamler samler = new Kuttsamler();
        samler.opphold(sak);
        samler.personen(sak);
        samler.bosted(sak);
        samler.program(sak);
        samler.norsk(sak);
        samler.asyl(sak);
        sak.lesemaater.kutt(samler.kutt);
        int foersteFaktum = samler.foersteFaktum(sak);
        samler.legg(ALLE, sak.kap6aOpphoerer);
        samler.legg(ALLE, Kapittel6A.OPPHOERER_ETTER_REGELEN);
        samler.legg(INTRO, sak.alder60IKraft);
        samler.foedselsdager(sak, foersteFaktum);
        samler.legg(ALLE, sak.foedt);
        samler.kutt.ordne(sak.foedt, foersteFaktum);
        return samler.kutt;
    }

    /** Before it nothing is known of the person but birth, and only the law itself can change an answer. */
    private int foersteFaktum(Sak sak) {
        boolean borgerFraFoedselen = sak.norskBorgerFra == Dag.ALLTID;
        for (Sak.Eoesborger e : sak.eoesborger) {
            borgerFraFoedselen |= e.fra() == Dag.ALLTID;
        }
        int foerste = borgerFraFoedselen ? sak.foedt : Dag.ALDRI;
        for (int i = 0; i < kutt.antall(); i++) {
            foerste = Math.min(foerste, kutt.dag(i));
        }
        return foerste;
    }

    private void foedselsdager(Sak sak, int foersteFaktum) {
        foedselsdag(NORSK | ASYL, sak.fyller16, foersteFaktum);
        foedselsdag(ALLE, sak.fyller18, foersteFaktum);
        foedselsdag(INTRO, sak.fyllerProgramgrense, foersteFaktum);
        foedselsdag(INTRO, sak.fyller56, foersteFaktum);
        foedselsdag(INTRO | NORSK, sak.fyller55, foersteFaktum);
        foedselsdag(NORSK, sak.fyller67, foersteFaktum);
        foedselsdag(NORSK, sak.norskalderTil, foersteFaktum);
    }

    private void foedselsdag(int ordninger, int dag, int foersteFaktum) {
        if (dag > foersteFaktum) {
            legg(ordninger, dag);
        }
    }

    private void opphold(Sak sak) {
        for (Opphold o : sak.opphold.alle()) {
            legg(ALLE, o.innvilget());
            legg(INTRO | NORSK, o.inntreden());
            legg(STATUS, o.utloep());
            legg(STATUS, o.forlengetTil());
            legg(INTRO | NORSK, o.tilbakekallAapnet());
            legg(INTRO | NORSK, o.tilbakekalt());
            legg(INTRO, toAarFraTillatelsen(sak, o));
            legg(INTRO | NORSK, o.ukjentForlengelseFra());
            legg(INTRO | NORSK, o.femAarKollektiv());
            legg(INTRO | NORSK, o.overlapperTil());
            Referanseperson referanse = o.referanse();
            if (referanse != null) {
                legg(NORSK, referanse.statsborgerFra());
            }
        }
        for (Soeknad s : sak.fakta.soeknader()) {
            // Filing changes nothing on its day: only whether it came before the expiry counts.
            legg(STATUS, s.endelig());
        }
    }

    /** § 53 has a clock of its own; for others years in a municipality before the permit may count (X-17b). */
    private static int toAarFraTillatelsen(Sak sak, Opphold o) {
        return switch (o.introklasse()) {
            case PARAGRAF_53 -> Dag.plussAar(o.innvilget(), 2);
            case UTENFOR -> Dag.ALDRI;
            case ASYL,
                    OVERFOERING,
                    HUMANITAER,
                    BEGRENSET_BARNEFAMILIE,
                    BEGRENSET_MINDREAARIG,
                    KOLLEKTIV,
                    FAMILIE_AV_BESKYTTET,
                    FAMILIE_AV_PERMANENT_BESKYTTET,
                    FAMILIE_AV_MINDREAARIG,
                    FAMILIE_AV_ANDRE -> o.inntreden() > sak.bosted.anker() ? Dag.plussAar(o.inntreden(), 2) : Dag.ALDRI;
        };
    }

    private void personen(Sak sak) {
        legg(ALLE, sak.doed);
        legg(ALLE, sak.norskBorgerFra);
        legg(ALLE, sak.utvandring.fra());
        legg(ALLE, sak.utvandring.tilbake());
        for (Sak.Eoesborger e : sak.eoesborger) {
            legg(INTRO | NORSK, e.fra());
            legg(INTRO | NORSK, e.til());
        }
        for (Forsoek f : sak.forsoek) {
            legg(INTRO | NORSK, f.fom());
            legg(INTRO | NORSK, Dag.etter(f.tom()));
        }
        for (Eoesopphold e : sak.fakta.eoesopphold()) {
            legg(INTRO | NORSK, e.fom());
            legg(INTRO | NORSK, Dag.etter(e.tom()));
        }
        for (Arbeid a : sak.fakta.arbeid()) {
            legg(INTRO, a.fom());
            legg(INTRO, Dag.etter(a.tom()));
        }
    }

    private void bosted(Sak sak) {
        for (Bosted.Bo bo : sak.bosted.steder()) {
            legg(INTRO | NORSK, bo.fra());
            legg(INTRO | NORSK, bo.til());
        }
        legg(INTRO, sak.toAarFraBosetting);
        legg(INTRO, sak.nyankommetTil);
        legg(INTRO, sak.paragraf9VinduTil);
    }

    private void program(Sak sak) {
        for (Programlop.Lop lop : sak.program.alle()) {
            legg(INTRO, lop.fra());
            legg(INTRO, lop.start());
            legg(INTRO, lop.slutt());
            legg(INTRO, lop.maks());
            if (lop.gaarUtOverLoven()) {
                legg(INTRO, lop.forlenget());
            }
            if (lop.covid() != null) {
                legg(INTRO, lop.covid().fra());
                legg(INTRO, lop.covid().til());
            }
        }
    }

    private void norsk(Sak sak) {
        Norskfakta n = sak.norsk;
        legg(NORSK, n.fullfoert);
        legg(NORSK, n.maalNaadd);
        legg(NORSK, n.stansetFra);
        legg(NORSK, sak.rett05.fra());
        legg(NORSK, sak.rett05.til());
        legg(NORSK, sak.rett05Til);
        legg(NORSK, Dag.plussAar(sak.rett05.fra(), 5));
        legg(NORSK, sak.periode21.rettFra());
        legg(NORSK, sak.periode21.start());
        legg(NORSK, sak.periode21.til());
        legg(NORSK, sak.periode21.tilMedTaptTid());
        legg(NORSK, sak.kap6aEttAar);
        legg(NORSK, sak.kap6aNorskTil);
        legg(NORSK, Dag.plussDager(sak.norskTilbudSenest, 1));
        utsatt(sak.utsatt05);
        utsatt(sak.utsatt21);
        for (Fritak f : n.fakta().fritak()) {
            legg(NORSK, f.fra());
        }
    }

    private void utsatt(UtsattStart utsatt) {
        legg(NORSK, utsatt.krav());
        legg(NORSK, utsatt.fra());
        legg(NORSK, utsatt.til());
        legg(NORSK, utsatt.tiAarsdag());
    }

    private void asyl(Sak sak) {
        for (Asylsak a : sak.fakta.asylsaker()) {
            legg(ALLE, a.soekt());
            legg(ASYL, a.vedtakUdi());
            legg(ASYL, a.avslagUdi());
            legg(ASYL, a.endeligAvslag());
            for (Mottaksopphold m : a.mottak()) {
                legg(ASYL, m.fom());
                legg(ASYL, Dag.etter(m.tom()));
            }
        }
    }

    private void legg(int ordninger, @Nullable LocalDate dato) {
        kutt.legg(ordninger, dato);
    }

    private void legg(int ordninger, int dag) {
        kutt.legg(ordninger, dag);
    }
}
