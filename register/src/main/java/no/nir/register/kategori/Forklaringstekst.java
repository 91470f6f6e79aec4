package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a scheme's category is what it is in one stretch of time, in words of one language.
 *
 * @param ordning INTRO, NORSK or ASYL
 * @param kategori the category's code, for choosing colour and shape
 * @param tittel category and dates in words
 * @param fordi what decided
 * @param valgt what of it IMDi has chosen instead of the answer of the rules
 * @param hvorforIkke why not the other categories of the scheme
 * @param kanEndre what would change it, or that nothing known will
 * @param kontroll what must be checked by hand before anybody relies on it
 * @param tvil questions the law leaves open here, where nothing has to be checked; with this and {@code kontroll} empty nothing is uncertain
 * @param merknader short notes
 * @param frister deadlines that fall in the stretch, or for the last one after its start
 * @param trinn the way to the answer, question by question
 * @param spoersmaal the questions the rules asked, in their order
 * @param kilder who told the facts in it and when the register learnt them, each once
 */
public record Forklaringstekst(
        String ordning,
        String kategori,
        LocalDate fom,
        @Nullable LocalDate tom,
        String tittel,
        List<Ledd> fordi,
        List<Valgt> valgt,
        List<HvorforIkke> hvorforIkke,
        List<String> kanEndre,
        List<Kontroll> kontroll,
        List<String> tvil,
        List<String> merknader,
        List<Frist> frister,
        List<Trinn> trinn,
        List<Spoersmaal> spoersmaal,
        List<String> kilder) {

    public Forklaringstekst {
        fordi = List.copyOf(fordi);
        valgt = List.copyOf(valgt);
        hvorforIkke = List.copyOf(hvorforIkke);
        kanEndre = List.copyOf(kanEndre);
        kontroll = List.copyOf(kontroll);
        tvil = List.copyOf(tvil);
        merknader = List.copyOf(merknader);
        frister = List.copyOf(frister);
        trinn = List.copyOf(trinn);
        spoersmaal = List.copyOf(spoersmaal);
        kilder = List.copyOf(kilder);
    }

    /**
     * A clause with its paragraph.
     *
     * @param alene the same where it stands alone: with the name of the act, though the clause before has it
     * @param dag the latest day it names; absent when it names none
     * @param sent what of it the register learnt so late that it said something else before
     */
    public record Ledd(String tekst, String alene, @Nullable LocalDate dag, List<String> sent) {}

    /**
     * @param regel code of the point
     * @param tekst the answer chosen, the day it was decided, from when the register uses it, and why
     */
    public record Valgt(String regel, String tekst) {}

    /** @param spoersmaal which other categories, as the beginning of a sentence that each reason ends */
    public record HvorforIkke(String spoersmaal, List<String> fordi) {

        public HvorforIkke {
            fordi = List.copyOf(fordi);
        }
    }

    /**
     * One question on the way.
     *
     * @param svar yes or no; absent when the facts are the answer
     * @param fakta what was known, each with its date and paragraph
     * @param foelger what follows; absent when nothing does
     * @param under the questions below it
     */
    public record Trinn(
            String spoersmaal,
            @Nullable String svar,
            List<String> fakta,
            @Nullable String foelger,
            List<Trinn> under) {

        public Trinn {
            fakta = List.copyOf(fakta);
            under = List.copyOf(under);
        }
    }

    /** A point of doubt, and what the municipality does about it. */
    public record Kontroll(String tvil, String gjoer) {}

    /** @param regel identity of the rule that asks */
    public record Spoersmaal(String regel, String tekst) {}

    /** @param dato last day in time */
    public record Frist(LocalDate dato, String tekst) {}

    public boolean gjelder(LocalDate dag) {
        return !dag.isBefore(fom) && (tom == null || !dag.isAfter(tom));
    }
}
