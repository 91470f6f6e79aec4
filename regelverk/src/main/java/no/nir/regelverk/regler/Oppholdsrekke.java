package no.nir.regelverk.regler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** A person's permits in order of decision, and how the stay stands on a day. */
final class Oppholdsrekke {

    private static final Comparator<Tillatelse> REKKEFOELGE =
            Comparator.comparing(Tillatelse::innvilget).thenComparing(Tillatelse::fornyelse);

    private final List<Opphold> alle;
    private final Fortsattopphold fortsatt;
    private final boolean[] etterGap;
    private final int foersteTilbakekall;

    /** The last answer: the next day asked about is mostly like it. Lost in a race it is only made again. */
    private Status sist = new Status(Tilstand.INGEN, null, null);

    Oppholdsrekke(Personfakta fakta, Utvandring utvandring, Bosted bosted) {
        List<Opphold> bygd = new ArrayList<>(fakta.tillatelser().size());
        for (Tillatelse tillatelse : Ordnet.etter(REKKEFOELGE, fakta.tillatelser())) {
            bygd.add(lag(tillatelse, bygd, inntreden(tillatelse, fakta, utvandring, bosted)));
        }
        this.alle = List.copyOf(bygd);
        this.etterGap = new boolean[alle.size()];
        this.fortsatt = new Fortsattopphold(fakta.soeknader(), alle, etterGap);
        for (Opphold o : alle) {
            etterGap[o.nummer()] = utenTillatelseDagenFoer(o);
        }
        this.foersteTilbakekall = foersteTilbakekall(alle);
    }

    private static Opphold lag(Tillatelse t, List<Opphold> foer, int inntreden) {
        Opphold forrige = t.fornyelse() ? sisteMedSammeGrunnlag(foer, t.grunnlag()) : null;
        // A renewal that does not repeat the reference person keeps the one of the permit before.
        boolean arver = t.grunnlag() == Grunnlag.FAM && t.referanseperson() == null && forrige != null;
        Tillatelse klasse = arver && forrige != null ? forrige.rot().tillatelse() : t;
        return new Opphold(t, foer, forrige, inntreden, klasse, program(klasse, forrige));
    }

    /** what has become of the reference person since the first permit takes no programme away at a renewal. */
    private static Tillatelse program(Tillatelse klasse, @Nullable Opphold forrige) {
        Tillatelse foerste = forrige == null ? klasse : forrige.rot().tillatelse();
        return foerste.referanseperson() != null ? foerste : klasse;
    }

    private static @Nullable Opphold sisteMedSammeGrunnlag(List<Opphold> foer, Grunnlag grunnlag) {
        for (int i = foer.size() - 1; i >= 0; i--) {
            if (foer.get(i).grunnlag() == grunnlag) {
                return foer.get(i);
            }
        }
        return null;
    }

    private static int inntreden(Tillatelse t, Personfakta fakta, Utvandring utvandring, Bosted bosted) {
        int innvilget = Dag.av(t.innvilget());
        int ankomst = Dag.ellerAldri(fakta.ankomst());
        if (utvandring.varUte(innvilget)) {
            return utvandring.tilbake();
        }
        if (ankomst != Dag.ALDRI) {
            return Math.max(innvilget, ankomst);
        }
        // Applied from abroad and arrival unknown: the first settlement shows that the person came.
        return t.soektFraUtlandet() ? Math.max(innvilget, bosted.anker()) : innvilget;
    }

    List<Opphold> alle() {
        return alle;
    }

    @Nullable
    Opphold siste(int dag) {
        for (int i = alle.size() - 1; i >= 0; i--) {
            if (alle.get(i).innvilget() <= dag) {
                return alle.get(i);
            }
        }
        return null;
    }

    /** Decision on the first permit; a stay under chapter 13 is none. */
    int foersteInnvilget() {
        for (Opphold o : alle) {
            if (o.grunnlag() != Grunnlag.EEA) {
                return o.innvilget();
            }
        }
        return Dag.ALDRI;
    }

