package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Training in Norwegian and social studies: vedtak, start, hours month by month, end. */
final class Norskloep {

    private static final String NORSK = "NORSK";
    private static final int MAANEDLIG_FRA = 2015;

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;
    private final boolean iProgram;
    private Fagsystem.@Nullable Sendt sisteTimer;

    Norskloep(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra, boolean iProgram) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.terning;
        this.liv = liv;
        this.fra = fra;
        this.iProgram = iProgram;
    }

    void fortell(LocalDate program, LocalDate ferdig) {
        LocalDate start = program.plusDays(iProgram ? terning.mellom(0, 15) : terning.mellom(10, 150));
        LocalDate slutt = iProgram
                ? ferdig.plusDays(terning.treffer(0.25) ? terning.mellom(30, 400) : 0)
                : start.plusDays(lengde());
        LocalDate siste = slutt.isBefore(liv.slutt) ? slutt : liv.slutt;
        if (!start.plusDays(20).isBefore(siste)) {
            return;
        }
        fagsystem.send(
                start.minusDays(20),
                new Kommando.RegistrerKontakt(NORSK, iProgram ? "KONTAKT" : "SOEKNAD", start.minusDays(20)));
        tildel(start);
        new Spraakloep(fagsystem, liv, fra.etterIntegreringsloven()).fortell(start);
        fagsystem.husstand.tilSlutt(() -> new Norskvedtak(fagsystem, liv, fra).underveis(start, siste, iProgram));
        LocalDate del = start;
        for (LocalDate flytter = liv.flytter(del, siste); flytter != null; flytter = liv.flytter(del, siste)) {
            timer(del, flytter);
            rettKommune(sisteTimer, flytter);
            del = flytter.plusDays(terning.mellom(20, 60));
            boolean fortsetter = terning.treffer(0.8) && del.plusDays(30).isBefore(siste) && liv.kommune(del) != null;
            avslutt(flytter, fortsetter ? "FLYTTET_FORTSETTER" : "FLYTTET_FORTSETTER_IKKE");
            if (!fortsetter) {
                return;
            }
            tildel(del);
        }
        timer(del, siste);
        if (!siste.equals(slutt)) {
            avslutt(siste, liv.doedVedSlutt ? "DOED" : "UTFLYTTET");
        } else if (terning.treffer(0.85)) {
            avslutt(slutt, aarsak());
        }
    }

    private void tildel(LocalDate start) {
        LocalDate vedtak = start.minusDays(10);
        fagsystem.send(
                vedtak,
                new Kommando.FattVedtak(
                        NORSK,
                        "TILDELING",
                        vedtak,
                        "Vilkårene for opplæring er oppfylt.",
                        start,
                        null,
                        vedtak,
                        "BREV",
                        true,
                        "Tillatelsen er vist fram på kontoret."));
        fagsystem.send(start, new Kommando.RegistrerOppstart(NORSK, "BEGYNT", start));
    }

    /** Monthly; in older years often one sum for the quarter. */
    private void timer(LocalDate start, LocalDate slutt) {
        YearMonth siste = YearMonth.from(slutt);
        int steg = start.getYear() < MAANEDLIG_FRA ? 3 : 1;
        int nr = 0;
        for (YearMonth maaned = YearMonth.from(start); !maaned.isAfter(siste); maaned = maaned.plusMonths(steg)) {
            nr++;
            if (terning.treffer(maaned.getMonthValue() == 7 ? 0.8 : 0.12)) {
                continue;
            }
            if (maaned.equals(siste) && liv.doedVedSlutt && !liv.lever(maaned.atEndOfMonth())) {
                continue;
            }
            int timer = steg * (iProgram ? terning.mellom(25, 70) : terning.mellom(8, 42));
            send("NORSK", maaned, timer);
            if (nr == 3 || nr == 4) {
                send("SAMFUNNSKUNNSKAP", maaned, terning.mellom(15, 30));
            }
        }
    }

    private void send(String fag, YearMonth maaned, double timer) {
        LocalDate dag = liv.lever(maaned.atEndOfMonth()) ? maaned.atEndOfMonth() : liv.slutt;
        sisteTimer = fagsystem.sendt(dag, new Kommando.RegistrerTimer(NORSK, fag, maaned.toString(), timer));
    }

    /** The hours of the month of a move, that the municipality moved to has registered for the one that held them. */
    private void rettKommune(Fagsystem.@Nullable Sendt timer, LocalDate flytter) {
        String holdt = fagsystem.kommune(flytter);
        if (timer == null
                || holdt == null
                || timer.kommune().equals(holdt)
                || flytter.isBefore(Norskvedtak.DAGENS_KART_FRA)) {
            return;
        }
        fagsystem.husstand.tilSlutt(() -> {
            if (fagsystem.husstand.vedtaksterning.treffer(0.15)) {
                fagsystem.sendtEtter(timer, flytter.plusDays(45), Kommando.Flytt.tilKommune(holdt), "nr");
            }
        });
    }

    private void avslutt(LocalDate dag, String aarsak) {
        fagsystem.send(dag, new Kommando.AvsluttOrdning(NORSK, dag, aarsak));
        if (aarsak.equals("AVBRUTT")) {
            fagsystem.husstand.tilSlutt(() -> new Norskvedtak(fagsystem, liv, fra).stans(dag));
        }
    }

    private int lengde() {
        return fra.grunnlag() == Grunnlag.KOLL_34 ? terning.mellom(100, 365) : terning.omkring(90, 900);
    }

    private String aarsak() {
        if (fra.etterIntegreringsloven()) {
            return terning.treffer(0.45) ? "NORSKMAAL_NAADD" : terning.treffer(0.7) ? "TID_UTE" : "AVBRUTT";
        }
        return terning.treffer(0.7) ? "TIMER_GJENNOMFOERT" : terning.treffer(0.6) ? "TID_UTE" : "AVBRUTT";
    }
}
