package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import no.nir.syntetisk.befolkning.Eksempler.Plass;
import no.nir.syntetisk.befolkning.Oppholdsloep.Tillatelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Fratil;
import no.nir.syntetisk.befolkning.Udifaktum.Utfall;

/** Tells the named examples: each exactly as its situation says, nothing left to the die but names. */
final class Eksempelfortelling {

    private static final String SARPSBORG = "3105";
    private static final String BERGEN = "4601";
    private static final String DRAMMEN = "3301";
    private static final LocalDate BOSATT = LocalDate.of(2024, 5, 6);

    private final Husstand husstand;
    private final Folkeregistrering freg;
    private final Oppholdsloep opphold;
    private final Eksempelsteg steg;

    Eksempelfortelling(Husstand husstand) {
        this.husstand = husstand;
        this.freg = new Folkeregistrering(husstand);
        this.opphold = new Oppholdsloep(husstand, freg);
        this.steg = new Eksempelsteg(husstand, freg, opphold, SARPSBORG);
    }

    void fortell(Plass plass) {
        LocalDate dag = plass.fra();
        Liv hoved =
                switch (plass.eksempel()) {
                    case BOSATT_UTEN_VEDTAK -> steg.flyktning("SYR", 1993, Grunnlag.ASYL_28, dag.minusDays(20));
                    case PROGRAM_NAER_SLUTT -> naerSlutt(dag);
                    case FORNYELSE_TIL_BEHANDLING -> fornyelse(dag, dag.minusDays(95), true);
                    case FORNYELSE_UTEN_MARKOER -> fornyelse(dag, dag.minusDays(95), false);
                    case FORNYELSE_FOR_SENT -> fornyelse(dag, dag.minusDays(10), false);
                    case I_PROGRAM -> iProgram(dag);
                    case KAN_TILBYS -> steg.familieAvArbeidstaker(dag.minusDays(100));
                    case UKRAINA_34 -> steg.flyktning("UKR", 1988, Grunnlag.KOLL_34, dag.minusDays(40));
                    case ASYLSOEKER_I_MOTTAK -> asylsoeker(dag);
                    case FAMILIE_AV_NORSK -> steg.familie(Stroem.FAM_NORSK, "THA", dag.minusDays(30));
                    case FAMILIE_AV_NORDISK -> steg.familie(Stroem.FAM_NORDISK, "BRA", dag.minusDays(30));
                    case FAMILIE_AV_PERMANENT -> steg.familie(Stroem.FAM_PERM, "SOM", dag.minusDays(30));
                    case FAMILIE_AV_FLYKTNING -> familieAvFlyktning(dag);
                    case ENSLIG_MINDREAARIG ->
                        steg.flyktning("AFG", dag.getYear() - 17, Grunnlag.ASYL_28, dag.minusDays(60));
                    case TILBAKEKALL_AAPNET -> tilbakekall(dag);
                    case NORSK_PLIKT_ARBEID -> steg.arbeidstaker("IND", dag.minusDays(60));
                    case UKRAINA_FORLENGET -> ukrainaForlenget();
                    case STRENGT_FORTROLIG -> beskyttet(dag, "strengtFortrolig");
                    case FORTROLIG -> beskyttet(dag, "fortrolig");
                    case KLIENTADRESSE -> beskyttet(dag, "klientadresse");
                    case FLYTTET -> flyttet(dag, SARPSBORG, BERGEN);
                    case FLYTTET_HIT -> flyttet(dag, BERGEN, SARPSBORG);
                    case PERMANENT -> permanent();
                    case NORSK_STATSBORGER -> norskStatsborger();
                    case UTEN_AVSLUTNINGSAARSAK -> utenAarsak(dag);
                    case TO_NUMRE -> toNumre(dag);
                    case SPLITTET -> splittet(dag);
                    case UKJENT_UDI_KODE -> ukjentKode(dag);
                    case DUF_MED_FEIL -> dufMedFeil(dag);
                    case UFULLSTENDIG_FOEDSELSDATO -> ufullstendig(dag);
                    case EOES_BORGER -> eoesBorger();
                    case FLYTTET_OG_OVERTATT -> overtatt(dag);
                };
        husstand.liv().stream().filter(liv -> liv.fnrFra != null).forEach(freg::regulerKommuner);
        if (hoved.nr != 0) {
            throw new IllegalStateException("eksempelet skal være den første i husstanden");
        }
    }

