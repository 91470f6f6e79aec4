package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Delproever;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Paamelding;
import no.nir.syntetisk.befolkning.Oppholdsloep.Tillatelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Referanse;
import no.nir.syntetisk.befolkning.Udifaktum.Referanseslag;
import no.nir.syntetisk.befolkning.Udifaktum.Utfall;
import org.jspecify.annotations.Nullable;

/** The steps the named examples are put together of. */
final class Eksempelsteg {

    private static final String INTRO = "INTRO";
    private static final String NORSK = "NORSK";

    private final Husstand husstand;
    private final Folkeregistrering freg;
    private final Oppholdsloep opphold;
    private final String kommune;
    private @Nullable Tillatelse siste;

    Eksempelsteg(Husstand husstand, Folkeregistrering freg, Oppholdsloep opphold, String kommune) {
        this.husstand = husstand;
        this.freg = freg;
        this.opphold = opphold;
        this.kommune = kommune;
    }

    String etternavn() {
        return husstand.verden.ord().etternavn(husstand.terning);
    }

    Tillatelse sisteTillatelse() {
        if (siste == null) {
            throw new IllegalStateException("ingen tillatelse er gitt");
        }
        return siste;
    }

    Liv flyktning(String land, int foedselsaar, Grunnlag grunnlag, LocalDate bosatt) {
        return flyktning(land, foedselsaar, grunnlag, bosatt, bosatt.minusDays(90));
    }

    Liv flyktning(String land, int foedselsaar, Grunnlag grunnlag, LocalDate bosatt, LocalDate innvilget) {
        return flyktning(land, foedselsaar, grunnlag, bosatt, innvilget, kommune);
    }

    /** Applied, granted, settled by agreement, registered the same week. */
    Liv flyktning(String land, int foedselsaar, Grunnlag grunnlag, LocalDate bosatt, LocalDate innvilget, String hvor) {
        boolean kvinne = husstand.terning.treffer(0.5);
        Liv liv = husstand.nyttLiv(
                kvinne, LocalDate.of(foedselsaar, 1 + husstand.terning.mellom(0, 11), 11), land, etternavn());
        Sted sted = husstand.verden.kart().finn(hvor);
        boolean utenfra = grunnlag == Grunnlag.OVERF_35;
        LocalDate soekt = innvilget.minusDays(grunnlag == Grunnlag.KOLL_34 ? 20 : 240);
        liv.dufAar = soekt.getYear();
        if (utenfra) {
            husstand.udi(liv, bosatt, new Udifaktum.Innreise(bosatt));
        } else {
            Mottak mottak = new Mottak(husstand);
            mottak.soek(liv, soekt, innvilget, Utfall.INNVILGET);
            mottak.boI(liv, hvor, soekt, bosatt.minusDays(1));
        }
        Tillatelse tillatelse = opphold.gi(
                liv,
                grunnlag,
                Avgjorelsesslag.FORSTEGANG,
                innvilget,
                utenfra ? bosatt : innvilget,
                null,
                soekt,
                utenfra);
        husstand.udi(liv, bosatt, new Udifaktum.Bosetting(sted.nummer(bosatt), bosatt, true, null));
        freg.bosett(liv, bosatt, sted);
        opphold.meldTilFolkeregisteret(liv, tillatelse);
        siste = tillatelse;
        return liv;
    }

    /** Family of a Norwegian, a Nordic citizen or someone with a permanent permit, who is told as the second of the household. */
    Liv familie(Stroem stroem, String land, LocalDate kommer) {
        Liv liv = husstand.nyttLiv(true, LocalDate.of(1994, 3, 19), land, etternavn());
        Tilstroemming.Celle celle = new Tilstroemming.Celle(kommer.getYear(), stroem, Husholdningstype.EV, land);
        Familieinnvandring familie = new Familieinnvandring(husstand);
        Sted sted = husstand.verden.kart().finn(kommune);
        Liv ref = familie.referanseperson(liv, celle, kommer, sted);
        Referanse referanse =
                switch (stroem) {
                    case FAM_NORSK -> new Referanse(null, ref.numre.fnr(ref.nr), Referanseslag.NORSK);
                    case FAM_NORDISK -> new Referanse(null, ref.numre.fnr(ref.nr), Referanseslag.NORDISK);
                    default -> new Referanse(ref.duf(), ref.numre.fnr(ref.nr), Referanseslag.UTLENDING);
                };
        komTil(liv, ref, referanse, kommer);
        return liv;
    }

