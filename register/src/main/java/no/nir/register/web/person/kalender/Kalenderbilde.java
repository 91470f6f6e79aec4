package no.nir.register.web.person.kalender;

import java.util.List;
import no.nir.register.web.Lenke;
import no.nir.register.web.person.Personhode;
import org.jspecify.annotations.Nullable;

/**
 * One month.
 *
 * @param naa the month of the day; absent where that is the one shown
 * @param sum how many days of each kind, in one sentence
 * @param tiltak those that run in the month, with period and hours
 */
public record Kalenderbilde(
        Personhode hode,
        String maaned,
        Lenke forrige,
        Lenke neste,
        @Nullable Lenke naa,
        String sum,
        List<String> ukedager,
        List<Uke> uker,
        List<String> tiltak) {

    public Kalenderbilde {
        ukedager = List.copyOf(ukedager);
        uker = List.copyOf(uker);
        tiltak = List.copyOf(tiltak);
    }

    /** The kinds of bars in the month, for the key. */
    public List<Stolpe.Slag> noekkel() {
        return uker.stream()
                .flatMap(uke -> uke.stolper().stream())
                .map(Stolpe::slag)
                .distinct()
                .sorted()
                .toList();
    }

    /** Monday to Sunday, and what is drawn over the days of the month. */
    public record Uke(int nr, List<Dag> dager, List<Stolpe> stolper) {

        public Uke {
            dager = List.copyOf(dager);
            stolper = List.copyOf(stolper);
        }
    }

    /** What a day is. */
    public enum Slag {
        ARBEIDSDAG,
        HELG,
        HELLIGDAG,
        ANNEN_MAANED
    }

    /**
     * @param navn the weekday and date, for a list
     * @param merker what happened, or took some hours
     */
    public record Dag(int tall, String navn, Slag slag, boolean idag, List<Merke> merker) {

        public Dag {
            merker = List.copyOf(merker);
        }

        /** Whether there is anything to say of it where only such days are shown. */
        public boolean erTom() {
            return merker.isEmpty() && !idag;
        }
    }

    /** @param slag borte, hendelse, frist or helligdag: how it is drawn */
    public record Merke(String slag, String tekst, @Nullable String detalj) {}
}
