package no.nir.register.arkitektur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tiny modules under the repository's real parent, built in one go: what the build says of each source, and nothing simulated. */
final class Byggeproeve {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent><groupId>no.nir</groupId><artifactId>nir</artifactId><version>1-SNAPSHOT</version>
                <relativePath>%s</relativePath></parent>
              <artifactId>%s</artifactId>
              %s
            </project>
            """;
    private static final String JSPECIFY = """
            <dependencies>
              <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId></dependency>
            </dependencies>
            """;

    private final Path mappe;
    private final String utskrift;

    private Byggeproeve(Path mappe, String utskrift) {
        this.mappe = mappe;
        this.utskrift = utskrift;
    }

    /** How it ended and what it said. */
    record Svar(boolean godtatt, String utskrift) {}

    /** @param klasser by name of the module, body of a file {@code Proeve.java} in a null-marked package, as the formatter would write it */
    static Byggeproeve bygg(Path mappe, Map<String, String> klasser) {
        try {
            for (var en : klasser.entrySet()) {
                skrivModul(mappe.resolve(en.getKey()), en.getKey(), en.getValue());
            }
            String moduler = klasser.keySet().stream()
                    .map("<module>%s</module>"::formatted)
                    .collect(Collectors.joining("", "<packaging>pom</packaging><modules>", "</modules>"));
            skrivPom(mappe, "byggeproeve", moduler);
            return new Byggeproeve(mappe, kjoer(mappe));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** Compiled, or the lines that say why not. */
    Svar svar(String modul) {
        Path klasse = mappe.resolve(modul).resolve("target/classes/no/nir/proeve/Proeve.class");
        return new Svar(
                Files.exists(klasse),
                utskrift.lines().filter(linje -> linje.contains(modul)).collect(Collectors.joining("\n")));
    }

    private static void skrivModul(Path modul, String navn, String klasse) throws IOException {
        Path pakke = modul.resolve("src/main/java/no/nir/proeve");
        Files.createDirectories(pakke);
        skrivPom(modul, navn, JSPECIFY);
        Files.writeString(
                pakke.resolve("package-info.java"),
                "@NullMarked\npackage no.nir.proeve;\n\nimport org.jspecify.annotations.NullMarked;\n");
        Files.writeString(pakke.resolve("Proeve.java"), "package no.nir.proeve;\n\n" + klasse);
    }

    private static void skrivPom(Path modul, String navn, String innhold) throws IOException {
        Path forelder =
                modul.toRealPath().relativize(Kildekode.rot().resolve("pom.xml").toRealPath());
        Files.writeString(modul.resolve("pom.xml"), POM.formatted(forelder, navn, innhold));
    }

    private static String kjoer(Path mappe) throws IOException {
        ProcessBuilder bygger = new ProcessBuilder(
                        maven(),
                        "-o",
                        "-q",
                        "-B",
                        "-ntp",
                        "--fail-at-end",
                        "-f",
                        mappe.resolve("pom.xml").toString(),
                        "compile")
                .redirectErrorStream(true);
        Map<String, String> miljoe = bygger.environment();
        miljoe.put("JAVA_HOME", System.getProperty("java.home"));
        miljoe.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        return new String(bygger.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
}
