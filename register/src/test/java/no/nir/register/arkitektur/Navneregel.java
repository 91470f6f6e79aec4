package no.nir.register.arkitektur;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One word, one spelling wherever a machine reads it: ascii. Addresses also in lower case. */
final class Navneregel {

    private static final List<String> FORBUDTE_PAKKER = List.of(
            "common", "util", "utils", "felles", "dto", "mapper", "mappers", "impl", "helper", "helpers", "misc");

    private Navneregel() {}

    static List<String> brudd(Kildekode kode) {
        List<String> brudd = new ArrayList<>();
        for (CompilationUnitTree fil : kode.filer()) {
            String pakke = String.valueOf(fil.getPackageName());
            for (String del : pakke.split("\\.")) {
                if (FORBUDTE_PAKKER.contains(del)) {
                    brudd.add("%s: packages are not named %s".formatted(pakke, del));
                }
            }
            krevAscii(pakke, pakke, brudd);
            new Navn(kode, fil, brudd).scan(fil, null);
        }
        return brudd;
    }

    /** File names of resources and templates: they become addresses, message files and template names. */
    static List<String> ressurser(Path mappe) {
        List<String> brudd = new ArrayList<>();
        for (Path fil : Kildekode.filer(mappe, "")) {
            String navn = mappe.relativize(fil).toString();
            krevAscii(navn, navn, brudd);
        }
        return brudd;
    }

    static void krevAscii(String navn, String sted, List<String> brudd) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(navn)) {
            brudd.add("%s: %s is not ascii".formatted(sted, navn));
        }
    }

    private static final class Navn extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Kildekode kode;
        private final CompilationUnitTree fil;
        private final List<String> brudd;

        Navn(Kildekode kode, CompilationUnitTree fil, List<String> brudd) {
            this.kode = kode;
            this.fil = fil;
            this.brudd = brudd;
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void ingen) {
            krev(node.getSimpleName().toString(), node);
            return super.visitClass(node, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void ingen) {
            krev(node.getName().toString(), node);
            return super.visitMethod(node, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree node, @Nullable Void ingen) {
            krev(node.getName().toString(), node);
            return super.visitVariable(node, null);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree node, @Nullable Void ingen) {
            String type = node.getAnnotationType().toString();
            if (type.endsWith("Mapping") || type.endsWith("JsonProperty")) {
                node.getArguments().forEach(argument -> adresser(argument, type.endsWith("Mapping")));
            }
            return super.visitAnnotation(node, null);
        }

        private void adresser(Tree argument, boolean adresse) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void ingen) {
                    if (node.getValue() instanceof String tekst) {
                        krev(tekst, node);
                        if (adresse
                                && tekst.startsWith("/")
                                && !utenVariabler(tekst).matches("[a-z0-9/._*-]*")) {
                            brudd.add("%s: the address %s is not in lower case".formatted(kode.sted(fil, node), tekst));
                        }
                    }
                    return null;
                }
            }.scan(argument, null);
        }

        private static String utenVariabler(String adresse) {
            return adresse.replaceAll("\\{[^}]*}", "");
        }

        private void krev(String navn, Tree node) {
            krevAscii(navn, kode.sted(fil, node), brudd);
        }
    }
}
