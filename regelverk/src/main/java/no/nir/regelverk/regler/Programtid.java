package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;
import org.jspecify.annotations.Nullable;

/**
 * How long the programme of one person may last (integreringsloven §§ 13, 14, 37 c; introduksjonsloven § 5), without leave, which is added
 * ({@link no.nir.regelverk.frist.Permisjonsbruk#tillegg}).
 *
 * @param maaneder longest ordinary length
 * @param forlengelse longest extension by a vedtak of its own; 0 where there is none
 */
public record Programtid(int maaneder, int forlengelse, Hjemmel hjemmel) {

    /**
     * What decides it.
     *
     * @param utdanning absent: not known to be upper secondary
     * @param maal absent: none is set
     * @param opphold basis of the permit; absent when unknown
     */
    public record Grunn(
            Lov lov,
            @Nullable Utdanning utdanning,
            @Nullable Programmaal maal,
            @Nullable Grunnlag opphold) {}

    /** @param start the day the start was offered, or the real one */
    public static Programtid av(Grunn grunn, LocalDate start) {
        int dag = Dag.av(start);
        Programlengde lengde = Programlengde.finn(
                new Lengdegrunnlag(grunn.lov, grunn.utdanning, grunn.opphold == Grunnlag.KOLL_34),
                grunn.maal,
                dag,
                dag);
        return new Programtid(lengde.maaneder(), lengde.forlengelse(), lengde.hjemmel());
    }

    /** The longest any goal could give, when none is set yet; otherwise by the goal. */
    public static Programtid lengstMulig(Grunn grunn, LocalDate start) {
        return grunn.maal != null
                ? av(grunn, start)
                : Arrays.stream(Programmaal.values())
                        .map(maal -> av(new Grunn(grunn.lov, grunn.utdanning, maal, grunn.opphold), start))
                        .max(Comparator.comparingInt(Programtid::iAlt).thenComparingInt(Programtid::maaneder))
                        .orElseThrow();
    }

    /** @param tillegg calendar days of leave that are added */
    public LocalDate sisteDag(LocalDate start, int tillegg) {
        return start.plusMonths(maaneder).plusDays(tillegg).minusDays(1);
    }

    /** With the whole extension. */
    public LocalDate sisteDagForlenget(LocalDate start, int tillegg) {
        return start.plusMonths(iAlt()).plusDays(tillegg).minusDays(1);
    }

    public int iAlt() {
        return maaneder + forlengelse;
    }
}
