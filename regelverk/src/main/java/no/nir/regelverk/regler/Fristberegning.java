package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Tidslinje;

/** The deadlines of a person's whole life, as the facts stand. */
public final class Fristberegning {

    /** A day after everything known: what holds then is the last word on each date. */
    static final int TIL_SLUTT = Dag.av(2100, 1, 1);

    private static final Comparator<Frist> REKKEFOELGE = (a, b) -> {
        int dato = a.dato().compareTo(b.dato());
        return dato != 0 ? dato : a.type().compareTo(b.type());
    };

    private final Sak sak;
    private final Fristkontroll kontroll;
    private final List<Frist> frister = new ArrayList<>();

    private Fristberegning(Sak sak, Tidslinjer linjer) {
        this.sak = sak;
        this.kontroll = new Fristkontroll(sak, linjer);
    }

    public static List<Frist> alle(Sak sak, Tidslinjer linjer) {
        return new Fristberegning(sak, linjer).beregn(linjer.intro());
    }

    private List<Frist> beregn(Tidslinje<Kategorivurdering> intro) {
        boolean gammel = sak.lovvalg.lov() == Lov.INTRODUKSJONSLOVEN;
        // The parameters are taken where kap. 6 A still runs for its holders, then from the end of the timeline.
        Map<Parameter, Parameterverdi> sist = Parameterberegning.paa(sak, intro, Dag.dato(TIL_SLUTT));
        if (sisteDagMedKap6A(sak) != TIL_SLUTT) {
            sist.putAll(Parameterberegning.paa(sak, intro, Dag.dato(sisteDagMedKap6A(sak))));
        }
        legg(sist, Parameter.PROGRAM_START_BY, Fristtype.PROGRAM_START_SENEST, RegelId.T_9);
        programTil();
        legg(sist, Parameter.NORSK_OFFER_BY, Fristtype.NORSK_TILBUD_SENEST, gammel ? RegelId.T_10 : RegelId.T_11);
        legg(sist, Parameter.RIGHT_UNTIL, Fristtype.NORSK_RETT_TIL, gammel ? RegelId.T_1 : periode(sak));
        legg(sist, Parameter.FURTHER_UNTIL, Fristtype.NORSK_YTTERLIGERE_TIL, RegelId.T_2);
        legg(sist, Parameter.FURTHER_VEDTAK_BY, Fristtype.NORSK_YTTERLIGERE_VEDTAK_SENEST, RegelId.T_2);
        legg(sist, Parameter.SAMF_UNTIL, Fristtype.SAMFUNNSKUNNSKAP_TIL, RegelId.T_6);
        legg(sist, Parameter.TEST_BY, Fristtype.NORSK_PROEVE_SENEST, RegelId.T_14);
        legg(sist, Parameter.LATEST_CLAIM, Fristtype.UTSATT_KRAV_SENEST, RegelId.T_15);
        toAarsvindu(gammel);
        tillatelse();
        frister.sort(REKKEFOELGE);
        return List.copyOf(frister);
    }

    /** The rule is that it ends; how long it lasts stands elsewhere, by goal and education. */
    private void programTil() {
        Programlop.Lop lop = sak.program.siste(TIL_SLUTT);
        if (lop != null && lop.erTildeling() && Dag.erDato(lop.til())) {
            LocalDate dato = Dag.dato(lop.til());
            RegelId regel = lop.lov() == Lov.INTRODUKSJONSLOVEN ? RegelId.I03_14 : RegelId.I21_13;
            legg(Fristtype.PROGRAM_TIL, dato, lop.lengde().hjemmel(), regel);
        }
    }

    private static int sisteDagMedKap6A(Sak sak) {
        Opphold siste = sak.opphold.siste(TIL_SLUTT);
        return siste != null && Kapittel6A.erKollektiv(siste) ? sak.kap6aOpphoerer - 1 : TIL_SLUTT;
    }

    private static RegelId periode(Sak sak) {
        Opphold siste = sak.opphold.siste(TIL_SLUTT);
        return siste != null && Kapittel6A.erKollektiv(siste) ? RegelId.T_7 : RegelId.N21_7;
    }

    private void toAarsvindu(boolean gammel) {
        boolean harIntrogrunnlag = sak.opphold.harIntrogrunnlag();
        int etterNyLov = sak.foersteParagraf9 == Dag.ALDRI ? sak.toAarFraBosetting : sak.paragraf9VinduTil;
        int til = gammel ? sak.nyankommetTil : etterNyLov;
        if (harIntrogrunnlag && Dag.erDato(til)) {
            legg(Fristtype.TO_AARSVINDU_TIL, Dag.dato(til), gammel ? RegelId.I03_3 : RegelId.I21_2);
        }
    }

    private void tillatelse() {
        Opphold siste = sak.opphold.siste(TIL_SLUTT);
        if (siste == null) {
            return;
        }
        if (Dag.erDato(siste.utloep())) {
            legg(Fristtype.TILLATELSE_TIL, Dag.dato(siste.utloep()), RegelId.X_1);
        }
        if (Kapittel6A.omfatter(siste)) {
            legg(Fristtype.KAP_6A_TIL, sak.parametre.kap6aOpphoerer(), RegelId.D_1);
        }
    }

    private void legg(Map<Parameter, Parameterverdi> verdier, Parameter parameter, Fristtype type, RegelId regel) {
        if (verdier.get(parameter) instanceof Parameterverdi.Dato(LocalDate dato)) {
            legg(type, dato, regel);
        }
    }

    private void legg(Fristtype type, LocalDate dato, RegelId regel) {
        legg(type, dato, Hjemmelrekke.av(regel).paa(Dag.av(dato)), regel);
    }

    private void legg(Fristtype type, LocalDate dato, Hjemmel hjemmel, RegelId regel) {
        Friststatus status = kontroll.paa(type, type.sisteDag(dato));
        frister.add(new Frist(type, ordning(type), dato, hjemmel, regel, status));
    }

    private static Ordning ordning(Fristtype type) {
        return switch (type) {
            case PROGRAM_START_SENEST, TO_AARSVINDU_TIL, PROGRAM_TIL -> Ordning.INTRO;
            case NORSK_TILBUD_SENEST,
                    NORSK_RETT_TIL,
                    NORSK_YTTERLIGERE_TIL,
                    NORSK_YTTERLIGERE_VEDTAK_SENEST,
                    SAMFUNNSKUNNSKAP_TIL,
                    NORSK_PROEVE_SENEST,
                    UTSATT_KRAV_SENEST,
                    TILLATELSE_TIL,
                    KAP_6A_TIL -> Ordning.NORSK;
        };
    }
}
