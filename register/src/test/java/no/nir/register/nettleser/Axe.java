package no.nir.register.nettleser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 AA as far as a machine can tell. */
final class Axe {

    private static final List<String> KRAV =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** What is wrong with the page as it stands, and where. Run in the page itself: no frames here that need more. */
    static List<String> brudd(Page side) {
        side.evaluate(AxeBuilder.getAxeScript());
        List<?> brudd = (List<?>) side.evaluate("""
                krav => axe.run(document, { runOnly: krav, resultTypes: ['violations'] }).then(svar =>
                  svar.violations.map(brudd => brudd.id + ': ' + brudd.nodes.slice(0, 3).map(node => node.target).join(' ')))
                """, KRAV);
        return brudd.stream().map(String::valueOf).toList();
    }
}
