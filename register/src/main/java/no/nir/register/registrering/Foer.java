package no.nir.register.registrering;

import java.util.List;
import java.util.Map;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Bunke.Noekkel;
import no.nir.register.registrering.forespoersel.Forespoersel;

/**
 * What has come in before that a batch may repeat.
 *
 * @param poster what was registered under the keys of the batch; for a request IMDi has approved, what it became
 * @param spurte what IMDi was asked under them and has not approved
 * @param ubesvarte by person, what IMDi has been asked and not answered
 */
record Foer(Map<Noekkel, LestPost> poster, Map<Noekkel, Forespoersel> spurte, Map<Long, List<Forespoersel>> ubesvarte) {

    Foer medUbesvarte(Map<Long, List<Forespoersel>> nye) {
        return new Foer(poster, spurte, nye);
    }
}
