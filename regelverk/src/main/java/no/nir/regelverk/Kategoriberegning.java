package no.nir.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Forklaring;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Periode;
import no.nir.tid.Tidslinje;

/** Facts of one person in, the whole timeline of categories out. A pure function. */
public final class Kategoriberegning {

    private Kategoriberegning() {}

    public static Kategoriresultat beregn(Personfakta fakta, Regelparametre parametre) {
        return new Kategoriresultat(
                uberegnet(fakta, Ordning.INTRO, RegelId.I21_99),
                uberegnet(fakta, Ordning.NORSK, RegelId.N21_15),
                uberegnet(fakta, Ordning.ASYL, RegelId.ASYL),
                List.of(),
                dag -> Map.of());
    }

    private static Tidslinje<Kategorivurdering> uberegnet(Personfakta fakta, Ordning ordning, RegelId regel) {
        LocalDate fra = fakta.foedselsdato();
        return Tidslinje.av(
                Periode.fra(fra),
                new Kategorivurdering(
                        ordning,
                        Kategori.IKKE_GJELDENDE,
                        Lov.INTEGRERINGSLOVEN,
                        List.of(regel),
                        List.of(),
                        new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 8"),
                        null,
                        fra,
                        () -> Forklaring.INGEN));
    }
}
