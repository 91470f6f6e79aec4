package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;
import no.nir.syntetisk.befolkning.Oppholdsloep.Tillatelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Referanse;
import no.nir.syntetisk.befolkning.Udifaktum.Referanseslag;

/** Family of Norwegian and Nordic citizens and of people with a permanent permit. The reference person lives here already. */
final class Familieinnvandring {

    private final Husstand husstand;
    private final Terning terning;
    private final Folkeregistrering freg;
    private final Oppholdsloep opphold;
    private final Livsloep livsloep;

    Familieinnvandring(Husstand husstand) {
        this.husstand = husstand;
        this.terning = husstand.terning;
        this.freg = new Folkeregistrering(husstand);
        this.opphold = new Oppholdsloep(husstand, freg);
        this.livsloep = new Livsloep(husstand, freg);
    }

    void fortell(Tilstroemming.Celle celle) {
        LocalDate kommer = terning.dagIAar(celle.aar());
        Sted sted = husstand.verden.kart().trekkFritt(terning);
        List<Liv> med = new Familiebygger(husstand).bygg(celle, kommer);
        List<Liv> utlendinger = med.stream()
                .filter(liv -> liv == med.getFirst() || liv.alder(kommer) < 18)
                .toList();
        Liv ref = referanseperson(med.getFirst(), celle, kommer, sted);
        livsloep.bestemSlutt(utlendinger, celle.stroem(), kommer);
        kom(utlendinger, ref, celle.stroem(), kommer, sted);
    }

    /** A family member's whole way, with a reference person who is here. */
    void kom(List<Liv> utlendinger, Liv ref, Stroem stroem, LocalDate kommer, Sted sted) {
        LocalDate innvilget = kommer.minusDays(terning.mellom(5, 110));
        LocalDate soekt = innvilget.minusDays(terning.mellom(90, 380));
        boolean fraUtlandet = terning.treffer(0.85);
        Referanse referanse = referanse(ref, stroem);
        Karriere karriere = new Karriere(husstand);
        for (Liv liv : utlendinger) {
            liv.dufAar = soekt.getYear();
            Tillatelse tillatelse = opphold.gi(
                    liv, Grunnlag.FAM, Avgjorelsesslag.FORSTEGANG, innvilget, innvilget, referanse, soekt, fraUtlandet);
            husstand.udi(liv, kommer, new Udifaktum.Innreise(kommer));
            freg.bosett(liv, kommer, sted);
            opphold.meldTilFolkeregisteret(liv, tillatelse);
            livsloep.kanskjeUtenlands(liv, kommer);
            livsloep.kanskjeNorsk(liv, innvilget, 0.4);
            opphold.fortsett(liv, tillatelse, referanse);
        }
        livsloep.slekt(
                List.of(ref, utlendinger.getFirst()), utlendinger.subList(1, utlendinger.size()), kommer.plusDays(50));
        livsloep.flytt(utlendinger, kommer);
        new Smuss(husstand, freg).vedAnkomst(utlendinger, kommer);
        for (Liv liv : utlendinger) {
            karriere.fortell(liv, new Karriere.Utgangspunkt(Grunnlag.FAM, innvilget, kommer, false, false));
            livsloep.avslutt(liv);
            freg.regulerKommuner(liv);
        }
        freg.regulerKommuner(ref);
    }

    /** Someone in Folkeregisteret since long ago; those with a permanent permit are known to the immigration authorities too. */
    Liv referanseperson(Liv av, Tilstroemming.Celle celle, LocalDate kommer, Sted sted) {
        int alder = Math.max(20, av.alder(kommer) + terning.mellom(-4, 12));
        String land =
                switch (celle.stroem()) {
                    case FAM_NORSK -> "NOR";
                    case FAM_NORDISK -> terning.ett(List.of("SWE", "DNK", "FIN", "ISL"));
                    default -> celle.land();
                };
        Liv ref = husstand.nyttLiv(
                !av.kvinne, kommer.minusYears(alder).minusDays(terning.mellom(1, 364)), land, av.etternavn);
        LocalDate bosatt = kommer.minusDays(terning.mellom(2500, 4500));
        freg.bosett(ref, senest(bosatt, Horisont.START), sted);
        if (celle.stroem() == Stroem.FAM_PERM) {
            ref.dufAar = senest(bosatt, Horisont.START).getYear();
            LocalDate permanent = senest(kommer.minusDays(terning.mellom(600, 2000)), Horisont.START.plusDays(60));
            opphold.gi(ref, Grunnlag.PERM_62, Avgjorelsesslag.PERMANENT, permanent, permanent, null, null, false);
        }
        return ref;
    }

    private static Referanse referanse(Liv ref, Stroem stroem) {
        String fnr = ref.numre.fnr(ref.nr);
        return switch (stroem) {
            case FAM_NORSK -> new Referanse(null, fnr, Referanseslag.NORSK);
            case FAM_NORDISK -> new Referanse(null, fnr, Referanseslag.NORDISK);
            default -> new Referanse(ref.duf(), fnr, Referanseslag.UTLENDING);
        };
    }

    private static LocalDate senest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
