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
        if (!fra.etterIntegreringsloven()) {
            vent(liv, fra);
            return;
        }
        fortell(liv, fra, liv.alder(fra.innvilget()));
    }

    /** Under the older act one could grow into the group: those who turn 18 soon after they are settled begin then. */
    private void vent(Liv liv, Utgangspunkt fra) {
        LocalDate attenAar = liv.foedt.plusYears(YNGST);
        boolean vokserInn =
                attenAar.isAfter(fra.bosatt()) && attenAar.isBefore(fra.bosatt().plusYears(3));
        if (vokserInn && fra.iMaalgruppen() && terning.treffer(0.5)) {
            fortell(
                    liv,
                    new Utgangspunkt(fra.grunnlag(), fra.innvilget(), attenAar, fra.avtale(), fra.avFlyktning()),
                    YNGST);
        } else {
            fortell(liv, fra, liv.alder(fra.bosatt()));
        }
    }

    private void fortell(Liv liv, Utgangspunkt fra, int alder) {
        if (alder < YNGST || alder >= ELDST_I_NORSK || liv.bopeler.isEmpty()) {
            return;
        }
        Fagsystem fagsystem = new Fagsystem(husstand, liv);
        int nivaa = fra.etterIntegreringsloven() ? utdanning(fra.grunnlag()) : 0;
        LocalDate program = fra.bosatt().plusDays(ventedager());
        boolean deltar = alder < ELDST_I_PROGRAM && terning.treffer(deltakelse(fra)) && program.isBefore(liv.slutt);
        LocalDate ferdig = deltar ? new Introduksjonsloep(fagsystem, liv, fra, nivaa).fortell(program) : program;
        if (!deltar) {
            husstand.tilSlutt(() -> new Avslagsloep(fagsystem, liv, fra).fortell(alder));
        }
        if (deltar || terning.treffer(norsk(liv, fra, alder))) {
            new Norskloep(fagsystem, liv, fra, deltar).fortell(program, ferdig);
            new Proeveloep(husstand, liv).fortell(program, nivaa);
        } else {
            husstand.tilSlutt(() -> new Fritaksloep(fagsystem, liv, fra).fortell(alder));
        }
        new Overproevinger(fagsystem, liv, fra).fortell(deltar);
        if (deltar) {
            new Maalloep(fagsystem, liv, fra, nivaa).fortell(program, ferdig);
            husstand.tilSlutt(() -> underveis(fagsystem, liv, fra, program, ferdig));
        }
        if (fra.etterIntegreringsloven() && (deltar || terning.treffer(0.2))) {
            fagsystem.send(program.minusDays(5), new Kommando.RegistrerUtdanning(NIVAA.get(nivaa)));
        }
    }

    private static void underveis(Fagsystem fagsystem, Liv liv, Utgangspunkt fra, LocalDate start, LocalDate ferdig) {
        new Programvedtak(fagsystem, liv, fra).fortell(start, ferdig);
        new Fravaersloep(fagsystem, liv).fortell(start, ferdig, fra.etterIntegreringsloven());
        new Veiledningsloep(fagsystem, liv, fra.etterIntegreringsloven()).fortell(start, ferdig);
    }

    static final List<String> NIVAA = List.of("INGEN", "GRUNNSKOLE", "VGS", "HOEYERE", "VGS_UKRAINA");

    private int utdanning(Grunnlag grunnlag) {
        if (grunnlag == Grunnlag.KOLL_34) {
            return terning.treffer(0.45) ? 3 : terning.treffer(0.75) ? 4 : 1;
        }
        return terning.vektet(0.25, 0.46, 0.17, 0.12);
    }

    private int ventedager() {
        return terning.treffer(0.88) ? terning.mellom(20, 100) : terning.mellom(100, 260);
    }

    private double deltakelse(Utgangspunkt fra) {
        if (fra.grunnlag() == Grunnlag.KOLL_34) {
            return !fra.avtale() ? 0.05 : fra.bosatt().getYear() == 2022 ? 0.54 : 0.66;
        }
        if (fra.iMaalgruppen()) {
            return 0.92;
        }
        return fra.grunnlag() == Grunnlag.FAM ? 0.02 : 0;
    }

    private double norsk(Liv liv, Utgangspunkt fra, int alder) {
        if (alder >= ELDST_I_PROGRAM) {
            return fra.iMaalgruppen() ? 0.7 : 0.25;
        }
        return (alder < 26 ? 0.5 : 1)
                * switch (fra.grunnlag()) {
                    case KOLL_34 -> liv.kvinne ? 0.6 : 0.3;
                    case ASYL_28, OVERF_35, HUM_38_ASYL, BEGR_38_FAM -> liv.kvinne ? 0.75 : 0.3;
                    case FAM -> liv.kvinne ? 0.85 : 0.35;
                    case ARB_23 -> 0.08;
                    case SELVST_53_2, STUD, AUPAIR, UK_19_33, ANNEN_PR, PERM_62 -> 0;
                };
    }
}
