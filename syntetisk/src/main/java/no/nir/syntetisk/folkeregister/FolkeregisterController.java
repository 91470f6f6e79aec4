package no.nir.syntetisk.folkeregister;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.nir.syntetisk.befolkning.Kilde;
import no.nir.syntetisk.utsending.Json;
import no.nir.syntetisk.utsending.Svarer;
import no.nir.syntetisk.utsending.Svarer.Kall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Feed, events and person documents at the real paths. */
@RestController
@RequestMapping("/folkeregisteret/offentlig-med-hjemmel/api/v1")
class FolkeregisterController {

    static final String SCOPE = "folkeregister:deling/offentligmedhjemmel";
    private static final int FLEST = 1000;

    record Bulk(List<String> foedselsEllerDNummer) {}

    record Hendelsesbulk(List<String> dokumentidentifikator) {}

    private final Folkeregister folkeregister;
    private final Svarer svarer;

    FolkeregisterController(Folkeregister folkeregister, Svarer svarer) {
        this.folkeregister = folkeregister;
        this.svarer = svarer;
    }

    @GetMapping("/hendelser/feed")
    ResponseEntity<byte[]> feed(
            @RequestParam(defaultValue = "0") long seq,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String etag) {
        if (folkeregister.erForGammelt(seq)) {
            return Svarer.feil(FolkeregisterController::feil, 406, "Ulovlig sekvensnummer.");
        }
        return svar(autorisasjon, etag, () -> folkeregister.feed(seq));
    }

    @GetMapping("/hendelser/siste/sekvensnummer")
    ResponseEntity<byte[]> siste(
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon) {
        return svar(autorisasjon, null, folkeregister::siste);
    }

    @GetMapping("/hendelser/{dokument}")
    ResponseEntity<byte[]> hendelse(
            @PathVariable String dokument,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon) {
        return ellerIkkeFunnet(autorisasjon, folkeregister.hendelse(dokument));
    }

    @PostMapping("/hendelser/bulkoppslag")
    ResponseEntity<byte[]> hendelser(
            @RequestBody Hendelsesbulk bulk,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon) {
        return svar(
                autorisasjon,
                null,
                () -> bulk.dokumentidentifikator().stream()
                        .map(folkeregister::hendelse)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @GetMapping("/personer/{nummer}")
    ResponseEntity<byte[]> person(
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") List<String> part,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String etag) {
        return ellerIkkeFunnet(autorisasjon, folkeregister.person(nummer, Deler.av(part)));
    }

    @PostMapping("/personer/bulkoppslag")
    ResponseEntity<byte[]> personer(
            @RequestBody Bulk bulk,
            @RequestParam(defaultValue = "") List<String> part,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon) {
        if (bulk.foedselsEllerDNummer().size() > FLEST) {
            return Svarer.feil(FolkeregisterController::feil, 400, "Høyst 1000 numre.");
        }
        Deler deler = Deler.av(part);
        return svar(
                autorisasjon,
                null,
                () -> Map.of(
                        "oppslag",
                        bulk.foedselsEllerDNummer().stream()
                                .flatMap(nummer -> folkeregister.person(nummer, deler).stream()
                                        .map(person -> oppslag(nummer, person)))
                                .toList()));
    }

    private static Map<String, Object> oppslag(String nummer, Map<String, Object> person) {
        return Map.of("foedselsEllerDNummer", nummer, "folkeregisterperson", person);
    }

    private ResponseEntity<byte[]> ellerIkkeFunnet(
            @Nullable String autorisasjon, Optional<Map<String, Object>> funnet) {
        return funnet.map(innhold -> svar(autorisasjon, null, () -> innhold))
                .orElseGet(() -> Svarer.feil(FolkeregisterController::feil, 404, "Fant ikke det du spurte etter."));
    }

    private ResponseEntity<byte[]> svar(
            @Nullable String autorisasjon, @Nullable String etag, Supplier<Object> innhold) {
        Kall kall = new Kall(Kilde.FREG, SCOPE, autorisasjon, etag, FolkeregisterController::feil);
        return svarer.svar(kall, () -> Json.skriv(innhold.get()));
    }

    static String feil(int status, String melding) {
        String kode =
                switch (status) {
                    case 400 -> "FREG-004";
                    case 401 -> "FREG-005";
                    case 404 -> "FREG-006";
                    case 406 -> "FREG-007";
                    case 429 -> "FREG-008";
                    default -> "FREG-001";
                };
        return "{\"kode\":\"" + kode + "\",\"melding\":\"" + melding + "\"}";
    }
}
