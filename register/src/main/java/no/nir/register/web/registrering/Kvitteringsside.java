package no.nir.register.web.registrering;

import java.time.Instant;
import java.util.List;
import no.nir.register.web.Lenke;

/**
 * The receipt.
 *
 * @param hendt what happened
 * @param videre what comes next, with the law's word for it
 * @param lenker where to go on
 */
public record Kvitteringsside(
        Hvem hvem,
        String navn,
        long nr,
        Instant registrert,
        List<Kommandoord.Linje> linjer,
        List<String> hendt,
        List<String> videre,
        List<Lenke> lenker) {}
