package no.nir.syntetisk.udi;

import no.nir.syntetisk.befolkning.Kilde;
import no.nir.syntetisk.utsending.Feedside;
import no.nir.syntetisk.utsending.Svarer;
import no.nir.syntetisk.utsending.Svarer.Kall;
import no.nir.syntetisk.utsending.Utsending;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /udi/v1/hendelser}. A few events are damaged for good: cut in half, or not UTF-8. */
@RestController
class UdiController {

    private static final String SCOPE = "udi:nir/hendelser";
    private static final int MEST = 1000;
    private static final Feedside SIDE = new Feedside(40_000, Udihendelse::av);

    private final Utsending utsending;
    private final Svarer svarer;

    UdiController(Utsending utsending, Svarer svarer) {
        this.utsending = utsending;
        this.svarer = svarer;
    }

    @GetMapping("/udi/v1/hendelser")
    ResponseEntity<byte[]> hendelser(
            @RequestParam(defaultValue = "0") long fraSekvensnummer,
            @RequestParam(defaultValue = "1000") int antall,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String etag) {
        if (antall < 1 || antall > MEST || fraSekvensnummer < 0) {
            return Svarer.feil(UdiController::feil, 400, "antall er 1 til 1000, fraSekvensnummer ikke under 0.");
        }
        Kall kall = new Kall(Kilde.UDI, SCOPE, autorisasjon, etag, UdiController::feil);
        return svarer.svar(kall, () -> SIDE.av(utsending.fra(Kilde.UDI, fraSekvensnummer, antall), fraSekvensnummer));
    }

    private static String feil(int status, String melding) {
        String kode =
                switch (status) {
                    case 400 -> "UDI-001";
                    case 401 -> "UDI-002";
                    case 429 -> "UDI-003";
                    default -> "UDI-004";
                };
        return "{\"kode\":\"" + kode + "\",\"melding\":\"" + melding + "\"}";
    }
}
