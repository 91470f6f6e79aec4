package no.nir.register.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a table, each cell told which column it stands in. Where the table has no room each row becomes a card, and the
 * style sheet writes the column's name before the value; the roles keep it a table for those who listen to it. Done here once,
 * so that no page can forget it. Only the templates' own mark-up is read, never what users see.
 *
 * @param kolonner headings of the columns, from left to right
 */
public record Tabellrader(Content rader, List<String> kolonner) implements HtmlContent {

    /** A piece of mark-up can end with the name of the tag, where the template works an attribute out. */
    private static final Pattern TAGG = Pattern.compile("<(tr|th|td)(?=[\\s>]|$)");

    public Tabellrader {
        kolonner = List.copyOf(kolonner);
    }

    @Override
    public void writeTo(HtmlTemplateOutput ut) {
        rader.writeTo(new Merker(ut, kolonner));
    }

    private static final class Merker implements HtmlTemplateOutput {

        private final HtmlTemplateOutput ut;
        private final List<String> kolonner;
        private int kolonne;

        Merker(HtmlTemplateOutput ut, List<String> kolonner) {
            this.ut = ut;
            this.kolonner = kolonner;
        }

        @Override
        public void setContext(String tagg, String attributt) {
            ut.setContext(tagg, attributt);
        }

        @Override
        public void writeContent(String mal) {
            Matcher tagg = TAGG.matcher(mal);
            int skrevet = 0;
            while (tagg.find()) {
                ut.writeContent(mal, skrevet, tagg.end());
                merk(tagg.group(1));
                skrevet = tagg.end();
            }
            ut.writeContent(mal, skrevet, mal.length());
        }

        @Override
        public void writeContent(String mal, int fra, int til) {
            writeContent(mal.substring(fra, til));
        }

        @Override
        public void writeUserContent(String verdi) {
            ut.writeUserContent(verdi);
        }

        private void merk(String tagg) {
            if (tagg.equals("tr")) {
                kolonne = 0;
                ut.writeContent(" role=\"row\"");
                return;
            }
            ut.writeContent(tagg.equals("th") ? " role=\"rowheader\"" : " role=\"cell\"");
            if (kolonne < kolonner.size()) {
                ut.writeContent(" data-kolonne=\"");
                ut.setContext(tagg, "data-kolonne");
                ut.writeUserContent(kolonner.get(kolonne++));
                ut.setContext(tagg, null);
                ut.writeContent("\"");
            }
        }
    }
}
