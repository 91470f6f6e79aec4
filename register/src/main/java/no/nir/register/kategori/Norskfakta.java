package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.fakta.Norskopplaering;
import org.jspecify.annotations.Nullable;

/**
 * What the registrations say about a person's norsk og samfunnskunnskap. Known limit: a vedtak of exemption or of postponed start carries
 * its ground as free text, so these two do not reach the rules yet.
 */
final class Norskfakta {

    private static final String NORSK = "NORSK";

    private final Ordningsrader rader;

    private Norskfakta(Ordningsrader rader) {
        this.rader = rader;
    }

    static Norskopplaering av(Ordningsrader rader) {
        return new Norskfakta(rader).samle();
    }

    private Norskopplaering samle() {
        LocalDate foersteStart = foersteStart();
        return new Norskopplaering(
                krav(),
                oppstart("TILBUDT").orElse(foersteStart),
                oppstart("BEGYNT").orElse(null),
                foersteStart,
                timer(NORSK, "NORSK", "SAMFUNNSKUNNSKAP"),
                avsluttet("TIMER_GJENNOMFOERT"),
                null,
                timer("ASYL", "NORSK_KULTUR"),
                avsluttet("NORSKMAAL_NAADD"),
                utvidetTil(),
                stansetFra(),
                List.of(),
                null,
                rader.permisjoner().stream()
                        .filter(p -> NORSK.equals(p.ordning()))
                        .map(Ordningsrader.Permisjon::periode)
                        .toList());
    }

    private @Nullable LocalDate krav() {
        return rader.kontakter().stream()
                .filter(k -> NORSK.equals(k.ordning()) && k.erKrav())
                .map(Ordningsrader.Kontakt::dato)
                .findFirst()
                .orElse(null);
    }

    private Optional<LocalDate> oppstart(String slag) {
        return rader.oppstarter().stream()
                .filter(o -> NORSK.equals(o.ordning()) && slag.equals(o.slag()))
                .map(Ordningsrader.Oppstart::dato)
                .findFirst();
    }

    /** The start the first granting vedtak names: an offer of start from that day (integreringsloven § 32). */
    private @Nullable LocalDate foersteStart() {
        return vedtak("TILDELING").stream()
                .flatMap(v -> Optional.ofNullable(v.start()).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate utvidetTil() {
        return vedtak("UTVIDET_NORSK_43G").stream()
                .flatMap(v -> Optional.ofNullable(v.slutt()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate stansetFra() {
        return vedtak("STANS_PERMANENT").stream()
                .map(Ordningsrader.Vedtak::dato)
                .findFirst()
                .orElse(null);
    }

    private List<Ordningsrader.Vedtak> vedtak(String type) {
        return rader.vedtak().stream()
                .filter(v -> NORSK.equals(v.ordning()) && type.equals(v.type()))
                .toList();
    }

    private @Nullable LocalDate avsluttet(String aarsak) {
        return rader.avslutninger().stream()
                .filter(a -> NORSK.equals(a.ordning()) && aarsak.equals(a.aarsak()))
                .map(Ordningsrader.Avslutning::dato)
                .findFirst()
                .orElse(null);
    }

    /** Hours done; absent when none are registered. */
    private @Nullable Integer timer(String ordning, String... fag) {
        List<Integer> summer = rader.timer().stream()
                .filter(t -> ordning.equals(t.ordning()) && List.of(fag).contains(t.fag()))
                .map(Ordningsrader.Timesum::timer)
                .toList();
        return summer.isEmpty()
                ? null
                : summer.stream().mapToInt(Integer::intValue).sum();
    }
}
