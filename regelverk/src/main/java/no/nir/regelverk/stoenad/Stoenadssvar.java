package no.nir.regelverk.stoenad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The amount, or a refusal with a name. */
public sealed interface Stoenadssvar {

    /**
     * @param dag the day whose G and age were used
     * @param grunnbeloep kroner
     * @param andel share of the full amount
     * @param regler rows that decided
     */
    record Stoenad(LocalDate dag, int grunnbeloep, Broek andel, List<Stoenadsregel> regler, Set<Stoenadsflagg> flagg)
            implements Stoenadssvar {

        private static final int MAANEDER = 12;
        private static final int DAGER_I_MAANED = 30;
        private static final int TIMER_I_AAR = 1850;

        public Stoenad {
            regler = List.copyOf(regler);
            flagg = Set.copyOf(flagg);
        }

        /** Yearly amount in G: 2 for full stønad. */
        public Broek aarligIG() {
            return andel.gange(2);
        }

        public Broek aarlig() {
            return aarligIG().gange(grunnbeloep);
        }

        public Broek maanedlig() {
            return aarlig().delt(MAANEDER);
        }

        /** One thirtieth of a month. */
        public Broek daglig() {
            return maanedlig().delt(DAGER_I_MAANED);
        }

        public Broek timesats() {
            return aarlig().delt(TIMER_I_AAR);
        }

        /** A month's amount in kroner and øre. */
        public BigDecimal maanedIKroner() {
            return maanedlig().avrundet(2);
        }
    }

    record KanIkkeBeregnes(Grunn grunn) implements Stoenadssvar {}

    /** Why no amount can be named. */
    enum Grunn {
        PROGRAMSTART_FOER_FOEDSEL("Programmet starter før deltakeren er født. Kontroller datoene."),
        FOER_PROGRAMSTART("Dagen er før programmet starter. Det gis ikke stønad da."),
        FOER_LOVEN("Introduksjonsstønad ble innført 1. september 2003."),
        LOVEN_GJALDT_IKKE_ENDA(
                "Integreringsloven gjelder fra 1. januar 2021. Kontroller hvilken lov personen hører under.");

        private final String forklaring;

        Grunn(String forklaring) {
            this.forklaring = forklaring;
        }

        public String forklaring() {
            return forklaring;
        }
    }
}