    private Liv naerSlutt(LocalDate dag) {
        LocalDate bosatt = dag.minusDays(400);
        Liv liv = steg.flyktning("UKR", 1985, Grunnlag.OVERF_35, bosatt);
        steg.program(liv, bosatt, dag.plusDays(85), "ARBEID_HELTID");
        steg.proever(liv, bosatt.plusDays(200), "uk");
        return liv;
    }

    private Liv iProgram(LocalDate dag) {
        LocalDate bosatt = dag.minusDays(160);
        Liv liv = steg.flyktning("ERI", 1996, Grunnlag.ASYL_28, bosatt);
        steg.program(liv, bosatt, dag.plusDays(600), "VGS");
        return liv;
    }

    /** The permit ends a month before the day; asked for anew on the day given; decided eight months later. */
    private Liv fornyelse(LocalDate dag, LocalDate soekt, boolean markoer) {
        LocalDate til = dag.minusDays(30);
        LocalDate innvilget = til.plusDays(1).minusYears(1);
        Liv liv = steg.flyktning("ERI", 1990, Grunnlag.HUM_38_ASYL, innvilget.plusDays(120), innvilget);
        String tillatelse = steg.sisteTillatelse().id();
        String soknad = husstand.id("S");
        husstand.udi(
                liv,
                soekt,
                new Udifaktum.SoknadOmFornyelse(soknad, Udifaktum.Soknadsslag.FORNYELSE, soekt, tillatelse));
        LocalDate avgjort = dag.plusDays(210);
        if (markoer) {
            husstand.udi(liv, til.plusDays(1), new Udifaktum.OppholdPaSammeVilkar(new Fratil(til.plusDays(1), null)));
            husstand.udi(
                    liv,
                    avgjort,
                    new Udifaktum.OppholdPaSammeVilkar(new Fratil(til.plusDays(1), avgjort.minusDays(1))));
        }
        husstand.udi(liv, avgjort, new Udifaktum.SoknadAvgjort(soknad, Utfall.INNVILGET, avgjort, true));
        opphold.gi(liv, Grunnlag.HUM_38_ASYL, Avgjorelsesslag.FORNYELSE, avgjort, avgjort, null, soekt, false);
        return liv;
    }

    private Liv asylsoeker(LocalDate dag) {
        Liv liv = husstand.nyttLiv(false, LocalDate.of(1999, 2, 14), "AFG", steg.etternavn());
        LocalDate soekt = dag.minusDays(120);
        LocalDate avgjort = dag.plusDays(200);
        liv.dufAar = soekt.getYear();
        Mottak mottak = new Mottak(husstand);
        mottak.soek(liv, soekt, avgjort, Utfall.AVSLATT);
        mottak.boI(liv, SARPSBORG, soekt, avgjort.plusDays(60));
        return liv;
    }

    private Liv familieAvFlyktning(LocalDate dag) {
        Liv kommer = husstand.nyttLiv(true, LocalDate.of(1995, 9, 3), "SYR", steg.etternavn());
        Liv ref = steg.flyktning("SYR", 1991, Grunnlag.ASYL_28, dag.minusDays(700));
        steg.familie(kommer, ref, dag.minusDays(25));
        return kommer;
    }

    private Liv tilbakekall(LocalDate dag) {
        Liv liv = steg.flyktning("IRQ", 1987, Grunnlag.ASYL_28, dag.minusDays(100));
        String id = steg.sisteTillatelse().id();
        LocalDate endelig = dag.plusDays(330);
        husstand.udi(liv, dag, new Udifaktum.Tilbakekall(id, dag, null, null));
        husstand.udi(liv, endelig, new Udifaktum.Tilbakekall(id, dag, endelig, null));
        return liv;
    }

    private Liv ukrainaForlenget() {
        Liv liv = steg.flyktning("UKR", 1979, Grunnlag.KOLL_34, LocalDate.of(2022, 5, 20), LocalDate.of(2022, 4, 4));
        opphold.fortsett(liv, steg.sisteTillatelse(), null);
        steg.program(liv, LocalDate.of(2022, 5, 20), LocalDate.of(2023, 6, 1), "ARBEID_DELTID");
        return liv;
    }

    private Liv beskyttet(LocalDate dag, String gradering) {
        Liv liv = steg.flyktning("IRN", 1989, Grunnlag.ASYL_28, dag.minusDays(60));
        freg.beskytt(liv, dag.minusDays(20), gradering);
        return liv;
    }

    private Liv flyttet(LocalDate dag, String fra, String til) {
        LocalDate bosatt = dag.minusDays(300);
        LocalDate flytter = dag.minusDays(20);
        Liv liv = steg.flyktning("SOM", 1994, Grunnlag.ASYL_28, bosatt, dag.minusDays(390), fra);
        steg.programTilFlytting(liv, bosatt, dag.plusDays(450), flytter.minusDays(1));
        freg.flytt(liv, flytter, husstand.verden.kart().finn(til));
        return liv;
    }

