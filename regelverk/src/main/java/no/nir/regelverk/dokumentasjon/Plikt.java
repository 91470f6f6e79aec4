package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/**
 * The person's own duty to take norsk og samfunnskunnskap, as the category engine answers it.
 *
 * @param harHatt the person has had the duty on or before the day
 * @param norsk hours of norsk; absent where the law asks for a level and no hours
 * @param proeveplikt must take the tests
 * @param periodenSlutt the period for training has ended
 */
record Plikt(
        boolean harHatt,
        Lov lov,
        @Nullable Integer norsk,
        int samfunnskunnskap,
        boolean proeveplikt,
        boolean periodenSlutt,
        Set<Dokumentasjonstvil> tvil) {

    private static final Set<Kategori> PLIKTER = EnumSet.of(Kategori.RETT_OG_PLIKT, Kategori.PLIKT);

    static Plikt av(Personfakta fakta, LocalDate dag) {
        Kategoriresultat svar = Kategoriberegning.beregn(utenFritak(fakta), Regelparametre.gjeldende());
        Tidslinje<Kategorivurdering> norsk = svar.tidslinje(Ordning.NORSK);
        Kategorivurdering paaDagen = svar.paa(Ordning.NORSK, dag);
        LocalDate sist = sisteDagMedPlikt(norsk, dag);
        Map<Parameter, Parameterverdi> tall = svar.parametre(dag);
        if (sist != null && !tall.containsKey(Parameter.SAMF_H)) {
            tall = svar.parametre(sist);
        }
        return new Plikt(
                sist != null,
                paaDagen.lov(),
                tall.get(Parameter.NORSK_H) instanceof Parameterverdi.Tall t ? t.tall() : null,
                tall.get(Parameter.SAMF_H) instanceof Parameterverdi.Tall t ? t.tall() : 0,
                tall.get(Parameter.TEST_DUTY) instanceof Parameterverdi.JaNei j && j.ja(),
                paaDagen.har(Flagg.PERIOD_ENDED),
                tvil(norsk, dag));
    }

    /** The duty before any exemption: what is lifted is said requirement by requirement. */
    private static Personfakta utenFritak(Personfakta f) {
        return f.endre().norsk(f.norsk().utenFritak()).bygg();
    }

    int timerIAlt() {
        return (norsk == null ? 0 : norsk) + samfunnskunnskap;
    }

    private static @Nullable LocalDate sisteDagMedPlikt(Tidslinje<Kategorivurdering> norsk, LocalDate dag) {
        LocalDate sist = null;
        for (Segment<Kategorivurdering> s : norsk) {
            Kategori kategori = s.verdi().kategori();
            if (PLIKTER.contains(kategori) && !s.periode().fom().isAfter(dag)) {
                LocalDate tom = s.periode().tom();
                sist = tom == null || tom.isAfter(dag) ? dag : tom;
            }
        }
        return sist;
    }

    private static Set<Dokumentasjonstvil> tvil(Tidslinje<Kategorivurdering> norsk, LocalDate dag) {
        Set<Dokumentasjonstvil> tvil = EnumSet.noneOf(Dokumentasjonstvil.class);
        for (Segment<Kategorivurdering> s : norsk) {
            if (!s.periode().fom().isAfter(dag)) {
                ta(tvil, s.verdi(), RegelId.D_5, Dokumentasjonstvil.ALDER_55_TIL_66_FRA_2017);
                ta(tvil, s.verdi(), RegelId.D_10, Dokumentasjonstvil.HVILKEN_LOV);
                ta(tvil, s.verdi(), RegelId.D_18, Dokumentasjonstvil.TIMER_225_ELLER_250);
                ta(tvil, s.verdi(), RegelId.D_22, Dokumentasjonstvil.INNVILGET_FOER_ANKOMMET_ETTER);
            }
        }
        return tvil;
    }

    private static void ta(
            Set<Dokumentasjonstvil> tvil, Kategorivurdering vurdering, RegelId regel, Dokumentasjonstvil navn) {
        if (vurdering.regler().contains(regel)) {
            tvil.add(navn);
        }
    }
}
