package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;

/** Whether a person takes part in programme and training, roughly as the law and the published figures have it. */
final class Karriere {

    /** What the municipality starts from. */
    record Utgangspunkt(Grunnlag grunnlag, LocalDate innvilget, LocalDate bosatt, boolean avtale, boolean avFlyktning) {

        boolean etterIntegreringsloven() {
            return !innvilget.isBefore(INTEGRERINGSLOVEN);
        }

        boolean iMaalgruppen() {
            return grunnlag.erBeskyttelse() && avtale || avFlyktning;
        }
    }

    static final LocalDate INTEGRERINGSLOVEN = LocalDate.of(2021, 1, 1);

    private static final int YNGST = 18;
    private static final int ELDST_I_PROGRAM = 55;
    private static final int ELDST_I_NORSK = 67;

    private final Husstand husstand;
    private final Terning terning;

    Karriere(Husstand husstand) {
        this.husstand = husstand;
        this.terning = husstand.terning;
    }

    void fortell(Liv liv, Utgangspunkt fra) {
        int alder = liv.alder(fra.etterIntegreringsloven() ? fra.innvilget() : fra.bosatt());
        if (alder < YNGST || alder >= ELDST_I_NORSK || liv.bopeler.isEmpty()) {
            return;
        }
        Fagsystem fagsystem = new Fagsystem(husstand, liv);
        int nivaa = fra.etterIntegreringsloven() ? utdanning(fra.grunnlag()) : 0;
        LocalDate program = fra.bosatt().plusDays(ventedager());
        boolean deltar = alder < ELDST_I_PROGRAM && terning.treffer(deltakelse(fra)) && program.isBefore(liv.slutt);
        LocalDate ferdig = deltar ? new Introduksjonsloep(fagsystem, liv, fra, nivaa).fortell(program) : program;
        if (deltar || terning.treffer(norsk(fra, alder))) {
            new Norskloep(fagsystem, liv, fra, deltar).fortell(program, ferdig);
        }
        if (fra.etterIntegreringsloven() && (deltar || terning.treffer(0.2))) {
            fagsystem.send(program.minusDays(5), new Kommando.RegistrerUtdanning(NIVAA.get(nivaa)));
        }
    }

    static final List<String> NIVAA = List.of("INGEN", "GRUNNSKOLE", "VGS", "HOEYERE", "VGS_UKRAINA");

    private int utdanning(Grunnlag grunnlag) {
        if (grunnlag == Grunnlag.KOLL_34) {
            return terning.treffer(0.45) ? 3 : terning.treffer(0.75) ? 4 : 1;
        }
        return terning.vektet(0.2, 0.42, 0.2, 0.18);
    }

    private int ventedager() {
        return terning.treffer(0.88) ? terning.mellom(20, 100) : terning.mellom(100, 260);
    }

    private double deltakelse(Utgangspunkt fra) {
        if (fra.grunnlag() == Grunnlag.KOLL_34) {
            return fra.avtale() ? 0.8 : 0.05;
        }
        if (fra.iMaalgruppen()) {
            return 0.92;
        }
        return fra.grunnlag() == Grunnlag.FAM ? 0.02 : 0;
    }

    private double norsk(Utgangspunkt fra, int alder) {
        if (alder >= ELDST_I_PROGRAM) {
            return fra.iMaalgruppen() ? 0.45 : 0.1;
        }
        return switch (fra.grunnlag()) {
            case KOLL_34 -> 0.45;
            case ASYL_28, OVERF_35, HUM_38_ASYL, BEGR_38_FAM -> 0.7;
            case FAM -> 0.7;
            case ARB_23 -> 0.12;
            case SELVST_53_2, STUD, AUPAIR, UK_19_33, ANNEN_PR, PERM_62 -> 0;
        };
    }
}
