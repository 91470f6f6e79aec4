package no.nir.maaling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A demo user logged in to a running register, through the demo's identity provider as a browser would. */
record Innlogget(Nettleser nettleser, URI register) {

    private static final Pattern PERSON = Pattern.compile("href=\"(/personer/[0-9]+)\"");

    static Innlogget som(String persona, URI register) throws IOException, InterruptedException {
        Nettleser nettleser = new Nettleser();
        HttpResponse<String> valg = nettleser.hent(register.resolve("/oauth2/authorization/nir"));
        Skjema skjema = Skjema.alle(valg.uri(), valg.body()).stream()
                .filter(ett -> ett.felt().containsKey("bruker"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("fant ikke demoens innloggingsside"));
        Map<String, String> felt = new LinkedHashMap<>(skjema.felt());
        felt.put("bruker", persona);
        HttpResponse<String> etter = nettleser.send(skjema.adresse(), felt);
        if (etter.statusCode() != 200 || etter.uri().getPort() != register.getPort()) {
            throw new IllegalStateException(
                    "innloggingen endte på " + etter.uri().getPath() + " med " + etter.statusCode());
        }
        return new Innlogget(nettleser, register);
    }

    /** The person pages that the user's own list leads to. */
    List<URI> personsider() throws IOException, InterruptedException {
        HttpResponse<String> liste = nettleser.hent(register.resolve("/personer"));
        List<URI> sider = PERSON.matcher(liste.body())
                .results()
                .map(treff -> register.resolve(treff.group(1)))
                .distinct()
                .toList();
        if (sider.isEmpty()) {
            throw new IllegalStateException(
                    "personlisten er tom: start med flere personer, eller velg en annen bruker");
        }
        return sider;
    }
}
