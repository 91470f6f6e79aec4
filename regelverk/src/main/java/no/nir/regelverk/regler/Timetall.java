package no.nir.regelverk.regler;

import java.time.LocalDate;
import no.nir.regelverk.parametre.Lovparameter;

/** Hours by the key dates of section 5.1. */
record Timetall(int norsk, int samfunnskunnskap) {

    /** integreringsloven, duty only: norsk by the decision date, samfunnskunnskap also by arrival (forskr. § 73, D-18). */
    static Timetall plikt21(Opphold o) {
        return new Timetall(
                Lovparameter.NORSK_TIMER_PLIKT_INTEGRERINGSLOVEN.paaEllerFoerste(
                        o.tillatelse().innvilget()),
                samfunnskunnskap21(o));
    }

    static int samfunnskunnskap21(Opphold o) {
        LocalDate noekkel = o.tillatelse().soektFraUtlandet() && Dag.erDato(o.inntreden())
                ? Dag.dato(o.inntreden())
                : o.tillatelse().innvilget();
        return Lovparameter.SAMFUNNSKUNNSKAP_TIMER_INTEGRERINGSLOVEN.paaEllerFoerste(noekkel);
    }

    /** introduksjonsloven, right and duty: 300 or 600 in all, by the decision that gave the right (TR-5, D-22). */
    static Timetall rett05(Opphold o) {
        LocalDate noekkel = o.tillatelse().innvilget();
        return new Timetall(
                Lovparameter.NORSK_TIMER_RETT_INTRODUKSJONSLOVEN.paaEllerFoerste(noekkel),
                Lovparameter.SAMFUNNSKUNNSKAP_TIMER_INTRODUKSJONSLOVEN.paaEllerFoerste(noekkel));
    }

    static Timetall plikt05(Opphold o) {
        LocalDate noekkel = o.tillatelse().innvilget();
        return new Timetall(
                Lovparameter.NORSK_TIMER_PLIKT_INTRODUKSJONSLOVEN.paaEllerFoerste(noekkel),
                Lovparameter.SAMFUNNSKUNNSKAP_TIMER_INTRODUKSJONSLOVEN.paaEllerFoerste(noekkel));
    }

    int iAlt() {
        return norsk + samfunnskunnskap;
    }
}
