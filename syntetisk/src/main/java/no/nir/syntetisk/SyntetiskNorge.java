package no.nir.syntetisk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.nir.syntetisk.befolkning.Befolkning;
import no.nir.syntetisk.befolkning.Eksempel;
import no.nir.syntetisk.befolkning.Eksempelperson;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running synthetic Norway inside this Java process: for tests of those who talk to it. */
public final class SyntetiskNorge implements AutoCloseable {

    private final ConfigurableApplicationContext kontekst;
    private final int port;

    private SyntetiskNorge(ConfigurableApplicationContext kontekst, int port) {
        this.kontekst = kontekst;
        this.port = port;
    }

    /**
     * Starts it seen as on a day, on from the present time of that day.
     *
     * @param personer at least this many, and always the named examples
     * @param port 0 for any free one
     * @param valg further settings, {@code --name=value}
     */
    public static SyntetiskNorge start(int personer, long froe, LocalDate dato, int port, String... valg) {
        return start(personer, froe, port, _ -> {}, Stream.concat(Stream.of("--nir.dato=" + dato), Stream.of(valg)));
    }

    /** Starts it with the caller's own clock, which may be moved while it runs. */
    public static SyntetiskNorge start(int personer, long froe, Clock klokke, int port, String... valg) {
        return start(
                personer,
                froe,
                port,
                kontekst -> kontekst.registerBean("clock", Clock.class, () -> klokke),
                Stream.of(valg));
    }

    private static SyntetiskNorge start(
            int personer,
            long froe,
            int port,
            ApplicationContextInitializer<GenericApplicationContext> tillegg,
            Stream<String> valg) {
        Stream<String> faste = Stream.of(
                "--server.port=" + port, "--nir.syntetisk.personer=" + personer, "--nir.syntetisk.froe=" + froe);
        ConfigurableApplicationContext kontekst = SyntetiskApplication.bygger()
                .initializers(tillegg)
                .run(Stream.concat(faste, valg).toArray(String[]::new));
        int faatt = kontekst.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new SyntetiskNorge(kontekst, faatt);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** A person who is in the situation today, by the clock it was started with. */
    public Eksempelperson eksempel(Eksempel eksempel) {
        LocalDate idag = LocalDate.now(kontekst.getBean(Clock.class));
        return kontekst.getBean(Befolkning.class).eksempel(eksempel, idag).orElseThrow();
    }

    public void stopp() {
        kontekst.close();
    }

    @Override
    public void close() {
        stopp();
    }
}
