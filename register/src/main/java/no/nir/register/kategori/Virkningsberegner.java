package no.nir.register.kategori;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.parametre.Regelparametre;
import org.springframework.stereotype.Service;

/** What the rules of this program would answer with these parameters, beside what is stored. Writes nothing. */
@Service
public class Virkningsberegner {

    private final Faktahenter faktahenter;
    private final Beregningslager lager;
    private final Clock klokke;

    Virkningsberegner(Faktahenter faktahenter, Beregningslager lager, Clock klokke) {
        this.faktahenter = faktahenter;
        this.lager = lager;
        this.klokke = klokke;
    }

    /**
     * Called inside a transaction that sees one state of the register, so that facts and stored answers belong together.
     *
     * @param ider every person from the first to the last, in person order
     * @return those for whom anything would be otherwise
     */
    public List<Virkning> proev(List<Long> ider, Regelparametre parametre) {
        if (ider.isEmpty()) {
            return List.of();
        }
        Uttrekk uttrekk = faktahenter.naa(ider.getFirst(), ider.getLast());
        LocalDate idag = LocalDate.now(klokke);
        Kommunenumre numre = new Kommunenumre(idag);
        Map<Long, Beregnet> lagret = lager.les(uttrekk);
        Map<Long, Faktarader> fakta = faktahenter.hentRader(uttrekk);
        List<Virkning> virkninger = new ArrayList<>();
        for (Long id : ider) {
            Faktarader rader = fakta.get(id);
            Beregnet naa = rader == null ? Beregnet.INGENTING : Kategoriberegner.beregn(rader, numre, parametre);
            Virkninger.mellom(id, lagret.getOrDefault(id, Beregnet.INGENTING), naa, idag)
                    .ifPresent(virkninger::add);
        }
        return virkninger;
    }
}
