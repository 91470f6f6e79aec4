package no.nir.regelverk.regler;

import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Ordning;

/**
 * The other readings of a person's facts. Where one of them leads to another answer, the answer stands but is marked; where all lead
 * to the same one, nothing hangs on the contradiction and nothing is said of it.
 */
final class Lesemaater {

    /** For a person read in one of the other ways: a reading has no readings of its own. */
    static final Lesemaater INGEN = new Lesemaater(List.of());

    private static final Lesemaate[] ALLE = Lesemaate.values();

    private record Annen(Lesemaate lesemaate, int fra, Sak sak) {}

    private final Annen[] andre;

    private Lesemaater(List<Annen> andre) {
        this.andre = andre.toArray(Annen[]::new);
    }

    static Lesemaater av(Personfakta fakta, Regelparametre parametre) {
        List<Annen> andre = null;
        for (Lesemaate lesemaate : ALLE) {
            List<Personfakta> leste = lesemaate.andre(fakta);
            if (!leste.isEmpty()) {
                andre = andre == null ? new ArrayList<>() : andre;
                for (Personfakta lest : leste) {
                    andre.add(new Annen(lesemaate, lesemaate.fra(fakta), new Sak(lest, parametre, INGEN)));
                }
            }
        }
        return andre == null ? INGEN : new Lesemaater(andre);
    }

    Utfall merk(Utfall utfall, Ordning ordning, int dag) {
        Utfall merket = utfall;
        for (Annen annen : andre) {
            if (annen.fra() <= dag && !utfall.erSammeSvar(Regelsett.vurder(ordning, annen.sak(), dag))) {
                merket = annen.lesemaate().merk(merket);
            }
        }
        return merket;
    }

    /** Where an answer in one of the other readings may change, whether it differs may change. */
    void kutt(Kuttdager kutt) {
        for (Annen annen : andre) {
            kutt.legg(Kuttdager.ALLE, annen.fra());
            Kuttdager dens = Kuttdager.av(annen.sak());
            for (int i = 0; i < dens.antall(); i++) {
                kutt.legg(Kuttdager.ALLE, dens.dag(i));
            }
        }
    }
}
