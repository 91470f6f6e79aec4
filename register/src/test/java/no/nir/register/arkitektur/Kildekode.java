package no.nir.register.arkitektur;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources read by the compiler, types resolved: what the rules on source text look at. */
record Kildekode(List<CompilationUnitTree> filer, Trees trees) {

    private static @Nullable Kildekode hele;

    /** The repository's own main sources of all modules on the class path. */
    static synchronized Kildekode hele() {
        if (hele == null) {
            List<Path> filer = new ArrayList<>();
            for (String modul : List.of("regelverk", "register", "syntetisk")) {
                filer.addAll(javafiler(rot().resolve(modul).resolve("src/main/java")));
            }
            StandardJavaFileManager leser =
                    ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
            hele = les(leser, leser.getJavaFileObjectsFromPaths(filer));
        }
        return hele;
    }

    /** One source held in memory, for showing that a rule sees a breach. */
    static Kildekode avTekst(String filnavn, String tekst) {
        JavaFileObject fil = new SimpleJavaFileObject(URI.create("string:///" + filnavn), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return tekst;
            }
        };
        return les(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null), List.of(fil));
    }

    private static Kildekode les(StandardJavaFileManager leser, Iterable<? extends JavaFileObject> filer) {
        String klassesti = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        JavacTask oppgave = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, leser, melding -> {}, List.of("-proc:none", "-cp", klassesti), null, filer);
        try {
            List<CompilationUnitTree> treer = new ArrayList<>();
            oppgave.parse().forEach(treer::add);
            oppgave.analyze();
            return new Kildekode(treer, Trees.instance(oppgave));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** The repository's root: where the launcher lies. */
    static Path rot() {
        for (Path mappe = Path.of("").toAbsolutePath(); mappe != null; mappe = mappe.getParent()) {
            if (Files.exists(mappe.resolve("nir")) && Files.exists(mappe.resolve("regelverk"))) {
                return mappe;
            }
        }
        throw new IllegalStateException("not inside the repository");
    }

    static List<Path> javafiler(Path mappe) {
        return filer(mappe, ".java");
    }

    static List<Path> filer(Path mappe, String endelse) {
        if (!Files.isDirectory(mappe)) {
            return List.of();
        }
        try (Stream<Path> stier = Files.walk(mappe)) {
            return stier.filter(Files::isRegularFile)
                    .filter(sti -> sti.toString().endsWith(endelse))
                    .sorted()
                    .toList();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    static String innhold(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** {@code file:line} as an editor opens it. */
    String sted(CompilationUnitTree fil, com.sun.source.tree.Tree node) {
        long start = trees.getSourcePositions().getStartPosition(fil, node);
        String navn = fil.getSourceFile().getName();
        return navn.substring(navn.lastIndexOf('/') + 1) + ":"
                + fil.getLineMap().getLineNumber(start);
    }
}
