package no.nir.register.tilgang;

import java.time.LocalDate;

/** What of the country a user's roles reach, as the queries need it; empty where they reach none. */
record Omraade(String kommune, String mottak, String[] fylker) {

    /** The municipality by every number it has had, and those it has taken in. */
    String[] kommuner(LocalDate dag) {
        return kommune.isEmpty() ? new String[0] : Kommunearv.numre(kommune, dag);
    }

    /** The municipalities of the counties, by every number they have had. */
    String[] fylkets(LocalDate dag) {
        return Kommunearv.iFylker(fylker, dag);
    }

    static Omraade av(Bruker bruker) {
        Organisasjon organisasjon = bruker.organisasjon();
        return new Omraade(
                bruker.rekker(Rekkevidde.KOMMUNE) && organisasjon instanceof Organisasjon.Kommune kommune
                        ? kommune.nummer()
                        : "",
                bruker.rekker(Rekkevidde.MOTTAK) && organisasjon instanceof Organisasjon.Mottak mottak
                        ? mottak.mottakId()
                        : "",
                bruker.rekker(Rekkevidde.FYLKE) && organisasjon instanceof Organisasjon.Statsforvalter tilsyn
                        ? tilsyn.fylker().toArray(String[]::new)
                        : new String[0]);
    }
}
