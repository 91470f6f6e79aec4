package no.nir.regelverk.regler;

import java.util.List;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import org.jspecify.annotations.Nullable;

/** How the stay goes on when a permit has run out: an application in time, or the extension of § 34. */
final class Fortsattopphold {

    private static final List<Tilstand> STYRKE =
            List.of(Tilstand.FORNYELSE, Tilstand.PERMANENT_SOEKT, Tilstand.NYTT_GRUNNLAG, Tilstand.FORNYELSE_SENT);

    private final List<Soeknad> soeknader;
    private final List<Opphold> alle;
    private final boolean[] etterGap;

    /** @param etterGap by number of the permit, filled in for those before a permit when that one is asked about */
    Fortsattopphold(List<Soeknad> soeknader, List<Opphold> alle, boolean[] etterGap) {
        this.soeknader = soeknader;
        this.alle = alle;
        this.etterGap = etterGap;
    }

    Tilstand etterUtloep(Opphold o, int dag) {
        boolean avslaatt = false;
        boolean innvilget = false;
        boolean soektSent = false;
        Tilstand videre = null;
        for (Soeknad s : soeknader) {
            int innlevert = Dag.av(s.innlevert());
            if (innlevert < o.innvilget()) {
                continue;
            }
            if (innlevert >= o.utloep()) {
                soektSent = true;
                continue;
            }
            if (dag < Dag.ellerAldri(s.endelig())) {
                videre = beste(videre, underBehandling(o, s, innlevert));
            } else if (s.utfall() == Soeknadsutfall.AVSLAATT) {
                // only a refusal of the extension itself ends what runs on without an application.
                avslaatt |= !o.forlengesUtenSoeknad() || s.slag() == Soeknadsslag.FORNYELSE;
            } else {
                innvilget = true;
            }
        }
        if (videre != null) {
            return videre;
        }
        if (avslaatt) {
            return Tilstand.AVSLAATT;
        }
        if (o.forlengesUtenSoeknad()) {
            return Tilstand.FORLENGET_34;
        }
        if (innvilget) {
            return Tilstand.AVGJORT;
        }
        return soektSent ? Tilstand.UTLOEPT_SOEKT_SENT : Tilstand.UTLOEPT;
    }

    /** Of several applications the one that holds the stay most firmly. */
    private static @Nullable Tilstand beste(@Nullable Tilstand a, @Nullable Tilstand b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return STYRKE.indexOf(a) <= STYRKE.indexOf(b) ? a : b;
    }

    /** utl. § 61 sjette and sjuende ledd: one month before expiry, for a new basis also nine months of lawful stay. */
    private @Nullable Tilstand underBehandling(Opphold o, Soeknad s, int innlevert) {
        boolean iTide = Dag.plussMaaneder(innlevert, 1) <= o.utloep();
        return switch (s.slag()) {
            case FORNYELSE -> iTide ? Tilstand.FORNYELSE : Tilstand.FORNYELSE_SENT;
            case PERMANENT -> iTide ? Tilstand.PERMANENT_SOEKT : Tilstand.FORNYELSE_SENT;
            case NYTT_GRUNNLAG ->
                iTide && Dag.plussMaaneder(lovligFra(innlevert), 9) <= innlevert ? Tilstand.NYTT_GRUNNLAG : null;
        };
    }

    /** When the unbroken lawful stay on the day began. */
    private int lovligFra(int dag) {
        int fra = Dag.ALDRI;
        for (Opphold o : alle) {
            if (o.innvilget() <= dag && (fra == Dag.ALDRI || etterGap[o.nummer()])) {
                fra = o.inntreden();
            }
        }
        return fra;
    }
}