    /** First day in a municipality on this permit. */
    int foersteBosattDag(Opphold opphold, Bosted bosted) {
        for (Bosted.Bo bo : bosted.steder()) {
            int dag = Math.max(bo.fra(), opphold.inntreden());
            if (dag < bo.til()) {
                Status da = status(dag);
                if (da.harOpphold() && da.grunn() == opphold) {
                    return dag;
                }
            }
        }
        return Dag.ALDRI;
    }

    boolean harIntrogrunnlag() {
        for (Opphold o : alle) {
            if (o.introklasse() != Introklasse.UTENFOR) {
                return true;
            }
        }
        return false;
    }

    /** The permit whose basis decides: a permanent permit opens nothing new, so it points back. */
    @Nullable
    Opphold grunn(Opphold opphold) {
        if (!opphold.erPermanent()) {
            return opphold;
        }
        for (int i = opphold.nummer() - 1; i >= 0; i--) {
            if (!alle.get(i).erPermanent()) {
                return alle.get(i);
            }
        }
        return opphold;
    }

    /** The basis has been renewed, by this permit or before it. */
    boolean erFornyet(Opphold opphold) {
        for (Opphold o : alle) {
            if (o.nummer() <= opphold.nummer()
                    && o.grunnlag() == opphold.grunnlag()
                    && o.tillatelse().fornyelse()) {
                return true;
            }
        }
        return false;
    }

    Status status(int dag) {
        Opphold siste = siste(dag);
        Tilstand tilstand = siste == null ? Tilstand.INGEN : tilstand(siste, dag);
        Status status = sist;
        if (status.opphold() != siste || status.tilstand() != tilstand) {
            status = new Status(tilstand, siste, siste == null ? null : grunn(siste));
            sist = status;
        }
        return status;
    }

    private Tilstand tilstand(Opphold o, int dag) {
        if (o.grunnlag() == Grunnlag.EEA) {
            return dag < o.utloep() ? Tilstand.EOES : Tilstand.UTLOEPT;
        }
        if (o.tilbakekalt() <= dag) {
            return Tilstand.TILBAKEKALT;
        }
        // who has an uncertain permit stays in the group; the case does not prolong what has run out.
        Tilstand tilstand = dag < o.utloep()
                ? Tilstand.LOEPER
                : dag < o.forlengetTil() ? Tilstand.FORLENGET_34 : fortsatt.etterUtloep(o, dag);
        return tilstand == Tilstand.LOEPER && o.tilbakekallAapnet() <= dag ? Tilstand.TILBAKEKALL_AAPNET : tilstand;
    }

    /** The permit came after days without any: X-5. */
    boolean komEtterGap(Opphold opphold) {
        return etterGap[opphold.nummer()];
    }

    private boolean utenTillatelseDagenFoer(Opphold opphold) {
        int dagenFoer = opphold.innvilget() - 1;
        Opphold forrige = siste(dagenFoer);
        if (forrige == null) {
            return false;
        }
        return switch (tilstand(forrige, dagenFoer)) {
            case UTLOEPT, UTLOEPT_SOEKT_SENT, AVSLAATT -> true;
            case DOED,
                    UTVANDRET,
                    INGEN,
                    EOES,
                    LOEPER,
                    FORNYELSE,
                    FORNYELSE_SENT,
                    NYTT_GRUNNLAG,
                    PERMANENT_SOEKT,
                    FORLENGET_34,
                    AVGJORT,
                    TILBAKEKALL_AAPNET,
                    TILBAKEKALT -> false;
        };
    }

    private static int foersteTilbakekall(List<Opphold> alle) {
        int foerste = Dag.ALDRI;
        for (Opphold o : alle) {
            foerste = Math.min(foerste, o.tilbakekalt());
        }
        return foerste;
    }

    /** An earlier permit had been revoked for good: X-20. */
    boolean harTilbakekalt(int dag) {
        return foersteTilbakekall <= dag;
    }
}
