package no.nir.register.nettleser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every page of the register: its route, and an address to visit it by. A route that is in neither list fails the tests. */
final class Sider {

    /** Routes that answer a GET without being a page to look at, or that need a journal with real content: tested where they are made. */
    static final Set<String> UNNTATT = Set.of(
            "/error",
            "/oekt",
            "/personer/soek",
            "/personer/soek/{soekId}",
            "/personer/{personId}/registrer/{slag}/{nr}",
            "/personer/{personId}/registrert/{nr}",
            "/utveksling/karantene/{karanteneId}");

    private Sider() {}

    /** Routes of the pages, each with an address. */
    static Map<String, String> alle(Testland land) {
        String person = "/personer/" + land.deltaker;
        Map<String, String> sider = new LinkedHashMap<>();
        sider.put("/", "/");
        sider.put("/oppgaver", "/oppgaver?type=kan_tilbys");
        sider.put("/innlogging", "/innlogging");
        sider.put("/personer", "/personer");
        sider.put("/personer/{personId}", person);
        for (String fane :
                new String[] {"kategori", "introduksjonsprogram", "norsk", "mottak", "vedtak", "historikk"}) {
            sider.put("/personer/{personId}/" + fane, person + "/" + fane);
        }
        sider.put("/personer/{personId}/registrer/{skjema}", person + "/registrer/vedtak?ordning=INTRO");
        sider.put("/hent-person", "/hent-person");
        sider.put("/utveksling/kilder", "/utveksling/kilder");
        sider.put("/utveksling/karantene", "/utveksling/karantene");
        sider.put("/administrasjon/oppslag", "/administrasjon/oppslag");
        return sider;
    }
}
