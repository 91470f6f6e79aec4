package no.nir.register.arkitektur;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a piece of SQL does, as far as the rules need it. */
final class Sql {

    private static final Pattern SKRIVER = Pattern.compile(
            "\\b(?:insert\\s+into|delete\\s+from|merge\\s+into"
                    + "|truncate(?:\\s+table)?|copy|update(?:\\s+only)?|alter\\s+table|drop\\s+table)\\s+(%s|\\?|[a-z_][a-z0-9_.]*|$)");
    private static final Pattern MIDLERTIDIG =
            Pattern.compile("create\\s+(?:temp|temporary)\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z0-9_]+)");
    private static final Pattern KLOKKE =
            Pattern.compile("\\b(?:now\\s*\\(|current_timestamp|current_date|current_time|localtimestamp|localtime"
                    + "|clock_timestamp\\s*\\(|statement_timestamp\\s*\\(|transaction_timestamp\\s*\\()");
    /** Words that may follow «update» without being a table: row locks, upserts, triggers. */
    private static final List<String> IKKE_TABELL = List.of("set", "of", "skip", "nowait", "or", "on");

    private Sql() {}

    static boolean erSql(String tekst) {
        return tekst.toLowerCase(Locale.ROOT)
                .matches("(?s)\\s*(?:select|insert\\s+into|update|delete\\s+from|merge|with|copy|create|truncate"
                        + "|lock|alter|drop)\\s.*");
    }

    /** The tables written, {@code %s} or empty where the name is not in the text. */
    static TreeSet<String> skrevne(String sql) {
        TreeSet<String> tabeller = new TreeSet<>();
        String liten = Migreringer.utenKommentarer(sql).toLowerCase(Locale.ROOT).strip();
        for (MatchResult treff : SKRIVER.matcher(liten).results().toList()) {
            boolean laas = liten.substring(0, treff.start()).matches("(?s).*\\b(?:for|for no key|do)\\s+");
            if (!laas && !IKKE_TABELL.contains(treff.group(1))) {
                tabeller.add(treff.group(1));
            }
        }
        return tabeller;
    }

    static TreeSet<String> midlertidige(String sql) {
        return MIDLERTIDIG
                .matcher(sql.toLowerCase(Locale.ROOT))
                .results()
                .map(treff -> treff.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    static boolean leserKlokken(String sql) {
        return KLOKKE.matcher(Migreringer.utenKommentarer(sql).toLowerCase(Locale.ROOT))
                .find();
    }
}
