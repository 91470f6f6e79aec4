package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Norsktid;
import no.nir.regelverk.vurdering.RegelId;

/** The months of norsk as of a day (section 5.2: T-1, T-4, T-5, T-7), from the same periods that end the right. */
public final class Norsktidberegning {

    private static final int TRE_AAR = 36;
    private static final int ETT_AAR = 12;

    private final Sak sak;
    private final int dag;

    private Norsktidberegning(Sak sak, int dag) {
        this.sak = sak;
        this.dag = dag;
    }

    /** Absent for who has no such period: the duty of labour migrants ends with hours or a level, not with time. */
    public static Optional<Norsktid> paa(Sak sak, LocalDate dato) {
        Norsktidberegning b = new Norsktidberegning(sak, Dag.av(dato));
        return sak.lov(b.dag) == Lov.INTRODUKSJONSLOVEN ? b.etterIntroduksjonsloven() : b.etterIntegreringsloven();
    }

    /** Leave does not prolong it (T-3); time lost to the outbreak does (N05-11b). */
    private Optional<Norsktid> etterIntroduksjonsloven() {
        Opphold tillatelse = sak.rett05.tillatelse();
        if (tillatelse == null || tillatelse.innvilget() > dag) {
            return Optional.empty();
        }
        UtsattStart utsatt = sak.utsatt05;
        return Optional.of(
                utsatt.harBegynt(dag)
                        ? tid(RegelId.T_1, utsatt.krav(), utsatt.til(), TRE_AAR, 0)
                        : tid(RegelId.T_1, sak.rett05.fra(), sak.rett05Til, TRE_AAR, 0));
    }

    private Optional<Norsktid> etterIntegreringsloven() {
        Opphold grunn = sak.status(dag).grunn();
        if (grunn == null) {
            return Optional.empty();
        }
        if (Kapittel6A.omfatter(grunn) && dag >= Lovdager.KAP_6A && dag < sak.kap6aOpphoerer) {
            return Optional.of(kapittel6A());
        }
        Opphold tillatelse = sak.periode21.tillatelse();
        return grunn.norskklasse(dag) == Norskklasse.ARBEID || tillatelse == null || tillatelse.innvilget() > dag
                ? Optional.empty()
                : Optional.of(periode21());
    }

    /** Utvidet norsk is more months, not the same ones moved. */
    private Norsktid kapittel6A() {
        int fra = sak.kap6aNorskStart;
        int til = sak.kap6aNorskTil;
        return tid(RegelId.T_7, fra, til, Dag.erDato(til) ? maaneder(fra, til) : ETT_AAR, 0);
    }

    private Norsktid periode21() {
        UtsattStart utsatt = sak.utsatt21;
        boolean utsattGjelder = utsatt.harBegynt(dag);
        int fra = utsattGjelder ? utsatt.periodeFra() : sak.periode21.start();
        int til = utsattGjelder ? utsatt.til() : sak.periode21.til();
        return tid(
                Norskperiode21.harVideregaaende(sak) ? RegelId.T_5 : RegelId.T_4,
                fra,
                til,
                Norskperiode21.maaneder(sak, Dag.erDato(fra) ? fra : dag),
                sak.norsk.permisjonsdager(fra, Math.min(dag + 1, til)));
    }

    /** @param permisjon days of leave so far that do not count */
    private Norsktid tid(RegelId regel, int fra, int til, int maaneder, int permisjon) {
        if (!Dag.erDato(fra) || !Dag.erDato(til)) {
            return new Norsktid(regel, null, null, maaneder, 0, 0);
        }
        int gaatt = Math.min(dag + 1, til) - permisjon;
        return new Norsktid(
                regel,
                Dag.dato(fra),
                Dag.dato(til - 1),
                maaneder,
                Math.clamp(maaneder(fra, gaatt), 0, maaneder),
                Math.max(0, til - Dag.plussMaaneder(fra, maaneder)));
    }

    private static int maaneder(int fra, int til) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(Dag.dato(fra), Dag.dato(til)));
    }
}
