package no.nir.syntetisk.befolkning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Age and sex of those who come, by stream, country and year. */
final class Fordelinger {

    private static final int[] NEDRE_ALDER = {18, 26, 36, 46, 56, 68};
    private static final int[] OEVRE_ALDER = {25, 35, 45, 55, 67, 84};

    private record Aldre(Stroem stroem, int fraAar, double[] andeler) {}

    private record Noekkel(Stroem stroem, String land) {}

    private record Menn(int fraAar, double andel) {}

    private final List<Aldre> aldre = Tabell.les("alder").stream()
            .map(rad -> new Aldre(Stroem.valueOf(rad.tekst("stroem")), rad.heltall("fraAar"), andeler(rad)))
            .toList();

    private final Map<Noekkel, List<Menn>> menn = new HashMap<>();

    Fordelinger() {
        for (Tabell.Rad rad : Tabell.les("kjoenn")) {
            Noekkel noekkel = new Noekkel(Stroem.valueOf(rad.tekst("stroem")), rad.tekst("land"));
            menn.computeIfAbsent(noekkel, _ -> new ArrayList<>())
                    .add(new Menn(rad.heltall("fraAar"), rad.tall("menn") / 100));
        }
    }

    int voksenAlder(Terning terning, Stroem stroem, int aar) {
        double[] andeler = aldre.stream()
                .filter(rad -> rad.stroem() == stroem && rad.fraAar() <= aar)
                .max(Comparator.comparingInt(Aldre::fraAar))
                .orElseThrow()
                .andeler();
        int gruppe = terning.vektet(andeler);
        return terning.mellom(NEDRE_ALDER[gruppe], OEVRE_ALDER[gruppe]);
    }

    boolean erMann(Terning terning, Stroem stroem, String land, int aar) {
        List<Menn> rader =
                menn.getOrDefault(new Noekkel(stroem, land), menn.getOrDefault(new Noekkel(stroem, "*"), List.of()));
        return terning.treffer(rader.stream()
                .filter(rad -> rad.fraAar() <= aar)
                .max(Comparator.comparingInt(Menn::fraAar))
                .orElseThrow()
                .andel());
    }

    private static double[] andeler(Tabell.Rad rad) {
        double[] ut = new double[NEDRE_ALDER.length];
        for (int i = 0; i < ut.length; i++) {
            ut[i] = rad.tall("a" + NEDRE_ALDER[i]);
        }
        return ut;
    }
}
