package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.Arrays;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;

/**
 * Every day on which some answer about a person may change (facts, birthdays, anniversaries, changes of the law), with the schemes
 * whose answer may. In ascending order from birth, each day once.
 */
final class Kuttdager {

    private static final int INTRO = 1 << Ordning.INTRO.ordinal();
    private static final int NORSK = 1 << Ordning.NORSK.ordinal();
    private static final int ASYL = 1 << Ordning.ASYL.ordinal();
    private static final int ALLE = INTRO | NORSK | ASYL;

    /** Only how the stay stands may change: unless it does, no scheme need be asked. */
    private static final int STATUS = 1 << Ordning.values().length;

    private static final int BITER = Ordning.values().length + 1;
    private static final long[] LOVDAGER = lovdager(Lovdager.INTRO, Lovdager.NORSKOPPLAERING);

    /** For days on which nothing is known of the person but birth. */
    private static final long[] LOVDAGER_UTEN_FAKTA = lovdager(
            new int[] {Lovdager.INTRODUKSJONSLOVEN, Lovdager.INTEGRERINGSLOVEN},
            new int[] {Lovdager.NORSK, Lovdager.INTEGRERINGSLOVEN});

    /** Day and schemes in one number, so that sorting brings the same day together. */
    private long[] kutt = new long[64];

    private int antall;

    private Kuttdager() {}

    static Kuttdager av(Sak sak) {
        Kuttdager kutt = new Kuttdager();
        kutt.opphold(sak);
        kutt.personen(sak);
        kutt.bosted(sak);
        kutt.program(sak);
        kutt.norsk(sak);
        kutt.asyl(sak);
        int foersteFaktum = kutt.foersteFaktum(sak);
        kutt.legg(ALLE, sak.kap6aOpphoerer);
        kutt.legg(INTRO, sak.alder60IKraft);
        kutt.foedselsdager(sak, foersteFaktum);
        kutt.legg(ALLE, sak.foedt);
        kutt.ordne(sak.foedt, foersteFaktum);
        return kutt;
    }

    /** Before it nothing is known of the person but birth, and only the law itself can change an answer. */
    private int foersteFaktum(Sak sak) {
        boolean borgerFraFoedselen = sak.norskBorgerFra == Dag.ALLTID;
        for (Sak.Eoesborger e : sak.eoesborger) {
            borgerFraFoedselen |= e.fra() == Dag.ALLTID;
        }
        int foerste = borgerFraFoedselen ? sak.foedt : Dag.ALDRI;
        for (int i = 0; i < antall; i++) {
            foerste = Math.min(foerste, dag(i));
        }
        return foerste;
    }

    int antall() {
        return antall;
    }

    /** Epoch day of the cut. */
    int dag(int nummer) {
        return (int) (kutt[nummer] >> BITER);
    }

    /** Whether the scheme's answer may change on the cut. */
    boolean gjelder(int nummer, Ordning ordning) {
        return (kutt[nummer] & (1L << ordning.ordinal())) != 0;
    }

    /** Whether the cut is there because how the stay stands may change. */
    boolean kanEndreStatus(int nummer) {
        return (kutt[nummer] & STATUS) != 0;
    }

    private void foedselsdager(Sak sak, int foersteFaktum) {
        foedselsdag(NORSK | ASYL, sak.fyller16, foersteFaktum);
        foedselsdag(ALLE, sak.fyller18, foersteFaktum);
        foedselsdag(INTRO, sak.fyllerProgramgrense, foersteFaktum);
        foedselsdag(INTRO, sak.fyllerAaretEtterProgramgrense, foersteFaktum);
        foedselsdag(NORSK, sak.fyller55, foersteFaktum);
        foedselsdag(NORSK, sak.fyller67, foersteFaktum);
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
            legg(STATUS, o.tilbakekallAapnet());
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
            legg(STATUS, s.innlevert());
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
                    FAMILIE_AV_ANDRE -> o.inntreden() > sak.bosted.anker() ? Dag.plussAar(o.inntreden(), 2) : Dag.ALDRI;
        };
    }

    private void personen(Sak sak) {
        legg(ALLE, sak.doed);
        legg(INTRO | NORSK, sak.norskBorgerFra);
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
        legg(INTRO, sak.paragraf9VinduTil);
    }

    private void program(Sak sak) {
        for (Programlop.Lop lop : sak.program.alle()) {
            legg(INTRO, lop.fra());
            legg(INTRO, lop.start());
            legg(INTRO, lop.slutt());
            legg(INTRO, lop.maks());
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
        if (utsatt.finnes()) {
            legg(NORSK, utsatt.krav());
            legg(NORSK, utsatt.fra());
            legg(NORSK, utsatt.til());
            legg(NORSK, utsatt.tiAarsdag());
        }
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
        if (dato != null) {
            legg(ordninger, Dag.av(dato));
        }
    }

    private void legg(int ordninger, int dag) {
        if (Dag.erDato(dag)) {
            if (antall == kutt.length) {
                kutt = Arrays.copyOf(kutt, antall * 2);
            }
            kutt[antall++] = pakk(dag, ordninger);
        }
    }

    private static long pakk(int dag, int ordninger) {
        return ((long) dag << BITER) | ordninger;
    }

    private static long[] lovdager(int[] intro, int[] norsk) {
        Kuttdager kutt = new Kuttdager();
        kutt.alle(INTRO, intro);
        kutt.alle(NORSK, norsk);
        kutt.alle(ASYL, Lovdager.ASYL);
        long[] pakket = Arrays.copyOf(kutt.kutt, kutt.antall);
        Arrays.sort(pakket);
        return pakket;
    }

    private void alle(int ordninger, int[] dager) {
        for (int dag : dager) {
            legg(ordninger, dag);
        }
    }

    /** Sorts the person's own days into those of the law, joins equal days and drops what was before birth. */
    private void ordne(int foedt, int foersteFaktum) {
        Arrays.sort(kutt, 0, antall);
        int uten = antallFoer(LOVDAGER_UTEN_FAKTA, foersteFaktum);
        int med = antallFoer(LOVDAGER, foersteFaktum);
        int lovdager = uten + LOVDAGER.length - med;
        long[] ordnet = new long[antall + lovdager];
        int ut = 0;
        int lov = 0;
        int egen = 0;
        while (lov < lovdager || egen < antall) {
            long nesteLov = lov == lovdager
                    ? Long.MAX_VALUE
                    : lov < uten ? LOVDAGER_UTEN_FAKTA[lov] : LOVDAGER[med + lov - uten];
            long neste = egen == antall || nesteLov < kutt[egen] ? nesteLov : kutt[egen];
            if (neste == nesteLov) {
                lov++;
            } else {
                egen++;
            }
            if (neste >> BITER < foedt) {
                continue;
            }
            if (ut > 0 && ordnet[ut - 1] >> BITER == neste >> BITER) {
                ordnet[ut - 1] |= neste;
            } else {
                ordnet[ut++] = neste;
            }
        }
        kutt = ordnet;
        antall = ut;
    }

    private static int antallFoer(long[] pakket, int dag) {
        int i = 0;
        while (i < pakket.length && pakket[i] >> BITER < dag) {
            i++;
        }
        return i;
    }
}
