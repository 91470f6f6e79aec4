package no.nir.register.kilde.udi;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import no.nir.ident.DufNummer;
import no.nir.register.kilde.Falskkilde;

/** The immigration authorities with the events of a test. */
final class Falskudi extends Falskkilde {

    private static long loepenummer;

    private final TreeMap<Long, byte[]> hendelser = new TreeMap<>();

    /** The event as it will stand in the feed. */
    static String hendelse(long sekvens, String type, String person, String innhold) {
        return hendelse(sekvens, "h-" + ++loepenummer, type, person, innhold);
    }

    static String hendelse(long sekvens, String id, String type, String person, String innhold) {
        return """
                {"sekvensnummer":%d,"hendelsesId":"%s","hendelsestype":"%s","tidspunkt":"2026-03-01T10:00:00+01:00",\
                "person":{%s},"innhold":{%s}}""".formatted(sekvens, id, type, person, innhold);
    }

    static String person(DufNummer duf) {
        return """
                "dufNummer":"%s","navn":{"fornavn":"RASK","etternavn":"KOPP"},"foedselsdato":"1990-04",\
                "kjonn":"MANN","statsborgerskap":"SYR\"""".formatted(duf.verdi());
    }

    synchronized void legg(long sekvens, String hendelse) {
        legg(sekvens, hendelse.getBytes(StandardCharsets.UTF_8));
    }

    synchronized void legg(long sekvens, byte[] hendelse) {
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
