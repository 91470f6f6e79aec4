package no.nir.register;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import no.nir.syntetisk.SyntetiskNorge;
import org.jspecify.annotations.Nullable;

/**
 * The synthetic Norway of the test run, as identity provider and token issuer. Its address is fixed before the register starts; it is itself
 * started by the first test that needs it, since it must know the register's port.
 */
public final class Innloggingstjeneste {

    private static final int PORT = ledigPort();
    private static @Nullable SyntetiskNorge norge;

    private Innloggingstjeneste() {}

    static String url() {
        return "http://localhost:" + PORT;
    }

    /** Running, for a register at this port of localhost. */
    public static synchronized SyntetiskNorge norge(int registerport) {
        if (norge == null) {
            norge = SyntetiskNorge.start(
                    0,
                    1,
                    Clock.system(ZoneId.of("Europe/Oslo")),
                    PORT,
                    "--nir.register.url=http://localhost:" + registerport);
        }
        return norge;
    }

    /** Below those the system lends to anybody who connects: nobody gets it before we take it. */
    private static int ledigPort() {
        return ThreadLocalRandom.current()
                .ints(20_001, 32_000)
                .filter(Innloggingstjeneste::erLedig)
                .findFirst()
                .orElseThrow();
    }

    private static boolean erLedig(int port) {
        try (ServerSocket proeve = new ServerSocket(port)) {
            return proeve.isBound();
        } catch (IOException opptatt) {
            return false;
        }
    }
}
