package no.nir.syntetisk.utsending;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import no.nir.syntetisk.Tokenkontroll;
import no.nir.syntetisk.befolkning.Kilde;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a call to a source: token, misbehaviour if asked for, ETag. */
@Component
public class Svarer {

    private static final Duration TREGHET = Duration.ofSeconds(3);
    private static final String HTML =
            "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected.</body></html>";

    /** How a source words an error. */
    public interface Feiltekst {
        String json(int status, String melding);
    }

    private final Tokenkontroll tokenkontroll;
    private final Feilbryter feilbryter;

    Svarer(Tokenkontroll tokenkontroll, Feilbryter feilbryter) {
        this.tokenkontroll = tokenkontroll;
        this.feilbryter = feilbryter;
    }

    /**
     * Who calls, with what, and how errors are worded to them.
     *
     * @param scope what the token must give; absent where no token is asked for
     */
    public record Kall(
            Kilde kilde,
            @Nullable String scope,
            @Nullable String autorisasjon,
            @Nullable String etag,
            Feiltekst feil) {}

    public ResponseEntity<byte[]> svar(Kall kall, Supplier<byte[]> innhold) {
        String scope = kall.scope();
        if (scope != null && !tokenkontroll.godtar(kall.autorisasjon(), scope)) {
            return feil(kall.feil(), 401, "Tokenet mangler eller gjelder ikke her.");
        }
        Optional<Feilbryter.Slag> slag = feilbryter.neste(kall.kilde());
        return slag.isPresent() ? uskikkelig(kall, slag.get(), innhold) : ordentlig(kall, innhold.get());
    }

    public static ResponseEntity<byte[]> feil(Feiltekst feiltekst, int status, String melding) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(feiltekst.json(status, melding).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> ordentlig(Kall kall, byte[] innhold) {
        CRC32 sum = new CRC32();
        sum.update(innhold);
        String etag = "\"" + Long.toHexString(sum.getValue()) + "-" + innhold.length + "\"";
        if (etag.equals(kall.etag())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
        }
        return ResponseEntity.ok()
                .eTag(etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(innhold);
    }

    private static ResponseEntity<byte[]> uskikkelig(Kall kall, Feilbryter.Slag slag, Supplier<byte[]> innhold) {
        return switch (slag) {
            case FOR_MANGE ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, ventetid(kall.kilde()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(kall.feil().json(429, "For mange kall.").getBytes(StandardCharsets.UTF_8));
            case TJENESTEFEIL -> feil(kall.feil(), 500, "Feil i tjenesten. Prøv igjen senere.");
            case HTML ->
                ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(HTML.getBytes(StandardCharsets.UTF_8));
            case TREG -> {
                vent();
                yield ordentlig(kall, innhold.get());
            }
            case HALV -> ordentlig(kall, Arrays.copyOf(innhold.get(), innhold.get().length / 2));
            case IKKE_UTF8 -> ordentlig(kall, Skade.ikkeUtf8(innhold.get()));
        };
    }

    /** A second: Folkeregisteret counts in milliseconds, the others in seconds. */
    private static String ventetid(Kilde kilde) {
        return kilde == Kilde.FREG ? "1000" : "1";
    }

    private static void vent() {
        try {
            Thread.sleep(TREGHET);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
