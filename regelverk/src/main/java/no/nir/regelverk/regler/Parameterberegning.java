package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.parametre.Lovparameter;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.regelverk.vurdering.Parameterverdi.Dato;
import no.nir.regelverk.vurdering.Parameterverdi.Ingen;
import no.nir.regelverk.vurdering.Parameterverdi.JaNei;
import no.nir.regelverk.vurdering.Parameterverdi.Tall;
import no.nir.regelverk.vurdering.Parameterverdi.Tekst;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/** Hours, dates and lengths as of a day (section 5). */
public final class Parameterberegning {

    private final Sak sak;
    private final Tidslinje<Kategorivurdering> intro;
    private final int dag;
    private final Map<Parameter, Parameterverdi> ut = new EnumMap<>(Parameter.class);

    private Parameterberegning(Sak sak, Tidslinje<Kategorivurdering> intro, int dag) {
        this.sak = sak;
        this.intro = intro;
        this.dag = dag;
    }

    public static Map<Parameter, Parameterverdi> paa(Sak sak, Tidslinje<Kategorivurdering> intro, LocalDate dato) {
        Parameterberegning b = new Parameterberegning(sak, intro, Dag.av(dato));
        b.program();
        if (sak.lov(b.dag) == Lov.INTRODUKSJONSLOVEN) {
            b.norskEtterIntroduksjonsloven();
        } else {
            b.norskEtterIntegreringsloven();
        }
        b.asyl();
        return b.ut;
    }

    private void program() {
        int senest = Programfrist.startSenest(sak, intro, dag);
        sett(Parameter.PROGRAM_START_BY, senest);
        Lop lop = sak.program.siste(dag);
        if (lop != null && lop.erTildeling()) {
            sett(Parameter.PROGRAM_UNTIL, lop.til());
            if (lop.covid() != null) {
                ut.put(
                        Parameter.PROGRAM_COVID_MAY_ADD_MONTHS,
                        new Tall(lop.covid().maaneder()));
                sett(Parameter.PROGRAM_COVID_UNTIL_AT_MOST, lop.covid().til());
            }
            if (sak.lov(dag) == Lov.INTRODUKSJONSLOVEN && Dag.erDato(lop.start())) {
                ut.put(
                        Parameter.PROGRAM_MAX_WITH_EXTENSION_YEARS,
                        new Tall((lop.lengde().maaneder() + lop.lengde().forlengelse()) / 12));
            }
        }
        if (senest != Dag.ALDRI) {
            Programlengde lengde = lop != null && lop.erTildeling()
                    ? lop.lengde()
                    : Programlengde.finn(
                            new Lengdegrunnlag(sak.lov(dag), sak.fakta.utdanning(), erKollektiv()),
                            null,
                            Dag.ALDRI,
                            dag);
            ut.put(Parameter.PROGRAM_LENGTH, new Tekst(lengde.tekst()));
        }
        Opphold grunn = grunn();
        if (grunn != null
                && sak.lov(dag) == Lov.INTEGRERINGSLOVEN
                && grunn.introklasse() != Introklasse.UTENFOR
                && grunn.introklasse() != Introklasse.FAMILIE_AV_ANDRE
                && grunn.introklasse() != Introklasse.FAMILIE_AV_MINDREAARIG
                && Paragraf9.ville60RegelenGjelde(sak, grunn.rot().innvilget())) {
            ut.put(Parameter.WOULD_BE_IF_60_RULE_IN_FORCE, new Tekst(Kategori.RETT_OG_PLIKT.name()));
        }
    }

    private boolean erKollektiv() {
        Opphold grunn = grunn();
        return grunn != null && Kapittel6A.erKollektiv(grunn);
    }

    private @Nullable Opphold grunn() {
        return sak.status(dag).grunn();
    }

    private void norskEtterIntroduksjonsloven() {
        Norskrett05 rett = sak.rett05;
        Opphold grunn = grunn();
        if (rett.fra() != Dag.ALDRI
                && rett.tillatelse() != null
                && rett.tillatelse().innvilget() <= dag) {
            rett05(rett, rett.tillatelse());
        } else if (grunn != null
                && grunn.norskklasse(dag) == Norskklasse.ARBEID
                && grunn.rot().innvilget() >= Lovdager.NORSK) {
            timer(Timetall.plikt05(grunn.rot()));
            ut.put(Parameter.TEST_DUTY, new JaNei(false));
            ut.put(Parameter.PAYMENT, new Tekst("may_be_charged"));
        }
        tilbudsfrist05(rett);
    }

