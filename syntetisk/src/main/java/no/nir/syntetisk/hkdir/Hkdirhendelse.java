package no.nir.syntetisk.hkdir;

import java.time.Instant;
import java.time.LocalDate;
import no.nir.ident.DufNummer;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Hkdirfaktum;
import no.nir.syntetisk.befolkning.Horisont;
import no.nir.syntetisk.befolkning.Liv;
import no.nir.syntetisk.utsending.Utsending.Nummerert;
import org.jspecify.annotations.Nullable;

/** One message as it stands in the feed. */
record Hkdirhendelse(
        long sekvensnummer,
        String hendelsesId,
        Hkdirfaktum.Melding melding,
        String tidspunkt,
        Kandidat kandidat,
        Hkdirfaktum.Innhold innhold) {

    /** Below the serials anybody here has. */
    private static final int UKJENTE_FRA = 700_000;

    private static final int UKJENTE = 99_999;
    private static final int UKJENT_AAR = 1990;

    record Kandidat(
            @Nullable String foedselsEllerDNummer, @Nullable String dufNummer) {}

    static Hkdirhendelse av(Nummerert nummerert) {
        if (!(nummerert.hendelse().faktum() instanceof Faktum.FraHkdir(Hkdirfaktum faktum))) {
            throw new IllegalArgumentException("hendelsen er ikke fra HK-dir");
        }
        long tid = nummerert.hendelse().tid();
        Instant tidspunkt = Instant.ofEpochSecond(tid);
        Liv liv = nummerert.hendelse().liv();
        return new Hkdirhendelse(
                nummerert.sekvensnummer(),
                "hkdir-" + nummerert.sekvensnummer() + "-" + tid,
                faktum.melding(),
                tidspunkt.atZone(Horisont.NORGE).toOffsetDateTime().toString(),
                kandidat(faktum, liv, LocalDate.ofInstant(tidspunkt, Horisont.NORGE)),
                faktum.innhold());
    }

    private static Kandidat kandidat(Hkdirfaktum faktum, Liv liv, LocalDate dag) {
        String nummer = liv.folkeregisternummer(dag);
        return switch (faktum.paamelding()) {
            case BEGGE_NUMRE -> new Kandidat(nummer, liv.duf());
            case DUF_NUMMER -> new Kandidat(null, liv.duf());
            case FOLKEREGISTERNUMMER -> nummer == null ? new Kandidat(null, liv.duf()) : new Kandidat(nummer, null);
            case FEILSKREVET -> new Kandidat(null, liv.duf().substring(1));
            case UKJENT -> new Kandidat(null, ukjent(faktum.innhold().referanse()));
        };
    }

    /** The same for all messages about one test. */
    private static String ukjent(String referanse) {
        return DufNummer.av(UKJENT_AAR, UKJENTE_FRA + Math.floorMod(referanse.hashCode(), UKJENTE))
                .verdi();
    }
}
