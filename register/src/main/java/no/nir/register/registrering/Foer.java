package no.nir.register.registrering;

import java.util.List;
import java.util.Map;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Bunke.Noekkel;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.totrinn.Kontroll;

/**
 * What has come in before that a batch may repeat.
 *
 * @param poster what was registered under the keys of the batch; for a request IMDi has approved, what it became
 * @param spurte what IMDi was asked under them and has not approved
 * @param holdte what was held under them and is not let through
 * @param ubesvarte by person, what IMDi has been asked and not answered
 * @param ventende by person, what waits for a second person
 */
record Foer(
        Map<Noekkel, LestPost> poster,
        Map<Noekkel, Forespoersel> spurte,
        Map<Noekkel, Kontroll> holdte,
        Map<Long, List<Forespoersel>> ubesvarte,
        Map<Long, List<Kontroll>> ventende) {

    Foer medUbesvarte(Map<Long, List<Forespoersel>> nye) {
        return new Foer(poster, spurte, holdte, nye, ventende);
    }

    Foer medVentende(Map<Long, List<Kontroll>> nye) {
        return new Foer(poster, spurte, holdte, ubesvarte, nye);
    }
}
