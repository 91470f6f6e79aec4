package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.syntetisk.befolkning.Oppholdsloep.Tillatelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Referanse;

/** Those who join a household later: reunited family, and children born here. */
final class Senere {

    private final Husstand husstand;
    private final Terning terning;
    private final Folkeregistrering freg;
    private final Oppholdsloep opphold;
    private final Livsloep livsloep;

    Senere(Husstand husstand, Folkeregistrering freg, Oppholdsloep opphold, Livsloep livsloep) {
        this.husstand = husstand;
        this.terning = husstand.terning;
        this.freg = freg;
        this.opphold = opphold;
        this.livsloep = livsloep;
    }

    void fortell(List<Liv> foerst, LocalDate bosatt, Referanse referanse, boolean avFlyktning) {
        Liv hoved = foerst.getFirst();
        boolean alene = foerst.size() == 1 && hoved.alder(bosatt) >= 18;
        if (alene && terning.treffer(0.22)) {
            gjenforen(hoved, bosatt, referanse, avFlyktning);
        }
        foerst.stream()
                .filter(liv -> liv.kvinne && foerst.size() > 1)
                .findFirst()
                .ifPresent(mor -> foedsler(mor, bosatt, referanse));
    }

    private void gjenforen(Liv hoved, LocalDate bosatt, Referanse referanse, boolean avFlyktning) {
        LocalDate soekt = bosatt.plusDays(terning.mellom(60, terning.treffer(0.12) ? 2300 : 800));
        LocalDate innvilget = soekt.plusDays(terning.mellom(90, 400));
        LocalDate kommer = innvilget.plusDays(terning.mellom(10, 120));
        if (!kommer.isBefore(hoved.slutt) || hoved.fnrFra == null || kommer.isBefore(hoved.fnrFra)) {
            return;
        }
        Familiebygger bygger = new Familiebygger(husstand);
        List<Liv> nye = new ArrayList<>();
        nye.add(bygger.ektefelle(hoved, kommer));
        if (terning.treffer(0.6)) {
            bygger.barn(nye, kommer, 1 + terning.vektet(0.4, 0.3, 0.2, 0.1), hoved.etternavn);
        }
        Sted sted = bosted(hoved, kommer);
        livsloep.bestemSlutt(nye, Stroem.FAM_PERM, kommer);
        Karriere karriere = new Karriere(husstand);
        for (Liv liv : nye) {
            liv.dufAar = soekt.getYear();
            Tillatelse tillatelse = opphold.gi(
                    liv, Grunnlag.FAM, Avgjorelsesslag.FORSTEGANG, innvilget, innvilget, referanse, soekt, true);
            husstand.udi(liv, kommer, new Udifaktum.Innreise(kommer));
            freg.bosett(liv, kommer, sted);
            opphold.meldTilFolkeregisteret(liv, tillatelse);
            livsloep.kanskjeNorsk(liv, innvilget, 0.4);
            opphold.fortsett(liv, tillatelse, referanse);
            karriere.fortell(liv, new Karriere.Utgangspunkt(Grunnlag.FAM, innvilget, kommer, false, avFlyktning));
            livsloep.avslutt(liv);
            freg.regulerKommuner(liv);
        }
        List<Liv> voksne = new ArrayList<>(List.of(hoved));
        voksne.addAll(Flyktninger.voksne(nye, kommer));
        livsloep.slekt(voksne, Flyktninger.barn(nye, kommer), kommer.plusDays(60));
    }

    /** Children born in Norway get their number at birth and, later, a permit after their mother's. */
    private void foedsler(Liv mor, LocalDate bosatt, Referanse referanse) {
        LocalDate aar = bosatt.plusDays(200);
        while (aar.isBefore(mor.slutt.minusDays(400)) && mor.alder(aar) < 43) {
            if (terning.treffer(mor.alder(aar) < 36 ? 0.055 : 0.025)) {
                foed(mor, aar.plusDays(terning.mellom(0, 360)), referanse);
            }
            aar = aar.plusYears(1);
        }
    }

    private void foed(Liv mor, LocalDate dag, Referanse referanse) {
        Liv barn = husstand.nyttLiv(terning.treffer(0.49), dag, mor.land, mor.etternavn);
        barn.slutt = mor.slutt;
        barn.dufAar = dag.getYear();
        freg.bosett(barn, dag, bosted(mor, dag));
        livsloep.slekt(List.of(mor), List.of(barn), dag.plusDays(40));
        LocalDate innvilget = dag.plusDays(terning.mellom(60, 250));
        if (mor.statsborgerFra == null && innvilget.isBefore(barn.slutt)) {
            Tillatelse tillatelse = opphold.gi(
                    barn,
                    Grunnlag.FAM,
                    Avgjorelsesslag.FORSTEGANG,
                    innvilget,
                    innvilget,
                    referanse,
                    dag.plusDays(30),
                    false);
            opphold.fortsett(barn, tillatelse, referanse);
        }
        livsloep.avslutt(barn);
        freg.regulerKommuner(barn);
    }

    private Sted bosted(Liv hos, LocalDate dag) {
        return hos.bopeler.stream()
                .filter(bopel -> bopel.inneholder(dag))
                .findFirst()
                .orElse(hos.bopeler.getLast())
                .sted();
    }
}
