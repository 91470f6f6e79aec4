package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.fakta.Personfakta;
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

    /** As of the day; what does not apply is left out. Empty for a person no rule can be asked about. */
    public Map<Parameter, Parameterverdi> paa(long personId, LocalDate dag) {
        Personfakta fakta = faktahenter.hent(List.of(personId)).get(personId);
        return fakta == null || dag.isBefore(fakta.foedselsdato())
                ? Map.of()
                : Kategoriberegning.beregn(fakta, valg.gjeldende()).parametre(dag);
    }
}
