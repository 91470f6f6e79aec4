package no.nir.fasit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utsatt;

/** Differences that are known and explained, each with the table row that decides it or the reason why none does. */
enum KjentAvvik {
    FULLFOERING_UTEN_ENDRING(
            "I21-12, N21-13, N21-14: the engine lets whoever has begun complete, although no permit changed and no citizenship"
                    + " was granted after the beginning, or nobody had the right before",
            a -> a.motor().equals("RETT")
                    && (a.motorHar("I21-12") || a.motorHar("N21-13") || a.motorHar("N21-14"))),
    TOAARSFRIST_FOER_TILLATELSEN(
            "Anchor line under 3.1: settled after the permit was granted; the engine counts from a settlement before it",
            a -> a.hva().equals("INTRO")
                    && a.lov() == Lov.INTRODUKSJONSLOVEN
                    && a.motor().equals("IKKE_GJELDENDE")
                    && (a.motorHar("I03-3") || a.motorHar("I03-0b"))
                    && bosattFoerTillatelse(a.fakta())),
    STANS(
            "X-19: stans does not change the category; the engine takes the right away",
            a -> a.hva().equals("NORSK") && a.motorHar("X-19")),
    ANKOMST_UKJENT(
            "LAW-2 asks for an arrival in 2021 or later; the engine takes an unknown arrival (or an emigrated person's) for one",
            a -> a.motorHar("LAW-2")
                    && a.lov() == Lov.INTRODUKSJONSLOVEN
                    && (a.fakta().utvandret() != null
                            || (a.fakta().ankomst() == null && Bosted.foerste(a.fakta()) == null))),
    KAN_ETTER_TO_AAR(
            "I21-9 to I21-11 end after two years in a kommune; the order note keeps only I21-4 to I21-8 on a vedtak in time,"
                    + " the engine keeps these too",
            a -> a.er("INTRO", "KAN_TILBYS", "IKKE_GJELDENDE") && a.fasitHar("X-17b")),
    AVSLAG_I_KAN_GRUPPEN(
            "3.1: a negative vedtak overrides the need in § 2 første ledd; no row closes § 3 tredje ledd on a refusal,"
                    + " the engine does",
            a -> a.er("INTRO", "IKKE_GJELDENDE", "KAN_TILBYS")
                    && a.fakta().program().stream().anyMatch(x -> x.utfall() == Programutfall.AVSLAG)),
    FAMILIE_AV_KOLLEKTIV(
            "2.1: family of a § 34 holder follows the reference person, who is not PR; § 17 needs PR, the engine gives norsk",
            a -> a.hva().equals("NORSK")
                    && (a.lov() == Lov.INTRODUKSJONSLOVEN || a.fasitHar("N21-15"))
                    && harFamilieAv(a.fakta(), Grunnlag.KOLL_34, Grunnlag.BEGR_38_FAM, Grunnlag.BEGR_38_EM)),
    FAMILIE_AV_BEGRENSET(
            "I03-5, I03-9: limited § 38 permits are in letter c from 2018-06-16; the engine gives their family the programme before",
            a -> a.hva().equals("INTRO")
                    && a.dag().isBefore(Dato.d(2018, 6, 16))
                    && a.motorHar("I03-9")
                    && harFamilieAv(a.fakta(), Grunnlag.BEGR_38_FAM, Grunnlag.BEGR_38_EM)),
    UTLOEPT_UNDER_TILBAKEKALL(
            "X-6 is about the uncertain permit, X-5 and X-21 about none: an open revocation case does not prolong a permit",
            a -> a.fasit().equals("IKKE_GJELDENDE") && a.motorHar("X-6")),
    MOTTAK_2018(
            "Section 6, row 2018: from registration in mottak, no kind of mottak is excepted before 2021; the engine asks for an"
                    + " ordinary one",
            a -> a.er("ASYL", "IKKE_GJELDENDE", "PLIKT")),
    ASYL_NORSK_BORGER(
            "A Norwegian citizen is no asylum seeker (X-10, X-11); the engine does not look",
            a -> a.hva().equals("ASYL") && Statsborger.erNorsk(a.fakta(), a.dag())),
    UDI_VEDTAK(
            "Section 6, rows 2007 and 2010/2011: open whether UDI's decision ends the offer (no fact on utsatt iverksetting)",
            a -> a.hva().equals("ASYL") && a.fakta().asylsaker().stream().anyMatch(s -> udiHarAvgjort(s, a.dag()))),
    AVGJORT_UTEN_NY_TILLATELSE(
            "X-1 ends at the final decision; open what holds when it is not recorded as a refusal and no new permit is known,"
                    + " or when it is dated before the application",
            a -> utenTillatelse(a) && a.fakta().soeknader().stream().anyMatch(KjentAvvik::erUklar)),
    NI_MAANEDER(
            "X-3 does not say on which day the nine months are measured: here at the filing, in the engine at the expiry",
            a -> utenTillatelse(a)
                    && a.fakta().soeknader().stream().anyMatch(s -> s.slag() == Soeknadsslag.NYTT_GRUNNLAG)),
    BOSATT_FOER_ANKOMST(
            "Contradictory facts: settled before the first arrival",
            a -> a.hva().equals("INTRO") && a.fakta().ankomst() != null && bosattFoerAnkomst(a.fakta())),
    AVTALE_FOER_TILLATELSEN(
            "Contradictory facts: settled by avtale only before the § 34 permit was granted",
            a -> a.hva().equals("NORSK") && avtaleFoerTillatelse(a.fakta())),
    FLERE_FRITAK(
            "N05-8 comes before N05-9 and N05-10: when documented norsk has taken the right away, another exemption does not give"
                    + " it back; the engine lets it",
            a -> a.er("NORSK", "RETT", "IKKE_GJELDENDE")
                    && Fritaksdag.rettBortfalt(a.fakta(), a.dag())
                    && a.fakta().norsk().fritak().size() > 1),
    PARAGRAF_53_OVER_55(
            "I03-12 asks for nyankommet, the two-year clock from the grant belongs to I03-10 (18 to 54); the engine uses it here too",
            a -> a.hva().equals("INTRO")
                    && a.lov() == Lov.INTRODUKSJONSLOVEN
                    && (a.motorHar("I03-12") || a.fasitHar("I03-12"))
                    && a.fakta().tillatelser().stream().anyMatch(t -> Grunnlagstabell.er53(t.grunnlag()))),
    AVSLAG_ETTER_PROGRAM(
            "I21-13: a programme that has ended stays ended; the engine opens the category again on a later refusal",
            a -> a.hva().equals("INTRO")
                    && a.fasitHar("I21-13")
                    && a.fakta().program().stream().anyMatch(x -> x.utfall() == Programutfall.AVSLAG)),
    UTSATT_VILKAAR(
            "N05-13, N21-12: not for who had begun (care duties), nor on a permit that gives nothing, and an exemption from the"
                    + " duty stands; the engine does not look",
            a -> a.hva().equals("NORSK") && (a.motorHar("N05-13") || a.motorHar("N21-12"))),
    F43H_ETTER_JULI(
            "forskr. § 43h: only known for 2026-01-01 to 2026-07-01 and for a move from § 34; what holds after is D-21",
            a -> a.er("NORSK", "IKKE_GJELDENDE", a.fasit()) && a.motorHar("T-7") && harHatt(a.fakta(), Grunnlag.KOLL_34)),
    BARNEFAMILIE_FOER_FORNYELSE(
            "N05-6, N21-4: from the first renewal, also for who had another permit before",
            a -> a.hva().equals("NORSK")
                    && (a.fasitHar("N21-15") || a.fasitHar("N05-99"))
                    && harHatt(a.fakta(), Grunnlag.BEGR_38_FAM)),
    FULLFOERING_ETTER_K5(
            "K-5 (c=0.4) and N21-14: whether who came in when kap. 6A lapsed completes after another permit",
            a -> a.hva().equals("NORSK") && a.fasitHar("N21-14") && Dato.fraOgMed(a.dag(), Dato.d(2028, 7, 1))),
    AVSLAG_PAA_ANNEN_SOEKNAD_34(
            "X-22: a refusal of the extension closes, not one of another basis or a permanent permit",
            a -> a.motorHar("X-1") && harHatt(a.fakta(), Grunnlag.KOLL_34) && harAvslag(a.fakta())),
    EM_ETTER_2021(
            "2.1: BEGR_38_EM gives nothing under integreringsloven, so such a permit is not the first qualifying one",
            a -> a.hva().equals("LOV") && harHatt(a.fakta(), Grunnlag.BEGR_38_EM)),
    ASYL_PROSEDYRE(
            "Section 6: the special procedures are excepted from 2018-09-01 only",
            a -> a.er("ASYL", "IKKE_GJELDENDE", "TILBUD")
                    && a.fakta().asylsaker().stream().anyMatch(Asylsak::saerskiltProsedyre)),
    KAPITTEL_13(
            "Open whether an older permit lives on under, and after, a stay on chapter 13",
            a -> harHatt(a.fakta(), Grunnlag.EEA) || !a.fakta().eoesopphold().isEmpty()),
    FULLFOERING_FOER_KAN(
            "First match wins: I21-12 (a begun programme, the permit changed) stands before I21-11; the engine answers KAN_TILBYS",
            a -> a.er("INTRO", "KAN_TILBYS", "RETT") && a.fasitHar("I21-12")),
    REFERANSEN_BLE_NORSK(
            "2.1: PLIKT while the tie is to a § 23/25 holder; a reference person who became a Norwegian citizen is none",
            a -> a.er("NORSK", "PLIKT", "RETT_OG_PLIKT") && harFamilieAv(a.fakta(), Grunnlag.ARB_23, Grunnlag.NAER_25)),
    TO_VEDTAK_SAMME_DAG(
            "Contradictory facts: two vedtak on introduksjonsprogram of one date",
            a -> a.hva().equals("INTRO") && toVedtakSammeDag(a.fakta())),
    INNVILGET_MENS_BORTE(
            "Open when the three years begin for a permit granted while the person was away: here at the grant",
            a -> a.hva().equals("NORSK") && a.fakta().gjeninnreise() != null),
    TO_ASYLSAKER(
            "Contradictory facts: two applications for protection on one day",
            a -> a.hva().equals("ASYL") && toPaaSammeDag(a.fakta())),
    ALDER_VED_VEDTAK(
            "1.3: the bound of 18 is tested on the day (one can grow in); the engine tests it on the day of the vedtak",
            a -> a.hva().equals("INTRO")
                    && a.motor().equals("IKKE_GJELDENDE")
                    && a.fakta().program().stream().anyMatch(x -> vedtakFoer18(a.fakta(), x))),
    PARAGRAF_9_KLOKKE_FRA_INNVILGELSE(
            "I21-2, X-17: time in a kommune with a § 9 permit; the engine counts from the grant though the settlement had ended",
            a -> a.hva().equals("INTRO") && a.motorHar("I21-2") && ikkeBosattVedInnvilgelse(a.fakta())),
    FORNYELSE_MED_ANNEN_REFERANSE(
            "Contradictory facts: a renewal on the same basis with another reference person",
            a -> harFornyelseMedAnnenReferanse(a.fakta())),
    RETUR_FOER_ANKOMST(
            "Contradictory facts: returned before the first arrival",
            a -> a.fakta().gjeninnreise() != null
                    && a.fakta().ankomst() != null
                    && a.fakta().gjeninnreise().isBefore(a.fakta().ankomst())),
    PERMISJON(
            "Contradictory facts: leave that began before there was a right (the engine leaves it out, here its days inside count),"
                    + " or two leaves at a time (here each day counts once)",
            a -> a.hva().equals("NORSK") && !a.fakta().norsk().permisjoner().isEmpty()),
    UTSATT_VEDTAK_FOER_KRAV(
            "Contradictory facts: late start granted before it was claimed",
            a -> a.hva().equals("NORSK") && vedtakFoerKrav(a.fakta().norsk().utsatt()));

