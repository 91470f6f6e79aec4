package no.nir.syntetisk.hkdir;

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

/** {@code GET /hkdir/v1/proeveresultater}. */
@RestController
class HkdirController {

    private static final String SCOPE = "hkdir:nir/proeveresultater";
    private static final int MEST = 1000;
    private static final Feedside SIDE = new Feedside(20_000, Hkdirhendelse::av);

    private final Utsending utsending;
    private final Svarer svarer;

    HkdirController(Utsending utsending, Svarer svarer) {
        this.utsending = utsending;
        this.svarer = svarer;
    }

    @GetMapping("/hkdir/v1/proeveresultater")
    ResponseEntity<byte[]> proeveresultater(
            @RequestParam(defaultValue = "0") long fraSekvensnummer,
            @RequestParam(defaultValue = "1000") int antall,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String autorisasjon,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String etag) {
        if (antall < 1 || antall > MEST || fraSekvensnummer < 0) {
            return Svarer.feil(HkdirController::feil, 400, "antall er 1 til 1000, fraSekvensnummer ikke under 0.");
        }
        Kall kall = new Kall(Kilde.HKDIR, SCOPE, autorisasjon, etag, HkdirController::feil);
        return svarer.svar(kall, () -> SIDE.av(utsending.fra(Kilde.HKDIR, fraSekvensnummer, antall), fraSekvensnummer));
    }

    private static String feil(int status, String melding) {
        String kode =
                switch (status) {
                    case 400 -> "HKDIR-001";
                    case 401 -> "HKDIR-002";
                    case 429 -> "HKDIR-003";
                    default -> "HKDIR-004";
                };
        return "{\"kode\":\"" + kode + "\",\"melding\":\"" + melding + "\"}";
    }
}
