package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Delproever;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Paamelding;
import org.jspecify.annotations.Nullable;

/**
 * The tests a person takes on the way through the training. Told with a die of its own: beside the lives, so that it changes nothing in
 * them. How many and how good: our assumption of the order of size.
 */
final class Proeveloep {

    /** Results are in NIR from that day on (circular Q-39/2013). */
    private static final LocalDate FOERSTE = LocalDate.of(2013, 9, 1);

    private static final int YNGST = 16;
    private static final int GANGER = 3;
    private static final List<String> NIVAA = List.of("IKKE_GRUNNLAG", "UNDER_A1", "A1", "A2", "B1", "B2");
    private static final int A2 = 3;
    /** In which language people from there take the test of knowledge of society. */
    private static final Map<String, String> SPRAAK = Map.of(
            "SYR", "ar", "IRQ", "ar", "ERI", "ti", "SOM", "so", "UKR", "uk", "AFG", "prs", "IRN", "fa", "COD", "sw");

    private final Husstand husstand;
    private final Terning terning;
    private final Liv liv;
    private final Proevemelder melder;

    Proeveloep(Husstand husstand, Liv liv) {
        this.husstand = husstand;
        this.terning = husstand.proeveterning;
        this.liv = liv;
        this.melder = melder();
    }

    /** @param utdanning as in {@link Karriere#NIVAA} */
    void fortell(LocalDate start, int utdanning) {
        LocalDate dag = start.plusDays(terning.mellom(150, 300));
        int nivaa = 2 + (utdanning >= 2 ? 1 : 0);
        int ganger = terning.mellom(0, GANGER);
        for (int i = 0; i < ganger; i++) {
            norsk(dag, Math.min(nivaa, NIVAA.size() - 1));
            nivaa += terning.mellom(0, 1);
            dag = dag.plusDays(terning.mellom(150, 280));
        }
        if (terning.treffer(0.6)) {
            samfunn(start.plusDays(terning.mellom(120, 400)));
        }
        if (terning.treffer(0.2)) {
            statsborger(start.plusDays(terning.mellom(6 * 365, 9 * 365)));
        }
    }

    private void norsk(LocalDate dag, int nivaa) {
        Delproever deler = new Delproever(
                del(nivaa, 0.85), del(nivaa, 0.85), del(nivaa - (terning.treffer(0.3) ? 1 : 0), 0.85), del(nivaa, 1));
        String proeve = nivaa < A2 ? "NORSKPROEVE_A1_A2" : nivaa == A2 ? "NORSKPROEVE_A2_B1" : "NORSKPROEVE_B1_B2";
        LocalDate fortalt = dag.plusDays(terning.mellom(21, 35));
        int etterpaa = terning.vektet(0.95, 0.035, 0.015);
        int senere = terning.mellom(30, 70);
        if (!kan(dag)) {
            return;
        }
        String referanse = melder.norsk(proeve, dag, deler, fortalt);
        if (etterpaa == 1) {
            Delproever rettet = new Delproever(deler.lese(), deler.lytte(), bedre(deler.skriftlig()), deler.muntlig());
            melder.korriger(referanse, proeve, dag, rettet, fortalt.plusDays(senere));
        } else if (etterpaa == 2) {
            melder.annuller(referanse, fortalt.plusDays(senere));
        }
    }

    private @Nullable String del(int nivaa, double sjanse) {
        int funnet = Math.clamp(nivaa + terning.mellom(-1, 1) / (terning.treffer(0.5) ? 1 : 2), 0, NIVAA.size() - 1);
        return terning.treffer(sjanse) ? NIVAA.get(funnet) : null;
    }

    private static String bedre(@Nullable String nivaa) {
        return nivaa == null ? NIVAA.get(A2) : NIVAA.get(Math.min(NIVAA.indexOf(nivaa) + 1, NIVAA.size() - 1));
    }

    private void samfunn(LocalDate dag) {
        String spraak = terning.treffer(0.7) ? SPRAAK.getOrDefault(liv.land, "en") : "nb";
        kunnskap("SAMFUNNSKUNNSKAPSPROEVE", dag, spraak, 0.8);
    }

    private void statsborger(LocalDate dag) {
        kunnskap("STATSBORGERPROEVE", dag, "nb", 0.75);
    }

    /** Whoever fails tries again once. */
    private void kunnskap(String proeve, LocalDate dag, String spraak, double sjanse) {
        boolean bestaatt = terning.treffer(sjanse);
        LocalDate igjen = dag.plusDays(terning.mellom(60, 200));
        if (kan(dag)) {
            melder.kunnskap(proeve, dag, bestaatt, spraak, dag.plusDays(7));
        }
        if (!bestaatt && kan(igjen)) {
            melder.kunnskap(proeve, igjen, terning.treffer(sjanse), spraak, igjen.plusDays(7));
        }
    }

    private boolean kan(LocalDate dag) {
        return liv.harDuf() && !dag.isBefore(FOERSTE) && liv.lever(dag) && liv.alder(dag) >= YNGST;
    }

    private Proevemelder melder() {
        return new Proevemelder(
                husstand,
                liv,
                switch (terning.vektet(0.7, 0.12, 0.17, 0.005, 0.005)) {
                    case 0 -> Paamelding.BEGGE_NUMRE;
                    case 1 -> Paamelding.DUF_NUMMER;
                    case 2 -> Paamelding.FOLKEREGISTERNUMMER;
                    case 3 -> Paamelding.FEILSKREVET;
                    default -> Paamelding.UKJENT;
                });
    }
}