    private final String grunn;
    private final Predicate<Avvik> gjelder;

    KjentAvvik(String grunn, Predicate<Avvik> gjelder) {
        this.grunn = grunn;
        this.gjelder = gjelder;
    }

    String grunn() {
        return grunn;
    }

    boolean gjelder(Avvik avvik) {
        return gjelder.test(avvik);
    }

    /** Here the last permit has run out by its date. */
    private static boolean utenTillatelse(Avvik a) {
        Tillatelse siste = Oppholdsdag.sisteInnvilget(a.fakta(), a.dag());
        return siste != null
                && siste.gyldigTil() != null
                && a.dag().isAfter(siste.gyldigTil())
                && Oppholdsdag.iKraft(a.fakta(), a.dag()) == null;
    }

    private static boolean bosattFoerTillatelse(Personfakta p) {
        LocalDate bosatt = Bosted.foerste(p);
        List<Tillatelse> alle = Oppholdsdag.tillatelser(p);
        return bosatt != null
                && !alle.isEmpty()
                && bosatt.isBefore(alle.getFirst().innvilget());
    }

    private static boolean bosattFoerAnkomst(Personfakta p) {
        LocalDate bosatt = Bosted.foerste(p);
        return bosatt != null && bosatt.isBefore(Dato.kjent(p.ankomst()));
    }

