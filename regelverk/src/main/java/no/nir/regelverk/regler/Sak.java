package no.nir.regelverk.regler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.kodeverk.Land;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Eoesslag;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** One person's facts with every anchor the rules count from worked out once. */
public final class Sak {

    private static final Comparator<Eoesopphold> NYEST_SIST =
            Comparator.comparing(Eoesopphold::fom).thenComparing(Eoesopphold::slag);

    private static final Comparator<Asylsak> SOEKT = Comparator.comparing(Asylsak::soekt);
    private static final Comparator<Arbeid> ARBEID = Comparator.comparing(Arbeid::fom);
    private static final Comparator<Forsoek> FORSOEK = Comparator.comparing(Forsoek::fom)
            .thenComparing(Forsoek::kategori, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** First age outside "til og med 60", enacted in 2025 (D-2). */
    private static final int ETTER_60 = 61;

    /** Citizenship of a country in the EEA or the Nordic countries, half-open. */
    record Eoesborger(String land, int fra, int til) {}

    final Personfakta fakta;
    final Lesemaater lesemaater;
    final Regelparametre parametre;
    final int foedt;
    final int fyller16;
    final int fyller18;
    final int fyllerProgramgrense;
    final int fyller56;
    final int fyller55;
    final int fyller67;
    /** integreringsloven: first day outside norsk because of age. */
    final int norskalderTil;

    final int doed;
    final Utvandring utvandring;
    final Bosted bosted;
    final Oppholdsrekke opphold;
    final Lovvalg lovvalg;
    final Programlop program;
    final Norskfakta norsk;
    final int norskBorgerFra;
    final List<Eoesborger> eoesborger;
    final Norskrett05 rett05;
    final Norskperiode21 periode21;
    /** First day in a municipality with a permit of § 9. */
    final int foersteParagraf9;

    final int foersteAsylsak;
    final int toAarFraBosetting;
    /** introduksjonsloven: settled in a municipality after a permit was given (ministry letter of 7 December 2004). */
    final int nyankommetFra;

    final int nyankommetTil;
    /** Two years in a municipality with a § 9 permit, whatever the moves. */
    final int paragraf9VinduTil;

    final int kap6aOpphoerer;
    final int alder60IKraft;
    final int integreringserklaeringIKraft;
    final List<Forsoek> forsoek;
    final List<Asylsak> asylsaker;
    final List<Arbeid> arbeid;
    final List<Eoesopphold> eoesopphold;
    final Motsigelser motsigelser;
    final int kap6aNorskStart;
    final int kap6aEttAar;
    final int kap6aNorskTil;
    final int rett05Til;
    final int norskTilbudSenest;
    final UtsattStart utsatt05;
    final UtsattStart utsatt21;

    /** Whether IMDi has chosen the other answer to a point of doubt. */
    boolean leserAnnerledes(Tvilspunkt punkt) {
        return parametre.leserAnnerledes(punkt);
    }

    public Sak(Personfakta fakta, Regelparametre parametre) {
        this(fakta, parametre, Lesemaater.av(fakta, parametre));
    }

    /** For a person read in one way, with the other readings given. */
    Sak(Personfakta fakta, Regelparametre parametre, Lesemaater lesemaater) {
        this.lesemaater = lesemaater;
        this.fakta = fakta;
        this.parametre = parametre;
        this.foedt = Dag.av(fakta.foedselsdato());
        this.fyller16 = Dag.plussAar(foedt, 16);
        this.fyller18 = Dag.plussAar(foedt, 18);
        this.fyllerProgramgrense = Dag.plussAar(foedt, parametre.oevreAldersgrenseProgram());
        this.fyller56 = Dag.plussAar(foedt, 56);
        this.fyller55 = Dag.plussAar(foedt, 55);
        this.fyller67 = Dag.plussAar(foedt, 67);
        this.norskalderTil = Norskalder.til(foedt);
        this.doed = Dag.ellerAldri(fakta.doed());
        this.bosted = Bosted.av(fakta);
        this.utvandring = Utvandring.av(fakta, bosted);
        this.opphold = new Oppholdsrekke(fakta, utvandring, bosted);
        this.lovvalg = Lovvalg.av(opphold, fakta, bosted);
        this.norsk = new Norskfakta(fakta.norsk());
        this.program = new Programlop(
                fakta, new Lengdegrunnlag(lovvalg.lov(), fakta.utdanning(), erKollektivVedProgram(opphold)));
        this.norskBorgerFra = norskFra(fakta.statsborgerskap());
        this.eoesborger = eoesborgerskap(fakta.statsborgerskap());
        this.kap6aOpphoerer = Dag.av(parametre.kap6aOpphoerer());
        this.alder60IKraft = Dag.ellerAldri(parametre.aldersgrense60IKraft());
        this.integreringserklaeringIKraft = Dag.ellerAldri(parametre.integreringserklaeringIKraft());
        this.forsoek = Ordnet.etter(FORSOEK, fakta.forsoek());
        this.asylsaker = Ordnet.etter(SOEKT, fakta.asylsaker());
        this.arbeid = Ordnet.etter(ARBEID, fakta.arbeid());
        this.eoesopphold = Ordnet.etter(NYEST_SIST, fakta.eoesopphold());
        this.motsigelser = Motsigelser.av(fakta, foedt, bosted, opphold);
        this.rett05 = Norskrett05.av(this);
        this.periode21 = Norskperiode21.av(this);
        this.foersteParagraf9 = foersteParagraf9();
        this.foersteAsylsak = foersteAsylsak(fakta);
        this.toAarFraBosetting = Dag.plussAar(bosted.anker(), 2);
        this.nyankommetFra = bosted.foersteDagFra(opphold.foersteInnvilget());
        this.nyankommetTil = Dag.plussAar(nyankommetFra, 2);
        this.paragraf9VinduTil = Dag.plussAar(foersteParagraf9, 2);
        this.kap6aNorskStart = Kapittel6A.norskStart(norsk);
        this.kap6aEttAar = Dag.plussMaaneder(kap6aNorskStart, 12);
        this.kap6aNorskTil = Kapittel6A.norskTil(norsk, kap6aEttAar);
        this.rett05Til = NorskrettEtterIntroduksjonsloven.rettTil(rett05, norsk);
        this.norskTilbudSenest = NorskperiodeEtterIntegreringsloven.tilbudSenest(bosted, periode21, norsk);
        this.utsatt05 = UtsattStart.etterIntroduksjonsloven(this);
        this.utsatt21 = UtsattStart.etterIntegreringsloven(this);
    }

    private static boolean erKollektivVedProgram(Oppholdsrekke opphold) {
        for (Opphold o : opphold.alle()) {
            if (o.introklasse() == Introklasse.KOLLEKTIV) {
                return true;
            }
        }
        return false;
    }

    private static int foersteAsylsak(Personfakta fakta) {
        int foerste = Dag.ALDRI;
        for (Asylsak a : fakta.asylsaker()) {
            foerste = Math.min(foerste, Dag.av(a.soekt()));
        }
        return foerste;
    }

    private static int norskFra(List<Statsborgerskap> statsborgerskap) {
        int fra = Dag.ALDRI;
        for (Statsborgerskap s : statsborgerskap) {
            if (s.land().equals("NOR")) {
                fra = Math.min(fra, s.fom() == null ? Dag.ALLTID : Dag.av(s.fom()));
            }
        }
        return fra;
    }

    private static List<Eoesborger> eoesborgerskap(List<Statsborgerskap> statsborgerskap) {
        List<Eoesborger> funnet = new ArrayList<>(0);
        for (Statsborgerskap s : statsborgerskap) {
            Land land = s.land().equals("NOR") ? null : Land.finn(s.land()).orElse(null);
            Periode medlem = land == null ? null : land.eoes().orElse(null);
            if (land != null && (land.nordisk() || medlem != null)) {
                int fra = s.fom() == null ? Dag.ALLTID : Dag.av(s.fom());
                int til = Dag.etter(s.tom());
                funnet.add(
                        land.nordisk() || medlem == null
                                ? new Eoesborger(s.land(), fra, til)
                                : new Eoesborger(
                                        s.land(),
                                        Math.max(fra, Dag.av(medlem.fom())),
                                        Math.min(til, Dag.etter(medlem.tom()))));
            }
        }
        return List.copyOf(funnet);
    }

    private int foersteParagraf9() {
        int foerste = Dag.ALDRI;
        for (Opphold o : opphold.alle()) {
            boolean paragraf9 =
                    switch (o.introklasse()) {
                        case ASYL, OVERFOERING, HUMANITAER, BEGRENSET_BARNEFAMILIE, KOLLEKTIV, PARAGRAF_53 -> true;
                        case FAMILIE_AV_BESKYTTET, FAMILIE_AV_PERMANENT_BESKYTTET -> Paragraf9.erInnenforFemAar(o);
                        case FAMILIE_AV_ANDRE, FAMILIE_AV_MINDREAARIG, BEGRENSET_MINDREAARIG, UTENFOR -> false;
                    };
            if (paragraf9) {
                foerste = Math.min(foerste, opphold.foersteBosattDag(o, bosted));
            }
        }
        return foerste;
    }

    /** First age outside the programme, under integreringsloven as it stands on the day. */
    int oevreProgramalder(int dag) {
        return dag >= alder60IKraft ? ETTER_60 : parametre.oevreAldersgrenseProgram();
    }

    /** The birthday on which the person is outside it. */
    int programgrense(int dag) {
        return dag >= alder60IKraft ? Dag.plussAar(foedt, ETTER_60) : fyllerProgramgrense;
    }

    boolean erNorskBorger(int dag) {
        return norskBorgerFra <= dag;
    }

    @Nullable
    Eoesborger eoesborger(int dag) {
        for (Eoesborger e : eoesborger) {
            if (e.fra() <= dag && dag < e.til()) {
                return e;
            }
        }
        return null;
    }

    /** The stay under chapter 13 on the day, unless a permit was given after it began. */
    @Nullable
    Eoesopphold eoesopphold(int dag) {
        Eoesopphold valgt = null;
        for (Eoesopphold e : eoesopphold) {
            if (Dag.av(e.fom()) <= dag && dag < Dag.etter(e.tom())) {
                valgt = e;
            }
        }
        Opphold siste = valgt == null ? null : opphold.siste(dag);
        return valgt != null && siste != null && siste.innvilget() > Dag.av(valgt.fom()) ? null : valgt;
    }

    boolean erEoesFamilie(int dag) {
        Eoesopphold e = eoesopphold(dag);
        return e != null && e.slag() != Eoesslag.EGEN_RETT;
    }

    Status status(int dag) {
        Status status = opphold.status(dag);
        if (doed <= dag) {
            return new Status(Tilstand.DOED, status.opphold(), status.grunn());
        }
        return eoesopphold(dag) != null ? new Status(Tilstand.EOES, status.opphold(), status.grunn()) : status;
    }

    /** The act that governs the person on the day; before the first qualifying permit, the one that would. */
    public Lov lov(int dag) {
        return lovvalg.lov(this, dag);
    }

    RegelId lovregel(int dag) {
        return lovvalg.regel(this, dag);
    }

    boolean harAsylsak(int dag) {
        return foersteAsylsak <= dag;
    }
}
