package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.vurdering.Norsktid;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import org.springframework.stereotype.Service;

/** The hours, dates and lengths the law gives one person, computed when asked for. */
@Service
public class Lovtall {

    private final Faktahenter faktahenter;
    private final Regelvalg valg;

    Lovtall(Faktahenter faktahenter, Regelvalg valg) {
        this.faktahenter = faktahenter;
        this.valg = valg;
    }

    /**
     * What the law gives on the day; what does not apply is left out.
     *
     * @param norsktid the months of norsk
     */
    public record Svar(Map<Parameter, Parameterverdi> tall, Optional<Norsktid> norsktid) {}

    /** Empty for a person no rule can be asked about. */
    public Svar paa(long personId, LocalDate dag) {
        Personfakta fakta = faktahenter.hent(List.of(personId)).get(personId);
        if (fakta == null || dag.isBefore(fakta.foedselsdato())) {
            return new Svar(Map.of(), Optional.empty());
        }
        Kategoriresultat beregnet = Kategoriberegning.beregn(fakta, valg.gjeldende());
        return new Svar(beregnet.parametre(dag), beregnet.norsktid(dag));
    }
}
