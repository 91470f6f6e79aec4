package no.nir.register.api;

import static no.nir.register.tilgang.Rettighet.SE_KODELISTER;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kodeliste.Kodelisteregister;
import no.nir.register.tilgang.Krever;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /api/v1/kodelister} and {@code /api/v1/kodelister/{liste}}: the codes that may be used on a day, by the same lists the commands
 * are measured on. The ETag follows the content, so that who asks again with it gets 304 until something is changed.
 */
@RestController
@RequestMapping("/api/v1/kodelister")
class KodelisteController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Kodelisteregister register;
    private final Problemer problemer;
    private final Clock klokke;

    KodelisteController(Kodelisteregister register, Problemer problemer, Clock klokke) {
        this.register = register;
        this.problemer = problemer;
        this.klokke = klokke;
    }

    record Lister(List<Kodelistesvar> lister) {}

    /** @param paa the day they are in force; today when it is not given */
    @GetMapping
    @Krever(SE_KODELISTER)
    ResponseEntity<?> alle(@RequestParam(defaultValue = "") String paa) {
        return paa(
                paa,
                (lister, dag) -> new Lister(Arrays.stream(Kodeverk.values())
                        .map(kodeverk -> Kodelistesvar.av(lister, kodeverk, dag))
                        .toList()));
    }

    @GetMapping("/{liste}")
    @Krever(SE_KODELISTER)
    ResponseEntity<?> en(@PathVariable String liste, @RequestParam(defaultValue = "") String paa) {
        Optional<Kodeverk> kodeverk = Arrays.stream(Kodeverk.values())
                .filter(k -> k.id().equals(liste))
                .findFirst();
        return kodeverk.isEmpty()
                ? problemer.kodelistenFinnesIkke(liste)
                : paa(paa, (lister, dag) -> Kodelistesvar.av(lister, kodeverk.get(), dag));
    }

    private ResponseEntity<?> paa(String paa, BiFunction<Kodelister, LocalDate, Object> svar) {
        try {
            LocalDate dag = paa.isEmpty() ? LocalDate.now(klokke) : LocalDate.parse(paa);
            return medMerke(JSON.writeValueAsBytes(svar.apply(register.gjeldende(), dag)));
        } catch (DateTimeParseException e) {
            return problemer.umuligDag("paa", paa);
        }
    }

    private static ResponseEntity<byte[]> medMerke(byte[] innhold) {
        return ResponseEntity.ok()
                .eTag(merke(innhold))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(innhold);
    }

    private static String merke(byte[] innhold) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
