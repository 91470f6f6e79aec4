package no.nir.syntetisk.styring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.syntetisk.befolkning.Befolkning;
import no.nir.syntetisk.befolkning.Befolkning.Person;
import no.nir.syntetisk.befolkning.Eksempel;
import no.nir.syntetisk.befolkning.Eksempelperson;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Hkdirfaktum;
import no.nir.syntetisk.befolkning.Kalibrering;
import no.nir.syntetisk.befolkning.Kilde;
import no.nir.syntetisk.befolkning.Kommando;
import no.nir.syntetisk.befolkning.Udifaktum;
import no.nir.syntetisk.utsending.Feilbryter;
import no.nir.syntetisk.utsending.Json;
import no.nir.syntetisk.utsending.Utsending;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The control endpoints; documented in {@code docs/api/syntetisk-norge.md}. */
@RestController
@RequestMapping("/styring")
class StyringController {

    record Feil(Kilde kilde, String slag, int antall) {}

    record Udihendelse(String person, String hendelsestype, JsonNode innhold) {}

    record Proevemelding(String person, Hkdirfaktum.Melding melding, Hkdirfaktum.Innhold innhold) {}

    record Innsending(String person, String kommunenummer, ObjectNode kommando) {}

    private final Feilbryter feilbryter;
    private final Utsending utsending;
    private final Befolkning befolkning;
    private final Clock klokke;

    StyringController(Feilbryter feilbryter, Utsending utsending, Befolkning befolkning, Clock klokke) {
        this.feilbryter = feilbryter;
        this.utsending = utsending;
        this.befolkning = befolkning;
        this.klokke = klokke;
    }

    @PostMapping("/feil")
    ResponseEntity<Void> feil(@RequestBody Feil feil) {
        feilbryter.sett(feil.kilde(), Feilbryter.Slag.av(feil.slag()), feil.antall());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/feil")
    ResponseEntity<Void> ingenFeil() {
        feilbryter.nullstill();
        return ResponseEntity.noContent().build();
    }

    @GetMapping(value = "/eksempler", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] eksempler() {
        LocalDate idag = LocalDate.now(klokke);
        List<Eksempelperson> funnet = Arrays.stream(Eksempel.values())
                .map(eksempel -> befolkning.eksempel(eksempel, idag))
                .flatMap(Optional::stream)
                .toList();
        return Json.skriv(funnet);
    }

    /** How far the country is from the published figures, as text. */
    @GetMapping(value = "/kalibrering", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String kalibrering() {
        Kalibrering kalibrering = Kalibrering.av(befolkning);
        return kalibrering.tabell() + "\n\n" + kalibrering.sammendrag() + "\n";
    }

    /** Any event of the contract, about anyone. */
    @PostMapping("/udi")
    Map<String, Object> udi(@RequestBody Udihendelse hendelse) {
        Udifaktum faktum = les(hendelse.innhold(), Udifaktum.class, hendelse.hendelsestype());
        return tilfoey(hendelse.person(), new Faktum.FraUdi(faktum));
    }

    /** Any message about a test, about anyone. */
    @PostMapping("/hkdir")
    Map<String, Object> hkdir(@RequestBody Proevemelding melding) {
        Hkdirfaktum faktum = new Hkdirfaktum(melding.melding(), Hkdirfaktum.Paamelding.BEGGE_NUMRE, melding.innhold());
        return tilfoey(melding.person(), new Faktum.FraHkdir(faktum));
    }

    /** Any command, about anyone. */
    @PostMapping("/fagsystem")
    Map<String, Object> fagsystem(@RequestBody Innsending innsending) {
        ObjectNode innhold = innsending.kommando();
        Kommando kommando = les(innhold, Kommando.class, innhold.path("type").asString());
        String noekkel = "styring-" + klokke.instant().toEpochMilli();
        return tilfoey(innsending.person(), new Faktum.FraKommune(noekkel, innsending.kommunenummer(), kommando, null));
    }

    @PostMapping("/folkeregister")
    Map<String, Object> folkeregister(@RequestBody Folkeregisterendring endring) {
        Person person = finn(endring.person());
        return Map.of("sekvensnummer", utsending.leggTil(person, endring.faktum(LocalDate.now(klokke))));
    }

    @ExceptionHandler({IllegalArgumentException.class, JacksonException.class})
    ProblemDetail kanIkke(Exception feil) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, feil.getMessage() == null ? "uleselig" : feil.getMessage());
    }

    private Map<String, Object> tilfoey(String nummer, Faktum faktum) {
        return Map.of("sekvensnummer", utsending.leggTil(finn(nummer), faktum));
    }

    private Person finn(String nummer) {
        return utsending.finn(nummer).orElseThrow(() -> new IllegalArgumentException("fant ingen med det nummeret"));
    }

    /** Reads content as the record of that name among the permitted ones. */
    private static <T> T les(JsonNode innhold, Class<T> blant, String navn) {
        for (Class<?> slag : blant.getPermittedSubclasses()) {
            if (slag.getSimpleName().equals(navn)) {
                return blant.cast(Json.MAPPER.treeToValue(innhold, slag));
            }
        }
        throw new IllegalArgumentException("ukjent type " + navn);
    }
}
