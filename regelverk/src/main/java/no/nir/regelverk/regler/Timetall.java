package no.nir.regelverk.regler;

/** Hours by the key dates of section 5.1. */
record Timetall(int norsk, int samfunnskunnskap) {

    /** integreringsloven, duty only: norsk by the decision date, samfunnskunnskap also by arrival (forskr. § 73, D-18). */
    static Timetall plikt21(Opphold o) {
        return new Timetall(o.innvilget() < Lovdager.SAMF_75 ? 250 : 225, samfunnskunnskap21(o));
    }

    static int samfunnskunnskap21(Opphold o) {
        boolean nytt = o.innvilget() >= Lovdager.SAMF_75
                || (o.tillatelse().soektFraUtlandet() && o.inntreden() >= Lovdager.SAMF_75);
        return nytt ? 75 : 50;
    }

    /** introduksjonsloven, right and duty: 300 or 600 in all. */
    static Timetall rett05(boolean seksHundre) {
        return seksHundre ? new Timetall(550, 50) : new Timetall(250, 50);
    }

    static Timetall plikt05() {
        return new Timetall(250, 50);
    }
}
