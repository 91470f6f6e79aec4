package no.nir.register.arkitektur;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Rules inside method bodies: no {@code default} over sealed types, no personal data in log lines and exception messages, no stream straight
 * from a query: it keeps its connection until somebody closes it.
 */
final class Koderegel extends TreePathScanner<@Nullable Void, @Nullable Void> {

    /** Types that identify a person, and names of values that do. */
    private static final Set<String> PERSONTYPER = Set.of(
            "no.nir.ident.Personident",
            "no.nir.ident.Foedselsnummer",
            "no.nir.ident.DNummer",
            "no.nir.ident.DufNummer");

    private static final Set<String> PERSONNAVN = Set.of(
            "fornavn",
            "mellomnavn",
            "etternavn",
            "foedselsdato",
            "foedselsnummer",
            "dufNummer",
            "dNummer",
            "ident",
            "telefon",
            "epost",
            "adresselinje",
            "begrunnelse");

    private static final String SPOERRING = "org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec";

    private final Kildekode kode;
    private final CompilationUnitTree fil;
    private final List<String> brudd = new ArrayList<>();

    private Koderegel(Kildekode kode, CompilationUnitTree fil) {
        this.kode = kode;
        this.fil = fil;
    }

    static List<String> brudd(Kildekode kode) {
        List<String> alle = new ArrayList<>();
        for (CompilationUnitTree fil : kode.filer()) {
            Koderegel regel = new Koderegel(kode, fil);
            regel.scan(fil, null);
            alle.addAll(regel.brudd);
        }
        return alle;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree node, @Nullable Void ingen) {
        bryter(node, node.getExpression(), node.getCases());
        return super.visitSwitch(node, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree node, @Nullable Void ingen) {
        bryter(node, node.getExpression(), node.getCases());
        return super.visitSwitchExpression(node, null);
    }

    private void bryter(Tree node, ExpressionTree over, List<? extends CaseTree> grener) {
        boolean harDefault = grener.stream()
                .flatMap(gren -> gren.getLabels().stream())
                .anyMatch(merke -> merke instanceof DefaultCaseLabelTree);
        if (harDefault
                && element(over) instanceof TypeElement type
                && type.getModifiers().contains(Modifier.SEALED)) {
            brudd.add("%s: default in a switch over the sealed %s".formatted(kode.sted(fil, node), type));
        }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void ingen) {
        if (node.getMethodSelect() instanceof MemberSelectTree valg
                && element(valg.getExpression()) instanceof TypeElement type
                && Set.of(
                                "org.slf4j.Logger",
                                "java.lang.System.Logger",
                                "java.util.logging.Logger",
                                "java.io.PrintStream")
                        .contains(type.toString())) {
            node.getArguments().forEach(argument -> utenPersondata(argument, "log line"));
        }
        if (node.getMethodSelect() instanceof MemberSelectTree valg
                && valg.getIdentifier().contentEquals("stream")
                && element(valg.getExpression()) instanceof TypeElement type
                && type.getQualifiedName().contentEquals(SPOERRING)) {
            brudd.add("%s: a stream straight from a query, which nobody closes; use list()"
                    .formatted(kode.sted(fil, node)));
        }
        return super.visitMethodInvocation(node, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void ingen) {
        if (arverThrowable(type(node))) {
            node.getArguments().forEach(argument -> utenPersondata(argument, "exception message"));
        }
        return super.visitNewClass(node, null);
    }

    private void utenPersondata(ExpressionTree argument, String hvor) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void ingen) {
                krev(node, node.getName().toString());
                return super.visitIdentifier(node, null);
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void ingen) {
                krev(node, node.getIdentifier().toString());
                return super.visitMemberSelect(node, null);
            }

            private void krev(Tree node, String navn) {
                TypeMirror type = kode.trees().getTypeMirror(getCurrentPath());
                Element hva = kode.trees().getElement(getCurrentPath());
                boolean verdi = hva != null
                        && !hva.getKind().isClass()
                        && !hva.getKind().isInterface();
                if (verdi && (PERSONNAVN.contains(navn) || PERSONTYPER.contains(String.valueOf(type)))) {
                    brudd.add("%s: %s in %s".formatted(kode.sted(fil, node), navn, hvor));
                }
            }
        }.scan(new TreePath(getCurrentPath(), argument), null);
    }

    private @Nullable Element element(Tree node) {
        return type(node) instanceof DeclaredType deklarert ? deklarert.asElement() : null;
    }

    private @Nullable TypeMirror type(Tree node) {
        return kode.trees().getTypeMirror(new TreePath(getCurrentPath(), node));
    }

    private static boolean arverThrowable(@Nullable TypeMirror type) {
        TypeMirror naa = type;
        while (naa instanceof DeclaredType deklarert && deklarert.asElement() instanceof TypeElement element) {
            if (element.getQualifiedName().contentEquals("java.lang.Throwable")) {
                return true;
            }
            naa = element.getSuperclass();
        }
        return false;
    }
}
