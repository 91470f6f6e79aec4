package no.nir.register.kilde;

import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;

/** A source over real HTTP, answering as the test tells it to; and a token endpoint that gives to everyone. */
public abstract class Falskkilde implements AutoCloseable {

    /** One answer. */
    public record Svar(int status, Map<String, String> hoder, byte[] innhold) {

        public static Svar json(String tekst) {
            return bytes(tekst.getBytes(StandardCharsets.UTF_8));
        }

        public static Svar bytes(byte[] innhold) {
            return new Svar(200, Map.of("Content-Type", "application/json"), innhold);
        }

        public static Svar status(int status) {
            return new Svar(
                    status,
                    Map.of("Content-Type", "application/json"),
                    "{\"kode\":\"X-001\",\"melding\":\"feil\"}".getBytes(StandardCharsets.UTF_8));
        }

        public static Svar html() {
            return new Svar(
                    200,
                    Map.of("Content-Type", "text/html"),
                    "<html><body>Request Rejected</body></html>".getBytes(StandardCharsets.UTF_8));
        }

        public Svar med(String hode, String verdi) {
            Map<String, String> alle = new java.util.HashMap<>(hoder);
            alle.put(hode, verdi);
            return new Svar(status, alle, innhold);
        }
    }

    /** One for the whole run: making one takes longer than most tests. */
    static final RSAKey NOEKKEL = Maskinportenoppsett.noekkel("");

    private final HttpServer tjener;
    private final Queue<Svar> feil = new ArrayDeque<>();
    private final List<String> kall = new ArrayList<>();

    protected Falskkilde() {
        try {
            tjener = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tjener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        tjener.createContext("/", this::ta);
        tjener.start();
    }

    /** The answer to a call, unless a fault is lined up. */
    protected abstract Svar svar(
            String metode, String sti, Map<String, String> parametre, byte[] kropp, HttpExchange kall);

    /** The answer to a request for a token. */
    protected Svar token(byte[] kropp) {
        return Svar.json("{\"access_token\":\"t\",\"expires_in\":600}");
    }

    public String url() {
        return "http://localhost:" + tjener.getAddress().getPort();
    }

    public Maskinporten maskinporten(Clock klokke) {
        return new Maskinporten(new Maskinporten.Oppsett(url() + "/token", "test", "nir", NOEKKEL, true), klokke);
    }

    /** The next call to the source, whatever it is, is answered with this. */
    public synchronized void neste(Svar svar) {
        feil.add(svar);
    }

    /** Paths called, tokens left out. */
    public synchronized List<String> kall() {
        return List.copyOf(kall);
    }

    @Override
    public void close() {
        tjener.stop(0);
    }

    private void ta(HttpExchange utveksling) throws IOException {
        try (utveksling) {
            byte[] kropp = utveksling.getRequestBody().readAllBytes();
            String sti = utveksling.getRequestURI().getPath();
            Svar svar = sti.equals("/token") ? token(kropp) : besvar(utveksling, sti, kropp);
            svar.hoder()
                    .forEach((navn, verdi) -> utveksling.getResponseHeaders().set(navn, verdi));
            boolean tom = svar.status() == 304;
            utveksling.sendResponseHeaders(svar.status(), tom ? -1 : svar.innhold().length);
            if (!tom) {
                utveksling.getResponseBody().write(svar.innhold());
            }
        }
    }

    private synchronized Svar besvar(HttpExchange utveksling, String sti, byte[] kropp) {
        kall.add(utveksling.getRequestMethod() + " " + utveksling.getRequestURI());
        Svar lagtKlar = feil.poll();
        return lagtKlar != null
                ? lagtKlar
                : svar(
                        utveksling.getRequestMethod(),
                        sti,
                        parametre(utveksling.getRequestURI().getQuery()),
                        kropp,
                        utveksling);
    }

    private static Map<String, String> parametre(@org.jspecify.annotations.Nullable String spoerring) {
        Map<String, String> alle = new java.util.HashMap<>();
        if (spoerring != null) {
            for (String par : spoerring.split("&")) {
                String[] deler = par.split("=", 2);
                alle.put(deler[0], deler.length > 1 ? deler[1] : "");
            }
        }
        return alle;
    }
}
