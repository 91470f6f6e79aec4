package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.frist.Permisjonsbruk;
import no.nir.regelverk.regler.Programtid;
import no.nir.regelverk.regler.Programtid.Grunn;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * The introduksjonsprogram a person is in, or was in last, and how long it may last by what is registered.
 *
 * @param slutt the last day in it; absent while it runs
 * @param permisjoner leave that began in it
 * @param sisteDag of its time: what the rules answer (PROGRAM_TIL); of a programme that is over, or seen as it was known earlier, by the
 *     vedtak of extension or the act
 */
public record Programloep(
        LocalDate start, @Nullable LocalDate slutt, Programtid tid, List<Periode> permisjoner, LocalDate sisteDag) {

    private static final String INTRO = "INTRO";

    public Programloep {
        permisjoner = List.copyOf(permisjoner);
    }

    /** Absent for who has not begun, and where no act is computed. */
    public static Optional<Programloep> av(Hendelser alle) {
        return Deltakelse.av(alle, INTRO).stream()
                .reduce((_, siste) -> siste)
                .flatMap(deltakelse -> tid(alle, deltakelse.fom()).map(tid -> av(alle, deltakelse, tid)));
    }

    private static Programloep av(Hendelser alle, Deltakelse deltakelse, Programtid tid) {
        List<Periode> permisjoner = alle.av(Slag.PERMISJON, INTRO).stream()
                .filter(h -> h.tom() != null && !h.fom().isBefore(deltakelse.fom()))
                .map(h -> new Periode(h.fom(), h.tom()))
                .toList();
        Optional<LocalDate> regnet =
                deltakelse.slutt() == null ? alle.finnFrist(INTRO, "PROGRAM_TIL") : Optional.empty();
        LocalDate sisteDag = regnet.or(() -> forlenget(alle, deltakelse.fom()))
                .orElseGet(() -> tid.sisteDag(deltakelse.fom(), Permisjonsbruk.tillegg(permisjoner)));
        return new Programloep(deltakelse.fom(), deltakelse.tom(), tid, permisjoner, sisteDag);
    }

    private static Optional<LocalDate> forlenget(Hendelser alle, LocalDate fra) {
        return alle.av(Slag.VEDTAK, INTRO).stream()
                .filter(h -> "FORLENGELSE".equals(h.kode()) && !h.fom().isBefore(fra))
                .flatMap(h -> Stream.ofNullable(h.tom()))
                .max(LocalDate::compareTo);
    }

    /** The longest a programme that begins on the day may last, by the act then, the education and the goal registered. */
    public static Optional<Programtid> tid(Hendelser alle, LocalDate start) {
        return grunn(alle, start).map(grunn -> Programtid.av(grunn, start));
    }

    /** What decides it; absent where no act is computed. */
    public static Optional<Grunn> grunn(Hendelser alle, LocalDate start) {
        return alle.gjeldende(Slag.LOV, INTRO, start)
                .map(lov -> new Grunn(
                        Lov.valueOf(lov.kode()),
                        alle.av(Slag.UTDANNING).stream()
                                .reduce((_, siste) -> siste)
                                .map(h -> Utdanning.valueOf(h.kode()))
                                .orElse(null),
                        alle.siste(Slag.SLUTTMAAL, INTRO)
                                .map(h -> Programmaal.avSluttmaal(h.kode()))
                                .orElse(null),
                        opphold(alle)));
    }

    private static @Nullable Grunnlag opphold(Hendelser alle) {
        return alle.av(Slag.TILLATELSE).stream()
                .reduce((_, siste) -> siste)
                .flatMap(h -> Arrays.stream(Grunnlag.values())
                        .filter(grunnlag -> grunnlag.name().equals(h.kode()))
                        .findFirst())
                .orElse(null);
    }

    /** Whether the latest permit is for collective protection (utlendingsloven § 34). */
    public static boolean erKollektiv(Hendelser alle) {
        return opphold(alle) == Grunnlag.KOLL_34;
    }

    /** Calendar days of leave that are added. */
    public int tillegg() {
        return Permisjonsbruk.tillegg(permisjoner);
    }

    /** It lasts longer than the act gives without a vedtak of extension. */
    public boolean erForlenget() {
        return sisteDag.isAfter(tid.sisteDag(start, tillegg()));
    }

    public LocalDate sisteDagForlenget() {
        return tid.sisteDagForlenget(start, tillegg());
    }
}
