package no.nir.register.registrering;

import no.nir.register.journal.Journalpost;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Innsendt;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.registrering.totrinn.Kontroll;
import org.jspecify.annotations.Nullable;

/** A command of a batch that a second person must look at, not yet written. */
record Holdt(
        Innsending innsending,
        long personId,
        Merknad.MaaKontrolleres grunn,
        @Nullable Sen sen) {

    Kontroll kontroll(Journalpost post) {
        return new Kontroll(
                personId,
                post.nr(),
                innsending.kommunenummer(),
                innsending.kommando(),
                innsending.bekreftelse(),
                innsending.forespoersel(),
                grunn.slag(),
                grunn.ordninger(),
                sen == null ? null : new Merknad.Adgang(sen.adgang(), sen.adgangNr()),
                Innsendt.av(innsending.avsender(), post),
                null);
    }
}
