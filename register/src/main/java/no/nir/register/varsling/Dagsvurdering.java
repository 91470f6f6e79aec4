package no.nir.register.varsling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.register.varsling.Kategorihendelse.Grunn;
import no.nir.register.varsling.Kategorihendelse.Slag;
import no.nir.register.varsling.Tidslinjer.Skifte;
import org.jspecify.annotations.Nullable;

/**
 * What must be told of one person on one day: the difference between what was told before and what the timelines say now. Knows no clock
 * and no database.
 *
 * @param dag the day that is run
 * @param idag today; later than {@code dag} when a missed day is run afterwards
 * @param dagerFoer how many days before a change is announced
 */
record Dagsvurdering(LocalDate dag, LocalDate idag, int dagerFoer) {

    static final List<String> ORDNINGER = List.of("INTRO", "NORSK", "ASYL");

    /** Of a person the run has not met before, changes so many days back are told; what is older is known from before. */
    static final int NYE_DAGER = 30;

    /** The category of each scheme that was told last. */
    record Stand(Map<String, String> kategorier) {
        Stand {
            kategorier = Map.copyOf(kategorier);
        }

        String av(String ordning) {
            return kategorier.getOrDefault(ordning, Tidslinjer.INGEN);
        }
    }

    /** An announcement of which nothing has come yet. */
    record Varsel(long nr, Kategorihendelse hendelse) {
        boolean gjelder(Skifte skifte) {
            return hendelse.ordning().equals(skifte.ordning())
                    && hendelse.dag().equals(skifte.dag())
                    && hendelse.fra().equals(skifte.fra())
                    && hendelse.til().equals(skifte.til());
        }
    }

    /**
     * What is known of the person.
     *
     * @param stand absent when the run has not met the person before
     * @param slaattSammen whether another stands for the person now
     */
    record Bilde(Tidslinjer tidslinjer, @Nullable Stand stand, List<Varsel> varsler, boolean slaattSammen) {}

    /** @param varsel the announcement it answers */
    record Melding(Kategorihendelse hendelse, @Nullable Varsel varsel) {}

    /** @param stand what has been told after this; absent of a person for whom another stands */
    record Utfall(List<Melding> meldinger, @Nullable Stand stand) {}

    Utfall vurder(Bilde bilde) {
        if (bilde.slaattSammen()) {
            return new Utfall(
                    bilde.varsler().stream()
                            .map(varsel -> bortfalt(varsel, Grunn.SLAATT_SAMMEN))
                            .toList(),
                    null);
        }
        List<Melding> meldinger = new ArrayList<>();
        Map<String, String> naa = new HashMap<>();
        for (String ordning : ORDNINGER) {
            meldinger.addAll(vurder(ordning, bilde));
            naa.put(ordning, bilde.tidslinjer().paa(ordning, dag));
        }
        return new Utfall(meldinger, new Stand(naa));
    }

    /** What has come, then what is called off, then what is announced. */
    private List<Melding> vurder(String ordning, Bilde bilde) {
        List<Varsel> varsler = bilde.varsler().stream()
                .filter(varsel -> varsel.hendelse().ordning().equals(ordning))
                .toList();
        List<Skifte> skifter = bilde.tidslinjer().skifter(ordning);
        List<Melding> meldinger = new ArrayList<>();
        Optional<Melding> kommet = kommet(ordning, bilde, varsler).map(skifte -> inntruffet(skifte, varsler));
        kommet.ifPresent(meldinger::add);
        Varsel innfridd = kommet.map(Melding::varsel).orElse(null);
        varsler.stream()
                .filter(varsel -> !varsel.equals(innfridd) && !kommer(varsel, skifter))
                .forEach(varsel -> meldinger.add(bortfalt(varsel, Grunn.ENDRET)));
        skifter.stream()
                .filter(this::skalVarsles)
                .filter(skifte -> varsler.stream().noneMatch(varsel -> varsel.gjelder(skifte)))
                .forEach(skifte -> meldinger.add(new Melding(hendelse(Slag.VARSLET, skifte, null), null)));
        return meldinger;
    }

    /** From what was told last to what holds; what was told already is told once more only where it was announced and nothing came of it. */
    private Optional<Skifte> kommet(String ordning, Bilde bilde, List<Varsel> varsler) {
        Skifte siste = bilde.tidslinjer().sisteTil(ordning, dag);
        Stand stand = bilde.stand();
        if (stand != null && !stand.av(ordning).equals(siste.til())) {
            return Optional.of(new Skifte(ordning, siste.dag(), stand.av(ordning), siste.til(), siste.strekk()));
        }
        boolean nytt = stand == null && siste.dag().isAfter(dag.minusDays(NYE_DAGER));
        return Optional.of(siste)
                .filter(skifte -> !skifte.fra().equals(skifte.til()))
                .filter(skifte -> nytt || innfridd(skifte, varsler).isPresent());
    }

    private Melding inntruffet(Skifte skifte, List<Varsel> varsler) {
        return new Melding(
                hendelse(Slag.INNTRUFFET, skifte, null),
                innfridd(skifte, varsler).orElse(null));
    }

    /** The announcement of the same day and category is fulfilled, even if the way there was another than announced. */
    private static Optional<Varsel> innfridd(Skifte skifte, List<Varsel> varsler) {
        return varsler.stream()
                .filter(v -> v.hendelse().dag().equals(skifte.dag())
                        && v.hendelse().til().equals(skifte.til()))
                .findFirst();
    }

    private boolean kommer(Varsel varsel, List<Skifte> skifter) {
        return varsel.hendelse().dag().isAfter(dag) && skifter.stream().anyMatch(varsel::gjelder);
    }

    /** What lies between a missed day and today is no longer announced: it has come, and is told as unannounced on its day. */
    private boolean skalVarsles(Skifte skifte) {
        return skifte.dag().isAfter(idag) && !skifte.dag().isAfter(dag.plusDays(dagerFoer));
    }

    private Kategorihendelse hendelse(Slag slag, Skifte skifte, @Nullable Grunn grunn) {
        Tidslinjer.Strekk strekk = skifte.strekk();
        return new Kategorihendelse(
                slag,
                skifte.ordning(),
                skifte.dag(),
                skifte.fra(),
                skifte.til(),
                strekk == null ? "" : strekk.lov(),
                strekk == null ? "" : strekk.hjemmel(),
                strekk == null ? List.of() : strekk.regler(),
                idag,
                grunn);
    }

    private Melding bortfalt(Varsel varsel, Grunn grunn) {
        Kategorihendelse v = varsel.hendelse();
        return new Melding(
                new Kategorihendelse(
                        Slag.BORTFALT,
                        v.ordning(),
                        v.dag(),
                        v.fra(),
                        v.til(),
                        v.lov(),
                        v.hjemmel(),
                        v.regler(),
                        idag,
                        grunn),
                varsel);
    }
}
