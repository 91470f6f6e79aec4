package no.nir.register.registrering;

import java.util.Objects;
import no.nir.register.journal.Journalpost;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Innsendt;

/** A command of a batch that IMDi is asked to let in, not yet written. */
record Spurt(Innsending innsending, long personId, Avvisning.FristenForRegistreringErUte ute) {

    Forespoersel forespoersel(Journalpost post) {
        return new Forespoersel(
                personId,
                post.nr(),
                innsending.kommunenummer(),
                innsending.kommando(),
                innsending.bekreftelse(),
                Objects.requireNonNullElse(innsending.forespoersel(), ""),
                ute.hendt(),
                ute.frist(),
                Innsendt.av(innsending.avsender(), post),
                null);
    }
}
