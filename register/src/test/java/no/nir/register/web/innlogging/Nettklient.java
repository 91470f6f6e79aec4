package no.nir.register.web.innlogging;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps cookies and follows redirects. */
final class Nettklient {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager kapsler = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(kapsler)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String rot;

    Nettklient(String rot) {
        this.rot = rot;
    }

    HttpResponse<String> hent(String adresse) {
        return send(HttpRequest.newBuilder(URI.create(rot).resolve(adresse)).GET());
    }

    /** As from a form of the same site. */
    HttpResponse<String> post(String adresse, Map<String, String> felter) {
        URI til = URI.create(rot).resolve(adresse);
        String kropp = felter.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(til)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", til.getScheme() + "://" + til.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(kropp)));
    }

    /** Asks for the page, logs in as the persona, and ends where login leads. */
    HttpResponse<String> loggInn(String adresse, String persona) {
        HttpResponse<String> side = hent(adresse);
        return velg(side, persona);
    }

    HttpResponse<String> velg(HttpResponse<String> personaside, String persona) {
        return post(
                personaside.uri().resolve("/innlogging").toString(),
                Map.of("bruker", persona, "_csrf", csrf(personaside)));
    }

    static String csrf(HttpResponse<String> side) {
        Matcher treff = CSRF.matcher(side.body());
        if (!treff.find()) {
            throw new AssertionError("ingen skjema på " + side.uri() + " (" + side.statusCode() + ")");
        }
        return treff.group(1);
    }

    static Map<String, String> felter(String... navnOgVerdi) {
        Map<String, String> felter = new LinkedHashMap<>();
        for (int i = 0; i < navnOgVerdi.length; i += 2) {
            felter.put(navnOgVerdi[i], navnOgVerdi[i + 1]);
        }
        return felter;
    }

    /** As when the session has timed out or the server was restarted. */
    void glem(String kapsel) {
        kapsler.getCookieStore().getCookies().stream()
                .filter(k -> k.getName().equals(kapsel))
                .toList()
                .forEach(k -> kapsler.getCookieStore().remove(URI.create(rot), k));
    }

    boolean har(String kapsel) {
        return kapsler.getCookieStore().getCookies().stream()
                .anyMatch(k -> k.getName().equals(kapsel));
    }

    private HttpResponse<String> send(HttpRequest.Builder foresporsel) {
        try {
            return http.send(
                    foresporsel
                            .header("Accept", "text/html")
                            .header("Accept-Language", "nb")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
