package no.nir.register.web.person;

import java.util.List;
import no.nir.register.web.Lenke;
import no.nir.register.web.person.framdrift.Framdrift;
import no.nir.register.web.person.status.Statuspanel;
import org.jspecify.annotations.Nullable;

/**
 * What is registered on a person in one scheme, or of one kind in all of them.
 *
 * @param panel where the person stands today; absent where only the own registrations are open
 * @param skjemaer the forms the user may open from here, in the order things happen
 * @param ikkeEtterLoven why forms of the scheme are not among them; absent when all are
 * @param framdrift what remains, and hours month by month
 * @param flyttet what has left the tables for another place, or come to them
 */
public record Ordningsbilde(
        Personhode hode,
        @Nullable Statuspanel panel,
        List<Skjemagruppe> skjemaer,
        @Nullable String ikkeEtterLoven,
        Framdrift framdrift,
        List<Gruppe> grupper,
        List<Flyttemerke> flyttet) {

    public Ordningsbilde {
        flyttet = List.copyOf(flyttet);
        skjemaer = List.copyOf(skjemaer);
        grupper = List.copyOf(grupper);
    }

    Ordningsbilde medFlyttet(List<Flyttemerke> merker) {
        return new Ordningsbilde(hode, panel, skjemaer, ikkeEtterLoven, framdrift, grupper, merker);
    }

    /** The tables, each with its rows or with what there is to say of their source. */
    public List<Gruppe> medInnhold() {
        return grupper.stream().filter(gruppe -> !gruppe.erTom()).toList();
    }

    /** What is not registered, a sentence for each table that has nothing to show. */
    public List<String> uregistrert() {
        return grupper.stream().filter(Gruppe::erTom).map(Gruppe::tom).toList();
    }

    /** Forms that belong to one part of the way. */
    public record Skjemagruppe(String tittel, List<Lenke> skjemaer) {

        public Skjemagruppe {
            skjemaer = List.copyOf(skjemaer);
        }
    }

    /**
     * A table of registrations.
     *
     * @param tallkolonner which of the columns, counted from 0, hold numbers
     * @param tom what stands there when nothing is registered
     * @param merknad where the rows come from, and what to do when they are wrong; absent for the municipality's own
     */
    public record Gruppe(
            String tittel,
            List<String> kolonner,
            List<Integer> tallkolonner,
            List<Rad> rader,
            String tom,
            @Nullable String merknad) {

        public Gruppe(String tittel, List<String> kolonner, List<Integer> tallkolonner, List<Rad> rader, String tom) {
            this(tittel, kolonner, tallkolonner, rader, tom, null);
        }

        public Gruppe {
            kolonner = List.copyOf(kolonner);
            tallkolonner = List.copyOf(tallkolonner);
            rader = List.copyOf(rader);
        }

        /** With something more to say of the rows. */
        Gruppe med(@Nullable String sagt) {
            return new Gruppe(tittel, kolonner, tallkolonner, rader, tom, sagt);
        }

        private boolean erTom() {
            return rader.isEmpty() && merknad == null;
        }
    }

    /** @param korriger the form that corrects the row; absent for facts from a source and for readers */
    public record Rad(List<String> celler, @Nullable String korriger) {

        public Rad {
            celler = List.copyOf(celler);
        }
    }
}
