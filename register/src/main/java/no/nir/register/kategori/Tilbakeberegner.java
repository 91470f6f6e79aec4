package no.nir.register.kategori;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.tid.Periode;
import org.springframework.stereotype.Service;

/**
 * The answer for one person over what the register knew at an earlier instant, by the rules of now: of earlier versions only the name is
 * kept ({@link Forklaring#regler}). Writes nothing.
 */
@Service
public class Tilbakeberegner {

    private final Faktahenter faktahenter;
    private final Regelvalg valg;

    Tilbakeberegner(Faktahenter faktahenter, Regelvalg valg) {
        this.faktahenter = faktahenter;
        this.valg = valg;
    }

    /**
     * @param dag the day that is seen from; the deadlines are those that asked somebody for something that day
     * @return absent when the register did not know when the person was born
     */
    public Optional<Beregnet> somKjent(long personId, Instant da, LocalDate dag) {
        return Optional.ofNullable(
                        faktahenter.hentRader(faktahenter.om(personId, da)).get(personId))
                .map(rader -> beregn(rader, dag));
    }

    /** Which municipality answered for each of these persons on the day, over what was known at the instant; those without one are left out. */
    public Map<Long, String> kommuner(Collection<Long> personIder, Instant da, LocalDate dag) {
        Kommunenumre numre = new Kommunenumre(dag);
        Map<Long, String> kommuner = new HashMap<>();
        faktahenter
                .hentRader(faktahenter.om(personIder, da))
                .forEach((id, rader) -> Tilhoerighet.av(rader, numre).stream()
                        .filter(rad -> new Periode(rad.fom(), rad.tom()).inneholder(dag))
                        .forEach(rad -> kommuner.put(id, rad.kommunenummer())));
        return kommuner;
    }

    private Beregnet beregn(Faktarader rader, LocalDate dag) {
        Kommunenumre numre = new Kommunenumre(dag);
        Kategoriresultat resultat = Kategoriberegning.beregn(rader.tilRegler(numre), valg.gjeldende());
        List<Frist> aapne = Startfrist.frister(resultat, rader.ordninger(), dag).stream()
                .filter(frist -> frist.status() == Friststatus.AAPEN)
                .toList();
        return Beregnet.av(resultat, aapne, Tilhoerighet.av(rader, numre));
    }
}
