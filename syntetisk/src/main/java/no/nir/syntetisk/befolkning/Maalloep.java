package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;

/** What integreringsloven asks for around the programme: mapping, contract, goals, courses; and the days a participant is away. */
final class Maalloep {

    private static final List<String> DELFERDIGHETER = List.of("LESE", "LYTTE", "SKRIFTLIG", "MUNTLIG");

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;
    private final int nivaa;

    Maalloep(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra, int nivaa) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.annenTerning;
        this.liv = liv;
        this.fra = fra;
        this.nivaa = nivaa;
    }

    /** @param ferdig the last day in the programme */
    void fortell(LocalDate start, LocalDate ferdig) {
        if (fra.etterIntegreringsloven()) {
            foer(start);
            underveis(start, ferdig);
        }
        borte(start, ferdig);
    }

    private void foer(LocalDate start) {
        milepael("KOMPETANSEKARTLEGGING", 0.9, fra.bosatt().plusDays(10));
        milepael("INTEGRERINGSPLAN", 0.8, start.plusDays(10));
        if (fra.grunnlag() != Grunnlag.KOLL_34) {
            milepael("INTEGRERINGSKONTRAKT", 0.8, start.plusDays(10));
        }
        if (terning.treffer(0.9)) {
            String maal = nivaa >= 2
                    ? terning.treffer(0.7) ? "ARBEID" : "HOEYERE_UTDANNING"
                    : terning.treffer(0.5) ? "ARBEID" : terning.treffer(0.6) ? "FULLFOERT_VGS" : "DELER_AV_VGS";
            send(start.plusDays(10), new Kommando.SettSluttmaal("INTRO", maal, start.plusDays(10)));
        }
        if (terning.treffer(0.85)) {
            norskmaal(start.plusDays(20));
        }
    }

    /** Reading, listening and writing at one level, the spoken language often one higher (integreringsforskriften § 28). */
    private void norskmaal(LocalDate dag) {
        String nivaaet = nivaa >= 2 ? "B1" : terning.treffer(0.5) ? "A2" : "B1";
        String muntlig = nivaa >= 2 ? "B2" : "B1";
        for (String delferdighet : DELFERDIGHETER) {
            String maal = delferdighet.equals("MUNTLIG") ? muntlig : nivaaet;
            send(dag, new Kommando.SettNorskmaal("NORSK", delferdighet, maal, dag));
        }
    }

    private void underveis(LocalDate start, LocalDate ferdig) {
        if (start.plusDays(150).isBefore(ferdig)) {
            milepael("LIVSMESTRING", 0.7, start.plusDays(130));
        }
        if (start.plusDays(90).isBefore(ferdig)) {
            milepael("DELTAKERBEVIS", 0.6, ferdig);
        }
    }

    /** A few days ill, and the summer. */
    private void borte(LocalDate start, LocalDate ferdig) {
        LocalDate syk = start.plusDays(70 + terning.mellom(0, 200));
        if (terning.treffer(0.3) && syk.plusDays(3).isBefore(ferdig)) {
            fravaer("EGENMELDING", syk, syk.plusDays(terning.mellom(0, 2)));
        }
        LocalDate sommer = LocalDate.of(start.plusDays(60).getYear(), 7, 3);
        if (terning.treffer(0.4)
                && sommer.isAfter(start.plusDays(40))
                && sommer.plusDays(30).isBefore(ferdig)) {
            fravaer("FERIE", sommer, sommer.plusDays(terning.mellom(13, 27)));
        }
    }

    private void fravaer(String aarsak, LocalDate fom, LocalDate tom) {
        if (liv.bodde(fom, tom) && !fagsystem.erBorte(fom, tom)) {
            send(tom, new Kommando.RegistrerFravaer("INTRO", aarsak, fom, tom));
        }
    }

    private void milepael(String milepael, double sjanse, LocalDate dag) {
        if (terning.treffer(sjanse)) {
            send(dag, new Kommando.RegistrerMilepael("INTRO", milepael, dag));
        }
    }

    private void send(LocalDate dag, Kommando kommando) {
        if (liv.lever(dag) && liv.kommune(dag) != null) {
            fagsystem.send(dag, kommando);
        }
    }
}