    void familie(Liv liv, Liv ref, LocalDate kommer) {
        komTil(liv, ref, new Referanse(ref.duf(), ref.numre.fnr(ref.nr), Referanseslag.UTLENDING), kommer);
    }

    Liv arbeidstaker(String land, LocalDate kommer) {
        Liv liv = husstand.nyttLiv(false, LocalDate.of(1987, 10, 5), land, etternavn());
        arbeid(liv, kommer);
        return liv;
    }

    Liv familieAvArbeidstaker(LocalDate kommer) {
        Liv liv = husstand.nyttLiv(true, LocalDate.of(1991, 7, 30), "PHL", etternavn());
        Liv ref = husstand.nyttLiv(false, LocalDate.of(1988, 1, 22), "PHL", liv.etternavn);
        arbeid(ref, kommer.minusDays(300));
        familie(liv, ref, kommer);
        return liv;
    }

    /**
     * Two tests of norsk, the first put right after a complaint, a third that was annulled, and samfunnskunnskap in the person's
     * own language.
     */
    void proever(Liv liv, LocalDate dag, String spraak) {
        Proevemelder melder = new Proevemelder(husstand, liv, Paamelding.BEGGE_NUMRE);
        Delproever foerst = new Delproever("A2", "A2", "A1", "A2");
        String referanse = melder.norsk("NORSKPROEVE_A1_A2", dag, foerst, dag.plusDays(28));
        melder.korriger(referanse, "NORSKPROEVE_A1_A2", dag, new Delproever("A2", "A2", "A2", "A2"), dag.plusDays(75));
        LocalDate fjernet = dag.plusDays(40);
        String annullert = melder.norsk(
                "NORSKPROEVE_B1_B2", fjernet, new Delproever(null, null, null, "B2"), fjernet.plusDays(28));
        melder.annuller(annullert, fjernet.plusDays(60));
        LocalDate andre = dag.plusDays(120);
        melder.norsk("NORSKPROEVE_A2_B1", andre, new Delproever("B1", "A2", null, "B1"), andre.plusDays(25));
        melder.kunnskap("SAMFUNNSKUNNSKAPSPROEVE", dag.plusDays(50), true, spraak, dag.plusDays(57));
    }

    void program(Liv liv, LocalDate bosatt, LocalDate slutt, String aarsak) {
        programUtenSlutt(liv, bosatt, slutt);
        send(liv, slutt, new Kommando.AvsluttOrdning(INTRO, slutt, aarsak));
    }

    /** Cut short by a move, and ended by the municipality that was left. */
    void programTilFlytting(Liv liv, LocalDate bosatt, LocalDate planlagtSlutt, LocalDate sisteDag) {
        delta(liv, bosatt, planlagtSlutt, sisteDag);
        for (String ordning : List.of(INTRO, NORSK)) {
            send(liv, sisteDag, new Kommando.AvsluttOrdning(ordning, sisteDag, "FLYTTET_FORTSETTER"));
        }
    }

    /** Goes on where the person lives now; the hours of the month of the move are put right, which the other municipality held. */
    void overtaProgram(Liv liv, LocalDate flyttet, LocalDate slutt, String fra) {
        LocalDate start = flyttet.plusDays(31);
        YearMonth flyttemaaned = YearMonth.from(flyttet.minusDays(1));
        LocalDate foerst = flyttemaaned.atEndOfMonth().plusDays(3);
        send(liv, flyttet.plusDays(4), new Kommando.RegistrerKontakt(INTRO, "KONTAKT", flyttet.plusDays(3)));
        String noekkel = husstand.sendt(
                liv,
                foerst,
                kommuneFor(liv, foerst),
                new Kommando.RegistrerTimer(NORSK, NORSK, flyttemaaned.toString(), 32),
                null);
        send(liv, start.minusDays(9), vedtak(INTRO, start, slutt));
        send(liv, start, new Kommando.RegistrerOppstart(INTRO, "BEGYNT", start));
        send(liv, start, new Kommando.RegistrerTiltak(INTRO, "NORSK_OG_SAMFUNNSKUNNSKAP", start, slutt, 18));
        send(liv, start.minusDays(9), vedtak(NORSK, start, null));
        send(liv, start, new Kommando.RegistrerOppstart(NORSK, "BEGYNT", start));
        husstand.sendt(
                liv,
                start.plusDays(2),
                kommuneFor(liv, start),
                Kommando.Flytt.tilKommune(fra),
                new Faktum.Viser("nr", kommuneFor(liv, start), noekkel));
        timer(liv, start, slutt);
    }

