package no.nir.register.nettleser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every page of the register: its route, and who may visit it where. A route that is in neither list fails the tests. */
final class Sider {

    /** Who the pages are visited by unless another is named. */
    static final String SUPERBRUKER = "sarpsborg-super";

    /** Routes that answer a GET without being a page to look at, and those that {@link TilstanderTest} comes to by working. */
    static final Set<String> UNNTATT = Set.of(
            "/error",
            "/konsekvens/{konsekvensId}/regneark",
            "/oekt",
            "/personer/soek",
            "/personer/soek/{soekId}",
            "/personer/{personId}/kontroll/{nr}",
            "/personer/{personId}/registrer/{slag}/{nr}",
            "/personer/{personId}/registrert/{nr}",
            "/utveksling/karantene/{karanteneId}");

    /** @param persona a demo user who may see the page */
    record Besoek(String persona, String adresse) {}

    private Sider() {}

    /** Routes of the pages, each with a visit. */
    static Map<String, Besoek> alle(Testland land) {
        String person = "/personer/" + land.deltaker;
        Map<String, Besoek> sider = new LinkedHashMap<>();
        sider.put("/", vanlig("/"));
        sider.put("/endringer", vanlig("/endringer"));
        sider.put("/oppgaver", vanlig("/oppgaver?type=kan_tilbys"));
        sider.put("/innlogging", vanlig("/innlogging"));
        sider.put("/personer", vanlig("/personer"));
        sider.put("/personer/{personId}", vanlig(person));
        for (String fane :
                new String[] {"kategori", "introduksjonsprogram", "norsk", "mottak", "kalender", "vedtak", "historikk"
                }) {
            sider.put("/personer/{personId}/" + fane, vanlig(person + "/" + fane));
        }
        sider.put("/personer/{personId}/registrer/{skjema}", vanlig(person + "/registrer/vedtak?ordning=INTRO"));
        sider.put("/hent-person", vanlig("/hent-person"));
        sider.put("/utveksling/kilder", vanlig("/utveksling/kilder"));
        sider.put("/utveksling/karantene", new Besoek("imdi-drift", "/utveksling/karantene"));
        sider.put("/regelverk", vanlig("/regelverk?omraade=STOENAD&dato=01.07.2026"));
        sider.put("/regelverk/{kode}", vanlig("/regelverk/N05-4"));
        sider.put("/regelverk/tvil", new Besoek("imdi-saksbehandler", "/regelverk/tvil"));
        sider.put("/regelverk/tvil/{kode}", new Besoek("imdi-saksbehandler", "/regelverk/tvil/D-2"));
        sider.put(
                "/regelverk/tvil/{kode}/personer",
                new Besoek("imdi-saksbehandler", "/regelverk/tvil/D-2/personer?kontroll=ja"));
        sider.put("/omregning", new Besoek("imdi-drift", "/omregning"));
        sider.put("/omregning/{omregningId}", new Besoek("imdi-drift", "/omregning/" + land.omregning));
        sider.put("/konsekvens", new Besoek("imdi-saksbehandler", "/konsekvens?punkt=D-2"));
        sider.put("/konsekvens/{konsekvensId}", new Besoek("imdi-saksbehandler", "/konsekvens/" + land.konsekvens));
        sider.put("/personer/{personId}/overproevinger", vanlig(person + "/overproevinger"));
        sider.put("/overproevinger", new Besoek("imdi-saksbehandler", "/overproevinger"));
        sider.put("/personer/{personId}/forespoersler", vanlig(person + "/forespoersler"));
        sider.put("/forespoersler", new Besoek("imdi-saksbehandler", "/forespoersler"));
        sider.put("/flyttinger", vanlig("/flyttinger"));
        sider.put("/totrinn", vanlig("/totrinn"));
        sider.put("/kontroll", vanlig("/kontroll"));
        sider.put("/vinduer", new Besoek("imdi-saksbehandler", "/vinduer"));
        sider.put("/kodelister", vanlig("/kodelister"));
        sider.put("/kodelister/{liste}", vanlig("/kodelister/avslutningsaarsak"));
        sider.put("/kodelister/{liste}/ny", new Besoek("imdi-saksbehandler", "/kodelister/avslutningsaarsak/ny"));
        sider.put("/kodelister/{liste}/{kode}", new Besoek("imdi-saksbehandler", "/kodelister/tiltak/MENTOR"));
        sider.put("/administrasjon/oppslag", new Besoek("sarpsborg-admin", "/administrasjon/oppslag"));
        return sider;
    }

    private static Besoek vanlig(String adresse) {
        return new Besoek(SUPERBRUKER, adresse);
    }
}
