package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is in the household that comes. The first is the one the ages and sexes are calibrated on. */
final class Familiebygger {

    private final Husstand husstand;
    private final Terning terning;

    Familiebygger(Husstand husstand) {
        this.husstand = husstand;
        this.terning = husstand.terning;
    }

    /** All who come together; adults first. */
    List<Liv> bygg(Tilstroemming.Celle celle, LocalDate kommer) {
        List<Liv> med = new ArrayList<>();
        Fordelinger fordelinger = husstand.verden.fordelinger();
        boolean mann = fordelinger.erMann(terning, celle.stroem(), celle.land(), celle.aar());
        String etternavn = husstand.verden.ord().etternavn(terning);
        switch (celle.type()) {
            case EV -> med.add(voksen(celle, kommer, !mann, etternavn));
            case EM ->
                med.add(husstand.nyttLiv(
                        terning.treffer(0.15),
                        foedt(kommer, terning.treffer(0.25) ? terning.mellom(8, 14) : terning.mellom(15, 17)),
                        celle.land(),
                        etternavn));
            case FU -> par(celle, kommer, etternavn, med);
            case FB -> {
                // Most who flee from Ukraine with children are mothers alone
                if (terning.treffer(celle.stroem() == Stroem.UKRAINA ? 0.58 : 0.14)) {
                    med.add(voksen(celle, kommer, !terning.treffer(0.12), etternavn));
                } else {
                    par(celle, kommer, etternavn, med);
                }
                barn(med, kommer, antallBarn(celle), etternavn);
            }
        }
        return med;
    }

    /** A spouse of about the same age and the other sex. */
    Liv ektefelle(Liv av, LocalDate kommer) {
        int alder = Math.max(18, av.alder(kommer) + (av.kvinne ? terning.mellom(-2, 8) : terning.mellom(-8, 2)));
        return husstand.nyttLiv(!av.kvinne, foedt(kommer, alder), av.land, av.etternavn);
    }

    void barn(List<Liv> familie, LocalDate kommer, int antall, String etternavn) {
        Liv yngst = familie.stream().filter(liv -> liv.kvinne).findFirst().orElse(familie.getFirst());
        int hoeyeste = Math.clamp(yngst.alder(kommer) - 18, 0, 17);
        for (int i = 0; i < antall; i++) {
            familie.add(husstand.nyttLiv(
                    terning.treffer(0.49), foedt(kommer, terning.mellom(0, hoeyeste)), yngst.land, etternavn));
        }
    }

    private int antallBarn(Tilstroemming.Celle celle) {
        return switch (celle.stroem()) {
            case UKRAINA, ARBEID, FAM_NORSK, FAM_NORDISK, FAM_PERM -> 1 + terning.vektet(0.6, 0.32, 0.08);
            default -> 1 + terning.vektet(0.26, 0.3, 0.22, 0.13, 0.06, 0.03);
        };
    }

    private void par(Tilstroemming.Celle celle, LocalDate kommer, String etternavn, List<Liv> med) {
        Liv foerste = voksen(celle, kommer, terning.treffer(0.5), etternavn);
        med.add(foerste);
        med.add(ektefelle(foerste, kommer));
    }

    private Liv voksen(Tilstroemming.Celle celle, LocalDate kommer, boolean kvinne, String etternavn) {
        int alder = husstand.verden.fordelinger().voksenAlder(terning, celle.stroem(), celle.aar());
        if (celle.type() == Husholdningstype.FB) {
            alder = Math.clamp(alder + (alder < 23 ? terning.mellom(2, 6) : 0), 19, 58);
        }
        return husstand.nyttLiv(kvinne, foedt(kommer, alder), celle.land(), etternavn);
    }

    /** A birth date that makes the person this old; 1 January is written for many whose day is not known. */
    private LocalDate foedt(LocalDate dag, int alder) {
        return dag.minusYears(alder).minusDays(terning.mellom(1, 364));
    }
}
