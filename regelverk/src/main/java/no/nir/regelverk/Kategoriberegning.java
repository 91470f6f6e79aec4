package no.nir.regelverk;

import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.regler.Fristberegning;
import no.nir.regelverk.regler.Norsktidberegning;
import no.nir.regelverk.regler.Parameterberegning;
import no.nir.regelverk.regler.Sak;
import no.nir.regelverk.regler.Tidslinjer;

/**
 * Facts of one person in, the whole timeline of categories out, past and future. A pure function: cut the person's life at every
 * day on which something may change, ask the rules once per piece, and join neighbours that say the same.
 */
public final class Kategoriberegning {

    private Kategoriberegning() {}

    public static Kategoriresultat beregn(Personfakta fakta, Regelparametre parametre) {
        Sak sak = new Sak(fakta, parametre);
        Tidslinjer linjer = Tidslinjer.av(sak);
        return new Kategoriresultat(
                linjer,
                () -> Fristberegning.alle(sak, linjer),
                dag -> Parameterberegning.paa(sak, linjer.intro(), dag),
                dag -> Norsktidberegning.paa(sak, dag));
    }
}
