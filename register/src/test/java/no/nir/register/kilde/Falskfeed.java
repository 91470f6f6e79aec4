package no.nir.register.kilde;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A feed of numbered events with those of a test. */
public class Falskfeed extends Falskkilde {

    private final TreeMap<Long, byte[]> hendelser = new TreeMap<>();

    public synchronized void legg(long sekvens, String hendelse) {
        legg(sekvens, hendelse.getBytes(StandardCharsets.UTF_8));
    }

    public synchronized void legg(long sekvens, byte[] hendelse) {
        hendelser.put(sekvens, hendelse);
    }

    @Override
    protected Svar svar(String metode, String sti, Map<String, String> parametre, byte[] kropp, HttpExchange kall) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ut.writeBytes("{\"hendelser\":[".getBytes(StandardCharsets.UTF_8));
        long neste = Long.parseLong(parametre.get("fraSekvensnummer"));
        int igjen = Integer.parseInt(parametre.get("antall"));
        String skille = "";
        for (var en : hendelser.tailMap(neste).entrySet()) {
            if (igjen-- == 0) {
                break;
            }
            ut.writeBytes(skille.getBytes(StandardCharsets.UTF_8));
            ut.writeBytes(en.getValue());
            skille = ",\n";
            neste = en.getKey() + 1;
        }
        ut.writeBytes(("],\"nesteSekvensnummer\":" + neste + "}").getBytes(StandardCharsets.UTF_8));
        String etag = "\"" + ut.size() + "-" + neste + "\"";
        return etag.equals(kall.getRequestHeaders().getFirst("If-None-Match"))
                ? Svar.status(304)
                : Svar.bytes(ut.toByteArray()).med("ETag", etag);
    }
}
