package no.nir.register.api;

import static no.nir.register.tilgang.Rettighet.SE_PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.journal.Endringer;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.Strompeker;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Tilgangskontroll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/endringer}: what has been registered on the persons the sender reaches, in an order that a late commit
 * never breaks. The position is a text to hand back, nothing to read out of.
 */
@RestController
class EndringController {

    private static final int FLEST = 1000;

    private final Journal journal;
    private final Tilgangskontroll tilgang;
    private final Oppslagslogg logg;
    private final Problemer problemer;

    EndringController(Journal journal, Tilgangskontroll tilgang, Oppslagslogg logg, Problemer problemer) {
        this.journal = journal;
        this.tilgang = tilgang;
        this.logg = logg;
        this.problemer = problemer;
    }

    /**
     * @param gjelderNr the earlier registration that it corrects or annuls
     * @param egen whether the asking organisation made it
     */
    record Endring(
            long nr,
            String type,
            long person,
            Kanal kanal,
            boolean egen,
            @Nullable Long gjelderNr,
            Instant registrert) {}

    /**
     * @param neste give this as {@code fra} next time
     * @param flere whether there is more at once; a page may be empty and still have more behind it
     */
    record Side(List<Endring> endringer, String neste, boolean flere) {}

    @GetMapping("/api/v1/endringer")
    @Krever(SE_PERSON)
    ResponseEntity<?> endringer(
            @RequestParam(defaultValue = "0-0") String fra,
            @RequestParam(defaultValue = "100") int antall,
            Bruker bruker) {
        if (antall < 1 || antall > FLEST || !fra.matches("[0-9]{1,18}-[0-9]{1,18}")) {
            return problemer.ugyldigSpoersmaal(FLEST);
        }
        Endringer side = journal.endringer(Strompeker.parse(fra), antall);
        Set<Long> synlige = tilgang.synlige(
                bruker, side.poster().stream().map(Journalpost::personId).collect(Collectors.toSet()));
        logg.noterAlle(bruker, synlige, "API", "GET /api/v1/endringer");
        List<Endring> endringer = side.poster().stream()
                .filter(post -> synlige.contains(post.personId()))
                .map(post -> endring(post, bruker))
                .toList();
        return ResponseEntity.ok(
                new Side(endringer, side.neste().format(), side.poster().size() == antall));
    }

    private static Endring endring(Journalpost post, Bruker bruker) {
        return new Endring(
                post.nr(),
                post.type(),
                post.personId(),
                post.kanal(),
                post.organisasjon().equals(bruker.organisasjon().kode()),
                post.gjelderNr(),
                post.registrert());
    }
}
