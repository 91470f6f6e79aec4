package no.nir.maaling;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Person pages of a running register against a bare page of the same application: the login page, which has the frame, the
 * texts and the security chain, but goes to no table. The person page has the access check, the row in the access log and
 * all its statements on top.
 */
final class Sidemaaling {

    private static final int INNRINGERE = 16;
    private static final Duration VINDU = Duration.ofSeconds(4);
    private static final int OPPVARMING = 3;

    private final Last last;
    private final List<URI> personsider;
    private final List<URI> nakenSide;
    private final List<Tider.Tidspar> tider = new ArrayList<>();

    Sidemaaling(Innlogget bruker) throws Exception {
        this.last = new Last(bruker.nettleser(), INNRINGERE, VINDU);
        this.personsider = bruker.personsider();
        this.nakenSide = List.of(bruker.register().resolve("/innlogging"));
    }

    List<Par> maal(int antallPar) throws Exception {
        for (int i = 0; i < OPPVARMING; i++) {
            last.kjoer(personsider);
            last.kjoer(nakenSide);
        }
        List<Par> par = new ArrayList<>();
        for (int i = 1; i <= antallPar; i++) {
            Last.Resultat person = last.kjoer(personsider);
            Last.Resultat naken = last.kjoer(nakenSide);
            par.add(new Par(person.perSekund(), naken.perSekund()));
            tider.add(new Tider.Tidspar(person.tider(), naken.tider()));
            System.out.printf(
                    Locale.ROOT,
                    "  par %d: %,.0f og %,.0f sider per sekund, p95 %.0f og %.0f ms, forhold %.3f%n",
                    i,
                    person.perSekund(),
                    naken.perSekund(),
                    person.tider().p95(),
                    naken.tider().p95(),
                    par.getLast().forhold());
        }
        return par;
    }

    int antallPersoner() {
        return personsider.size();
    }

    /** Of the pairs measured. */
    List<Tider.Tidspar> tider() {
        return List.copyOf(tider);
    }
}
