package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the README is compiled and run, and prints what stands below it. */
@DisplayName("Eksemplene i README")
class ReadmeTest {

    private static final Pattern EKSEMPEL = Pattern.compile("```java\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);
    private static final List<String> IMPORTER = List.of(
            "java.time.LocalDate",
            "java.util.List",
            "java.util.Set",
            "no.nir.regelverk.*",
            "no.nir.regelverk.dokumentasjon.*",
            "no.nir.regelverk.fakta.*",
            "no.nir.regelverk.frist.*",
            "no.nir.regelverk.parametre.*",
            "no.nir.regelverk.stoenad.*",
            "no.nir.regelverk.vurdering.*",
            "no.nir.tid.*");

    @TempDir
    private Path mappe;

    record Eksempel(int nummer, String kode, String utskrift) {

        @Override
        public String toString() {
            return "eksempel " + nummer;
        }
    }

    static Stream<Eksempel> eksempler() throws IOException {
        Matcher treff = EKSEMPEL.matcher(Files.readString(Path.of("README.md")));
        List<Eksempel> funnet = new ArrayList<>();
        while (treff.find()) {
            funnet.add(new Eksempel(funnet.size() + 1, treff.group(1), treff.group(2)));
        }
        return funnet.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eksempler")
    void eksempelet_kan_kjoeres_og_skriver_det_som_staar(Eksempel eksempel) throws Exception {
        assertThat(eksempel.kode().lines().count()).as("høyst ti linjer").isLessThanOrEqualTo(10);
        kompiler(eksempel.kode());
        assertThat(kjoer()).isEqualTo(eksempel.utskrift());
    }

    private void kompiler(String kode) throws IOException {
        StringBuilder kilde = new StringBuilder();
        IMPORTER.forEach(i -> kilde.append("import ").append(i).append(";\n"));
        kilde.append("public class Eksempel {\n  public static void kjoer(java.io.PrintStream ut) {\n")
                .append(kode.replace("System.out", "ut"))
                .append("  }\n}\n");
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> feil = new DiagnosticCollector<>();
        try (StandardJavaFileManager filer = javac.getStandardFileManager(feil, null, StandardCharsets.UTF_8)) {
            boolean ok = javac.getTask(
                            null,
                            filer,
                            feil,
                            List.of("-d", mappe.toString(), "-cp", System.getProperty("java.class.path")),
                            null,
                            List.of(new Kilde(kilde.toString())))
                    .call();
            assertThat(ok).as("%s", feil.getDiagnostics()).isTrue();
        }
    }

    private String kjoer() throws Exception {
        ByteArrayOutputStream skrevet = new ByteArrayOutputStream();
        try (URLClassLoader laster = new URLClassLoader(
                        new URL[] {mappe.toUri().toURL()}, getClass().getClassLoader());
                PrintStream ut = new PrintStream(skrevet, true, StandardCharsets.UTF_8)) {
            laster.loadClass("Eksempel").getMethod("kjoer", PrintStream.class).invoke(null, ut);
        }
        return skrevet.toString(StandardCharsets.UTF_8);
    }

    private static final class Kilde extends SimpleJavaFileObject {

        private final String tekst;

        Kilde(String tekst) {
            super(URI.create("string:///Eksempel.java"), Kind.SOURCE);
            this.tekst = tekst;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return tekst;
        }
    }
}
