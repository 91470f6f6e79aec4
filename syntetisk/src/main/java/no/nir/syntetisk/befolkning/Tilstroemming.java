package no.nir.syntetisk.befolkning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who comes when: all combinations of year, stream, household and country laid end to end by weight. Household number n takes the
 * point n · φ (mod 1) of that line, so that any number of households has the proportions of the whole.
 */
final class Tilstroemming {

    record Celle(int aar, Stroem stroem, Husholdningstype type, String land) {}

    private record Andel(Stroem stroem, int fraAar, String hva, double del) {}

    private static final double DET_GYLNE_SNITT = 0.6180339887498949;

    private final List<Celle> celler = new ArrayList<>();
    private final double[] kumulert;

    Tilstroemming() {
        List<Andel> land = andeler("land", "land");
        List<Andel> typer = andeler("husholdning", "type");
        List<Double> vekter = new ArrayList<>();
        for (Tabell.Rad rad : Tabell.les("tilstroemming")) {
            int aar = rad.heltall("aar");
            for (Stroem stroem : Stroem.values()) {
                double personer = rad.tall(stroem.name());
                for (Andel type : gjeldende(typer, stroem, aar)) {
                    Husholdningstype husholdning = Husholdningstype.valueOf(type.hva());
                    for (Andel fra : gjeldende(land, stroem, aar)) {
                        celler.add(new Celle(aar, stroem, husholdning, fra.hva()));
                        vekter.add(personer * type.del() * fra.del() / husholdning.stoerrelse(stroem));
                    }
                }
            }
        }
        kumulert = new double[celler.size()];
        double sum = 0;
        for (int i = 0; i < kumulert.length; i++) {
            sum += vekter.get(i);
            kumulert[i] = sum;
        }
    }

    Celle celle(long froe, long husholdning) {
        double start = new Terning(froe, -1).del();
        double punkt = (start + husholdning * DET_GYLNE_SNITT) % 1.0;
        int plass = Arrays.binarySearch(kumulert, punkt * kumulert[kumulert.length - 1]);
        return celler.get(Math.min(celler.size() - 1, plass < 0 ? -plass - 1 : plass + 1));
    }

    private static List<Andel> andeler(String tabell, String kolonne) {
        return Tabell.les(tabell).stream()
                .map(rad -> new Andel(
                        Stroem.valueOf(rad.tekst("stroem")),
                        rad.heltall("fraAar"),
                        rad.tekst(kolonne),
                        rad.tall("andel")))
                .toList();
    }

    /** The newest set of shares that is in force in the year, made to sum to one. */
    private static List<Andel> gjeldende(List<Andel> alle, Stroem stroem, int aar) {
        List<Andel> til = alle.stream()
                .filter(andel -> andel.stroem() == stroem && andel.fraAar() <= aar)
                .toList();
        int fraAar = til.stream()
                .map(Andel::fraAar)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("ingen andeler for " + stroem + " " + aar));
        List<Andel> naa = til.stream().filter(andel -> andel.fraAar() == fraAar).toList();
        double sum = naa.stream().mapToDouble(Andel::del).sum();
        return naa.stream()
                .map(andel -> new Andel(stroem, fraAar, andel.hva(), andel.del() / sum))
                .toList();
    }
}
