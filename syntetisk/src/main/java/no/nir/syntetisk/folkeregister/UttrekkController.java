package no.nir.syntetisk.folkeregister;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bulk extract: ordered, ready a moment later, fetched in batches of numbers; an empty object is the end. */
@RestController
@RequestMapping("/folkeregisteret/offentlig-med-hjemmel/api/v1/uttrekk")
class UttrekkController {

    private static final int BUNT = 1000;
    private static final int LOEPENDE = 10;

    private static final class Jobb {
        private final List<String> numre;
        private boolean spurt;

        Jobb(List<String> numre) {
            this.numre = numre;
        }

        /** The first question always comes too early. */
        synchronized boolean erKlar() {
            boolean foer = spurt;
            spurt = true;
            return foer;
        }

        synchronized boolean erPaabegynt() {
            return spurt;
        }
    }

    /** An order that nobody has fetched to its end is forgotten when there are many newer. */
    private static final class Arkiv extends LinkedHashMap<String, Jobb> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jobb> eldste) {
            return size() > 2 * LOEPENDE;
        }
    }

    private final Map<String, Jobb> jobber = Collections.synchronizedMap(new Arkiv());
    private final Uttrekk uttrekk;
    private final Svarer svarer;

    UttrekkController(Uttrekk uttrekk, Svarer svarer) {
        this.uttrekk = uttrekk;
        this.svarer = svarer;
    }

    @PostMapping({"/komplett", "/tilpasset"})
    ResponseEntity<byte[]> bestill(
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon) {
        long loepende = List.copyOf(jobber.values()).stream()
                .filter(jobb -> !jobb.erPaabegynt())
                .count();
        if (loepende >= LOEPENDE) {
            return Svarer.feil(FolkeregisterController::feil, 429, "For mange løpende uttrekk.");
        }
        String id = UUID.randomUUID().toString();
        return svarer.svar(kall(autorisasjon), () -> {
            jobber.put(id, new Jobb(uttrekk.numre()));
            return Json.skriv(Map.of("jobbId", id));
        });
    }

    @GetMapping("/{jobbId}/batch/{nr}")
    ResponseEntity<byte[]> bunt(
            @PathVariable String jobbId,
            @PathVariable int nr,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon) {
        Jobb jobb = jobber.get(jobbId);
        if (jobb == null) {
            return Svarer.feil(FolkeregisterController::feil, 410, "Jobben finnes ikke.");
        }
        if (!jobb.erKlar()) {
            return Svarer.feil(FolkeregisterController::feil, 404, "Jobben er ikke ferdig.");
        }
        int fra = nr * BUNT;
        if (fra >= jobb.numre.size()) {
            jobber.remove(jobbId);
            return svarer.svar(kall(autorisasjon), () -> Json.skriv(Map.of()));
        }
        List<String> bunt = jobb.numre.subList(fra, Math.min(fra + BUNT, jobb.numre.size()));
        return svarer.svar(kall(autorisasjon), () -> Json.skriv(Map.of("foedselsEllerDNummer", bunt)));
    }

    private static Kall kall(@Nullable String autorisasjon) {
        return new Kall(Kilde.FREG, FolkeregisterController.SCOPE, autorisasjon, null, FolkeregisterController::feil);
    }
}
