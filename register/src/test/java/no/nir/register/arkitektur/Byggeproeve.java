package no.nir.register.arkitektur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A tiny module of its own under the repository's real parent: what the build says of a source, and nothing simulated. */
final class Byggeproeve {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent><groupId>no.nir</groupId><artifactId>nir</artifactId><version>1-SNAPSHOT</version>
                <relativePath>%s</relativePath></parent>
              <artifactId>byggeproeve</artifactId>
              <dependencies>
                <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId></dependency>
              </dependencies>
            </project>
            """;

    private final Path mappe;

    Byggeproeve(Path mappe) {
        this.mappe = mappe;
    }

    /** How it ended and what it said. */
    record Svar(boolean godtatt, String utskrift) {}

    /** @param klasse body of a file {@code Proeve.java} in a null-marked package, as the formatter would write it */
    Svar bygg(String klasse) {
        Path pakke = mappe.resolve("src/main/java/no/nir/proeve");
        try {
            Files.createDirectories(pakke);
            Files.writeString(
                    mappe.resolve("pom.xml"),
                    POM.formatted(mappe.toRealPath()
                            .relativize(Kildekode.rot().resolve("pom.xml").toRealPath())));
            Files.writeString(
                    pakke.resolve("package-info.java"),
                    "@NullMarked\npackage no.nir.proeve;\n\nimport org.jspecify.annotations.NullMarked;\n");
            Files.writeString(pakke.resolve("Proeve.java"), "package no.nir.proeve;\n\n" + klasse);
            return kjoer();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private Svar kjoer() throws IOException {
        ProcessBuilder bygger = new ProcessBuilder(
                        maven(),
                        "-o",
                        "-q",
                        "-B",
                        "-ntp",
                        "-f",
                        mappe.resolve("pom.xml").toString(),
                        "compile")
                .redirectErrorStream(true);
        Map<String, String> miljoe = bygger.environment();
        miljoe.put("JAVA_HOME", System.getProperty("java.home"));
        miljoe.remove("MAVEN_OPTS");
        Process prosess = bygger.start();
        String ut = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            boolean ferdig = prosess.waitFor(5, TimeUnit.MINUTES);
            return new Svar(ferdig && prosess.exitValue() == 0, ut);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            return new Svar(false, ut);
        }
    }

    /** The Maven that runs this build, else the one on the path. */
    private static String maven() {
        Optional<Path> egen = Stream.of("maven.home", "MAVEN_HOME")
                .flatMap(navn ->
                        Stream.of(System.getProperty(navn, ""), System.getenv().getOrDefault(navn, "")))
                .filter(sti -> !sti.isBlank())
                .map(sti -> Path.of(sti, "bin", "mvn"))
                .filter(Files::isExecutable)
                .findFirst();
        return egen.map(Path::toString).orElse("mvn");
    }

    static List<String> feillinjer(Svar svar) {
        return svar.utskrift().lines().filter(linje -> linje.contains("ERROR")).toList();
    }
}
