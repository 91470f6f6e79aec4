package no.nir.maaling.gjenspilling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.maaling.gjenspilling.Spiller.Tjener;

/** PostgreSQL's own load generator, statements prepared as the register's driver has them; nothing but the time of the statements. */
record Pgbench(Path program, Tjener tjener) implements Spiller {

    static Optional<Spiller> finn(Tjener tjener) {
        return Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                                .filter(mappe -> !mappe.isBlank())
                                .map(Path::of),
                        debians())
                .map(mappe -> mappe.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Pgbench(program, tjener));
    }

    private static Stream<Path> debians() {
        try (Stream<Path> versjoner = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versjoner.map(versjon -> versjon.resolve("bin")).toList().stream();
        } catch (IOException ingen) {
            return Stream.empty();
        }
    }

    @Override
    public String navn() {
        return "pgbench";
    }

    @Override
    public List<Double> spill(Manus manus, Loep loep) throws IOException, InterruptedException {
        Path mappe = Files.createTempDirectory("nir-pgbench");
        try {
            Path fil = Files.writeString(mappe.resolve("manus.sql"), manus.tilPgbench());
            kjoer(mappe, fil, manus.foer(), loep);
            return tider(mappe, loep.oppvarming());
        } finally {
            try (Stream<Path> filer = Files.list(mappe)) {
                for (Path fil : filer.toList()) {
                    Files.delete(fil);
                }
            }
            Files.delete(mappe);
        }
    }

    private void kjoer(Path mappe, Path fil, int foer, Loep loep) throws IOException, InterruptedException {
        Process prosess = new ProcessBuilder(
                        program.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + loep.klienter(),
                        "-t",
                        "" + loep.alle(),
                        "-D",
                        "k=" + foer,
                        "-f",
                        fil.toString(),
                        "-l",
                        "--log-prefix=" + mappe.resolve("logg"),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        "" + tjener.port(),
                        "-U",
                        "postgres",
                        "postgres")
                .redirectErrorStream(true)
                .start();
        String ut = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (prosess.waitFor() != 0) {
            throw new IllegalStateException("pgbench stanset: " + ut);
        }
    }

    /** Of each line of its log: the client, which of its transactions, microseconds. */
    private static List<Double> tider(Path mappe, int oppvarming) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            Path logg = filer.filter(fil -> fil.getFileName().toString().startsWith("logg"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(logg).stream()
                    .map(linje -> linje.split(" "))
                    .filter(ord -> Integer.parseInt(ord[1]) > oppvarming)
                    .map(ord -> Double.parseDouble(ord[2]) / 1000)
                    .toList();
        }
    }
}
