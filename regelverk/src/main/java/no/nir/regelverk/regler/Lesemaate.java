package no.nir.regelverk.regler;

import java.util.List;
import java.util.function.Function;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import org.jspecify.annotations.Nullable;

/**
 * Facts that can be read in more than one way: they contradict each other, or the law does not say which day or document counts.
 * The answer follows the reading named in the sentence of the doubt; here stand the others, as the facts would be if they were right.
 */
enum Lesemaate {
    /** The decision recorded last counts; the other reading is that it does not hold. Of one date, either may be the wrong one. */
    TO_PROGRAM(Flagg.PROGRAMS_OVERLAP, Grunnkode.TVIL_TO_PROGRAM, Programlesning::toProgram),
    /** A decision without a date is taken to be as old as the start; it may be as old as the claim or the settlement. */
    UTEN_VEDTAKSDATO(Flagg.DECISION_DATE_MISSING, Grunnkode.TVIL_UTEN_VEDTAKSDATO, Programlesning::utenVedtaksdato),
    /** A programme of somebody who had no permit, or was not born, counts; the other reading is that it is another person's. */
    PROGRAM_FOER_TILLATELSE(
            Flagg.PROGRAM_BEFORE_PERMIT, Grunnkode.TVIL_PROGRAM_FOER_TILLATELSE, Programlesning::foerTillatelse),
    /** What ends before it begins has ended; the other reading is that it goes on. */
    SLUTT_FOER_START(Flagg.END_BEFORE_START, Grunnkode.TVIL_SLUTT_FOER_START, Datolesning::sluttFoerStart),
    /** A decision from before what it decides stands on its date; the other reading is that the date is wrong. */
    VEDTAK_FOER_KRAV(Flagg.DECISION_BEFORE_CLAIM, Grunnkode.TVIL_VEDTAK_FOER_KRAV, Datolesning::vedtakFoerKrav),
    /** Whoever is registered dead is dead; the other reading is that the facts from later are right. */
    ETTER_DOEDEN(Flagg.FACTS_AFTER_DEATH, Grunnkode.TVIL_ETTER_DOEDEN, Datolesning::etterDoeden),
    UTVANDRET_FOER_ANKOMST(
            Flagg.EMIGRATED_BEFORE_ARRIVAL,
            Grunnkode.TVIL_UTVANDRET_FOER_ANKOMST,
            Bostedslesning::utvandretFoerAnkomst),
    TILBAKE_FOER_UTVANDRING(
            Flagg.RETURNED_BEFORE_EMIGRATION,
            Grunnkode.TVIL_TILBAKE_FOER_UTVANDRING,
            Bostedslesning::tilbakeFoerUtvandring),
    /** The settlement that began last counts; the other reading is that the first one lasted as long as it says. */
    TO_BOSTEDER(Flagg.SETTLEMENTS_OVERLAP, Grunnkode.TVIL_TO_BOSTEDER, Bostedslesning::toBosteder),
    TO_MOTTAK(Flagg.RECEPTION_CENTRES_OVERLAP, Grunnkode.TVIL_TO_MOTTAK, Bostedslesning::toMottak),
    TO_ASYLSAKER(Flagg.ASYLUM_CASES_OVERLAP, Grunnkode.TVIL_TO_ASYLSAKER, Bostedslesning::toAsylsaker),
    /** A renewal keeps the programme of the first permit; with another reference person it may be a new basis. */
    FORNYELSE_MED_ANNEN_REFERANSE(
            Flagg.RENEWAL_OTHER_REFERENCE,
            Grunnkode.TVIL_FORNYELSE_MED_ANNEN_REFERANSE,
            Oppholdslesning::fornyelseMedAnnenReferanse),
    /** A citizen has no late start; the other reading is that the person was not a citizen when it was granted. */
    UTSATT_SOM_STATSBORGER(
            Flagg.LATE_START_AFTER_CITIZENSHIP,
            Grunnkode.TVIL_UTSATT_SOM_STATSBORGER,
            Oppholdslesning::utsattSomStatsborger),
    /** An age is reached on 28 February in common years (docs/perioder.md); the other reading is 1 March. */
    FOEDT_29_FEBRUAR(null, Grunnkode.TVIL_FOEDT_29_FEBRUAR, Datolesning::foedt29Februar),
    /** During a stay on chapter 13 an older permit does not count; the other reading is that it lives on. */
    TILLATELSE_UNDER_KAPITTEL_13(
            null, Grunnkode.TVIL_TILLATELSE_UNDER_KAPITTEL_13, Oppholdslesning::tillatelseUnderKapittel13);

    private final @Nullable Flagg flagg;
    private final Grunnkode tvil;
    private final Function<Personfakta, List<Personfakta>> andre;

    Lesemaate(@Nullable Flagg flagg, Grunnkode tvil, Function<Personfakta, List<Personfakta>> andre) {
        this.flagg = flagg;
        this.tvil = tvil;
        this.andre = andre;
    }

    /** The facts as the other readings have them; none when the facts can be read in one way only. */
    List<Personfakta> andre(Personfakta fakta) {
        return andre.apply(fakta);
    }

    /** First day on which the other reading can mean anything. */
    int fra(Personfakta fakta) {
        Utsatt utsatt = this == UTSATT_SOM_STATSBORGER ? fakta.norsk().utsatt() : null;
        return utsatt == null ? Dag.ALLTID : Dag.av(utsatt.krav());
    }

    Utfall merk(Utfall utfall) {
        return (flagg == null ? utfall : utfall.med(flagg)).medTvil(tvil);
    }
}
