package no.nir.syntetisk.udi;

import java.time.Instant;
import java.time.LocalDate;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Horisont;
import no.nir.syntetisk.befolkning.Liv;
import no.nir.syntetisk.befolkning.Udifaktum;
import no.nir.syntetisk.utsending.Utsending.Nummerert;
import org.jspecify.annotations.Nullable;

/** One event as it stands in the feed. */
record Udihendelse(
        long sekvensnummer,
        String hendelsesId,
        String hendelsestype,
        String tidspunkt,
        Personblokk person,
        Udifaktum innhold) {

    record Navn(String fornavn, String etternavn) {}

    record Personblokk(
            String dufNummer,
            @Nullable String foedselsEllerDNummer,
            Navn navn,
            String foedselsdato,
            String kjonn,
            String statsborgerskap) {}

    static Udihendelse av(Nummerert nummerert) {
        if (!(nummerert.hendelse().faktum() instanceof Faktum.FraUdi(Udifaktum innhold))) {
            throw new IllegalArgumentException("hendelsen er ikke fra utlendingsmyndighetene");
        }
        long tid = nummerert.hendelse().tid();
        Liv liv = nummerert.hendelse().liv();
        Instant tidspunkt = Instant.ofEpochSecond(tid);
        return new Udihendelse(
                nummerert.sekvensnummer(),
                "udi-" + nummerert.sekvensnummer() + "-" + tid,
                innhold.getClass().getSimpleName(),
                tidspunkt.atZone(Horisont.NORGE).toOffsetDateTime().toString(),
                person(liv, LocalDate.ofInstant(tidspunkt, Horisont.NORGE)),
                innhold);
    }

    private static Personblokk person(Liv liv, LocalDate dag) {
        return new Personblokk(
                liv.duf(),
                liv.folkeregisternummer(dag),
                new Navn(liv.fornavn(), liv.etternavn()),
                liv.foedselsdatoHosUdi(),
                liv.erKvinne() ? "KVINNE" : "MANN",
                liv.land());
    }
}