    private void rett05(Norskrett05 rett, Opphold tillatelse) {
        timer(Timetall.rett05(sak, tillatelse));
        ut.put(
                Parameter.FURTHER_MAX_H,
                new Tall(Lovparameter.YTTERLIGERE_TIMER_INTRODUKSJONSLOVEN.paaEllerFoerste(
                        Timetall.noekkel05(sak, tillatelse))));
        Covidforlengelse covid = Covidforlengelse.forNorsk(sak);
        if (covid != null && covid.fra() <= dag) {
            ut.put(Parameter.NORSK_COVID_RIGHT_MONTHS, new Tall(covid.maaneder()));
            sett(Parameter.NORSK_COVID_UNTIL_AT_MOST, covid.til());
        }
        UtsattStart utsatt = sak.utsatt05;
        boolean utsattGjelder = utsatt.harBegynt(dag);
        int fra = utsattGjelder ? utsatt.krav() : rett.fra();
        sett(Parameter.RIGHT_FROM, fra);
        sett(Parameter.RIGHT_UNTIL, utsattGjelder ? utsatt.til() : sak.rett05Til);
        sett(Parameter.FURTHER_UNTIL, Dag.plussAar(fra, 5));
        sett(Parameter.LATEST_CLAIM, utsatt.tiAarsdag());
        sett(Parameter.FURTHER_VEDTAK_BY, Dag.plussMaaneder(sak.norsk.ytterligereKrav, 3));
        boolean proeve = proeveplikt(rett);
        ut.put(Parameter.TEST_DUTY, new JaNei(proeve));
        if (proeve) {
            sett(Parameter.TEST_BY, Dag.plussMaaneder(sak.norsk.fullfoert, 6));
        }
        Integer timer = sak.norsk.fakta().timer();
        if (timer != null && timer < rett.timerIAlt() && sak.norsk.fullfoert == Dag.ALDRI) {
            ut.put(
                    Parameter.FURTHER_NEEDS,
                    new Tekst("remaining " + (rett.timerIAlt() - timer) + " h completed at own cost first"));
        }
    }

    /** Enters rett og plikt from 1 September 2013: the decision date for those who arrived later (TR-6, D-22). */
    private boolean proeveplikt(Norskrett05 rett) {
        int inn = rett.voksteInn()
                ? rett.fra()
                : rett.tillatelse() == null ? Dag.ALDRI : Dag.av(Timetall.noekkel05(sak, rett.tillatelse()));
        boolean over55 = rett.fra() >= sak.fyller55;
        // Whoever had only a right before 2017 came into the group that day, or by the other reading before (D-5).
        int inngang = over55 && !sak.leserAnnerledes(Tvilspunkt.D_5) ? Math.max(inn, Lovdager.ALDER_67) : inn;
        return inngang >= Lovdager.PROEVEPLIKT && sak.norsk.fritak(dag) == null;
    }

    private void tilbudsfrist05(Norskrett05 rett) {
        int krav = sak.norsk.krav;
        if (rett.fra() == Dag.ALDRI && krav == Dag.ALDRI) {
            return;
        }
        int registrert = Math.max(sak.bosted.folkeregistrert(), rett.fra());
        int fra = registrert != Dag.ALDRI && registrert >= Lovdager.TILBUDSFRIST ? Math.min(registrert, krav) : krav;
        sett(Parameter.NORSK_OFFER_BY, Dag.plussMaaneder(fra, 3));
    }

    private void norskEtterIntegreringsloven() {
        Opphold grunn = grunn();
        if (grunn == null) {
            return;
        }
        if (underKapittel6A(grunn) || NorskEtterIntegreringsloven.skiftetUnderParagraf43h(sak, grunn)) {
            // forskr. § 43 h comes first: no new duty under § 28 either.
            ut.put(Parameter.SAMF_H, new Tall(0));
            ut.put(Parameter.TEST_DUTY, new JaNei(false));
            sett(Parameter.RIGHT_FROM, sak.kap6aNorskStart);
            sett(Parameter.RIGHT_UNTIL, sak.kap6aNorskTil);
        } else if (grunn.norskklasse(dag) == Norskklasse.ARBEID && grunn.rot().innvilget() >= sak.fyller18) {
            timer(Timetall.plikt21(sak, grunn.rot()));
            ut.put(Parameter.TEST_DUTY, new JaNei(false));
            ut.put(Parameter.PAYMENT, new Tekst("may_be_charged"));
            sett(Parameter.RIGHT_FROM, sak.periode21.rettFra() <= dag ? sak.periode21.rettFra() : Dag.ALDRI);
        } else if (sak.periode21.tillatelse() != null
                && sak.periode21.tillatelse().innvilget() <= dag) {
            periode21(sak.periode21, sak.periode21.tillatelse());
        }
    }

