package no.nir.register.kilde.hkdir;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message as it stands in the feed, before anything in it is believed. */
record Hkdirmelding(
        @Nullable String hendelsesId,
        @Nullable String melding,
        @Nullable String tidspunkt,
        @Nullable Kandidat kandidat,
        @Nullable Innhold innhold) {

    record Kandidat(
            @Nullable String foedselsEllerDNummer, @Nullable String dufNummer) {}

    /** Also what the journal keeps of it. */
    record Innhold(
            @Nullable String referanse,
            @Nullable String proeve,
            @Nullable LocalDate proevedato,
            @Nullable Map<String, String> delproever,
            @Nullable String resultat,
            @Nullable String spraak) {}
}
