package no.nir.maaling;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.nir.maaling.Familier.Referanseperson;
import no.nir.maaling.gjenspilling.Manus;
import no.nir.maaling.gjenspilling.Manus.Utvalg;
import no.nir.maaling.gjenspilling.Opptaker;
import no.nir.maaling.gjenspilling.Setning;
import no.nir.maaling.gjenspilling.Spiller;
import no.nir.maaling.gjenspilling.Spiller.Tjener;
import no.nir.maaling.gjenspilling.Varierer;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One registration about a reference person, from the call until it is committed: checks, locks, journal, projection, and the person and those
 * who hang on it computed again. Against the same statements without the program, about other persons of the same database.
 */
final class Faktamaaling implements AutoCloseable {

    /** Journal numbers begin here, so that they are known from all other numbers in what is recorded. */
    private static final long FOERSTE_NUMMER = 700_000_000_000L;

    private static final LocalDate DAG = Maaleprogram.DAG;
    private static final int OPPTAK = 5;

    /** What is registered. */
    enum Faktum {
        /** The commonest: hours of a month. The answer stands. */
        TIMER(new Kommando.RegistrerTimer(
                "NORSK", "SAMFUNNSKUNNSKAP", YearMonth.from(DAG).minusMonths(1), BigDecimal.TEN)),
        /** A leave, by which deadlines move. */
        PERMISJON(new Kommando.RegistrerPermisjon("INTRO", "LANGVARIG_SYKDOM", DAG, DAG, DAG.plusDays(60)));

        private final Kommando kommando;

        Faktum(Kommando kommando) {
            this.kommando = kommando;
        }
    }

    private final Maaledatabase database;
    private final Familier familier;
    private final ConfigurableApplicationContext program;
    private final Registrering registrering;
    private final Spiller spiller;
    private final Map<Faktum, Iterator<Referanseperson>> personer = new EnumMap<>(Faktum.class);
    private final Map<Faktum, Manus> manus = new EnumMap<>(Faktum.class);

    /** @param sammenligning who plays the statements again */
    Faktamaaling(Maaledatabase database, Function<Tjener, Spiller> sammenligning) throws Exception {
        this.database = database;
        familier = new Familier(database);
        familier.lag();
        program = Maaleprogram.start(database);
        Maaleprogram.beregnAlle(program, database.personer());
        registrering = program.getBean(Registrering.class);
        giHistorikk();
        database.utfoer("alter sequence journal_nr_seq restart with " + FOERSTE_NUMMER);
        database.utfoer("vacuum analyze");
        spiller = sammenligning.apply(Tjener.av(database.jdbcUrl()));
        for (Faktum faktum : Faktum.values()) {
            personer.put(faktum, familier.egne(DAG.toString()).iterator());
            manus.put(faktum, opptak(faktum));
        }
    }

    /** @param ganger in each pair, each time about another person */
    List<Tider.Tidspar> maal(Faktum faktum, int oppvarming, int antall, int ganger) throws Exception {
        Manus likt = Objects.requireNonNull(manus.get(faktum));
        System.out.printf("  %s: %d setninger, %d rundturer%n", faktum, likt.setninger(), likt.rundturer());
        registrer(faktum, oppvarming);
        Spiller.Loep loep = new Spiller.Loep(1, Math.min(10, ganger), ganger);
        List<Tider.Tidspar> par = new ArrayList<>();
        for (int i = 0; i < antall; i++) {
            Tider vaar = Tider.av(registrer(faktum, ganger));
            Manus andre = likt.om(new Utvalg.EtterTur(familier.foersteAndre() + i * loep.alle()));
            par.add(new Tider.Tidspar(vaar, Tider.av(spiller.spill(andre, loep))));
            System.out.printf("  %s mot %s%n", vaar, par.getLast().sammenligning());
        }
        return par;
    }

    String sammenligning() {
        return spiller.navn();
    }

    private List<Double> registrer(Faktum faktum, int ganger) {
        List<Double> tider = new ArrayList<>(ganger);
        for (int i = 0; i < ganger; i++) {
            Innsending innsending = neste(faktum, UUID.randomUUID().toString());
            long start = System.nanoTime();
            krevGodtatt(registrering.utfoer(innsending));
            tider.add((System.nanoTime() - start) / 1e6);
        }
        return tider;
    }

    /** Of a few transactions the one in the middle by length. */
    private Manus opptak(Faktum faktum) throws Exception {
        List<Map.Entry<Innsending, List<Setning>>> alle = new ArrayList<>();
        for (int i = 0; i < OPPTAK; i++) {
            Innsending innsending = neste(faktum, "maaling-" + faktum + i);
            alle.add(Map.entry(
                    innsending,
                    program.getBean(Opptaker.class).taOpp(() -> krevGodtatt(registrering.utfoer(innsending)))));
        }
        alle.sort(Comparator.comparing(en -> en.getValue().size()));
        var midterst = alle.get(OPPTAK / 2);
        return Manus.av(midterst.getValue(), varierer(midterst.getKey()), new Utvalg.EtterTur(familier.foersteAndre()));
    }

    private static Varierer varierer(Innsending innsending) {
        long personId = ((Personreferanse.Intern) innsending.person()).personId();
        Map<Object, String> ord = new HashMap<>();
        for (int i = 0; i <= Familier.AVHENGIGE; i++) {
            ord.put(personId + i, "(:k::bigint * %d + %d)".formatted(Familier.STEG, i));
        }
        for (int i = 0; i < OPPTAK * Faktum.values().length; i++) {
            ord.put(FOERSTE_NUMMER + i, ":nextval::bigint");
        }
        ord.put(innsending.noekkel(), "('maaling-' || :n::bigint)");
        return new Varierer(ord);
    }

    /** Nobody's first registration is measured: that one makes the person's key. */
    private void giHistorikk() throws SQLException {
        registrering
                .utfoerAlle(familier.alle(DAG.toString()).stream()
                        .map(person -> innsending(
                                person, new Kommando.RegistrerUtdanning("HOEYERE"), "foer-" + person.personId()))
                        .toList())
                .forEach(Faktamaaling::krevGodtatt);
    }

    private Innsending neste(Faktum faktum, String noekkel) {
        return innsending(Objects.requireNonNull(personer.get(faktum)).next(), faktum.kommando, noekkel);
    }

    private static Innsending innsending(Referanseperson person, Kommando kommando, String noekkel) {
        Bruker bruker = new Bruker(
                "maaling",
                "Måling",
                Set.of(Rolle.KOMMUNENIRSUPERBRUKER),
                new Organisasjon.Kommune(person.kommunenummer(), "Kommunen"));
        return new Innsending(
                new Personreferanse.Intern(person.personId()),
                person.kommunenummer(),
                kommando,
                new Avsender.Innlogget(bruker, Kanal.WEB),
                noekkel,
                Bekreftelse.alle("Måling"));
    }

    private static Utfall krevGodtatt(Utfall utfall) {
        if (utfall instanceof Utfall.Godtatt) {
            return utfall;
        }
        throw new IllegalStateException("en registrering i målingen ble ikke godtatt: " + utfall);
    }

    @Override
    public void close() {
        program.close();
    }
}
