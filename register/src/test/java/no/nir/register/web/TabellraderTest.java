package no.nir.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hver celle vet hvilken kolonne den står i")
class TabellraderTest {

    @Test
    @DisplayName("navnet følger kolonnen, rad for rad, og det brukeren har skrevet, er aldri oppmerking")
    void navn() {
        HtmlContent rader = ut -> {
            ut.writeContent("<tr>\n<th scope=\"row\">");
            ut.setContext("th", null);
            ut.writeUserContent("<td>Navn</td>");
            ut.writeContent("</th><td class=\"x\">1</td></tr><tr><th>b</th><td>2</td><td>for mye</td></tr>");
        };
        StringOutput ut = new StringOutput();
        new Tabellrader(rader, List.of("Hvem", "\"Antall\"")).writeTo(new OwaspHtmlTemplateOutput(ut));
        assertThat(ut.toString()).isEqualTo("""
                <tr role="row">
                <th role="rowheader" data-kolonne="Hvem" scope="row">&lt;td&gt;Navn&lt;/td&gt;</th>\
                <td role="cell" data-kolonne="&#34;Antall&#34;" class="x">1</td></tr>\
                <tr role="row"><th role="rowheader" data-kolonne="Hvem">b</th>\
                <td role="cell" data-kolonne="&#34;Antall&#34;">2</td><td role="cell">for mye</td></tr>""");
    }

    @Test
    @DisplayName("også der malen regner ut et kjennetegn ved cellen, og deler oppmerkingen ved taggens navn")
    void utregnetKjennetegn() {
        HtmlContent rader = ut -> {
            ut.writeContent("<tr><td");
            ut.writeContent(">språkpraksis</td><td");
            ut.writeContent(" class=\"nir-tall\">12</td></tr>");
        };
        StringOutput ut = new StringOutput();
        new Tabellrader(rader, List.of("Tiltak", "Timer")).writeTo(new OwaspHtmlTemplateOutput(ut));
        assertThat(ut.toString()).isEqualTo("""
                <tr role="row"><td role="cell" data-kolonne="Tiltak">språkpraksis</td>\
                <td role="cell" data-kolonne="Timer" class="nir-tall">12</td></tr>""");
    }
}
