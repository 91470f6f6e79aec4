package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days a participant is away, of every kind the regulations know (integreringsforskriften kap. 4, before 2021 the regulation of 2003). */
final class Fravaersloep {

    private static final String INTRO = "INTRO";
    private static final String FOEDSEL = "FOEDSEL_ADOPSJON";
    private static final LocalDate ARBEIDSPERMISJON_FRA = LocalDate.of(2016, 2, 19);
    private static final LocalDate FREDSARBEID_FRA = LocalDate.of(2022, 8, 24);
    private static final double DELER_AV_DAGEN = 2;

    private static final List<String> DAGER =
            List.of("SYKDOM_LEGEERKLAERING", "BARNS_SYKDOM", "HOEYTIDSDAG", "GYLDIG_ANNET", "EGENMELDING", "FOEDSEL");
    private static final List<String> TIMER = List.of("SVANGERSKAPSKONTROLL", "SVANGERSKAP_FRI", "AMMEFRI");

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;

    Fravaersloep(Fagsystem fagsystem, Liv liv) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.vedtaksterning;
        this.liv = liv;
    }

    void fortell(LocalDate start, LocalDate ferdig, boolean etterIntegreringsloven) {
        for (int maaned = 3; start.plusMonths(maaned + 1L).isBefore(ferdig); maaned += 3) {
            if (terning.treffer(0.2)) {
                borte(start.plusMonths(maaned).plusDays(terning.mellom(0, 25)));
            }
        }
        LocalDate senere = start.plusDays(terning.mellom(200, 600));
        if (terning.treffer(0.03)) {
            permisjon(senere, ferdig, etterIntegreringsloven);
        }
    }

    private void borte(LocalDate dag) {
        if (liv.kvinne && liv.alder(dag) < 40 && terning.treffer(0.15)) {
            fravaer(terning.ett(TIMER), dag, dag, DELER_AV_DAGEN);
            return;
        }
        String aarsak = DAGER.get(terning.vektet(0.3, 0.25, 0.15, 0.1, 0.15, liv.alder(dag) < 40 ? 0.05 : 0));
        int dager =
                switch (aarsak) {
                    case "SYKDOM_LEGEERKLAERING" -> terning.mellom(4, 14);
                    case "FOEDSEL" -> 9;
                    case "BARNS_SYKDOM", "EGENMELDING" -> terning.mellom(0, 2);
                    default -> 0;
                };
        String kode = aarsak.equals("FOEDSEL") ? "FOEDSEL_" + (liv.kvinne ? "MOR" : "FAR") : aarsak;
        fravaer(kode, dag, dag.plusDays(dager), null);
    }

    private void fravaer(String aarsak, LocalDate fom, LocalDate tom, @Nullable Double timer) {
        if (liv.bodde(fom, tom) && !fagsystem.erBorte(fom, tom)) {
            fagsystem.send(tom, new Kommando.RegistrerFravaer(INTRO, aarsak, fom, tom, timer));
        }
    }

    private void permisjon(LocalDate fom, LocalDate ferdig, boolean etterIntegreringsloven) {
        LocalDate tom = fom.plusDays(terning.mellom(20, 90));
        if (!etterIntegreringsloven && !fom.isBefore(ARBEIDSPERMISJON_FRA)) {
            permisjon("ARBEID", fom, tom, ferdig);
        } else if (!fom.isBefore(FREDSARBEID_FRA) && terning.treffer(0.2)) {
            permisjon("FREDSARBEID", fom, tom, ferdig);
        } else {
            permisjon("VELFERD", fom, fom.plusDays(terning.mellom(4, 13)), ferdig);
        }
    }

    private void permisjon(String aarsak, LocalDate fom, LocalDate tom, LocalDate ferdig) {
        if (tom.isBefore(ferdig) && liv.bodde(fom.minusDays(10), tom) && !fagsystem.erBorte(fom, tom)) {
            LocalDate vedtak = fom.minusDays(10);
            fagsystem.send(vedtak, new Kommando.RegistrerPermisjon(INTRO, aarsak, vedtak, fom, tom));
        }
    }

    /** Leave for a birth from a scheme; the new act lets some hours a week be followed up meanwhile. */
    void foedsel(String ordning, LocalDate fom, LocalDate slutt, boolean medOppfoelging) {
        LocalDate tom = fom.plusDays(terning.mellom(120, 300));
        LocalDate vedtak = fom.minusDays(10);
        if (!tom.isBefore(slutt) || !liv.bodde(vedtak, tom) || fagsystem.erBorte(fom, tom)) {
            return;
        }
        Fagsystem.Sendt permisjon =
                fagsystem.sendt(vedtak, new Kommando.RegistrerPermisjon(ordning, FOEDSEL, vedtak, fom, tom));
        if (permisjon != null && medOppfoelging) {
            fagsystem.sendtEtter(
                    permisjon,
                    fom.plusDays(30),
                    new Kommando.RegistrerOppfoelging(ordning, fom.plusDays(30), tom.minusDays(20), 3),
                    null);
        }
    }

    /** Some days at home after the leave was over, before the programme is taken up again; not in the common holiday. */
    void etterPermisjon(LocalDate siste) {
        LocalDate fom = siste.plusDays(1);
        if (fom.getMonth() != Month.JULY && terning.treffer(0.15)) {
            fravaer("ETTER_ENDT_PERMISJON", fom, fom.plusDays(terning.mellom(2, 12)), null);
        }
    }
}