    private static boolean harFamilieAv(Personfakta p, Grunnlag... grunnlag) {
        return p.tillatelser().stream()
                .map(Grunnlagstabell::referansegrunnlag)
                .anyMatch(g -> g != null && List.of(grunnlag).contains(g));
    }

    private static boolean udiHarAvgjort(Asylsak s, LocalDate dag) {
        return Dato.harHendt(s.vedtakUdi(), dag) || Dato.harHendt(s.avslagUdi(), dag);
    }

    private static boolean erUklar(Soeknad s) {
        return s.endelig() != null
                && (s.utfall() != Soeknadsutfall.AVSLAATT || s.endelig().isBefore(s.innlevert()));
    }

    private static boolean avtaleFoerTillatelse(Personfakta p) {
        LocalDate siste = null;
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (t.grunnlag() == Grunnlag.KOLL_34) {
                siste = t.innvilget();
            }
        }
        for (Bosetting b : p.bosettinger()) {
            if (siste != null && b.maate() == Bosettingsmaate.AVTALE && b.fom().isBefore(siste)) {
                return true;
            }
        }
        return false;
    }

    private static boolean harHatt(Personfakta p, Grunnlag grunnlag) {
        return p.tillatelser().stream().anyMatch(t -> t.grunnlag() == grunnlag);
    }

    private static boolean harAvslag(Personfakta p) {
        return p.soeknader().stream()
                .anyMatch(s -> s.slag() != Soeknadsslag.FORNYELSE && s.utfall() == Soeknadsutfall.AVSLAATT);
    }

    private static boolean toPaaSammeDag(Personfakta p) {
        return p.asylsaker().stream().map(Asylsak::soekt).distinct().count()
                < p.asylsaker().size();
    }

    private static boolean toVedtakSammeDag(Personfakta p) {
        return p.program().stream().map(Programtid::vedtak).distinct().count()
                < p.program().size();
    }

    private static boolean vedtakFoer18(Personfakta p, Program x) {
        return x.vedtak() != null && Dato.alder(p.foedselsdato(), x.vedtak()) < 18;
    }

    private static boolean ikkeBosattVedInnvilgelse(Personfakta p) {
        return p.tillatelser().stream().anyMatch(t -> !Bosted.erBosatt(p, t.innvilget()))
                && p.bosettinger().stream().anyMatch(b -> b.tom() != null);
    }

    private static boolean harFornyelseMedAnnenReferanse(Personfakta p) {
        return p.tillatelser().stream()
                .anyMatch(t -> t.fornyelse()
                        && t.grunnlag() == Grunnlag.FAM
                        && !java.util.Objects.equals(
                                t.referanseperson(),
                                Oppholdsdag.foersteAv(p, t).referanseperson()));
    }

    private static boolean vedtakFoerKrav(@org.jspecify.annotations.Nullable Utsatt u) {
        return u != null && u.vedtak() != null && u.vedtak().isBefore(u.krav());
    }
}
