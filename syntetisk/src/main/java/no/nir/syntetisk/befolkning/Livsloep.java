package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.nir.syntetisk.befolkning.Fregfaktum.Egenskap;
import no.nir.syntetisk.befolkning.Fregfaktum.Element;
import no.nir.syntetisk.befolkning.Liv.Bopel;

/** What happens to everyone after arrival: moves, stays abroad, citizenship, leaving, death. */
final class Livsloep {

    private final Husstand husstand;
    private final Folkeregistrering freg;
    private final Terning terning;

    Livsloep(Husstand husstand, Folkeregistrering freg) {
        this.husstand = husstand;
        this.freg = freg;
        this.terning = husstand.terning;
    }

    /** Decides when each leaves or dies. Families leave together. */
    void bestemSlutt(List<Liv> familie, Stroem stroem, LocalDate kom) {
        LocalDate reiser = reiser(stroem, kom);
        for (Liv liv : familie) {
            LocalDate doer = doer(liv, kom);
            liv.doedVedSlutt = doer.isBefore(reiser);
            LocalDate slutt = liv.doedVedSlutt ? doer : reiser;
            liv.slutt = slutt.isAfter(Horisont.SLUTT) ? Horisont.SLUTT : slutt;
        }
    }

    private LocalDate reiser(Stroem stroem, LocalDate kom) {
        double andel =
                switch (stroem) {
                    case ASYL -> 0.09;
                    case OVERF -> 0.04;
                    case UKRAINA -> 0.2;
                    case FAM_NORSK, FAM_NORDISK, FAM_PERM -> 0.13;
                    case ARBEID -> 0.45;
                    case STUDENT -> 0.75;
                    case AUPAIR -> 0.9;
                    case EOS -> 0.4;
                    case UK -> 0.15;
                    case AVSLAG -> 1.0;
                };
        if (!terning.treffer(andel)) {
            return LocalDate.MAX;
        }
        int dager =
                switch (stroem) {
                    case UKRAINA -> terning.mellom(150, 1100);
                    case STUDENT -> terning.mellom(300, 1500);
                    case AUPAIR -> terning.mellom(300, 730);
                    case AVSLAG -> terning.mellom(120, 900);
                    default -> terning.mellom(400, 3600);
                };
        return kom.plusDays(dager);
    }

    private LocalDate doer(Liv liv, LocalDate kom) {
        LocalDate dag = kom;
        while (dag.isBefore(Horisont.SLUTT)) {
            int alder = liv.alder(dag);
            double fare = alder < 45 ? 0.0006 : alder < 60 ? 0.003 : alder < 70 ? 0.011 : alder < 80 ? 0.03 : 0.09;
            if (terning.treffer(fare)) {
                return dag.plusDays(terning.mellom(30, 364));
            }
            dag = dag.plusYears(1);
        }
        return LocalDate.MAX;
    }

    /** Moves of a family that lives together, year by year; after the programme more move (SSB on secondary moves). */
    void flytt(List<Liv> familie, LocalDate bosatt) {
        LocalDate siste =
                familie.stream().map(liv -> liv.slutt).max(LocalDate::compareTo).orElse(bosatt);
        LocalDate aar = bosatt.plusDays(60);
        while (aar.isBefore(siste.minusDays(60))) {
            long bodd = ChronoUnit.YEARS.between(bosatt, aar);
            double fare = bodd < 1 ? 0.05 : bodd < 2 ? 0.06 : bodd < 5 ? 0.075 : 0.03;
            if (familie.size() == 1) {
                fare *= 1.35;
            }
            if (terning.treffer(fare)) {
                flyttAlle(familie, aar.plusDays(terning.mellom(0, 360)));
            }
            aar = aar.plusYears(1);
        }
    }

    private void flyttAlle(List<Liv> familie, LocalDate dag) {
        Bopel fra = familie.getFirst().bopeler.getLast();
        Sted til = husstand.verden.kart().trekkFlytting(terning, fra.sted(), dag);
        for (Liv liv : familie) {
            boolean bor = !liv.bopeler.isEmpty()
                    && liv.bopeler.getLast().fom().plusDays(45).isBefore(dag)
                    && dag.plusDays(20).isBefore(liv.slutt);
            if (bor) {
                freg.flytt(liv, dag, til);
            }
        }
    }

