package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;

/** Section 1.5: one person, one day. */
public final class Fasit {

    private Fasit() {}

    public static Dagsvar vurder(Personfakta p, LocalDate dag) {
        Lov lov = Lovvalg.velg(p, dag);
        if (dag.isBefore(p.foedselsdato()) || Oppholdsdag.erBorte(p, dag)) {
            return new Dagsvar(lov, Vurdering.ikke("X-18"), Vurdering.ikke("X-18"), Vurdering.ikke("X-18"));
        }
        Dagsvar svar = etterLoven(p, lov, dag);
        return new Dagsvar(
                lov,
                Forsoeksdag.overstyr(svar.intro(), p, Ordning.INTRO, lov, dag),
                Forsoeksdag.overstyr(svar.norsk(), p, Ordning.NORSK, lov, dag),
                svar.asyl());
    }

    /** First day after the time of the programme last given by the day, where one was begun. */
    static @Nullable LocalDate programTil(Personfakta p, LocalDate dag) {
        return Programtid.til(p, dag);
    }

    private static Dagsvar etterLoven(Personfakta p, Lov lov, LocalDate dag) {
        Vurdering asyl = Asylsoeker.vurder(p, dag);
        return switch (lov) {
            case INTRODUKSJONSLOVEN ->
                Statsborger.erNorsk(p, dag)
                        ? new Dagsvar(lov, Vurdering.ikke("X-11"), Vurdering.ikke("X-11"), asyl)
                        : new Dagsvar(lov, IntroGammel.vurder(p, dag), NorskGammel.vurder(p, dag), asyl);
            case INTEGRERINGSLOVEN -> new Dagsvar(lov, IntroNy.vurder(p, dag), NorskNy.vurder(p, dag), asyl);
        };
    }
}
