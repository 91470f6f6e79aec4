package no.nir.syntetisk.befolkning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The whole synthetic country. Holds numbers, and for each source one long per event (when, and whose); everything else is told
 * again when asked for.
 */
public final class Befolkning {

    private static final int BUNT = 512;

    private final Forteller forteller;
    private final int[] foersteILinje;
    private final Identer identer;
    private final Hendelsesindeks[] indekser;
    private final Telling telling;

    private Befolkning(
            Forteller forteller, int[] foersteILinje, Identer identer, Hendelsesindeks[] indekser, Telling telling) {
        this.forteller = forteller;
        this.foersteILinje = foersteILinje;
        this.identer = identer;
        this.indekser = indekser;
        this.telling = telling;
    }

    /** Tells households until there are this many people known to the immigration authorities. */
    public static Befolkning skap(int personer, long froe) {
        Forteller forteller = new Forteller(Verden.les(), froe);
        List<List<Liv>> husstander = new ArrayList<>();
        Hendelsesindeks[] indekser =
                Arrays.stream(Kilde.values()).map(_ -> new Hendelsesindeks()).toArray(Hendelsesindeks[]::new);
        Telling telling = new Telling();
        int antall = 0;
        int husstanderMinst = personer == 0 ? 0 : Eksempler.antall();
        for (int fra = 0; antall < personer || husstander.size() < husstanderMinst; fra += BUNT) {
            List<Husstand> bunt = IntStream.range(fra, fra + BUNT)
                    .parallel()
                    .mapToObj(nr -> forteller.fortell(nr, Numre.UTDELES_SENERE))
                    .toList();
            for (Husstand husstand : bunt) {
                if (antall < personer || husstander.size() < husstanderMinst) {
                    antall += (int) husstand.liv().stream().filter(Liv::harDuf).count();
                    indekser(husstand, husstander.size(), indekser);
                    telling.tell(husstand);
                    husstander.add(List.copyOf(husstand.liv()));
                }
            }
        }
        int[] foerste = new int[husstander.size() + 1];
        for (int i = 0; i < husstander.size(); i++) {
            foerste[i + 1] = foerste[i] + husstander.get(i).size();
        }
        Identer identer = new Identer(foerste[husstander.size()]);
        for (int i = 0; i < husstander.size(); i++) {
            for (Liv liv : husstander.get(i)) {
                identer.delUt(foerste[i] + liv.nr, liv);
            }
        }
        identer.ferdig();
        Arrays.stream(indekser).forEach(Hendelsesindeks::ferdig);
        return new Befolkning(forteller, foerste, identer, indekser, telling);
    }

    private static void indekser(Husstand husstand, int nr, Hendelsesindeks[] indekser) {
        for (int i = 0; i < husstand.hendelser().size(); i++) {
            Hendelse hendelse = husstand.hendelser().get(i);
            indekser[hendelse.kilde().ordinal()].legg(hendelse.tid(), nr);
        }
    }

    Telling telling() {
        return telling;
    }

    public int antallPersoner() {
        return foersteILinje[foersteILinje.length - 1];
    }

    public int antallHusstander() {
        return foersteILinje.length - 1;
    }

    /** Told again, with numbers. */
    public Husstand husstand(int nr) {
        return forteller.fortell(nr, new Numre(identer, foersteILinje[nr]));
    }

    /** By fødselsnummer, D-nummer or DUF-nummer, in use or not. */
    public Optional<Person> finn(String nummer) {
        if (!nummer.matches("[0-9]{11,12}")) {
            return Optional.empty();
        }
        OptionalInt person = identer.finn(Long.parseLong(nummer));
        return person.isEmpty() ? Optional.empty() : Optional.of(person(person.getAsInt()));
    }

    /** The person in a named situation on a day; absent in an empty country. */
    public Optional<Eksempelperson> eksempel(Eksempel eksempel, LocalDate dag) {
        int nr = Eksempler.paa(eksempel, dag).nr();
        if (nr >= antallHusstander()) {
            return Optional.empty();
        }
        Liv liv = husstand(nr).liv().getFirst();
        return Optional.of(new Eksempelperson(
                eksempel,
                liv.fornavn + " " + liv.etternavn,
                liv.harDuf() ? liv.duf() : null,
                liv.folkeregisternummer(dag),
                liv.kommune(dag)));
    }

    Person person(int nr) {
        int plass = Arrays.binarySearch(foersteILinje, nr);
        int husstandNr = plass < 0 ? -plass - 2 : plass;
        Husstand husstand = husstand(husstandNr);
        return new Person(husstandNr, husstand.liv().get(nr - foersteILinje[husstandNr]), husstand);
    }

    /** The number in use of everyone Folkeregisteret has told of by that moment. */
    public List<String> folkeregisternumre(Instant naa) {
        LocalDate dag = LocalDate.ofInstant(naa, Horisont.NORGE);
        return IntStream.range(0, antallHusstander())
                .parallel()
                .mapToObj(this::husstand)
                .flatMap(husstand -> husstand.hendelser().stream()
                        .filter(hendelse -> hendelse.kilde() == Kilde.FREG && hendelse.tid() <= naa.getEpochSecond())
                        .map(Hendelse::liv)
                        .distinct()
                        .map(liv -> liv.folkeregisternummer(dag))
                        .filter(Objects::nonNull))
                .toList();
    }

    /** How many events the source has told by that moment. */
    public int antall(Kilde kilde, Instant naa) {
        return indekser[kilde.ordinal()].antallTil(naa.getEpochSecond());
    }

    /** The events at these places of the source's line, ascending in time. */
    public List<Hendelse> hendelser(Kilde kilde, int fra, int til) {
        return indekser[kilde.ordinal()].hent(kilde, fra, til, this::husstand);
    }

    /** When the n-th event (from 1) of a source was told, in seconds since 1970; 0 before the first. */
    public long tid(Kilde kilde, int n) {
        return n == 0 ? 0 : indekser[kilde.ordinal()].tid(n - 1);
    }

    /** One person and the household it lives in. */
    public record Person(int husstandNr, Liv liv, Husstand husstand) {

        /** The one that lives on when this was found to be a double. */
        public Person gjeldende(LocalDate dag) {
            Liv annen = liv.sammenslaattMed(dag);
            return annen == null ? this : new Person(husstandNr, annen, husstand);
        }
    }
}
