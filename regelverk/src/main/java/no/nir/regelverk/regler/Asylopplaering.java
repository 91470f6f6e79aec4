package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import org.jspecify.annotations.Nullable;

/** Training of asylum seekers in mottak (section 6). The date of the application decides the act (LAW-4). */
final class Asylopplaering {

    private static final Hjemmel NY_LOV = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 5");
    private static final Utfall PARAGRAF_5 = Utfall.av(Kategori.PLIKT, ASYL).medHjemmel(NY_LOV);
    private static final Utfall IKKE_ETTER_PARAGRAF_5 = Utfall.ikke(ASYL).medHjemmel(NY_LOV);
    private static final Utfall FORSKRIFT_73 = Utfall.av(Kategori.PLIKT, ASYL)
            .medHjemmel(new Hjemmel(Lovverk.INTEGRERINGSFORSKRIFTEN, "§ 73 første ledd"));

    private Asylopplaering() {}

    /** 25 hours of kultur og verdier taken before 2022 stand in for samfunnskunnskap. */
    static boolean harNokKulturtimer(Sak sak, int dag) {
        return dag >= Lovdager.SAMF_75 && sak.norsk.kulturtimer() >= 25;
    }

    static @Nullable Asylsak sak(Sak sak, int dag) {
        for (int i = sak.asylsaker.size() - 1; i >= 0; i--) {
            Asylsak a = sak.asylsaker.get(i);
            if (Dag.av(a.soekt()) <= dag) {
                return a;
            }
        }
        return null;
    }

    /** Outside, by the act of the application (LAW-4). */
    private static Utfall ikke(Asylsak asylsak) {
        return Lovvalg.asyl(asylsak) == Lov.INTEGRERINGSLOVEN ? IKKE_ETTER_PARAGRAF_5 : Utfall.ikke(ASYL);
    }

    static Hjemmel hjemmel(Asylsak asylsak, int dag) {
        return ikke(asylsak).hjemmel(dag);
    }

    static Utfall vurder(Sak sak, Status status, int dag) {
        Asylsak asylsak = sak(sak, dag);
        if (asylsak == null || dag < Lovdager.ASYL_TILBUD) {
            // Nobody has applied: the act of the day says who the training is for.
            return dag < Lovdager.INTEGRERINGSLOVEN ? Utfall.ikke(ASYL) : IKKE_ETTER_PARAGRAF_5;
        }
        if (sak.erNorskBorger(dag)) {
            // a Norwegian citizen is no asylum seeker.
            return ikke(asylsak).med(Flagg.NORWEGIAN_CITIZEN).med(LAW_4);
        }
        boolean avgjort = status.opphold() != null
                && Dag.av(asylsak.soekt()) <= status.opphold().innvilget();
        if (avgjort || dag >= sak.doed || sak.utvandring.varUte(dag)) {
            return ikke(asylsak).med(LAW_4);
        }
        Utfall utfall = erAvgjort(asylsak, dag) ? ikke(asylsak) : iMottak(sak, asylsak, dag);
        boolean tvil =
                erUkjentEtterUdi(asylsak, dag) && !iMottak(sak, asylsak, dag).erIkke();
        return (tvil ? utfall.medTvil(Grunnkode.TVIL_TILBUD_ETTER_UDI_VEDTAK) : utfall).med(LAW_4);
    }

    /** The offer of 2007: whether UDI's own decision ended it hung on utsatt iverksetting, which nobody has recorded. */
    private static boolean erUkjentEtterUdi(Asylsak a, int dag) {
        return dag < Lovdager.ASYL_PLIKT
                && dag < Dag.ellerAldri(a.endeligAvslag())
                && Math.min(Dag.ellerAldri(a.vedtakUdi()), Dag.ellerAldri(a.avslagUdi())) <= dag;
    }

    private static boolean erAvgjort(Asylsak a, int dag) {
        boolean etterUdi = Dag.av(a.soekt()) < Lovdager.INTEGRERINGSLOVEN && dag >= Lovdager.ASYL_PLIKT;
        // 2018: not after UDI's decision, yes or no; otherwise not after a refusal.
        return Dag.ellerAldri(a.avslagUdi()) <= dag
                || Dag.ellerAldri(a.endeligAvslag()) <= dag
                || (etterUdi && Dag.ellerAldri(a.vedtakUdi()) <= dag)
                || erSaerskilt(a, dag);
    }

    /** 48-timer, Dublin and the like were excepted by the acts of 2018 and 2020; the offer before them had no such exception. */
    static boolean erSaerskilt(Asylsak a, int dag) {
        return dag >= Lovdager.ASYL_PLIKT && a.saerskiltProsedyre();
    }

    /**
     * Whether the kind of mottak opens the training: the offer was for ordinary mottak, introduksjonsloven §§ 20 a–c from 2018 names
     * none, integreringsloven § 5 leaves ankomstsenter and transittmottak out.
     */
    private static boolean iRettMottak(Mottakstype type, Lov lov, int dag) {
        if (dag < Lovdager.ASYL_PLIKT) {
            return type == Mottakstype.ORDINAERT;
        }
        return lov == Lov.INTRODUKSJONSLOVEN
                || switch (type) {
                    case ANKOMST, TRANSITT -> false;
                    case ORDINAERT, OMSORGSSENTER, ANNET -> true;
                };
    }

    private static Utfall iMottak(Sak sak, Asylsak asylsak, int dag) {
        Mottaksopphold mottak = mottak(asylsak, dag);
        if (mottak == null) {
            return ikke(asylsak);
        }
        Lov lov = Lovvalg.asyl(asylsak);
        if (!iRettMottak(mottak.type(), lov, dag)) {
            return ikke(asylsak).med(Flagg.NOT_ORDINARY_MOTTAK);
        }
        boolean nyLov = lov == Lov.INTEGRERINGSLOVEN;
        if (dag < (nyLov ? sak.fyller18 : sak.fyller16)) {
            return ikke(asylsak).med(nyLov ? Flagg.UNDER_18 : Flagg.UNDER_16);
        }
        if (!nyLov) {
            Utfall tilbud = Utfall.av(dag < Lovdager.ASYL_PLIKT ? Kategori.TILBUD : Kategori.PLIKT, ASYL);
            boolean ukjentTimetall = Lovdager.ASYL_TIMER_UKJENT_FRA <= dag && dag < Lovdager.ASYL_TIMER_UKJENT_TIL;
            return ukjentTimetall ? tilbud.medTvil(Grunnkode.TVIL_TIMER_175_ELLER_250, D_15) : tilbud;
        }
        Utfall utfall = harNokKulturtimer(sak, dag) ? FORSKRIFT_73 : PARAGRAF_5;
        return Dag.av(asylsak.soekt()) < sak.fyller18 ? utfall.medTvil(Grunnkode.TVIL_UNG_ASYLSOEKER) : utfall;
    }

    static boolean erSenere(Mottaksopphold m, Mottaksopphold annet) {
        return m.fom().isAfter(annet.fom())
                || (m.fom().equals(annet.fom()) && m.type().compareTo(annet.type()) < 0);
    }

    private static @Nullable Mottaksopphold mottak(Asylsak asylsak, int dag) {
        Mottaksopphold siste = null;
        for (Mottaksopphold m : asylsak.mottak()) {
            boolean dekker = Dag.av(m.fom()) <= dag && dag < Dag.etter(m.tom());
            if (dekker && (siste == null || erSenere(m, siste))) {
                siste = m;
            }
        }
        return siste;
    }
}
