package no.nir.register.arkitektur;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The string values written in a source, joined where they are joined with {@code +}; {@code ?} for what is not a literal. */
final class Tekster extends TreePathScanner<@Nullable Void, @Nullable Void> {

    /** One string as it stands in the source. */
    record Tekst(String verdi, String sted) {}

    private final Kildekode kode;
    private final CompilationUnitTree fil;
    private final List<Tekst> funnet = new ArrayList<>();

    private Tekster(Kildekode kode, CompilationUnitTree fil) {
        this.kode = kode;
        this.fil = fil;
    }

    static List<Tekst> i(Kildekode kode, CompilationUnitTree fil) {
        Tekster tekster = new Tekster(kode, fil);
        tekster.scan(fil, null);
        return tekster.funnet;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void ingen) {
        if (node.getValue() instanceof String && !erDelAvSum(getCurrentPath())) {
            ta(node);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree node, @Nullable Void ingen) {
        if (node.getKind() == Tree.Kind.PLUS && !erDelAvSum(getCurrentPath())) {
            ta(node);
        }
        return super.visitBinary(node, null);
    }

    private void ta(ExpressionTree node) {
        String verdi = verdi(node);
        if (!verdi.replace("?", "").isBlank()) {
            funnet.add(new Tekst(verdi, kode.sted(fil, node)));
        }
    }

    private static boolean erDelAvSum(@Nullable TreePath sti) {
        TreePath over = sti == null ? null : sti.getParentPath();
        return over != null
                && (over.getLeaf().getKind() == Tree.Kind.PLUS
                        || over.getLeaf().getKind() == Tree.Kind.PARENTHESIZED && erDelAvSum(over));
    }

    private static String verdi(Tree node) {
        if (node instanceof LiteralTree literal && literal.getValue() instanceof String tekst) {
            return tekst;
        }
        if (node instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return verdi(sum.getLeftOperand()) + verdi(sum.getRightOperand());
        }
        return node instanceof ParenthesizedTree parentes ? verdi(parentes.getExpression()) : "?";
    }
}
