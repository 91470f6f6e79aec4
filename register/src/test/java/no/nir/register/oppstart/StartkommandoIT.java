package no.nir.register.oppstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code ./nir start} as a new user meets it: it comes up, survives kill -9 of any of its processes, and leaves nobody behind. Each test has
 * a data folder and ports of its own, so that one starts while another waits.
 */
@Execution(ExecutionMode.CONCURRENT)
class StartkommandoIT {

    private static final Path ROT =
            java.util.Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    /** Nobody here lives long enough for the optimising compiler to be worth what it takes. */
    private static final Map<String, String> KORT_LIV = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
    /** Below those the system lends to anybody who connects. */
    private static final PrimitiveIterator.OfInt PORTER = ThreadLocalRandom.current()
            .ints(2001, 3200)
            .distinct()
            .map(i -> i * 10)
            .iterator();

    private final Path data;
    private final int port = ledigePorter();
    private final Map<String, String> miljoe = new HashMap<>(KORT_LIV);
    private Optional<Process> starter = Optional.empty();

    StartkommandoIT(@TempDir Path data) {
        this.data = data;
    }

    @AfterEach
    void stopp() throws InterruptedException {
        if (starter.isPresent()) {
            starter.get().destroy();
            starter.get().waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    @DisplayName("start, drep hver prosess i tur og orden, start igjen: ingenting tapt, ingen foreldreløse")
    void taalerKill9() {
        start();
        long poster = antallPoster();
        assertThat(poster).isPositive();
        assertThat(uventetAvvist()).isEmpty();

        drep("register-1-SNAPSHOT-app.jar");
        ventPaaAtAlleErBorte();
        start();
        assertThat(antallPoster()).isEqualTo(poster);

        drep("bin/postgres -D " + data);
        ventPaaAtAlleErBorte();
        start();
        assertThat(antallPoster()).isEqualTo(poster);

        drep("syntetisk-1-SNAPSHOT-app.jar");
        ventPaaAtAlleErBorte();
        start();
        assertThat(antallPoster()).isEqualTo(poster);

        starter.orElseThrow().destroyForcibly();
        ventPaaAtAlleErBorte();
        start();
        assertThat(antallPoster()).isEqualTo(poster);

        assertThat(vedSiden("omregn", "--grunn", "Prøve")).contains("personer er sett på", "Ingenting ble endret.");
        assertThat(vedSiden("konsekvens", "--velg", "D-6=56"))
                .contains("personer er sett på. Ingenting er slått på", "D-6 er 56 i stedet for 55", "/konsekvens/1");
    }

    /** A command beside the register that runs: what it says. */
    private String vedSiden(String... kommandoen) {
        try {
            List<String> hele = new ArrayList<>(List.of(ROT.resolve("nir").toString()));
            hele.addAll(List.of(kommandoen));
            hele.addAll(List.of("--data", data.toString()));
            ProcessBuilder bygger = new ProcessBuilder(hele);
            bygger.environment().putAll(miljoe);
            Process kommando = bygger.redirectErrorStream(true).start();
            String sa = new String(kommando.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(kommando.waitFor()).as(sa).isZero();
            return sa;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName(
            "mot en PostgreSQL som står fra før: ingen innebygd, migreringene kjøres, neste start går videre på samme data")
    void eksternDatabase() throws IOException {
        try (EmbeddedPostgres ekstern = EmbeddedPostgres.start()) {
            String url = ekstern.getJdbcUrl("postgres", "postgres");
            miljoe.put("SPRING_DATASOURCE_URL", url);
            miljoe.put("SPRING_DATASOURCE_USERNAME", "postgres");
            miljoe.put("SPRING_DATASOURCE_PASSWORD", "");
            start();
            long poster = antallPoster(url);
            assertThat(poster).isPositive();
            assertThat(data.resolve("postgres")).doesNotExist();

            starter.orElseThrow().destroy();
            ventPaaAtAlleErBorte();
            start();
            assertThat(antallPoster(url)).isEqualTo(poster);
            assertThat(data.resolve("postgres")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--uten-demo --dato 2017-05-15 | --dato virker bare i demo",
                "--dato 2025-02-30 | --dato må være en dag",
                "--dato | --dato trenger en verdi",
                "--personer mange | --personer må være et tall",
                "--port 99999 | --port må være et tall",
                "--tull | ukjent valg: --tull",
                "--data /proc/nir | kan ikke skrive i mappen /proc/nir"
            })
    @DisplayName("det som ikke kan startes, avvises med en setning og en feilkode")
    void avvises(String valg, String sier) throws IOException, InterruptedException {
        assertThat(avvisning(valg.split(" "))).contains("nir: " + sier);
    }

    @Test
    @DisplayName("en port som er i bruk, også databasens, nevnes ved nummer")
    void opptattPort() throws IOException, InterruptedException {
        try (ServerSocket opptatt = new ServerSocket(port + 2)) {
            assertThat(avvisning()).contains("svarer allerede på port " + opptatt.getLocalPort());
        }
    }

    private String avvisning(String... valg) throws IOException, InterruptedException {
        Process nektet = kommando(valg).start();
        String melding = new String(nektet.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(nektet.waitFor()).isNotZero();
        return melding;
    }

    private void start() {
        Process ny = startProsess();
        starter = Optional.of(ny);
        vent(Duration.ofMinutes(3), "oppe på " + port, () -> {
            assertThat(ny.isAlive())
                    .as(() -> "startprogrammet lever; det skrev:\n" + slutten())
                    .isTrue();
            return erOppe();
        });
    }

    private Process startProsess() {
        try {
            return kommando("--personer", "60")
                    .redirectErrorStream(true)
                    .redirectOutput(logg().toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path logg() {
        return data.resolve("logg.txt");
    }

    private String slutten() {
        try (var linjer = Files.lines(logg())) {
            var alle = linjer.toList();
            return String.join("\n", alle.subList(Math.max(0, alle.size() - 40), alle.size()));
        } catch (IOException e) {
            return "(ingen logg: " + e.getMessage() + ")";
        }
    }

    private ProcessBuilder kommando(String... valg) {
        ProcessBuilder bygger = new ProcessBuilder(ROT.resolve("nir").toString(), "start");
        bygger.command().addAll(java.util.List.of("--port", String.valueOf(port), "--data", data.toString()));
        bygger.command().addAll(java.util.List.of(valg));
        bygger.environment().putAll(miljoe);
        return bygger;
    }

    private boolean erOppe() {
        try {
            HttpRequest spoersmaal = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(spoersmaal, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException ikkeOppe) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long antallPoster() {
        return antallPoster(innebygd());
    }

    private String innebygd() {
        return "jdbc:postgresql://127.0.0.1:" + (port + 2) + "/postgres";
    }

    /** Keys of what the municipalities had sent and the register refused, but for what is wrong on purpose and says so. */
    private Set<String> uventetAvvist() {
        URI historikk = URI.create("http://localhost:" + (port + 1) + "/fagsystem/v1/historikk?antall=10000");
        try (var forbindelse = DriverManager.getConnection(innebygd(), "postgres", "");
                var tatt = forbindelse
                        .createStatement()
                        .executeQuery("select idempotensnoekkel from journal where kanal = 'MIGRERING'")) {
            String sendt = HTTP.send(HttpRequest.newBuilder(historikk).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            Set<String> avvist = Pattern.compile("\"avsendersMeldingsidentifikator\":\"([^\"]+)\"")
                    .matcher(sendt)
                    .results()
                    .map(treff -> treff.group(1))
                    .filter(noekkel -> !noekkel.startsWith("FEIL"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(avvist).isNotEmpty();
            while (tatt.next()) {
                avvist.remove(tatt.getString(1));
            }
            return avvist;
        } catch (IOException | SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long antallPoster(String url) {
        try (var forbindelse = DriverManager.getConnection(url, "postgres", "");
                var svar = forbindelse
                        .createStatement()
                        .executeQuery("select count(*) from journal where kanal = 'MIGRERING'")) {
            svar.next();
            return svar.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of our own processes only: those whose command line names this test's data folder. */
    private java.util.stream.Stream<ProcessHandle> vaare() {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info()
                        .commandLine()
                        .map(linje -> linje.contains(data.toString()))
                        .orElse(false));
    }

    private void drep(String kjennetegn) {
        var funnet = vaare().filter(p -> p.info().commandLine().orElse("").contains(kjennetegn))
                .toList();
        assertThat(funnet).as(kjennetegn).isNotEmpty();
        funnet.forEach(ProcessHandle::destroyForcibly);
    }

    private void ventPaaAtAlleErBorte() {
        vent(
                Duration.ofSeconds(60),
                "alle prosesser borte",
                () -> vaare().findAny().isEmpty());
    }

    private static void vent(Duration frist, String hva, BooleanSupplier sant) {
        long slutt = System.nanoTime() + frist.toNanos();
        while (!sant.getAsBoolean()) {
            assertThat(System.nanoTime()).as("ventet for lenge på: " + hva).isLessThan(slutt);
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(300).toNanos());
        }
    }

    /** The first of three in a row, as the launcher wants them, that no other test here got. */
    private static synchronized int ledigePorter() {
        int foerste = PORTER.nextInt();
        return IntStream.range(foerste, foerste + 3).allMatch(StartkommandoIT::erLedig) ? foerste : ledigePorter();
    }

    private static boolean erLedig(int port) {
        try (ServerSocket proeve = new ServerSocket(port)) {
            return proeve.isBound();
        } catch (IOException opptatt) {
            return false;
        }
    }
}
