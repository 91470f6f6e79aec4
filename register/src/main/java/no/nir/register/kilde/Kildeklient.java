package no.nir.register.kilde;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls a source over HTTP with a token, and tells apart what a caller must treat differently. The host name of the source is
 * the only thing of an address that ever reaches a log.
 */
public final class Kildeklient {

    private static final Duration FORBINDELSE = Duration.ofSeconds(10);
    private static final Duration SVAR = Duration.ofSeconds(60);
    /** Above this a Retry-After cannot be seconds: Folkeregisteret counts milliseconds, others seconds. */
    private static final long MILLISEKUNDER_FRA = 1000;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(FORBINDELSE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** An answer the caller must act on. */
    public sealed interface Svar {
        record Innhold(byte[] bytes, Optional<String> etag) implements Svar {}

        /** 304: nothing new. */
        record Uendret() implements Svar {}

        /** 404: for bulk extracts, not ready yet. */
        record IkkeFunnet() implements Svar {}

        /** 406 or 410: the sequence number or the job is too old. */
        record Foreldet() implements Svar {}
    }

    private final URI rot;
    private final String scope;
    private final Maskinporten maskinporten;

    /** @param rot base address, with or without a slash at its end */
    public Kildeklient(String rot, String scope, Maskinporten maskinporten) {
        this.rot = URI.create(rot.endsWith("/") ? rot : rot + "/");
        this.scope = scope;
        this.maskinporten = maskinporten;
    }

    /** GET of a path relative to the base address. */
    public Svar hent(String sti, @Nullable String etag) {
        HttpRequest.Builder kall = kall(sti).GET();
        if (etag != null) {
            kall.header("If-None-Match", etag);
        }
        return send(kall);
    }

    /** POST of JSON. */
    public Svar post(String sti, String json) {
        return send(kall(sti)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    /** The content, where nothing but content will do. */
    public static byte[] krevInnhold(Svar svar) {
        return switch (svar) {
            case Svar.Innhold innhold -> innhold.bytes();
            case Svar.Uendret _, Svar.IkkeFunnet _, Svar.Foreldet _ ->
                throw new Kildefeil(Kildefeil.Grunn.FEIL_FORESPOERSEL);
        };
    }

    private HttpRequest.Builder kall(String sti) {
        return HttpRequest.newBuilder(rot.resolve(sti)).timeout(SVAR).header("Accept", "application/json");
    }

    private Svar send(HttpRequest.Builder kall) {
        HttpResponse<byte[]> svar = sendMedToken(kall);
        if (svar.statusCode() == 401) {
            maskinporten.glem(scope);
            svar = sendMedToken(kall);
        }
        return switch (svar.statusCode()) {
            case 200, 201 -> new Svar.Innhold(krevJson(svar), svar.headers().firstValue("ETag"));
            case 304 -> new Svar.Uendret();
            case 404 -> new Svar.IkkeFunnet();
            case 406, 410 -> new Svar.Foreldet();
            case 429 -> throw new Kildefeil(Kildefeil.Grunn.FOR_MANGE_KALL, ventetid(svar), null);
            case 401, 403 -> throw new Kildefeil(Kildefeil.Grunn.AVVIST);
            default ->
                throw new Kildefeil(
                        svar.statusCode() >= 500 ? Kildefeil.Grunn.FEIL_HOS_KILDEN : Kildefeil.Grunn.FEIL_FORESPOERSEL);
        };
    }

    private HttpResponse<byte[]> sendMedToken(HttpRequest.Builder kall) {
        kall.setHeader("Authorization", "Bearer " + maskinporten.token(scope));
        return send(kall.build());
    }

    static HttpResponse<byte[]> send(HttpRequest kall) {
        try {
            return HTTP.send(kall, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Kildefeil(Kildefeil.Grunn.UTEN_FORBINDELSE, null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Kildefeil(Kildefeil.Grunn.UTEN_FORBINDELSE, null, e);
        }
    }

    /** A firewall answers with a page for people, and says 200 to it. */
    private static byte[] krevJson(HttpResponse<byte[]> svar) {
        boolean html = svar.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("html"))
                .isPresent();
        byte[] bytes = svar.body();
        if (html || (bytes.length > 0 && bytes[0] == '<')) {
            throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR);
        }
        return bytes;
    }

    private static @Nullable Duration ventetid(HttpResponse<byte[]> svar) {
        return svar.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(tall -> tall.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .map(tall -> tall < MILLISEKUNDER_FRA ? Duration.ofSeconds(tall) : Duration.ofMillis(tall))
                .orElse(null);
    }
}
