package no.nir.fasit;

import java.util.function.Predicate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Differences that are known and explained, each with the table row that decides it or the reason why none does. */
enum KjentAvvik {
    FAMILIE_AV_EM(
            8370,
            "2.1 and § 9 d: limited permits of enslige mindreårige are not in integreringsloven, and not PR; the engine gives their"
                    + " family, and the family of a permanent permit that rests on one, the programme (I21-5, I21-6) and norsk",
            a -> a.lov() == Lov.INTEGRERINGSLOVEN
                    && !a.hva().startsWith("ASYL")
                    && Kjennetegn.harFamilieAvEm(a.fakta())),
    FULLFOERING_FRA_34(
            5334,
            "N21-13 lets a begun programme's norsk be completed after any change; section 7 (c=0.7) says that before 2026 the permit"
                    + " after § 34 gives its ordinary category: open, the engine follows the latter",
            a -> a.hva().equals("NORSK") && a.fasitHar("N21-13") && Kjennetegn.harHatt(a.fakta(), Grunnlag.KOLL_34)),
    FAMILIE_AV_KOLLEKTIV(
            54,
            "2.1: family of a § 34 holder follows the reference person, who is not PR; § 17 needs PR, the engine gives norsk",
            a -> a.hva().equals("NORSK")
                    && (a.lov() == Lov.INTRODUKSJONSLOVEN || a.fasitHar("N21-15"))
                    && Kjennetegn.harFamilieAv(a.fakta(), Grunnlag.KOLL_34, Grunnlag.BEGR_38_FAM, Grunnlag.BEGR_38_EM)),
    FAMILIE_AV_BEGRENSET(
            54,
            "I03-5, I03-9: limited § 38 permits are in letter c from 2018-06-16; the engine gives their family the programme before",
            a -> a.hva().startsWith("INTRO")
                    && a.dag().isBefore(Dato.d(2018, 6, 16))
                    && Kjennetegn.harFamilieAv(a.fakta(), Grunnlag.BEGR_38_FAM, Grunnlag.BEGR_38_EM)),
    UDI_VEDTAK(
            3,
            "Section 6, rows 2007 and 2010/2011: open whether UDI's decision ends the offer (no fact on utsatt iverksetting)",
            a -> a.hva().equals("ASYL")
                    && a.fakta().asylsaker().stream().anyMatch(s -> Kjennetegn.udiHarAvgjort(s, a.dag()))),
    AVSLAG_PAA_ANNEN_SOEKNAD_34(
            1792,
            "X-22: a refusal of the extension closes, not one of another basis or a permanent permit",
            a -> a.motorHar("X-1")
                    && Kjennetegn.harHatt(a.fakta(), Grunnlag.KOLL_34)
                    && Kjennetegn.harAvslag(a.fakta())),
    AVGJORT_UTEN_NY_TILLATELSE(
            60,
            "X-1 ends at the final decision; open what holds when it is not recorded as a refusal and no new permit is known,"
                    + " or when it is dated before the application",
            a -> Kjennetegn.harUtloept(a) && a.fakta().soeknader().stream().anyMatch(Kjennetegn::erUklar)),
    NI_MAANEDER(
            58435,
            "X-3 does not say on which day the nine months are measured: here at the filing, in the engine at the expiry",
            a -> Kjennetegn.utenTillatelse(a)
                    && a.fakta().soeknader().stream().anyMatch(s -> s.slag() == Soeknadsslag.NYTT_GRUNNLAG)),
    BOSATT_FOER_ANKOMST(
            0,
            "Contradictory facts: settled before the first arrival",
            a -> a.hva().equals("INTRO") && a.lov() == Lov.INTEGRERINGSLOVEN && Kjennetegn.bosattFoerAnkomst(a)),
    AVTALE_FOER_TILLATELSEN(
            20,
            "Contradictory facts: settled by avtale only before the § 34 permit was granted",
            a -> a.hva().equals("NORSK") && Kjennetegn.avtaleFoerTillatelse(a.fakta())),
    FLERE_FRITAK(
            475,
            "N05-8 comes before N05-9 and N05-10: when documented norsk has taken the right away, another exemption does not give"
                    + " it back; the engine lets it",
            a -> ((a.er("NORSK", "RETT", "IKKE_GJELDENDE") && Fritaksdag.rettBortfalt(a.fakta(), a.dag()))
                            || a.hva().equals("NORSK-RAD"))
                    && a.fakta().norsk().fritak().size() > 1),
    PARAGRAF_53_OVER_55(
            568,
            "I03-12 asks for nyankommet, the two-year clock from the grant belongs to I03-10 (18 to 54); the engine uses it here too",
            a -> a.hva().equals("INTRO")
                    && a.lov() == Lov.INTRODUKSJONSLOVEN
                    && (a.motorHar("I03-12") || a.fasitHar("I03-12"))
                    && a.fakta().tillatelser().stream().anyMatch(t -> Grunnlagstabell.er53(t.grunnlag()))),
    UTSATT_VILKAAR(
            226,
            "N05-13, N21-12: not for who had begun (care duties), nor on a permit that gives nothing, and an exemption from the"
                    + " duty stands; the engine does not look",
            a -> a.hva().equals("NORSK") && (a.motorHar("N05-13") || a.motorHar("N05-13b") || a.motorHar("N21-12"))),
    F43H_ETTER_JULI(
            1804,
            "forskr. § 43h is for the move from § 34 with a kap. 6A vedtak: the engine uses it also when another permit came between"
                    + " or the vedtak later; what holds after 2026-07-01 is D-21",
            a -> a.hva().startsWith("NORSK")
                    && (a.motorHar("T-7") || a.fasitHar("43h"))
                    && Kjennetegn.harHatt(a.fakta(), Grunnlag.KOLL_34)
                    && a.fakta().tillatelser().size() > 1),
    BARNEFAMILIE_FOER_FORNYELSE(
            5005,
            "N05-6, N21-4: from the first renewal, also for who had another permit before",
            a -> a.hva().equals("NORSK")
                    && (a.fasitHar("N21-15") || a.fasitHar("N05-99"))
                    && Kjennetegn.harHatt(a.fakta(), Grunnlag.BEGR_38_FAM)),
    FULLFOERING_ETTER_K5(
            46627,
            "K-5 (c=0.4) and N21-14: whether who came in when kap. 6A lapsed completes after another permit",
            a -> a.hva().equals("NORSK") && a.fasitHar("N21-14") && Dato.fraOgMed(a.dag(), Dato.d(2028, 7, 1))),
    EM_ETTER_2021(
            5944,
            "2.1: BEGR_38_EM gives nothing under integreringsloven, so such a permit is not the first qualifying one",
            a -> !a.hva().startsWith("ASYL") && Kjennetegn.harHatt(a.fakta(), Grunnlag.BEGR_38_EM)),
    KAPITTEL_13(
            200,
            "Open whether an older permit lives on under, and after, a stay on chapter 13",
            a -> Kjennetegn.harHatt(a.fakta(), Grunnlag.EEA)
                    || !a.fakta().eoesopphold().isEmpty()),
    REFERANSEN_BLE_NORSK(
            299,
            "2.1: PLIKT while the tie is to a § 23/25 holder; a reference person who became a Norwegian citizen is none",
            a -> a.hva().equals("NORSK") && Kjennetegn.referansenErBlittNorsk(a)),
    TO_VEDTAK_SAMME_DAG(
            8608,
            "Contradictory facts: two vedtak on introduksjonsprogram of one date",
            a -> a.hva().equals("INTRO") && Kjennetegn.toVedtakSammeDag(a.fakta())),
    INNVILGET_MENS_BORTE(
            65,
            "Open when the three years begin for a permit granted while the person was away: here at the grant",
            a -> a.hva().equals("NORSK") && a.fakta().gjeninnreise() != null),
    RAD_FOR_UTSATT(
            194,
            "Row only: a late start inside the ordinary three years; the engine names N05-13 or N21-12, here the ordinary row",
            a -> a.hva().equals("NORSK-RAD") && a.fakta().norsk().utsatt() != null),
    RAD_I21_8(
            3663,
            "Row only: I21-4 stands before I21-8 when both hold; the engine names I21-8",
            a -> a.hva().equals("INTRO-RAD") && a.motorHar("I21-8") && a.fasitHar("I21-4")),
    COVID_NY(
            14072,
            "N21-7: a recorded covid extension of a right that had set in before 2021-12-01; the engine does not add it",
            a -> a.hva().equals("NORSK")
                    && a.motorHar("N21-7")
                    && a.fakta().norsk().forlengetTil() != null),
    UTVIDET_ETTER_JULI_2026(
            27692,
            "T-8: forskr. § 43g is only known to 2026-07-01 (D-21); the engine goes on",
            a -> a.hva().equals("NORSK") && a.motorHar("T-8") && Dato.fraOgMed(a.dag(), Dato.d(2026, 7, 1))),
    PROGRAM_ENDT_VED_ARBEID(
            44992,
            "I21-13, § 37 c: a § 34 programme that ended on work before 2026 stays ended; the engine opens the category on 2026-01-01",
            a -> a.hva().equals("INTRO") && a.fasitHar("I21-13") && Dato.fraOgMed(a.dag(), Dato.d(2026, 1, 1))),
    AVSLAG_FOER_2024(
            25543,
            "K-3: refusals for near full-time work are of 2024-02-01 to 2025-12-31; the engine takes an older one",
            a -> a.er("INTRO", "IKKE_GJELDENDE", "RETT") && a.fasitHar("K-3") && a.motorHar("K-3")),
    FORLENGELSE_34(
            1277,
            "X-22 is for the Ukrainian group from 2023-01-23: here an older permit with a recorded extension runs on, and one that"
                    + " ran out before that day does not; the engine has it the other way",
            a -> a.fakta().tillatelser().stream().anyMatch(Kjennetegn::erEldre34)),
    RAD_I03_8(
            924,
            "Row only: I03-8 has no five-year rule and stands before I03-13",
            a -> a.hva().equals("INTRO-RAD") && a.fasitHar("I03-8")),
    PROGRAM_UTEN_VEDTAKSDATO(
            226,
            "Facts missing: a programme without a date of vedtak",
            a -> a.hva().startsWith("INTRO") && a.fakta().program().stream().anyMatch(x -> x.vedtak() == null)),
    TO_TILLATELSER_SAMME_DAG(
            61461,
            "Contradictory facts: two permits granted on one day",
            a -> a.fakta().tillatelser().stream()
                            .map(Tillatelse::innvilget)
                            .distinct()
                            .count()
                    < a.fakta().tillatelser().size()),
    TO_ASYLSAKER(
            32453,
            "Contradictory facts: two applications for protection on one day",
            a -> a.hva().equals("ASYL") && Kjennetegn.toPaaSammeDag(a.fakta())),
    ALDER_VED_VEDTAK(
            7,
            "1.3: the bound of 18 is tested on the day (one can grow in); the engine tests it on the day of the vedtak",
            a -> a.hva().equals("INTRO")
                    && a.motor().equals("IKKE_GJELDENDE")
                    && a.fakta().program().stream().anyMatch(x -> Kjennetegn.vedtakFoer18(a.fakta(), x))),
    PARAGRAF_9_KLOKKE_FRA_INNVILGELSE(
            2593,
            "I21-2, X-17: time in a kommune with a § 9 permit; the engine counts from the grant though the settlement had ended",
            a -> a.hva().equals("INTRO") && a.motorHar("I21-2") && Kjennetegn.ikkeBosattVedInnvilgelse(a.fakta())),
    FORNYELSE_MED_ANNEN_REFERANSE(
            17,
            "Contradictory facts: a renewal on the same basis with another reference person",
            a -> Kjennetegn.harFornyelseMedAnnenReferanse(a.fakta())),
    PERMISJON(
            2181,
            "Contradictory facts: leave that began before there was a right (the engine leaves it out, here its days inside count),"
                    + " or two leaves at a time (here each day counts once)",
            a -> a.hva().equals("NORSK") && !a.fakta().norsk().permisjoner().isEmpty()),
    FORSOEK_UTEN_GJENINNREISE(
            57,
            "Contradictory facts: settled and granted a permit after emigrating, no return recorded; the engine takes the person"
                    + " for returned, and a pilot counts",
            a -> a.motorHar("LAW-8") && a.fasitHar("X-18")),
    UTSATT_VEDTAK_FOER_KRAV(
            17346,
            "Contradictory facts: late start granted before it was claimed",
            a -> a.hva().equals("NORSK")
                    && Kjennetegn.vedtakFoerKrav(a.fakta().norsk().utsatt()));

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
