package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.fakta.Utsattgrunn;
import org.jspecify.annotations.Nullable;

/**
 * What the registrations say about a person's norsk og samfunnskunnskap. Known limit: older vedtak of exemption or postponed start, without
 * a ground, do not reach the rules.
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
        return Norskopplaering.av()
                .krav(krav())
                .tilbudt(oppstart("TILBUDT").orElse(foersteStart))
                .begynt(oppstart("BEGYNT").orElse(null))
                .foersteVedtakStart(foersteStart)
                .timer(timer(NORSK, "NORSK", "SAMFUNNSKUNNSKAP"))
                .fullfoert(avsluttet("TIMER_GJENNOMFOERT"))
                .kulturtimer(timer("ASYL", "NORSK_KULTUR"))
                .maalNaadd(avsluttet("NORSKMAAL_NAADD"))
                .proeve(rader.norskproever().stream().findFirst().orElse(null))
                .forlengetTil(utvidetTil())
                .stansetFra(stansetFra())
                .fritak(fritak())
                .utsatt(utsatt())
                .permisjoner(rader.permisjoner().stream()
                        .filter(p -> NORSK.equals(p.ordning()))
                        .map(Ordningsrader.Permisjon::periode)
                        .toList())
                .bygg();
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

    /** From the day the vedtak says, else from its own day. Grounds that leave the duty to take norsk as it is are left out. */
    private List<Fritak> fritak() {
        return vedtak("FRITAK_OPPLAERING").stream()
                .flatMap(v -> regel(v).stream()
                        .map(regel -> new Fritak(
                                Fritaksslag.valueOf(regel),
                                Objects.requireNonNullElse(v.start(), v.dato()),
                                v.rettBortfalt())))
                .toList();
    }

    /** The last vedtak of postponed start. The municipality decided on a claim, and that the circumstance was there. */
    private @Nullable Utsatt utsatt() {
        return vedtak("UTSATT_START").stream()
                .flatMap(v -> regel(v).stream()
                        .map(regel -> new Utsatt(Utsattgrunn.valueOf(regel), kravFoer(v.dato()), v.dato(), true)))
                .reduce((_, siste) -> siste)
                .orElse(null);
    }

    /** The claim the vedtak answers; none is registered: the day of the vedtak. */
    private LocalDate kravFoer(LocalDate vedtak) {
        return rader.kontakter().stream()
                .filter(k ->
                        NORSK.equals(k.ordning()) && k.erKrav() && !k.dato().isAfter(vedtak))
                .map(Ordningsrader.Kontakt::dato)
                .reduce((_, siste) -> siste)
                .orElse(vedtak);
    }

    /** What the rules call the ground of the vedtak. */
    private static Optional<String> regel(Ordningsrader.Vedtak vedtak) {
        return Optional.ofNullable(vedtak.grunn())
                .flatMap(grunn -> Kodeverk.VEDTAKSGRUNN.liste().finn(grunn))
                .flatMap(kode -> kode.finnEgenskap("regel"))
                .filter(regel -> !regel.isEmpty());
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
