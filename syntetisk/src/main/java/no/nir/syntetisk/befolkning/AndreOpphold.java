package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;
import no.nir.syntetisk.befolkning.Oppholdsloep.Tillatelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Fratil;
import no.nir.syntetisk.befolkning.Udifaktum.Referanse;
import no.nir.syntetisk.befolkning.Udifaktum.Referanseslag;
import org.jspecify.annotations.Nullable;

/** Workers with family, students, au pairs, EEA citizens and British citizens: mostly outside the target groups. */
final class AndreOpphold {

    private final Husstand husstand;
    private final Terning terning;
    private final Folkeregistrering freg;
    private final Oppholdsloep opphold;
    private final Livsloep livsloep;

    AndreOpphold(Husstand husstand) {
        this.husstand = husstand;
        this.terning = husstand.terning;
        this.freg = new Folkeregistrering(husstand);
        this.opphold = new Oppholdsloep(husstand, freg);
        this.livsloep = new Livsloep(husstand, freg);
    }

    void fortell(Tilstroemming.Celle celle) {
        LocalDate kommer = terning.dagIAar(celle.aar());
        List<Liv> med = new Familiebygger(husstand).bygg(celle, kommer);
        livsloep.bestemSlutt(med, celle.stroem(), kommer);
        Sted sted = husstand.verden.kart().trekkFritt(terning);
        Referanse tilHoved = new Referanse(med.getFirst().duf(), null, Referanseslag.UTLENDING);
        for (Liv liv : med) {
            liv.dufAar = kommer.getYear();
            freg.bosett(liv, kommer, sted);
        }
        livsloep.slekt(Flyktninger.voksne(med, kommer), Flyktninger.barn(med, kommer), kommer.plusDays(60));
        livsloep.flytt(med, kommer);
        for (Liv liv : med) {
            boolean hoved = liv == med.getFirst();
            LocalDate innvilget = kommer.minusDays(terning.mellom(5, 60));
            Grunnlag grunnlag = grunnlag(celle.stroem());
            if (celle.stroem() == Stroem.EOS) {
                husstand.udi(liv, kommer, new Udifaktum.EOSEllerEFTAOpphold("ARBEID", new Fratil(kommer, null)));
            } else {
                familieEllerEget(liv, hoved ? grunnlag : Grunnlag.FAM, innvilget, hoved ? null : tilHoved);
            }
            new Karriere(husstand)
                    .fortell(
                            liv,
                            new Karriere.Utgangspunkt(
                                    hoved ? grunnlag : Grunnlag.FAM, innvilget, kommer, false, false));
            livsloep.avslutt(liv);
            freg.regulerKommuner(liv);
        }
    }

    private void familieEllerEget(Liv liv, Grunnlag grunnlag, LocalDate innvilget, @Nullable Referanse referanse) {
        Tillatelse tillatelse = opphold.gi(
                liv,
                grunnlag,
                Avgjorelsesslag.FORSTEGANG,
                innvilget,
                innvilget,
                referanse,
                innvilget.minusDays(terning.mellom(20, 120)),
                terning.treffer(0.9));
        livsloep.kanskjeNorsk(liv, innvilget, 0.25);
        opphold.fortsett(liv, tillatelse, referanse);
    }

    private static Grunnlag grunnlag(Stroem stroem) {
        return switch (stroem) {
            case STUDENT -> Grunnlag.STUD;
            case AUPAIR -> Grunnlag.AUPAIR;
            case UK -> Grunnlag.UK_19_33;
            default -> Grunnlag.ARB_23;
        };
    }
}
