package no.nir.register.kilde.hkdir;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.nir.ident.DufNummer;
import no.nir.ident.Personident;
import no.nir.register.kilde.hkdir.Hkdirhendelse.Melding;
import no.nir.register.proeve.Proeve;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.proeve.Proeve.Delresultat;
import no.nir.register.proeve.Proeve.Kunnskapsproeve;
import no.nir.register.proeve.Proeve.Kunnskapsslag;
import no.nir.register.proeve.Proeve.Norskproeve;
import no.nir.register.proeve.Proeve.Norskslag;
import no.nir.register.proeve.Proevefaktum;
import no.nir.register.proeve.Proevefaktum.Annullering;
import no.nir.register.proeve.Proevefaktum.Resultat;
import no.nir.register.proeve.Proevefaktum.Tilstand;
import org.jspecify.annotations.Nullable;

/** Makes facts of messages. Pure: the same message gives the same fact. */
final class Hkdirtolker {

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    /** A number that is none. */
    static final class UgyldigNummer extends IllegalArgumentException {}

    private Hkdirtolker() {}

    /**
     * @throws UgyldigNummer when a number of the candidate is none
     * @throws IllegalArgumentException when a code is unknown, or something is missing or impossible
     * @throws java.time.DateTimeException when the time of the message is none
     */
    static Hkdirhendelse tolk(Hkdirmelding sendt, long sekvens, String hash) {
        Melding melding = Melding.valueOf(krev(sendt.melding()));
        String tidspunkt = krev(sendt.tidspunkt());
        Hkdirmelding.Innhold innhold = krev(sendt.innhold());
        return new Hkdirhendelse(
                krev(sendt.hendelsesId()),
                melding,
                tidspunkt,
                hash,
                kandidat(krev(sendt.kandidat())),
                faktum(melding, innhold, sekvens, OffsetDateTime.parse(tidspunkt)),
                innhold);
    }

    private static Proevefaktum faktum(
            Melding melding, Hkdirmelding.Innhold innhold, long sekvens, OffsetDateTime fortalt) {
        String referanse = krev(innhold.referanse());
        return switch (melding) {
            case NY, KORRIGERT ->
                new Resultat(referanse, sekvens, Tilstand.GJELDER, dato(innhold, fortalt), proeve(innhold));
            case ANNULLERT -> new Annullering(referanse, sekvens);
        };
    }

    /** No result is told before the test. */
    private static LocalDate dato(Hkdirmelding.Innhold innhold, OffsetDateTime fortalt) {
        LocalDate dato = krev(innhold.proevedato());
        if (dato.isAfter(LocalDate.ofInstant(fortalt.toInstant(), NORGE))) {
            throw new IllegalArgumentException("a test after its result");
        }
        return dato;
    }

    private static Proeve proeve(Hkdirmelding.Innhold innhold) {
        String slag = krev(innhold.proeve());
        if (slag.startsWith("NORSKPROEVE")) {
            Map<Delproeve, Delresultat> deler = new EnumMap<>(Delproeve.class);
            krev(innhold.delproever())
                    .forEach((del, resultat) -> deler.put(del(del), Delresultat.valueOf(krev(resultat))));
            return new Norskproeve(Norskslag.valueOf(slag), deler);
        }
        return new Kunnskapsproeve(Kunnskapsslag.valueOf(slag), bestaatt(krev(innhold.resultat())), innhold.spraak());
    }

    private static Delproeve del(String navn) {
        return Delproeve.valueOf(navn.toUpperCase(Locale.ROOT));
    }

    private static boolean bestaatt(String resultat) {
        return switch (resultat) {
            case "BESTAATT" -> true;
            case "IKKE_BESTAATT" -> false;
            default -> throw new IllegalArgumentException("no result");
        };
    }

    private static List<Personident> kandidat(Hkdirmelding.Kandidat kandidat) {
        List<Personident> numre = Stream.of(duf(kandidat.dufNummer()), nummer(kandidat.foedselsEllerDNummer()))
                .filter(Objects::nonNull)
                .toList();
        if (numre.isEmpty()) {
            throw new IllegalArgumentException("a candidate without a number");
        }
        return numre;
    }

    private static @Nullable Personident duf(@Nullable String tekst) {
        return tekst == null ? null : DufNummer.parse(tekst).finn().orElseThrow(UgyldigNummer::new);
    }

    private static @Nullable Personident nummer(@Nullable String tekst) {
        return tekst == null
                ? null
                : Personident.parse(tekst)
                        .finn()
                        .filter(nummer -> nummer.type() != Personident.Type.DUF)
                        .orElseThrow(UgyldigNummer::new);
    }

    private static <T> T krev(@Nullable T verdi) {
        if (verdi == null) {
            throw new IllegalArgumentException("something that must be there is missing");
        }
        return verdi;
    }
}
