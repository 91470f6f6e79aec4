package no.nir.regelverk.regler;

import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;

/** The rule set of each scheme, chosen by the act that governs the person. */
public final class Regelsett {

    private Regelsett() {}

    /** What the rules say for one scheme on one day (epoch day). */
    public static Utfall vurder(Ordning ordning, Sak sak, int dag) {
        Status status = sak.status(dag);
        return switch (ordning) {
            case INTRO -> Oppholdskrav.pryd(intro(sak, status, dag), sak, status, dag);
            case NORSK -> Oppholdskrav.pryd(norsk(sak, status, dag), sak, status, dag);
            case ASYL -> Asylopplaering.vurder(sak, status, dag);
        };
    }

    private static Utfall intro(Sak sak, Status status, int dag) {
        return sak.lov(dag) == Lov.INTRODUKSJONSLOVEN
                ? IntroEtterIntroduksjonsloven.vurder(sak, status, dag)
                : IntroEtterIntegreringsloven.vurder(sak, status, dag);
    }

    private static Utfall norsk(Sak sak, Status status, int dag) {
        return sak.lov(dag) == Lov.INTRODUKSJONSLOVEN
                ? NorskEtterIntroduksjonsloven.vurder(sak, status, dag)
                : NorskEtterIntegreringsloven.vurder(sak, status, dag);
    }

    /** The act shown beside a scheme's answer. */
    public static Lov lov(Ordning ordning, Sak sak, int dag) {
        var asylsak = ordning == Ordning.ASYL ? Asylopplaering.sak(sak, dag) : null;
        return asylsak != null ? Lovvalg.asyl(asylsak) : sak.lov(dag);
    }
}
