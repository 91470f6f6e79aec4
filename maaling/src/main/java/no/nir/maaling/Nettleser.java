package no.nir.maaling;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The least of a browser: keeps cookies, follows redirects, sends forms. */
final class Nettleser {

    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    HttpResponse<String> hent(URI adresse) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(adresse).GET());
    }

    HttpResponse<String> send(URI adresse, Map<String, String> skjema) throws IOException, InterruptedException {
        String innhold = skjema.entrySet().stream()
                .map(felt -> kode(felt.getKey()) + "=" + kode(felt.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(adresse)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(innhold)));
    }

    private HttpResponse<String> send(HttpRequest.Builder foresporsel) throws IOException, InterruptedException {
        return klient.send(
                foresporsel
                        .header("Accept", "text/html")
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String kode(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
