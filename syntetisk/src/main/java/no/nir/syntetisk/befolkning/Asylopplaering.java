package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.YearMonth;

/** Training for asylum seekers in reception: registered by the host municipality, for some. */
final class Asylopplaering {

    private static final LocalDate PLIKT_FRA = LocalDate.of(2018, 9, 1);
    private static final String ASYL = "ASYL";
    private static final int YNGST = 16;
    private static final int SKOLEALDER = 19;

    private final Husstand husstand;
    private final Terning terning;

    Asylopplaering(Husstand husstand) {
        this.husstand = husstand;
        this.terning = husstand.terning;
    }

    void fortell(Liv liv, String kommune, LocalDate start, LocalDate slutt, String aarsak) {
        boolean deltar = liv.alder(start) >= YNGST
                && start.plusDays(60).isBefore(slutt)
                && terning.treffer(start.isBefore(PLIKT_FRA) ? 0.08 : 0.35);
        if (!deltar) {
            return;
        }
        husstand.sendt(liv, start.plusDays(5), kommune, new Kommando.RegistrerOppstart("ASYL", "BEGYNT", start));
        husstand.tilSlutt(() -> vedtak(liv, kommune, start, slutt));
        YearMonth siste = YearMonth.from(slutt);
        int igjen = 5;
        for (YearMonth maaned = YearMonth.from(start);
                maaned.isBefore(siste) && igjen > 0;
                maaned = maaned.plusMonths(1)) {
            igjen--;
            LocalDate dag = maaned.atEndOfMonth().plusDays(terning.mellom(3, 50));
            husstand.sendt(liv, dag, kommune, timer("NORSK", maaned, terning.mellom(20, 45)));
            if (igjen == 2) {
                husstand.sendt(liv, dag, kommune, timer("NORSK_KULTUR", maaned, terning.mellom(15, 25)));
            }
        }
        husstand.sendt(liv, slutt.plusDays(20), kommune, new Kommando.AvsluttOrdning("ASYL", slutt, aarsak));
    }

    /** The duty is from 2018 on: who goes to school is exempted, and who stays away can be stopped. */
    private void vedtak(Liv liv, String kommune, LocalDate start, LocalDate slutt) {
        Terning annen = husstand.vedtaksterning;
        if (start.isBefore(PLIKT_FRA)) {
            return;
        }
        if (annen.treffer(0.3)) {
            send(
                    liv,
                    kommune,
                    new Kommando.FattVedtak(ASYL, "TILDELING", start, "Søkeren er over 16 år og bor i mottak."));
        }
        if (liv.alder(start) < SKOLEALDER && annen.treffer(0.3)) {
            Kommando.FattVedtak fritak =
                    new Kommando.FattVedtak(ASYL, "FRITAK_OPPLAERING", start.plusDays(20), "Søkeren går på skole.");
            send(liv, kommune, fritak.medGrunn("GRUNNSKOLE_VGS_I_MOTTAK"));
        } else if (annen.treffer(0.03)) {
            String type = annen.treffer(0.5) ? "STANS_MIDLERTIDIG" : "STANS_PERMANENT";
            send(liv, kommune, new Kommando.FattVedtak(ASYL, type, slutt.minusDays(15), "Søkeren møter ikke."));
        }
    }

    private void send(Liv liv, String kommune, Kommando.FattVedtak vedtak) {
        husstand.sendt(liv, vedtak.vedtaksdato().plusDays(6), kommune, vedtak);
    }

    private static Kommando timer(String fag, YearMonth maaned, double timer) {
        return new Kommando.RegistrerTimer("ASYL", fag, maaned.toString(), timer);
    }
}
