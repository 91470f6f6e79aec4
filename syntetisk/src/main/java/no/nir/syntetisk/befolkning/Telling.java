package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the synthetic country the way the published tables count the real one. */
final class Telling {

    private static final int FOERSTE_AAR = 2009;
    private static final int SISTE_AAR = 2024;
    private static final String ALLE_AAR = "-";

    private record Celle(String tabell, String aar, String gruppe) {}

    private final Map<Celle, Integer> celler = new HashMap<>();

    /** The counts of a table in these groups; whatever is in no other goes to ANDRE when there is one. */
    Map<String, Integer> fordelt(String tabell, String aar, List<String> grupper) {
        String kolonne = aar.contains("-") ? ALLE_AAR : aar;
        Map<String, Integer> ut = new HashMap<>();
        celler.forEach((celle, antall) -> {
            if (celle.tabell().equals(tabell) && celle.aar().equals(kolonne)) {
                String gruppe = grupper.contains(celle.gruppe()) ? celle.gruppe() : "ANDRE";
                if (grupper.contains(gruppe)) {
                    ut.merge(gruppe, antall, Integer::sum);
                }
            }
        });
        return ut;
    }

    void tell(Husstand husstand) {
        Map<Liv, Deltakelse> deltakelser = new HashMap<>();
        for (Hendelse hendelse : husstand.hendelser()) {
            switch (hendelse.faktum()) {
                case Faktum.FraUdi(Udifaktum.Bosetting bosetting) -> bosatt(husstand, hendelse.liv(), bosetting);
                case Faktum.FraKommune sendt ->
                    deltakelser
                            .computeIfAbsent(hendelse.liv(), _ -> new Deltakelse())
                            .les(sendt.kommando(), sendt.kommunenummer());
                case Faktum.FraUdi _, Faktum.FraFolkeregisteret _, Faktum.FraHkdir _ -> {}
            }
        }
        deltakelser.forEach(this::deltakelse);
    }

    private void bosatt(Husstand husstand, Liv liv, Udifaktum.Bosetting bosetting) {
        LocalDate dag = bosetting.bosattDato();
        String aar = Integer.toString(dag.getYear());
        legg("BOSATT_AAR", ALLE_AAR, aar);
        legg("BOSATT_FYLKE", aar, bosetting.kommunenummer().substring(0, 2));
        legg("BOSATT_HUSHOLDNING", aar, husholdning(husstand, dag));
        legg("BOSATT_GRUNNLAG", aar, harKollektiv(husstand, liv) ? Grunnlag.KOLL_34.name() : "ANDRE");
    }

    private static boolean harKollektiv(Husstand husstand, Liv liv) {
        return husstand.hendelser().stream()
                .anyMatch(hendelse -> hendelse.liv() == liv
                        && hendelse.faktum() instanceof Faktum.FraUdi(Udifaktum.Avgjorelse avgjorelse)
                        && avgjorelse.avgjorelsestype().tillatelseKode().equals("KOLLBESK"));
    }

    private static String husholdning(Husstand husstand, LocalDate dag) {
        List<Liv> med = husstand.hendelser().stream()
                .filter(hendelse -> hendelse.faktum() instanceof Faktum.FraUdi(Udifaktum.Bosetting bosetting)
                        && bosetting.bosattDato().equals(dag))
                .map(Hendelse::liv)
                .distinct()
                .toList();
        boolean barn = med.stream().anyMatch(liv -> liv.alder(dag) < 18);
        if (med.size() == 1) {
            return barn ? "EM" : "EV";
        }
        return barn ? "FB" : "FU";
    }

    private void deltakelse(Liv liv, Deltakelse deltakelse) {
        for (int aar = FOERSTE_AAR; aar <= SISTE_AAR; aar++) {
            String tekst = Integer.toString(aar);
            int alder = aar - liv.foedt.getYear();
            if (deltakelse.iProgram(aar)) {
                legg("INTRO_AAR", ALLE_AAR, tekst);
                legg("INTRO_LAND", tekst, liv.land);
                legg("INTRO_KJOENN", tekst, liv.kvinne ? "KVINNE" : "MANN");
                legg("INTRO_ALDER", tekst, aldersgruppe(alder, "18-25"));
            }
            String fylke = deltakelse.fylkeForNorsk(aar);
            if (fylke != null) {
                legg("NORSK_AAR", ALLE_AAR, tekst);
                legg("NORSK_KJOENN", tekst, liv.kvinne ? "KVINNE" : "MANN");
                legg("NORSK_ALDER", tekst, aldersgruppe(alder, "16-25"));
                legg("NORSK_FYLKE", tekst, fylke);
            }
            String overgang = deltakelse.overgang(aar);
            if (overgang != null) {
                legg("INTRO_OVERGANG", tekst, overgang);
            }
        }
    }

    private static String aldersgruppe(int alder, String yngste) {
        if (alder <= 25) {
            return yngste;
        }
        if (alder <= 35) {
            return "26-35";
        }
        if (alder <= 45) {
            return "36-45";
        }
        return alder <= 55 ? "46-55" : "56+";
    }

    private void legg(String tabell, String aar, @Nullable String gruppe) {
        if (gruppe != null) {
            celler.merge(new Celle(tabell, aar, gruppe), 1, Integer::sum);
        }
    }
}
