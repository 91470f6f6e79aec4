package no.nir.register.web.historikk;

import java.util.List;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.person.Personhode;

/**
 * The history of a person.
 *
 * @param dato the day the history is seen from, as typed
 * @param antall how many posts are shown, and of which day
 * @param feil links to what was wrong with the day
 */
public record Historikkbilde(Personhode hode, Felt dato, String antall, List<Lenke> feil, List<Historikkpost> poster) {}
