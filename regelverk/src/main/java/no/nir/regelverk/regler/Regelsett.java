package no.nir.regelverk.regler;

import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;

/** The rule set of each scheme, chosen by the act that governs the person. */
public final class Regelsett {

    private Regelsett() {}

    /** What the rules say for one scheme on one day (epoch day). */
    public static Utfall vurder(Ordning ordning, Sak sak, int dag) {
        return vurder(ordning, sak, sak.status(dag), sak.lov(dag), dag);
    }

    /** The same, with how the stay stands and the act that governs worked out already. */
    static Utfall vurder(Ordning ordning, Sak sak, Status status, Lov lov, int dag) {
        return sak.lesemaater.merk(slikDeLeses(ordning, sak, status, lov, dag), ordning, dag);
    }

    private static Utfall slikDeLeses(Ordning ordning, Sak sak, Status status, Lov lov, int dag) {
        return switch (ordning) {
            case INTRO -> medOppholdet(ordning, intro(sak, status, lov, dag), sak, status, lov, dag);
            case NORSK -> medOppholdet(ordning, norsk(sak, status, lov, dag), sak, status, lov, dag);
            case ASYL -> Asylopplaering.vurder(sak, status, dag);
        };
    }

    /** What the stay, a pilot and facts at odds with each other do to the answer. */
    private static Utfall medOppholdet(Ordning ordning, Utfall raa, Sak sak, Status status, Lov lov, int dag) {
        Utfall utfall = Oppholdskrav.pryd(raa, sak, status, lov, dag);
        if (!sak.forsoek.isEmpty()) {
            utfall = Forsoeksregel.overstyr(utfall, ordning, sak, status, lov, dag);
        }
        return status.opphold() == null ? utfall : sak.motsigelser.merk(utfall, status.opphold(), dag);
    }

    private static Utfall intro(Sak sak, Status status, Lov lov, int dag) {
        Utfall utfall = lov == Lov.INTRODUKSJONSLOVEN
                ? IntroEtterIntroduksjonsloven.vurder(sak, status, dag)
                : IntroEtterIntegreringsloven.vurder(sak, status, dag);
        return Programovergang.medForlengelse(utfall, sak, dag);
    }

    private static Utfall norsk(Sak sak, Status status, Lov lov, int dag) {
        return lov == Lov.INTRODUKSJONSLOVEN
                ? NorskEtterIntroduksjonsloven.vurder(sak, status, dag)
                : NorskEtterIntegreringsloven.vurder(sak, status, dag);
    }

    /** The act shown beside a scheme's answer, when {@code lov} governs the person. */
    static Lov vist(Ordning ordning, Sak sak, Lov lov, int dag) {
        var asylsak = ordning == Ordning.ASYL ? Asylopplaering.sak(sak, dag) : null;
        return asylsak != null ? Lovvalg.asyl(asylsak) : lov;
    }
}
