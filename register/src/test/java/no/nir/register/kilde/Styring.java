package no.nir.register.kilde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Makes the next answers of a source of the synthetic Norway go wrong. */
public final class Styring {

    private final String url;

    public Styring(String url) {
        this.url = url;
    }

    /** One of each, in this order. */
    public void feil(String kilde, List<String> slag) {
        for (String ett : slag) {
            HttpRequest kall = HttpRequest.newBuilder(URI.create(url + "/styring/feil"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"kilde\":\"%s\",\"slag\":\"%s\",\"antall\":1}".formatted(kilde, ett)))
                    .build();
            try (HttpClient http = HttpClient.newHttpClient()) {
                int status =
                        http.send(kall, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status != 204) {
                    throw new IllegalStateException("the control endpoint answered " + status);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
