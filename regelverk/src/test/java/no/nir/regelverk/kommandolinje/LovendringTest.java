package no.nir.regelverk.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The worked example of a change of the law, docs/lovendring: it fits the code of today, compiles, and answers its own dated cases as they
 * say, where the rules without it answer as before.
 */
@DisplayName("Eksempelet på en lovendring")
class LovendringTest {

    private static final Path ROT = Path.of("..").toAbsolutePath().normalize();
    private static final Path ENDRING = ROT.resolve("docs/lovendring/eksempel-2028.patch");
    private static final String KODE = "regelverk/src/main";
    private static final String SETNINGER = "register/src/main/resources/no/nir/register/kategori";
    private static final String SAKER = "regelverk/src/test/resources/saker/eksempel-2028.yaml";

    @TempDir
    Path kopi;

    @Test
    @DisplayName("passer på koden, og svarer på sine egne saker; uten den er svarene som før")
    void eksempelet() throws Exception {
        for (String mappe : List.of(KODE, SETNINGER, "docs/kilder.md")) {
            kopier(mappe);
        }
        kjoer(
                "the example no longer fits: make it anew as docs/lovendring/README.md says",
                List.of("git", "apply", ENDRING.toString()));
        Path klasser = kompiler();

        Map<String, Map<?, ?>> med = svar(kjoer(
                "the example cannot answer its own cases",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        klasser
                                + File.pathSeparator
                                + kopi.resolve(KODE + "/resources")
                                + File.pathSeparator
                                + biblioteker(),
                        "no.nir.regelverk.kommandolinje.Vurder",
                        SAKER)));
        Map<String, Map<?, ?>> uten = svar(utenEndringen());
        SoftAssertions mykt = new SoftAssertions();
        List<String> endrede = new ArrayList<>();
        for (Object node :
                new Load(LoadSettings.builder().build()).loadAllFromString(Files.readString(kopi.resolve(SAKER)))) {
            Map<?, ?> sak = (Map<?, ?>) node;
            for (Object rad : (List<?>) Objects.requireNonNull(sak.get("expect"))) {
                String naar = sak.get("id") + " " + ((Map<?, ?>) rad).get("at");
                sammenlign(mykt, naar, (Map<?, ?>) rad, med, uten, endrede);
            }
        }
        mykt.assertAll();
        assertThat(endrede).hasSizeGreaterThan(4);
        setningeneErDeSammePaaAlleSpraak();
    }

    private static void sammenlign(
            SoftAssertions mykt,
            String naar,
            Map<?, ?> rad,
            Map<String, Map<?, ?>> med,
            Map<String, Map<?, ?>> uten,
            List<String> endrede) {
        Map<?, ?> ny = Objects.requireNonNull(med.get(naar));
        Map<?, ?> gammel = Objects.requireNonNull(uten.get(naar));
        for (String ordning : List.of("intro", "norsk")) {
            Object foer = rad.get("before") instanceof Map<?, ?> b && b.containsKey(ordning)
                    ? b.get(ordning)
                    : ny.get(ordning);
            mykt.assertThat(gammel.get(ordning))
                    .as(naar + " uten endringen, " + ordning)
                    .isEqualTo(foer);
            if (rad.containsKey(ordning)) {
                mykt.assertThat(ny.get(ordning)).as(naar + " " + ordning).isEqualTo(rad.get(ordning));
            }
            if (!Objects.equals(ny.get(ordning), gammel.get(ordning))) {
                endrede.add(naar);
            }
        }
        if (rad.get("rules") instanceof List<?> regler) {
            mykt.assertThat(new ArrayList<Object>((List<?>) Objects.requireNonNull(ny.get("rules"))))
                    .as(naar + " regler")
                    .containsAll(regler);
        }
    }

    /** Every sentence the example adds in one language it adds in the others; bokmål asks its questions in the rules themselves. */
    private void setningeneErDeSammePaaAlleSpraak() throws IOException {
        TreeSet<String> nynorsk = lagtTil("nn");
        assertThat(nynorsk).isEqualTo(lagtTil("en")).isNotEmpty();
        nynorsk.removeIf(noekkel -> noekkel.startsWith("regel."));
        assertThat(lagtTil("nb")).isEqualTo(nynorsk);
    }

    private TreeSet<String> lagtTil(String spraak) throws IOException {
        String fil = SETNINGER + "/forklaring_" + spraak + ".properties";
        TreeSet<String> nye = noekler(kopi.resolve(fil));
        nye.removeAll(noekler(ROT.resolve(fil)));
        return nye;
    }

    private static TreeSet<String> noekler(Path fil) throws IOException {
        return Files.readAllLines(fil).stream()
                .filter(linje -> linje.contains("="))
                .map(linje -> linje.substring(0, linje.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void kopier(String hva) throws IOException {
        Path fra = ROT.resolve(hva);
        try (Stream<Path> filer = Files.walk(fra)) {
            for (Path fil : filer.filter(Files::isRegularFile).toList()) {
                Path til = kopi.resolve(ROT.relativize(fil).toString());
                Files.createDirectories(Objects.requireNonNull(til.getParent()));
                Files.copy(fil, til);
            }
        }
    }

    private Path kompiler() throws IOException {
        Path klasser = Files.createDirectory(kopi.resolve("klasser"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream feil = new ByteArrayOutputStream();
        try (StandardJavaFileManager filer = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> kilder = Files.walk(kopi.resolve(KODE + "/java"))) {
            boolean gikk = javac.getTask(
                            new java.io.PrintWriter(feil, true, StandardCharsets.UTF_8),
                            filer,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", klasser.toString(), "-cp", biblioteker()),
                            null,
                            filer.getJavaFileObjectsFromPaths(
                                    kilder.filter(k -> k.toString().endsWith(".java"))
                                            .toList()))
                    .call();
            assertThat(gikk).as(feil.toString(StandardCharsets.UTF_8)).isTrue();
        }
        return klasser;
    }

    /** What the rules need beside themselves: never the classes of today. */
    private static String biblioteker() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(sti -> sti.contains("snakeyaml-engine") || sti.contains("jspecify"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String utenEndringen() {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        PrintStream stroem = new PrintStream(ut, true, StandardCharsets.UTF_8);
        assertThat(new Vurder(stroem, stroem).kjoer(kopi.resolve(SAKER).toString()))
                .isZero();
        return ut.toString(StandardCharsets.UTF_8);
    }

    /** By case and day. */
    private static Map<String, Map<?, ?>> svar(String linjer) {
        Map<String, Map<?, ?>> svar = new HashMap<>();
        linjer.lines().forEach(linje -> {
            Map<?, ?> rad = (Map<?, ?>)
                    Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(linje));
            svar.put(rad.get("id") + " " + rad.get("at"), rad);
        });
        return svar;
    }

    /** What it said; git must not find the repository this copy may lie in. */
    private String kjoer(String ellers, List<String> kommando) throws IOException, InterruptedException {
        ProcessBuilder bygger =
                new ProcessBuilder(kommando).directory(kopi.toFile()).redirectErrorStream(true);
        bygger.environment()
                .put("GIT_CEILING_DIRECTORIES", String.valueOf(kopi.toRealPath().getParent()));
        Process prosess = bygger.start();
        String sa = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(prosess.waitFor()).as("%s: %s", ellers, sa).isZero();
        return sa;
    }
}
