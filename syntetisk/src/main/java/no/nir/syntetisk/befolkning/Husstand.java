package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One household while it is told, and afterwards all that was told of it, in time order. */
public final class Husstand {

    private static final long SEKUNDER_I_DOEGN = 86_400;
    private static final int KONTORTID_FRA = 5 * 3600;
    private static final int KONTORTID_LENGDE = 9 * 3600;
    private static final long PROEVER = 1L << 40;
    private static final long SAKER = 1L << 41;
    private static final long VEDTAK = 1L << 42;

    final Verden verden;
    final Terning terning;
    /** For what is told beside the lives, so that it changes nothing in them. */
    final Terning annenTerning;
    /** For the tests. */
    final Terning proeveterning;
    /** For what the municipalities refuse, answer and put right beside the lives. */
    final Terning saksterning;
    /** For what they decide and register while programme and training run. */
    final Terning vedtaksterning;

    private final long nr;
    private final Numre numre;
    private final List<Liv> liv = new ArrayList<>();
    private final List<Hendelse> hendelser = new ArrayList<>();
    /** Put in line after everything else, so that nothing else gets another id or moment because of it. */
    private final List<Runnable> proever = new ArrayList<>();
    /** Last of all, of lives that are whole by then. */
    private final List<Runnable> saker = new ArrayList<>();

    private final boolean erEksempel;
    private int teller;
    private int proeveteller;

    Husstand(Verden verden, long froe, long nr, Numre numre) {
        this.verden = verden;
        this.terning = new Terning(froe, nr);
        this.annenTerning = new Terning(~froe, nr);
        this.proeveterning = new Terning(froe + PROEVER, nr);
        this.saksterning = new Terning(froe + SAKER, nr);
        this.vedtaksterning = new Terning(froe + VEDTAK, nr);
        this.nr = nr;
        this.numre = numre;
        this.erEksempel = nr < Eksempler.antall();
    }

    public List<Liv> liv() {
        return liv;
    }

    public List<Hendelse> hendelser() {
        return hendelser;
    }

    Husstand ferdig() {
        proever.forEach(Runnable::run);
        saker.forEach(Runnable::run);
        hendelser.sort(Hendelse.I_REKKEFOELGE);
        return this;
    }

    Liv nyttLiv(boolean kvinne, LocalDate foedt, String land, String etternavn) {
        Liv nytt = new Liv(liv.size(), kvinne, foedt, land, verden.ord().fornavn(terning), etternavn, numre);
        liv.add(nytt);
        return nytt;
    }

    /** An id that no other household has. */
    String id(String slag) {
        return slag + nr + "-" + teller++;
    }

    /** Told by the immigration authorities, mostly within days, now and then months late. */
    void udi(Liv hvem, LocalDate dag, Udifaktum faktum) {
        legg(hvem, dag.plusDays(etterslep()), new Faktum.FraUdi(faktum));
    }

    /** Told on the day itself: markers that follow the calendar. */
    void udiStraks(Liv hvem, LocalDate dag, Udifaktum faktum) {
        legg(hvem, dag, new Faktum.FraUdi(faktum));
    }

    /** Told by Folkeregisteret; nothing before the day it gave the person a number. */
    void freg(Liv hvem, LocalDate dag, Fregfaktum faktum) {
        LocalDate kjent = hvem.kjentIFolkeregisteretFra();
        legg(hvem, dag.isBefore(kjent) ? kjent.plusDays(1) : dag, new Faktum.FraFolkeregisteret(faktum));
    }

    /** Told by HK-dir on that day. */
    void hkdir(Liv hvem, LocalDate dag, Hkdirfaktum faktum) {
        proever.add(() -> legg(hvem, dag, new Faktum.FraHkdir(faktum)));
    }

    /** A reference no other test has. */
    String proevereferanse() {
        return "PAD-" + nr + "-" + ++proeveteller;
    }

    void tilSlutt(Runnable sak) {
        saker.add(sak);
    }

    void sendt(Liv hvem, LocalDate dag, String kommune, Kommando kommando) {
        sendt(hvem, dag, kommune, kommando, null);
    }

    /** Returns the sender's own key. */
    String sendt(Liv hvem, LocalDate dag, String kommune, Kommando kommando, Faktum.@Nullable Viser viserTil) {
        String noekkel = id("F");
        legg(hvem, dag, new Faktum.FraKommune(noekkel, kommune, kommando, viserTil));
        return noekkel;
    }

    /** Dirt: something in it is wrong on purpose. */
    void sendtMedFeil(Liv hvem, LocalDate dag, String kommune, Kommando kommando) {
        legg(hvem, dag, new Faktum.FraKommune(id(Faktum.FraKommune.FEIL), kommune, kommando, null));
    }

    /** A move that Folkeregisteret hears of only after a year or more: until then the address is stale. */
    int etterslepForFlytting() {
        boolean glemt = !erEksempel && terning.treffer(0.02);
        return glemt ? terning.mellom(400, 1500) : somRegel(2, 14, 20, 150);
    }

    /** Days of delay: nine times in ten within the first span, else within the second. Named examples are never late. */
    int somRegel(int fra, int til, int sentFra, int sentTil) {
        if (erEksempel) {
            return fra;
        }
        return terning.treffer(0.89) ? terning.mellom(fra, til) : terning.mellom(sentFra, sentTil);
    }

    private int etterslep() {
        if (erEksempel) {
            return 0;
        }
        return switch (terning.vektet(0.92, 0.06, 0.02)) {
            case 0 -> terning.mellom(0, 2);
            case 1 -> terning.mellom(3, 40);
            default -> terning.mellom(41, 200);
        };
    }

    private void legg(Liv hvem, LocalDate dag, Faktum faktum) {
        if (dag.isAfter(Horisont.SLUTT)) {
            return;
        }
        long kontortid = KONTORTID_FRA + nr * 7919 % KONTORTID_LENGDE;
        hendelser.add(new Hendelse(dag.toEpochDay() * SEKUNDER_I_DOEGN + kontortid + teller++, hvem, faktum));
    }
}