    private static String kommuneFor(Liv liv, LocalDate dag) {
        return Objects.requireNonNull(liv.kommune(dag));
    }

    void programUtenSlutt(Liv liv, LocalDate bosatt, LocalDate slutt) {
        delta(liv, bosatt, slutt, slutt);
    }

    private void delta(Liv liv, LocalDate bosatt, LocalDate slutt, LocalDate sisteDag) {
        LocalDate start = bosatt.plusDays(45);
        send(liv, bosatt.plusDays(8), new Kommando.RegistrerKontakt(INTRO, "KONTAKT", bosatt.plusDays(7)));
        send(liv, start.minusDays(9), vedtak(INTRO, start, slutt));
        send(liv, start, new Kommando.RegistrerOppstart(INTRO, "BEGYNT", start));
        send(liv, start, new Kommando.RegistrerTiltak(INTRO, "NORSK_OG_SAMFUNNSKUNNSKAP", start, sisteDag, 18));
        send(
                liv,
                start.plusDays(60),
                new Kommando.RegistrerTiltak(INTRO, "SPRAAKPRAKSIS", start.plusDays(60), sisteDag, 12));
        send(liv, start.minusDays(9), vedtak(NORSK, start, null));
        send(liv, start, new Kommando.RegistrerOppstart(NORSK, "BEGYNT", start));
        timer(liv, start, sisteDag);
    }

    private void timer(Liv liv, LocalDate start, LocalDate sisteDag) {
        for (YearMonth maaned = YearMonth.from(start);
                maaned.atEndOfMonth().isBefore(sisteDag);
                maaned = maaned.plusMonths(1)) {
            send(
                    liv,
                    maaned.atEndOfMonth().plusDays(4),
                    liv.kommune(maaned.atEndOfMonth()),
                    new Kommando.RegistrerTimer(NORSK, NORSK, maaned.toString(), husstand.terning.mellom(40, 60)));
        }
    }

    private static Kommando vedtak(String ordning, LocalDate start, @Nullable LocalDate slutt) {
        LocalDate dag = start.minusDays(10);
        return new Kommando.FattVedtak(
                ordning,
                "TILDELING",
                dag,
                "Vilkårene er oppfylt.",
                start,
                slutt,
                dag,
                "BREV",
                true,
                "Vedtaket fra utlendingsmyndighetene og Folkeregisteret er lest.");
    }

    private void send(Liv liv, LocalDate dag, Kommando kommando) {
        send(liv, dag, liv.kommune(dag), kommando);
    }

    private void send(Liv liv, LocalDate dag, @Nullable String kommune, Kommando kommando) {
        if (kommune != null) {
            husstand.sendt(liv, dag, kommune, kommando);
        }
    }

    private void arbeid(Liv liv, LocalDate kommer) {
        LocalDate innvilget = kommer.minusDays(40);
        liv.dufAar = innvilget.getYear();
        Tillatelse tillatelse = opphold.gi(
                liv,
                Grunnlag.ARB_23,
                Avgjorelsesslag.FORSTEGANG,
                innvilget,
                innvilget,
                null,
                innvilget.minusDays(50),
                true);
        husstand.udi(liv, kommer, new Udifaktum.Innreise(kommer));
        freg.bosett(liv, kommer, husstand.verden.kart().finn(kommune));
        opphold.meldTilFolkeregisteret(liv, tillatelse);
    }

    private void komTil(Liv liv, Liv ref, Referanse referanse, LocalDate kommer) {
        LocalDate innvilget = kommer.minusDays(60);
        liv.dufAar = innvilget.getYear();
        Tillatelse tillatelse = opphold.gi(
                liv,
                Grunnlag.FAM,
                Avgjorelsesslag.FORSTEGANG,
                innvilget,
                innvilget,
                referanse,
                innvilget.minusDays(150),
                true);
        husstand.udi(liv, kommer, new Udifaktum.Innreise(kommer));
        freg.bosett(liv, kommer, husstand.verden.kart().finn(kommune));
        opphold.meldTilFolkeregisteret(liv, tillatelse);
        new Livsloep(husstand, freg).slekt(List.of(liv, ref), List.of(), kommer.plusDays(10));
        siste = tillatelse;
    }
}
