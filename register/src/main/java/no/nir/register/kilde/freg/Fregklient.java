package no.nir.register.kilde.freg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.nir.register.kilde.Kildefeil;
import no.nir.register.kilde.Kildeklient;
import no.nir.register.kilde.Kildeklient.Svar;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Folkeregisteret's resources, package «offentlig med hjemmel», as published by Skatteetaten. Asks for the parts that may be
 * stored and no others.
 */
final class Fregklient {

    static final String SCOPE = "folkeregister:deling/offentligmedhjemmel";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ROT = "folkeregisteret/offentlig-med-hjemmel/api/v1/";
    private static final String DELER = "?part=person-basis&part=historikk&part=innflytting&part=utflytting"
            + "&part=relasjon-utvidet&part=utlendingsmyndighetenesIdentifikasjonsnummer";

    /** @param vilHa the number or document asked for; the answer may be about a number that replaced it */
    record Dokument(String vilHa, JsonNode person) {}

    /** The published examples give document ids, the service numbers of persons: both are understood. */
    record Batch(List<String> dokumenter, List<String> numre) {
        private static Batch av(JsonNode batch) {
            return new Batch(tekster(batch.path("dokumentidentifikator")), tekster(batch.path("foedselsEllerDNummer")));
        }

        boolean erTom() {
            return dokumenter.isEmpty() && numre.isEmpty();
        }

        private static List<String> tekster(JsonNode liste) {
            List<String> tekster = new ArrayList<>();
            liste.forEach(en -> tekster.add(en.asString()));
            return tekster;
        }
    }

    private final Kildeklient klient;

    Fregklient(Kildeklient klient) {
        this.klient = klient;
    }

    long sisteSekvens() {
        JsonNode svar = les(Kildeklient.krevInnhold(klient.hent(ROT + "hendelser/siste/sekvensnummer", null)));
        JsonNode tall = svar.isObject() ? svar.path("sekvensnummer") : svar;
        if (!tall.canConvertToLong() && !tall.isString()) {
            throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR);
        }
        return tall.asLong();
    }

    Svar feed(long fra, @Nullable String etag) {
        return klient.hent(ROT + "hendelser/feed?seq=" + fra, etag);
    }

    /** Orders a bulk extract as of a sequence number. The job's id. */
    String bestillUttrekk(long sekvens) {
        JsonNode svar =
                les(Kildeklient.krevInnhold(klient.post(ROT + "uttrekk/komplett?feedsekvensnr=" + sekvens, "{}")));
        for (String felt : List.of("jobbId", "jobbid")) {
            if (svar.path(felt).isString()) {
                return svar.path(felt).asString();
            }
        }
        throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR);
    }

    /** What a batch points at; nothing after the last; absent while the extract is being made. */
    Optional<Batch> batch(String jobb, int nummer) {
        return switch (klient.hent(ROT + "uttrekk/" + jobb + "/batch/" + nummer, null)) {
            case Svar.IkkeFunnet _ -> Optional.empty();
            case Svar.Innhold innhold -> Optional.of(Batch.av(les(innhold.bytes())));
            case Svar.Foreldet _ -> throw new UttrekkBorte();
            case Svar.Uendret _ -> throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR);
        };
    }

    /** The job is no longer there: a new one must be ordered. */
    static final class UttrekkBorte extends RuntimeException {}

    List<Dokument> dokumenterMedNummer(Collection<String> numre) {
        return bulk("personer/bulkoppslag", "foedselsEllerDNummer", List.copyOf(numre));
    }

    List<Dokument> dokumenterMedId(Collection<String> ider) {
        return bulk("personer/bulkoppslag/arkiv", "dokumentidentifikator", List.copyOf(ider));
    }

    /** One damaged document makes the whole answer unreadable: then by halves, until it stands alone with no content. */
    private List<Dokument> bulk(String ressurs, String felt, List<String> ider) {
        if (ider.isEmpty()) {
            return List.of();
        }
        byte[] svar = Kildeklient.krevInnhold(klient.post(
                ROT + ressurs + DELER,
                JSON.createObjectNode().set(felt, JSON.valueToTree(ider)).toString()));
        try {
            List<Dokument> dokumenter = new ArrayList<>(ider.size());
            for (JsonNode ett : JSON.readTree(svar).path("oppslag")) {
                dokumenter.add(new Dokument(ett.path(felt).asString(""), ett.path("folkeregisterperson")));
            }
            return dokumenter;
        } catch (JacksonException _) {
            if (ider.size() == 1) {
                return List.of(
                        new Dokument(ider.getFirst(), JSON.stringNode(new String(svar, StandardCharsets.ISO_8859_1))));
            }
            int midt = ider.size() / 2;
            List<Dokument> alle = new ArrayList<>(bulk(ressurs, felt, ider.subList(0, midt)));
            alle.addAll(bulk(ressurs, felt, ider.subList(midt, ider.size())));
            return alle;
        }
    }

    private static JsonNode les(byte[] svar) {
        try {
            return JSON.readTree(svar);
        } catch (JacksonException e) {
            throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR, null, e);
        }
    }
}
