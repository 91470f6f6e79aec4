package no.nir.register.api;

import static no.nir.register.tilgang.Rettighet.REGISTRER_ASYL;
import static no.nir.register.tilgang.Rettighet.REGISTRER_INTRO;
import static no.nir.register.tilgang.Rettighet.REGISTRER_NORSK;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Kvittering;
import no.nir.register.registrering.Kvitteringer;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Konvolutt;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/v1/registreringer} with one envelope or an array of them, and the receipts again. */
@RestController
@RequestMapping("/api/v1")
class RegistreringController {

    private static final JsonMapper STRENG = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int FLEST = 5000;

    private final Innsendinger innsendinger;
    private final Kvitteringer kvitteringer;
    private final Problemer problemer;

    RegistreringController(Innsendinger innsendinger, Kvitteringer kvitteringer, Problemer problemer) {
        this.innsendinger = innsendinger;
        this.kvitteringer = kvitteringer;
        this.problemer = problemer;
    }

    /** @param kropp bytes, so that what is cut or not UTF-8 gets our own answer */
    @PostMapping(path = "/registreringer", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ResponseEntity<?> registrer(@RequestBody(required = false) byte[] kropp, Bruker bruker) {
        Avsender avsender = new Avsender.Innlogget(bruker, Kanal.API);
        JsonNode lest;
        try {
            lest = STRENG.readTree(kropp == null ? new byte[0] : kropp);
        } catch (JacksonException e) {
            return ugyldig(new Avvisning.InnsendingenKanIkkeLeses("innsending"));
        }
        if (!lest.isArray()) {
            return enkelt(lest, avsender);
        }
        if (lest.size() > FLEST) {
            return ugyldig(new Avvisning.InnsendingenErForStor("innsending", FLEST));
        }
        List<JsonNode> alle = StreamSupport.stream(lest.spliterator(), false).toList();
        return ResponseEntity.ok(new Samlesvar(innsendinger.utfoer(alle, avsender)));
    }

    /** What became of a message this organisation has sent. */
    @GetMapping("/kvitteringer/{noekkel}")
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ResponseEntity<?> kvittering(@PathVariable String noekkel, Bruker bruker) {
        return kvitteringer
                .finn(bruker.organisasjon().kode(), noekkel)
                .<ResponseEntity<?>>map(utfall -> ResponseEntity.ok(innsendinger.svar(noekkel, utfall)))
                .orElseGet(() -> problemer.ikkeFunnet());
    }

    /** Takes back what waits for a second person; the answer says what became of the message, whether this came in time or not. */
    @PostMapping("/kvitteringer/{noekkel}/trekk")
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ResponseEntity<?> trekk(@PathVariable String noekkel, Bruker bruker) {
        kvitteringer
                .finn(bruker.organisasjon().kode(), noekkel)
                .ifPresent(utfall -> innsendinger.trekk(bruker, utfall));
        return kvittering(noekkel, bruker);
    }

    private ResponseEntity<?> enkelt(JsonNode lest, Avsender avsender) {
        return switch (Konvolutt.les(lest)) {
            case Konvolutt.Lest.Uforstaatt(Optional<String> _, List<Avvisning> avvisninger) ->
                problemer.avvist(avvisninger);
            case Konvolutt.Lest.Forstaatt(Konvolutt konvolutt) ->
                switch (innsendinger.utfoer(konvolutt, avsender)) {
                    case Utfall.Godtatt(Kvittering kvittering) ->
                        ResponseEntity.status(201).body(Svar.registrert(konvolutt.noekkel(), kvittering));
                    case Utfall.Avvist(var avvisninger) -> problemer.avvist(avvisninger);
                    case Utfall.Forespurt(Forespoersel forespoersel) ->
                        ResponseEntity.status(202).body(Svar.forespurt(konvolutt.noekkel(), forespoersel));
                    case Utfall.Holdt(var kontroll) ->
                        ResponseEntity.status(202).body(Svar.holdt(konvolutt.noekkel(), kontroll));
                    case Utfall.MaaBekreftes(var advarsler) -> problemer.maaBekreftes(advarsler);
                };
        };
    }

    private ResponseEntity<?> ugyldig(Avvisning avvisning) {
        return problemer.avvist(List.of(avvisning));
    }

    /** @param svar one for each envelope, in the order they were sent */
    record Samlesvar(List<Svar> svar) {}
}