    private boolean underKapittel6A(Opphold grunn) {
        return Kapittel6A.omfatter(grunn) && dag >= Lovdager.KAP_6A && dag < sak.kap6aOpphoerer;
    }

    private void periode21(Norskperiode21 periode, Opphold tillatelse) {
        ut.put(Parameter.SAMF_H, new Tall(Timetall.samfunnskunnskap21(tillatelse)));
        ut.put(Parameter.TEST_DUTY, new JaNei(sak.norsk.fritak(dag) == null));
        UtsattStart utsatt = sak.utsatt21;
        boolean utsattGjelder = utsatt.harBegynt(dag);
        sett(Parameter.RIGHT_FROM, utsattGjelder ? utsatt.krav() : periode.rettFra());
        int til = utsattGjelder ? utsatt.til() : periode.til();
        ut.put(Parameter.RIGHT_UNTIL, Dag.erDato(til) ? new Dato(Dag.dato(til)) : new Ingen());
        int samfunnFra = utsattGjelder ? utsatt.periodeFra() : periode.start();
        int samfunnTil = Dag.plussAar(samfunnFra, 1);
        sett(Parameter.SAMF_UNTIL, periode.fraTilbud() ? sak.norsk.medPermisjon(samfunnFra, samfunnTil) : samfunnTil);
        sett(Parameter.LATEST_CLAIM, utsatt.tiAarsdag());
        sett(Parameter.NORSK_OFFER_BY, sak.norskTilbudSenest);
        if (!sak.fakta.asylsaker().isEmpty() && dag >= Lovdager.SAMF_75) {
            ut.put(
                    Parameter.SAMF_H_COUNTED_FROM_MOTTAK_MAX,
                    new Tall(Lovparameter.SAMFUNNSKUNNSKAP_TIMER_ASYL.paa(Dag.dato(dag))));
        }
    }

    private void asyl() {
        Asylsak asylsak = Asylopplaering.sak(sak, dag);
        if (asylsak == null || Asylopplaering.vurder(sak, sak.status(dag), dag).erIkke()) {
            return;
        }
        ut.put(Parameter.ASYL_NORSK_H, new Tall(Lovparameter.NORSK_TIMER_ASYL.paa(Dag.dato(dag))));
        if (dag < Lovdager.ASYL_PLIKT) {
            return;
        }
        boolean gammel = Lovvalg.asyl(asylsak) == Lov.INTRODUKSJONSLOVEN;
        ut.put(Parameter.ASYL_KULTUR_H, new Tall(Lovparameter.KULTUR_TIMER_ASYL.paa(Dag.dato(dag))));
        if (dag >= Lovdager.SAMF_75) {
            if (Dag.av(asylsak.soekt()) < Lovdager.SAMF_75) {
                ut.put(Parameter.ASYL_KULTUR_H_2021, new Tall(50));
                ut.put(Parameter.ASYL_KULTUR_H_2022, new Tall(0));
            }
            if (!gammel) {
                ut.put(
                        Parameter.ASYL_SAMF_H,
                        new Tall(
                                Asylopplaering.harNokKulturtimer(sak, dag)
                                        ? 0
                                        : Lovparameter.SAMFUNNSKUNNSKAP_TIMER_ASYL.paa(Dag.dato(dag))));
            }
        }
    }

    private void timer(Timetall timer) {
        ut.put(Parameter.NORSK_H, new Tall(timer.norsk()));
        ut.put(Parameter.SAMF_H, new Tall(timer.samfunnskunnskap()));
    }

    private void sett(Parameter parameter, int verdi) {
        if (Dag.erDato(verdi)) {
            ut.put(parameter, new Dato(Dag.dato(verdi)));
        }
    }
}
