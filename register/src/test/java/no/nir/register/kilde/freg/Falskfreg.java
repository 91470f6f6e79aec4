package no.nir.register.kilde.freg;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.kilde.Falskkilde;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folkeregisteret with the persons and events of a test. */
final class Falskfreg extends Falskkilde {

    private static final String ROT = "/folkeregisteret/offentlig-med-hjemmel/api/v1/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> dokumenter = new LinkedHashMap<>();
    private final List<String> feed = new ArrayList<>();
    private final java.util.SequencedSet<String> uttrekk = new java.util.LinkedHashSet<>();
    private long forGammelt = -1;
    private boolean forTidlig;

    synchronized void person(String nummer, String dokument) {
        dokumenter.put(nummer, dokument);
        uttrekk.add(nummer);
    }

    synchronized long hendelse(String nummer, String type) {
        long sekvens = feed.size() + 1L;
        feed.add("""
                {"sekvensnummer":%d,"hendelse":{"folkeregisteridentifikator":"%s","hendelsetype":"%s",\
                "hendelsesdokument":"h%d","persondokument":"p%d","ajourholdstidspunkt":"2026-03-02T09:10:11+01:00"}}""".formatted(sekvens, nummer, type, sekvens, sekvens));
        return sekvens;
    }

    synchronized void raaHendelse(String tekst) {
        feed.add(tekst);
    }

    synchronized void slettHendelserFoer(long sekvens) {
        forGammelt = sekvens;
    }

    /** The next one who asks for a batch comes too early. */
    synchronized void uttrekketErIkkeKlart() {
        forTidlig = true;
    }

    @Override
    protected Svar svar(String metode, String sti, Map<String, String> parametre, byte[] kropp, HttpExchange kall) {
        String ressurs = sti.substring(ROT.length());
        if (ressurs.equals("hendelser/siste/sekvensnummer")) {
            return Svar.json(String.valueOf(feed.size()));
        }
        if (ressurs.equals("hendelser/feed")) {
            return feed(Long.parseLong(parametre.get("seq")), kall);
        }
        if (ressurs.equals("uttrekk/komplett")) {
            return Svar.json("{\"jobbId\":\"jobb-" + feed.size() + "\"}");
        }
        if (ressurs.startsWith("uttrekk/")) {
            return batch(Integer.parseInt(ressurs.substring(ressurs.lastIndexOf('/') + 1)));
        }
        return bulk(JSON.readTree(kropp).path("foedselsEllerDNummer"));
    }

    private Svar feed(long fra, HttpExchange kall) {
        if (fra < forGammelt) {
            return Svar.status(406);
        }
        String etag = "\"" + feed.size() + "\"";
        if (etag.equals(kall.getRequestHeaders().getFirst("If-None-Match"))) {
            return Svar.status(304);
        }
        int start = (int) Math.max(0, fra - 1);
        List<String> side = start >= feed.size() ? List.of() : feed.subList(start, Math.min(feed.size(), start + 1000));
        return Svar.json("[" + String.join(",\n", side) + "]").med("ETag", etag);
    }

    private Svar batch(int nummer) {
        if (forTidlig) {
            forTidlig = false;
            return Svar.status(404);
        }
        return Svar.json(
                nummer > 0 || uttrekk.isEmpty()
                        ? "{}"
                        : "{\"foedselsEllerDNummer\":" + JSON.writeValueAsString(uttrekk) + "}");
    }

    private Svar bulk(JsonNode numre) {
        List<String> oppslag = new ArrayList<>();
        for (JsonNode nummer : numre) {
            String dokument = dokumenter.get(nummer.asString());
            if (dokument != null) {
                oppslag.add("{\"foedselsEllerDNummer\":\"" + nummer.asString() + "\",\"folkeregisterperson\":"
                        + dokument + "}");
            }
        }
        return Svar.json("{\"oppslag\":[" + String.join(",", oppslag) + "]}");
    }
}
