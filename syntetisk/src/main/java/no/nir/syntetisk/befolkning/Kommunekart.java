package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nir.kodeverk.Kommune;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
import no.nir.syntetisk.befolkning.Sted.Periodenummer;

/** The places of the synthetic Norway and how many are drawn to each: settled by agreement, or where people move by themselves. */
final class Kommunekart {

    private static final LocalDate I_DAG = LocalDate.of(2024, 6, 1);
    private static final String OSLO = "0301";

    private final List<Sted> steder;
    private final double[] bosetting;
    private final double[] frivillig;

    Kommunekart() {
        steder = Kommuner.norske().paa(Horisont.START).stream()
                .flatMap(kommune -> rekker(kommune.nummer()).stream())
                .distinct()
                .toList();
        Map<String, Double> folk = innbyggere();
        Map<String, Long> deler =
                steder.stream().collect(Collectors.groupingBy(Sted::sisteNummer, Collectors.counting()));
        Map<String, Double> maal = new HashMap<>();
        for (Tabell.Rad rad : Tabell.les("fylkevekt")) {
            maal.put(rad.tekst("fylke"), rad.tall("vekt"));
        }
        double[] bosettingsvekt = new double[steder.size()];
        double[] folkevekt = new double[steder.size()];
        for (int i = 0; i < steder.size(); i++) {
            double innbyggere = folk.getOrDefault(steder.get(i).sisteNummer(), 4.0)
                    / deler.getOrDefault(steder.get(i).sisteNummer(), 1L);
            bosettingsvekt[i] = Math.pow(innbyggere, 0.7);
            folkevekt[i] = innbyggere;
        }
        bosetting = kumuler(tilpass(bosettingsvekt, maal));
        frivillig = kumuler(folkevekt);
    }

    /** The municipality chosen for people who are settled by agreement. */
    Sted trekkBosetting(Terning terning) {
        return trekk(terning, bosetting);
    }

    /** Where people live who choose themselves. */
    Sted trekkFritt(Terning terning) {
        return trekk(terning, frivillig);
    }

    /** Movers: a quarter to Oslo, a quarter within the county, half elsewhere (SSB on secondary moves 2005–2014). */
    Sted trekkFlytting(Terning terning, Sted fra, LocalDate dag) {
        return switch (terning.vektet(0.25, 0.25, 0.5)) {
            case 0 -> finn(OSLO);
            case 1 -> iSammeFylke(terning, fra, dag);
            default -> trekkFritt(terning);
        };
    }

    /** Any place that is in this municipality of today. */
    Sted finn(String nummerIDag) {
        return steder.stream()
                .filter(sted -> sted.sisteNummer().equals(nummerIDag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ukjent kommunenummer " + nummerIDag));
    }

    private Sted iSammeFylke(Terning terning, Sted fra, LocalDate dag) {
        String fylke = fra.nummer(dag).substring(0, 2);
        for (int forsoek = 0; forsoek < 20; forsoek++) {
            Sted sted = trekkFritt(terning);
            if (sted.nummer(dag).startsWith(fylke) && !sted.equals(fra)) {
                return sted;
            }
        }
        return trekkFritt(terning);
    }

    private Sted trekk(Terning terning, double[] kumulert) {
        int plass = Arrays.binarySearch(kumulert, terning.del() * kumulert[kumulert.length - 1]);
        return steder.get(Math.min(steder.size() - 1, plass < 0 ? -plass - 1 : plass + 1));
    }

    private static Map<String, Double> innbyggere() {
        Map<String, String> nummer = Kommuner.norske().paa(I_DAG).stream()
                .collect(Collectors.toMap(kommune -> kommune.navn().split(" - ")[0], Kommune::nummer, (a, _) -> a));
        Map<String, Double> folk = new HashMap<>();
        for (Tabell.Rad rad : Tabell.les("innbyggere")) {
            String funnet = nummer.get(rad.tekst("kommune"));
            if (funnet == null) {
                throw new IllegalStateException("ukjent kommune i innbyggere.csv: " + rad.tekst("kommune"));
            }
            folk.put(funnet, rad.tall("tusen"));
        }
        return folk;
    }

    /** Scales the weights so that each county of 2016 gets the share that its municipalities had decided to settle. */
    private double[] tilpass(double[] vekt, Map<String, Double> maal) {
        LocalDate den = LocalDate.of(2016, 6, 1);
        Map<String, Double> sum = new HashMap<>();
        for (int i = 0; i < vekt.length; i++) {
            sum.merge(steder.get(i).nummer(den).substring(0, 2), vekt[i], Double::sum);
        }
        double[] ut = new double[vekt.length];
        for (int i = 0; i < vekt.length; i++) {
            String fylke = steder.get(i).nummer(den).substring(0, 2);
            ut[i] = vekt[i] / sum.getOrDefault(fylke, 1.0) * maal.getOrDefault(fylke, 0.0);
        }
        return ut;
    }

    private static double[] kumuler(double[] vekt) {
        double[] ut = vekt.clone();
        Arrays.parallelPrefix(ut, Double::sum);
        return ut;
    }

    /** All ways the number of 2004 has gone; more than one where a municipality was split. */
    private static List<Sted> rekker(String nummer) {
        List<List<Periodenummer>> rekker = List.of(List.of(new Periodenummer(Horisont.START, nummer)));
        List<LocalDate> nyttaar = IntStream.rangeClosed(2005, 2024)
                .mapToObj(aar -> LocalDate.of(aar, 1, 1))
                .toList();
        for (LocalDate dag : nyttaar) {
            List<List<Periodenummer>> videre = new ArrayList<>();
            for (List<Periodenummer> rekke : rekker) {
                for (String neste : etter(rekke.getLast().nummer(), dag)) {
                    videre.add(forlenget(rekke, neste, dag));
                }
            }
            rekker = videre;
        }
        return rekker.stream().map(Sted::new).toList();
    }

    private static List<String> etter(String nummer, LocalDate dag) {
        return switch (Kommuner.norske().resolver(nummer, dag.minusDays(1), dag)) {
            case Kommunesvar.Entydig(String ett) -> List.of(ett);
            case Kommunesvar.Delt(List<String> flere) -> flere;
            case Kommunesvar.Ukjent(String ukjent) ->
                throw new IllegalStateException("kommunenummeret finnes ikke: " + ukjent);
        };
    }

    private static List<Periodenummer> forlenget(List<Periodenummer> rekke, String neste, LocalDate dag) {
        if (rekke.getLast().nummer().equals(neste)) {
            return rekke;
        }
        List<Periodenummer> lengre = new ArrayList<>(rekke);
        lengre.add(new Periodenummer(dag, neste));
        return List.copyOf(lengre);
    }
}
