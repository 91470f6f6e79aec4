package no.nir.fasit;

import java.util.function.Predicate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Differences that are known and explained, each with the table row that decides it or the reason why none does. */
enum KjentAvvik {
    TO_TILLATELSER_SAMME_DAG(
            61461,
            "Contradictory facts: two permits granted on one day",
            a -> a.fakta().tillatelser().stream()
                            .map(Tillatelse::innvilget)
                            .distinct()
                            .count()
                    < a.fakta().tillatelser().size()),
    TO_FORSOEK_SAMME_DAG(
            3623,
            "Contradictory facts: two pilots of one scheme from one day (the engine raises a doubt)",
            a -> a.motorHar("LAW-8") && Kjennetegn.toForsoekSammeDag(a.fakta())),
    FULLFOERING_FRA_34(
            5334,
            "N21-13 and N21-14 let a begun programme's norsk be completed after any change; section 7 (c=0.7) says that the permit after"
                    + " § 34 gives its ordinary category, K-5 (c=0.4) what holds when kap. 6A lapses: open, the engine follows these, with"
                    + " a doubt",
            a -> a.hva().equals("NORSK")
                    && (a.fasitHar("N21-13") || a.fasitHar("N21-14"))
                    && Kjennetegn.harHatt(a.fakta(), Grunnlag.KOLL_34)),
    UDI_VEDTAK(
            3,
            "Section 6, rows 2007 and 2010/2011: open whether UDI's decision ends the offer (no fact on utsatt iverksetting)",
            a -> a.hva().equals("ASYL")
                    && a.fakta().asylsaker().stream().anyMatch(s -> Kjennetegn.udiHarAvgjort(s, a.dag()))),
    AVGJORT_UTEN_NY_TILLATELSE(
            60,
            "X-1 ends at the final decision; open what holds when it is not recorded as a refusal and no new permit is known,"
                    + " or when it is dated before the application",
            a -> (Kjennetegn.harUtloept(a) || Kjennetegn.harBruktTidligereOpphold(a))
                    && a.fakta().soeknader().stream().anyMatch(Kjennetegn::erUklar)),
    BOSATT_FOER_ANKOMST(
            0,
            "Contradictory facts: settled before the first arrival",
            a -> a.hva().equals("INTRO") && a.lov() == Lov.INTEGRERINGSLOVEN && Kjennetegn.bosattFoerAnkomst(a)),
    F43H_ETTER_JULI(
            14639,
            "forskr. § 43h is known until 2026-07-01 (D-21): the engine lets it go on for those who moved under it, with a doubt",
            a -> a.hva().equals("NORSK")
                    && a.motorHar("T-7")
                    && a.motorHar("D-21")
                    && Dato.fraOgMed(a.dag(), Dato.d(2026, 7, 1))),
    KAPITTEL_13(
            200,
            "Open whether an older permit lives on under, and after, a stay on chapter 13",
            a -> Kjennetegn.harHatt(a.fakta(), Grunnlag.EEA)
                    || !a.fakta().eoesopphold().isEmpty()),
    TO_VEDTAK_SAMME_DAG(
            8608,
            "Contradictory facts: two vedtak on introduksjonsprogram of one date",
            a -> (a.hva().equals("INTRO") || a.erOmProgramslutt()) && Kjennetegn.toVedtakSammeDag(a.fakta())),
    INNVILGET_MENS_BORTE(
            65,
            "Open when the three years begin for a permit granted while the person was away: here at the grant",
            a -> a.hva().equals("NORSK") && a.fakta().gjeninnreise() != null),
    UTVIDET_ETTER_JULI_2026(
            27692,
            "T-8: forskr. § 43g is only known to 2026-07-01 (D-21); the engine goes on",
            a -> a.hva().equals("NORSK") && a.motorHar("T-8") && Dato.fraOgMed(a.dag(), Dato.d(2026, 7, 1))),
    PROGRAM_UTEN_VEDTAKSDATO(
            226,
            "Facts missing: a programme without a date of vedtak",
            a -> (a.hva().startsWith("INTRO") || a.motorHar("LAW-9") || a.erOmProgramslutt())
                    && a.fakta().program().stream().anyMatch(x -> x.vedtak() == null)),
    PROGRAM_FOER_TILLATELSE(
            7852,
            "Contradictory facts: a programme begun before any permit: which act gives its length hangs on one nobody had",
            a -> a.erOmProgramslutt() && Kjennetegn.begynteFoerTillatelse(a.fakta())),
    TO_MOTTAK_SAMME_DAG(
            70558,
            "Contradictory facts: two stays in mottak from one day",
            a -> a.hva().equals("ASYL") && a.fakta().asylsaker().stream().anyMatch(Kjennetegn::harToMottakSammeDag)),
    UTSATT_OG_STATSBORGER(
            92848,
            "Contradictory facts: a late start granted to somebody who had become a Norwegian citizen",
            a -> a.hva().equals("NORSK")
                    && a.motorHar("X-10")
                    && a.fakta().norsk().utsatt() != null),
    UTSATT_UTEN_TILBUD(
            63637,
            "Row only: a late start under integreringsloven whose period has not begun, no start being offered; the engine stops naming it"
                    + " when the time from the claim is over",
            a -> a.hva().equals("NORSK-RAD") && (a.fasitHar("N21-12") || a.fasitHar("N21-12b"))),
    FOEDT_29_FEBRUAR(
            41832,
            "The tables do not say on which day whoever was born on 29 February reaches an age: here on 1 March, in the engine on"
                    + " 28 February",
            a -> a.fakta().foedselsdato().getMonthValue() == 2
                    && a.fakta().foedselsdato().getDayOfMonth() == 29
                    && a.dag().getDayOfMonth() == 28),
    TO_ASYLSAKER(
            32453,
            "Contradictory facts: two applications for protection on one day",
            a -> a.hva().equals("ASYL") && Kjennetegn.toPaaSammeDag(a.fakta())),
    FORNYELSE_MED_ANNEN_REFERANSE(
            17,
            "Contradictory facts: a renewal on the same basis with another reference person; in the engine it takes no programme away"
                    + " (X-9), here the reference person of the day counts",
            a -> Kjennetegn.harFornyelseMedAnnenReferanse(a.fakta()));

    private final int froe;
    private final String grunn;
    private final Predicate<Avvik> gjelder;

    KjentAvvik(int froe, String grunn, Predicate<Avvik> gjelder) {
        this.froe = froe;
        this.grunn = grunn;
        this.gjelder = gjelder;
    }

    /** The explanation that fits, the first one when several do. */
    static @Nullable KjentAvvik finn(Avvik avvik) {
        for (KjentAvvik kjent : values()) {
            if (kjent.gjelder(avvik)) {
                return kjent;
            }
        }
        return null;
    }

    /** Seed of a random person who shows it. */
    int froe() {
        return froe;
    }

    String grunn() {
        return grunn;
    }

    boolean gjelder(Avvik avvik) {
        return gjelder.test(avvik);
    }
}
