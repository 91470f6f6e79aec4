package no.nir.syntetisk.fagsystem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Horisont;
import no.nir.syntetisk.befolkning.Kilde;
import no.nir.syntetisk.befolkning.Kommando;
import no.nir.syntetisk.befolkning.Liv;
import no.nir.syntetisk.utsending.Json;
import no.nir.syntetisk.utsending.Svarer;
import no.nir.syntetisk.utsending.Svarer.Kall;
import no.nir.syntetisk.utsending.Utsending;
import no.nir.syntetisk.utsending.Utsending.Nummerert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /fagsystem/v1/historikk}: the envelopes the municipalities have sent, oldest first. No token: this is no outside
 * service, but the demo telling its own past.
 */
@RestController
class HistorikkController {

    private static final int MEST = 10_000;
    private static final List<Kildesystem> SYSTEMER =
            List.of(new Kildesystem("Prøvefag Flyktning", "4.2"), new Kildesystem("Eksempelskole", "11"));

    record Kildesystem(String navn, String versjon) {}

    record Hvem(@Nullable String dufNummer, @Nullable String foedselsEllerDNummer) {}

    record Innsending(
            long sekvensnummer,
            String innsendt,
            String avsendersMeldingsidentifikator,
            Kildesystem kildesystem,
            Hvem person,
            String kommunenummer,
            @JsonProperty("kommando") Kommando.Ny kommando,
            Faktum.@Nullable Viser viserTil,
            @Nullable Svar svarFraImdi) {}

    record Side(List<Innsending> innsendinger, long nesteSekvensnummer) {}

    private final Utsending utsending;
    private final Svarer svarer;

    HistorikkController(Utsending utsending, Svarer svarer) {
        this.utsending = utsending;
        this.svarer = svarer;
    }

    @GetMapping("/fagsystem/v1/historikk")
    ResponseEntity<byte[]> historikk(
            @RequestParam(defaultValue = "0") long fraSekvensnummer,
            @RequestParam(defaultValue = "1000") int antall,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String etag) {
        if (antall < 1 || antall > MEST || fraSekvensnummer < 0) {
            return Svarer.feil(HistorikkController::feil, 400, "antall er 1 til 10000, fraSekvensnummer ikke under 0.");
        }
        return svarer.svar(
                new Kall(Kilde.FAGSYSTEM, null, null, etag, HistorikkController::feil),
                () -> Json.skriv(side(utsending.fra(Kilde.FAGSYSTEM, fraSekvensnummer, antall), fraSekvensnummer)));
    }

    private static Side side(List<Nummerert> hendelser, long fra) {
        long neste = hendelser.isEmpty() ? fra : hendelser.getLast().sekvensnummer() + 1;
        return new Side(hendelser.stream().map(HistorikkController::innsending).toList(), neste);
    }

    private static Innsending innsending(Nummerert nummerert) {
        if (!(nummerert.hendelse().faktum()
                instanceof Faktum.FraKommune(String noekkel, String kommune, Kommando kommando, Faktum.Viser viser))) {
            throw new IllegalArgumentException("hendelsen er ikke fra en kommune");
        }
        Instant tid = Instant.ofEpochSecond(nummerert.hendelse().tid());
        return new Innsending(
                nummerert.sekvensnummer(),
                tid.atZone(Horisont.NORGE).toOffsetDateTime().toString(),
                noekkel,
                SYSTEMER.get(Math.floorMod(kommune.hashCode(), SYSTEMER.size())),
                hvem(nummerert.hendelse().liv(), LocalDate.ofInstant(tid, Horisont.NORGE)),
                kommune,
                new Kommando.Ny(kommando.getClass().getSimpleName(), kommando),
                viser,
                Svar.til(kommando, noekkel));
    }

    /** Most systems know both numbers. */
    private static Hvem hvem(Liv liv, LocalDate dag) {
        return new Hvem(liv.harDuf() ? liv.duf() : null, liv.folkeregisternummer(dag));
    }

    private static String feil(int status, String melding) {
        return "{\"kode\":\"FAG-" + status + "\",\"melding\":\"" + melding + "\"}";
    }
}
