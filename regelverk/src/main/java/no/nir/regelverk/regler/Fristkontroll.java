package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.tid.Tidslinje;

/**
 * What became of each deadline. A refusal answers the deadlines of the programme for the municipality that refused; whether the next
 * one has a task is asked by who answers for the person, not here.
 */
final class Fristkontroll {

    private final Sak sak;
    private final Tidslinjer linjer;

    Fristkontroll(Sak sak, Tidslinjer linjer) {
        this.sak = sak;
        this.linjer = linjer;
    }

    Friststatus paa(Fristtype type, LocalDate sisteDag) {
        return switch (type) {
            case PROGRAM_START_SENEST -> program(Programlop.Lop::start, sisteDag);
            case TO_AARSVINDU_TIL -> program(Programlop.Lop::fra, sisteDag);
            case PROGRAM_TIL -> programslutt();
            case NORSK_TILBUD_SENEST -> gjort(Math.min(sak.norsk.tilbudt, sak.norsk.begynt), sisteDag, linjer.norsk());
            case NORSK_RETT_TIL, SAMFUNNSKUNNSKAP_TIL -> gjort(norskFerdig(), sisteDag, linjer.norsk());
            case NORSK_PROEVE_SENEST -> gjort(sak.norsk.proeve, sisteDag, linjer.norsk());
            case NORSK_YTTERLIGERE_TIL -> norskFerdig() <= Dag.av(sisteDag) ? Friststatus.OPPFYLT : Friststatus.AAPEN;
            case NORSK_YTTERLIGERE_VEDTAK_SENEST, UTSATT_KRAV_SENEST, TILLATELSE_TIL, KAP_6A_TIL -> Friststatus.AAPEN;
        };
    }

    /** Of the programme given last; an earlier one that ended answers nothing. */
    private Friststatus programslutt() {
        Programlop.Lop siste = sak.program.siste(Fristberegning.TIL_SLUTT);
        return siste != null && siste.slutt() != Dag.ALDRI ? Friststatus.OPPFYLT : Friststatus.AAPEN;
    }

    private static Friststatus gjort(int dag, LocalDate sisteDag, Tidslinje<Kategorivurdering> linje) {
        if (dag != Dag.ALDRI) {
            return dag <= Dag.av(sisteDag) ? Friststatus.OPPFYLT : Friststatus.UAKTUELL;
        }
        return linje.paa(sisteDag)
                .filter(v -> v.kategori() != Kategori.IKKE_GJELDENDE)
                .map(_ -> Friststatus.AAPEN)
                .orElse(Friststatus.UAKTUELL);
    }

    private Friststatus program(ToIntFunction<Programlop.Lop> dag, LocalDate sisteDag) {
        List<Programlop.Lop> alle = sak.program.alle();
        int foerst = Dag.ALDRI;
        boolean bareAvslag = !alle.isEmpty();
        for (Programlop.Lop lop : alle) {
            if (lop.erTildeling()) {
                foerst = Math.min(foerst, dag.applyAsInt(lop));
                bareAvslag = false;
            }
        }
        return bareAvslag ? Friststatus.UAKTUELL : gjort(foerst, sisteDag, linjer.intro());
    }

    /** The goal reached, or the hours of the duty done: the training asks for nothing more. */
    private int norskFerdig() {
        return Math.min(sak.norsk.maalNaadd, sak.norsk.fullfoert);
    }
}