    /** The municipality moved to has granted the programme anew, and gone on with it. */
    private Liv overtatt(LocalDate dag) {
        LocalDate bosatt = dag.minusDays(300);
        LocalDate flytter = dag.minusDays(45);
        LocalDate slutt = dag.plusDays(470);
        Liv liv = steg.flyktning("SYR", 1993, Grunnlag.ASYL_28, bosatt);
        steg.programTilFlytting(liv, bosatt, slutt, flytter.minusDays(1));
        freg.flytt(liv, flytter, husstand.verden.kart().finn(DRAMMEN));
        steg.overtaProgram(liv, flytter, slutt, SARPSBORG);
        return liv;
    }

    private Liv permanent() {
        LocalDate bosatt = LocalDate.of(2016, 3, 14);
        Liv liv = steg.flyktning("SYR", 1984, Grunnlag.ASYL_28, bosatt);
        steg.proever(liv, bosatt.plusDays(400), "ar");
        LocalDate avgjort = LocalDate.of(2019, 1, 21);
        opphold.gi(
                liv, Grunnlag.PERM_62, Avgjorelsesslag.PERMANENT, avgjort, avgjort, null, avgjort.minusDays(80), false);
        return liv;
    }

    private Liv norskStatsborger() {
        Liv liv = permanent();
        freg.blirNorsk(liv, LocalDate.of(2024, 2, 1));
        return liv;
    }

    private Liv utenAarsak(LocalDate dag) {
        Liv liv = steg.flyktning("COD", 1990, Grunnlag.OVERF_35, dag.minusDays(700));
        steg.programUtenSlutt(liv, dag.minusDays(700), dag.minusDays(30));
        return liv;
    }

    private Liv toNumre(LocalDate dag) {
        Liv liv = steg.flyktning("ERI", 1992, Grunnlag.ASYL_28, dag.minusDays(60));
        new Smuss(husstand, freg).dublett(liv, dag.minusDays(400), dag.minusDays(10));
        return liv;
    }

    /** Two sisters of nearly the same name under one number, until they were told apart. */
    private Liv splittet(LocalDate dag) {
        Liv eier = steg.flyktning("ETH", 1995, Grunnlag.ASYL_28, dag.minusDays(60));
        Liv annen = husstand.nyttLiv(eier.kvinne, eier.foedt.plusDays(1), eier.land, eier.etternavn);
        LocalDate bosatt = dag.minusDays(60);
        annen.dufAar = bosatt.getYear();
        annen.laanerNummerAv = eier;
        LocalDate innvilget = bosatt.minusDays(80);
        Tillatelse tillatelse = opphold.gi(
                annen, Grunnlag.ASYL_28, Avgjorelsesslag.FORSTEGANG, innvilget, innvilget, null, null, false);
        husstand.udi(
                annen,
                bosatt,
                new Udifaktum.Bosetting(husstand.verden.kart().finn(SARPSBORG).nummer(bosatt), bosatt, true, null));
        freg.splitt(eier, annen, dag.minusDays(10));
        opphold.meldTilFolkeregisteret(annen, tillatelse);
        return eier;
    }

    private Liv ukjentKode(LocalDate dag) {
        Liv liv = steg.flyktning("TUR", 1986, Grunnlag.HUM_38_ASYL, dag.minusDays(60));
        new Smuss(husstand, freg).ukjentKode(liv, dag.minusDays(5));
        return liv;
    }

    private Liv dufMedFeil(LocalDate dag) {
        Liv liv = steg.flyktning("SDN", 1991, Grunnlag.ASYL_28, dag.minusDays(60));
        liv.dufMedFeil = true;
        return liv;
    }

    private Liv ufullstendig(LocalDate dag) {
        Liv liv = steg.flyktning("SOM", 1990, Grunnlag.ASYL_28, dag.minusDays(60));
        liv.foedselsdato = Liv.Fullstendighet.BARE_AAR;
        return liv;
    }

    private Liv eoesBorger() {
        Liv liv = husstand.nyttLiv(false, LocalDate.of(1990, 6, 24), "POL", steg.etternavn());
        liv.dufAar = 2024;
        freg.bosett(liv, BOSATT, husstand.verden.kart().finn(SARPSBORG));
        husstand.udi(liv, BOSATT, new Udifaktum.EOSEllerEFTAOpphold("ARBEID", new Fratil(BOSATT, null)));
        return liv;
    }
}
