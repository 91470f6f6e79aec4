package no.nir.regelverk.regler;

import java.time.LocalDate;
import no.nir.regelverk.parametre.Lovparameter;
import no.nir.regelverk.parametre.Tvilspunkt;

/** Hours by the key dates of section 5.1. */
record Timetall(int norsk, int samfunnskunnskap) {

    /** integreringsloven, duty only: norsk by the decision date, samfunnskunnskap also by arrival (forskr. § 73, D-18). */
    static Timetall plikt21(Sak sak, Opphold o) {
        LocalDate noekkel = sak.leserAnnerledes(Tvilspunkt.D_18)
                ? ankomst21(o)
                : o.tillatelse().innvilget();
        return new Timetall(
                Lovparameter.NORSK_TIMER_PLIKT_INTEGRERINGSLOVEN.paaEllerFoerste(noekkel), samfunnskunnskap21(o));
    }

    /** The decision and the arrival lie on each side of the change of hours (D-18). */
    static boolean erUklart21(Opphold o) {
        return o.tillatelse().soektFraUtlandet()
                && o.innvilget() < Lovdager.SAMF_75
                && Lovdager.SAMF_75 <= o.inntreden()
                && Dag.erDato(o.inntreden());
    }

    static int samfunnskunnskap21(Opphold o) {
        return Lovparameter.SAMFUNNSKUNNSKAP_TIMER_INTEGRERINGSLOVEN.paaEllerFoerste(ankomst21(o));
    }

    private static LocalDate ankomst21(Opphold o) {
        return o.tillatelse().soektFraUtlandet() && Dag.erDato(o.inntreden())
                ? Dag.dato(o.inntreden())
                : o.tillatelse().innvilget();
    }

    /** introduksjonsloven, right and duty: 300 or 600 in all, by the decision that gave the right (TR-5, D-22). */
    static Timetall rett05(Sak sak, Opphold o) {
        LocalDate noekkel = noekkel05(sak, o);
        return new Timetall(
                Lovparameter.NORSK_TIMER_RETT_INTRODUKSJONSLOVEN.paaEllerFoerste(noekkel),
                Lovparameter.SAMFUNNSKUNNSKAP_TIMER_INTRODUKSJONSLOVEN.paaEllerFoerste(noekkel));
    }

    /** The decision that gave the right; by the other reading of D-22 the arrival, when it came later. */
    static LocalDate noekkel05(Sak sak, Opphold o) {
        boolean senere = sak.leserAnnerledes(Tvilspunkt.D_22) && Dag.erDato(o.inntreden());
        return senere && o.inntreden() > o.innvilget()
                ? Dag.dato(o.inntreden())
                : o.tillatelse().innvilget();
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
