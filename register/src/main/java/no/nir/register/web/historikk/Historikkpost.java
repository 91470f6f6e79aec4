package no.nir.register.web.historikk;

import java.time.Instant;
import java.util.List;
import no.nir.register.web.Lenke;
import no.nir.register.web.registrering.Kommandoord.Linje;

/**
 * One post in words.
 *
 * @param hva what kind of registration or fact
 * @param hvem who told, and for whom
 * @param merknader warnings that were passed, reasons, and what has happened to it since
 * @param lenker to the post it puts right, or that put it right
 * @param handlinger what the user may do with it
 */
public record Historikkpost(
        long nr,
        Instant registrert,
        String hva,
        String hvem,
        String kanal,
        List<Linje> linjer,
        List<String> merknader,
        List<Lenke> lenker,
        List<Lenke> handlinger) {}
