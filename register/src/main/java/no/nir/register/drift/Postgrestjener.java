package no.nir.register.drift;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL beside the application, with its data kept in one folder. Survives kill -9 of anything: an old server
 * that still holds the folder is stopped first, and the write-ahead log is on (the library's test defaults turn it off).
 */
public final class Postgrestjener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postgrestjener.class);
    private static final Duration STARTFRIST = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final Path datamappe;

    private Postgrestjener(EmbeddedPostgres postgres, Path datamappe) {
        this.postgres = postgres;
        this.datamappe = datamappe;
    }

    /**
     * @param port 0 for any free one
     * @throws UncheckedIOException when the server cannot be started
     */
    public static Postgrestjener start(Path datamappe, int port) {
        stoppGlemtTjener(datamappe);
        try {
            return new Postgrestjener(bygg(datamappe, port), datamappe);
        } catch (IOException | IllegalStateException foersteForsoek) {
            // right after kill -9 old children may still hold the shared memory for a moment
            LOG.warn("PostgreSQL startet ikke på første forsøk; prøver én gang til");
            vent(Duration.ofSeconds(2));
            return nyttForsoek(datamappe, port);
        }
    }

    private static Postgrestjener nyttForsoek(Path datamappe, int port) {
        try {
            return new Postgrestjener(bygg(datamappe, port), datamappe);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL startet ikke i " + datamappe, e);
        }
    }

    private static EmbeddedPostgres bygg(Path datamappe, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(datamappe)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(STARTFRIST)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "nb-NO")
                .setLocaleConfig("encoding", "UTF8")
                .start();
    }

    public String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    }

    /** The postmaster, so that whoever runs the application can notice that it died. */
    Optional<ProcessHandle> prosess() {
        return prosess(datamappe);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static void stoppGlemtTjener(Path datamappe) {
        prosess(datamappe).ifPresent(glemt -> {
            LOG.warn("En PostgreSQL fra en tidligere kjøring holder datamappen; stopper den");
            kjoer("kill", "-INT", String.valueOf(glemt.pid()));
            glemt.onExit().completeOnTimeout(glemt, 20, TimeUnit.SECONDS).join();
            if (glemt.isAlive()) {
                glemt.destroyForcibly();
                glemt.onExit().completeOnTimeout(glemt, 10, TimeUnit.SECONDS).join();
            }
        });
    }

    /** The live server that holds the folder, if any; a pid that by now belongs to something else does not count. */
    private static Optional<ProcessHandle> prosess(Path datamappe) {
        Path pidfil = datamappe.resolve("postmaster.pid");
        if (!Files.exists(pidfil)) {
            return Optional.empty();
        }
        try {
            List<String> linjer = Files.readAllLines(pidfil);
            return ProcessHandle.of(Long.parseLong(linjer.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(p -> kommandolinje(p.pid())
                            .contains(datamappe.getFileName().toString()));
        } catch (IOException | NumberFormatException uleseligPidfil) {
            return Optional.empty();
        }
    }

    private static String kommandolinje(long pid) {
        return kjoer("ps", "-o", "args=", "-p", String.valueOf(pid));
    }

    private static String kjoer(String... kommando) {
        try {
            Process prosess =
                    new ProcessBuilder(kommando).redirectErrorStream(true).start();
            String ut = new String(prosess.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            prosess.waitFor(10, TimeUnit.SECONDS);
            return ut;
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static void vent(Duration tid) {
        try {
            Thread.sleep(tid);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
