package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.syntetisk.befolkning.Oppholdsloep.Tillatelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Referanse;
import no.nir.syntetisk.befolkning.Udifaktum.Referanseslag;
import no.nir.syntetisk.befolkning.Udifaktum.Utfall;

/** Asylum seekers with a permit, resettled refugees and people under collective protection, from application to career. */
final class Flyktninger {

    private static final LocalDate KOLLEKTIV_FRA = LocalDate.of(2022, 3, 11);
    private static final LocalDate BEGRENSET_FRA = LocalDate.of(2018, 6, 16);

    private final Husstand husstand;
    private final Terning terning;
    private final Folkeregistrering freg;
    private final Oppholdsloep opphold;
    private final Livsloep livsloep;

    Flyktninger(Husstand husstand) {
        this.husstand = husstand;
        this.terning = husstand.terning;
        this.freg = new Folkeregistrering(husstand);
        this.opphold = new Oppholdsloep(husstand, freg);
        this.livsloep = new Livsloep(husstand, freg);
    }

    void fortell(Tilstroemming.Celle celle) {
        LocalDate bosatt = bosattdag(celle);
        LocalDate innvilget = innvilget(celle, bosatt);
        LocalDate soekt = soekt(celle, innvilget);
        List<Liv> med = new Familiebygger(husstand).bygg(celle, innvilget);
        livsloep.bestemSlutt(med, celle.stroem(), bosatt);
        boolean avtale = terning.treffer(celle.stroem() == Stroem.ASYL ? 0.94 : 0.97);
        Sted sted = avtale
                ? husstand.verden.kart().trekkBosetting(terning)
                : husstand.verden.kart().trekkFritt(terning);
        Grunnlag grunnlag = grunnlag(celle, innvilget, med.size());
        List<Tillatelse> tillatelser = new ArrayList<>();
        for (Liv liv : med) {
            liv.dufAar = soekt.getYear();
            Tillatelse tillatelse = tilBosetting(liv, celle.stroem(), grunnlag, soekt, innvilget, bosatt);
            tillatelser.add(tillatelse);
            husstand.udi(liv, bosatt, new Udifaktum.Bosetting(sted.nummer(bosatt), bosatt, avtale, null));
            freg.bosett(liv, bosatt, sted);
            if (liv.dnummerFra == null) {
                opphold.meldTilFolkeregisteret(liv, tillatelse);
            }
        }
        new Smuss(husstand, freg).vedAnkomst(med, bosatt);
        livsloep.slekt(voksne(med, bosatt), barn(med, bosatt), bosatt.plusDays(40));
        livsloep.flytt(med, bosatt);
        Karriere karriere = new Karriere(husstand);
        for (int i = 0; i < med.size(); i++) {
            Liv liv = med.get(i);
            livsloep.kanskjeUtenlands(liv, bosatt);
            livsloep.kanskjeNorsk(liv, innvilget, grunnlag == Grunnlag.KOLL_34 ? 0 : 0.55);
            opphold.fortsett(liv, tillatelser.get(i), null);
            karriere.fortell(liv, new Karriere.Utgangspunkt(grunnlag, innvilget, bosatt, avtale, false));
            livsloep.avslutt(liv);
            freg.regulerKommuner(liv);
        }
        new Senere(husstand, freg, opphold, livsloep)
                .fortell(med, bosatt, new Referanse(med.getFirst().duf(), null, Referanseslag.UTLENDING), true);
    }

    private LocalDate bosattdag(Tilstroemming.Celle celle) {
        if (celle.stroem() == Stroem.UKRAINA && celle.aar() == 2022) {
            return LocalDate.of(2022, 4, 10).plusDays(terning.mellom(0, 265));
        }
        return terning.dagIAar(celle.aar());
    }

    private LocalDate innvilget(Tilstroemming.Celle celle, LocalDate bosatt) {
        int dager =
                switch (celle.stroem()) {
                    case OVERF -> terning.mellom(50, 200);
                    case UKRAINA -> terning.mellom(15, 110);
                    default -> terning.omkring(10, ventedager(celle.aar()));
                };
        LocalDate dag = bosatt.minusDays(dager);
        return celle.stroem() == Stroem.UKRAINA && dag.isBefore(KOLLEKTIV_FRA.plusDays(4))
                ? KOLLEKTIV_FRA.plusDays(terning.mellom(4, 25))
                : dag;
    }

    /** Twice the mean wait from permit to settlement, in days (IMDi's yearly reports 2015–2018: 8.4, 4.8, 5.0, 4.9 months). */
    private static int ventedager(int aar) {
        return aar == 2015 ? 510 : aar == 2014 ? 460 : 295;
    }

    private LocalDate soekt(Tilstroemming.Celle celle, LocalDate innvilget) {
        return switch (celle.stroem()) {
            case OVERF -> innvilget.minusDays(terning.mellom(20, 200));
            case UKRAINA -> senest(KOLLEKTIV_FRA.minusDays(10), innvilget.minusDays(terning.mellom(4, 50)));
            default -> innvilget.minusDays(terning.omkring(60, celle.aar() == 2016 || celle.aar() == 2017 ? 600 : 360));
        };
    }

    private Grunnlag grunnlag(Tilstroemming.Celle celle, LocalDate innvilget, int antall) {
        return switch (celle.stroem()) {
            case OVERF -> Grunnlag.OVERF_35;
            case UKRAINA -> Grunnlag.KOLL_34;
            default -> {
                if (antall > 1 && innvilget.isAfter(BEGRENSET_FRA) && terning.treffer(0.05)) {
                    yield Grunnlag.BEGR_38_FAM;
                }
                yield terning.treffer(celle.aar() < 2012 ? 0.4 : 0.12) ? Grunnlag.HUM_38_ASYL : Grunnlag.ASYL_28;
            }
        };
    }

    private Tillatelse tilBosetting(
            Liv liv, Stroem stroem, Grunnlag grunnlag, LocalDate soekt, LocalDate innvilget, LocalDate bosatt) {
        boolean utenfra = stroem == Stroem.OVERF;
        Mottak mottak = new Mottak(husstand);
        if (utenfra) {
            husstand.udi(liv, bosatt, new Udifaktum.Innreise(bosatt));
        } else {
            mottak.soek(liv, soekt, innvilget, Utfall.INNVILGET);
            if (stroem == Stroem.ASYL || terning.treffer(0.55)) {
                String kommune = mottak.bo(liv, soekt, bosatt.minusDays(1));
                if (stroem == Stroem.ASYL) {
                    new Asylopplaering(husstand)
                            .fortell(liv, kommune, soekt.plusDays(110), innvilget, "TILLATELSE_GITT");
                }
            }
            if (soekt.getYear() > 2011 && terning.treffer(stroem == Stroem.UKRAINA ? 0.85 : 0.5)) {
                freg.tildelDnummer(liv, soekt.plusDays(terning.mellom(10, 40)));
            }
        }
        Tillatelse tillatelse = opphold.gi(
                liv,
                grunnlag,
                Avgjorelsesslag.FORSTEGANG,
                innvilget,
                utenfra ? bosatt : innvilget,
                null,
                soekt,
                utenfra);
        return tillatelse;
    }

    static List<Liv> voksne(List<Liv> alle, LocalDate dag) {
        return alle.stream().filter(liv -> liv.alder(dag) >= 18).toList();
    }

    static List<Liv> barn(List<Liv> alle, LocalDate dag) {
        return alle.stream().filter(liv -> liv.alder(dag) < 18).toList();
    }

    private static LocalDate senest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