    /** Some live abroad for a while and come back to the same municipality or another. */
    void kanskjeUtenlands(Liv liv, LocalDate bosatt) {
        if (!terning.treffer(0.025) || liv.bopeler.isEmpty()) {
            return;
        }
        Bopel siste = liv.bopeler.getLast();
        LocalDate ut = siste.fom().plusDays(terning.mellom(200, 1200));
        LocalDate hjem = ut.plusDays(terning.mellom(200, 900));
        if (hjem.plusDays(100).isBefore(liv.slutt)) {
            String land = terning.treffer(0.5) ? "SWE" : liv.land;
            freg.flyttUt(liv, ut, land);
            freg.flyttTilbake(
                    liv,
                    hjem,
                    terning.treffer(0.6) ? siste.sted() : husstand.verden.kart().trekkFritt(terning),
                    land);
        }
    }

    /** Citizenship after seven years or more; decided before the permits are told, since it ends them. */
    void kanskjeNorsk(Liv liv, LocalDate innvilget, double andel) {
        if (terning.treffer(andel)) {
            LocalDate dag = innvilget.plusDays(terning.mellom(7 * 365 + 30, 11 * 365));
            if (dag.isBefore(liv.slutt)) {
                freg.blirNorsk(liv, dag);
            }
        }
    }

    /** Tells how it ended, for those who leave or die within the horizon. */
    void avslutt(Liv liv) {
        if (liv.fnrFra == null || !liv.fnrFra.isBefore(liv.slutt) || liv.slutt.equals(Horisont.SLUTT)) {
            return;
        }
        if (liv.doedVedSlutt) {
            freg.doed(liv, liv.slutt);
        } else {
            freg.flyttUt(liv, liv.slutt, liv.land.equals("XXX") ? "SWE" : liv.land);
        }
    }

    /** Couples and parents, told both ways. */
    void slekt(List<Liv> voksne, List<Liv> barn, LocalDate dag) {
        if (voksne.size() == 2) {
            par(voksne.get(0), voksne.get(1), dag);
            par(voksne.get(1), voksne.get(0), dag);
        }
        for (Liv ett : barn) {
            for (Liv forelder : voksne) {
                forhold(ett, forelder, forelder.kvinne ? "mor" : "far", "barn", dag);
                forhold(forelder, ett, "barn", forelder.kvinne ? "mor" : "far", dag);
            }
        }
    }

    private void par(Liv den, Liv annen, LocalDate dag) {
        if (den.fnrFra == null || annen.fnrFra == null) {
            return;
        }
        String nummer = annen.numre.fnr(annen.nr);
        husstand.freg(
                den,
                senest(dag, den.fnrFra, annen.fnrFra),
                Fregfaktum.av(
                        "endringISivilstand",
                        new Element(Egenskap.sivilstand, new Fregfaktum.Sivilstand("gift", null, nummer), dag)));
        forhold(den, annen, "ektefelleEllerPartner", "ektefelleEllerPartner", dag);
    }

    private void forhold(Liv den, Liv annen, String annensRolle, String egenRolle, LocalDate dag) {
        if (den.fnrFra == null || annen.fnrFra == null) {
            return;
        }
        husstand.freg(
                den,
                senest(dag, den.fnrFra, annen.fnrFra),
                Fregfaktum.av(
                        "endringIFamilierelasjon",
                        new Element(
                                Egenskap.familierelasjon,
                                new Fregfaktum.Familierelasjon(annen.numre.fnr(annen.nr), annensRolle, egenRolle),
                                dag)));
    }

    private static LocalDate senest(LocalDate a, LocalDate b, LocalDate c) {
        LocalDate forelopig = a.isAfter(b) ? a : b;
        return forelopig.isAfter(c) ? forelopig : c;
    }
}
