package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.kommune;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.RegelId;

/** Why somebody has, has not, or may be offered a programme. */
final class IntroForklaring {

    private final Forklarer f;
    private final boolean gammel;

    private IntroForklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    static void skriv(Forklarer f) {
        IntroForklaring i = new IntroForklaring(f);
        if (f.dag < Lovdager.INTRODUKSJONSLOVEN) {
            f.fordi.legg(Grunnkode.FOER_LOVEN, I03_99);
            return;
        }
        if (!Oppholdsforklaring.avgjorde(f) && f.status.grunn() != null) {
            i.medOpphold(f.status.grunn());
        }
        if (f.utfall.har(Flagg.COMPLETION_ONLY)) {
            i.fullfoere();
        }
        Oppholdsforklaring.lovvalget(f);
    }

    private void medOpphold(Opphold grunn) {
        Oppholdsforklaring.tillatelsen(f, grunn, grunnlagshjemmel(grunn));
        if (grunn.introklasse() == Introklasse.UTENFOR) {
            f.fordi.legg(
                    f.utfall.har(Flagg.NOT_ON_ASYLUM_APPLICATION)
                            ? Grunnkode.IKKE_ETTER_ASYLSOEKNAD
                            : Grunnkode.IKKE_I_MAALGRUPPEN,
                    gammel ? I03_99 : I21_99);
            f.kanEndre.legg(Grunnkode.NY_TILLATELSE, gammel ? I03_99 : I21_99);
            return;
        }
        alder(grunn);
        fem(grunn);
        bosetting(grunn);
        tid(grunn);
        program();
        arbeid();
        hvorforIkkeNaboen(grunn);
    }

    /** The letter of § 2 or § 9 that names the permit. */
    private Hjemmel grunnlagshjemmel(Opphold grunn) {
        String bokstav =
                switch (grunn.introklasse()) {
                    case ASYL -> "a";
                    case OVERFOERING -> "b";
                    case HUMANITAER -> "c";
                    case BEGRENSET_BARNEFAMILIE -> gammel ? "c" : "d";
                    case BEGRENSET_MINDREAARIG -> "c";
                    case KOLLEKTIV -> gammel ? "c" : "e";
                    case FAMILIE_AV_BESKYTTET -> gammel ? "d" : "f";
                    case PARAGRAF_53 -> gammel ? "e" : "g";
                    case FAMILIE_AV_PERMANENT_BESKYTTET, FAMILIE_AV_ANDRE, UTENFOR -> "";
                };
        if (bokstav.isEmpty() || f.utfall.har(Flagg.FIVE_YEAR_RULE)) {
            return f.utfall.hjemmel(Dag.dato(f.dag));
        }
        return gammel
                ? new Hjemmel(Lovverk.INTRODUKSJONSLOVEN, "§ 2 første ledd " + bokstav)
                : new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 9 første ledd bokstav " + bokstav);
    }

    private RegelId aldersregel() {
        return gammel ? I03_4 : I21_4;
    }

    private void alder(Opphold grunn) {
        int oevre = f.sak.parametre.oevreAldersgrenseProgram();
        boolean kanGruppe = grunn.introklasse() == Introklasse.FAMILIE_AV_ANDRE || f.utfall.har(I21_11);
        if (gammel || kanGruppe) {
            alderPaaDagen(oevre, kanGruppe);
            return;
        }
        int vedTillatelsen = f.alder(grunn.rot().innvilget());
        if (f.utfall.har(Flagg.UNDER_18_AT_GRANT)) {
            f.fordi.legg(Grunnkode.FOR_UNG_VED_TILLATELSEN, I21_1, tall("alder", vedTillatelsen), tall("nedre", 18));
        } else if (f.utfall.har(Flagg.AGE_55_PLUS)) {
            f.fordi.legg(
                    Grunnkode.OVER_ALDERSGRENSEN_VED_TILLATELSEN,
                    I21_10,
                    tall("alder", vedTillatelsen),
                    tall("oevre", oevre));
            if (f.utfall.har(D_2)) {
                f.kanEndre.legg(Grunnkode.ALDERSGRENSE_60_VEDTATT, D_2, tall("alder", 60));
            }
        } else {
            f.fordi.legg(
                    Grunnkode.ALDER_VED_TILLATELSEN,
                    aldersregel(),
                    tall("alder", vedTillatelsen),
                    tall("nedre", 18),
                    tall("oevre", oevre));
        }
    }

    private void alderPaaDagen(int oevre, boolean kanGruppe) {
        int alder = f.alder(f.dag);
        RegelId regel = aldersregel();
        if (f.utfall.har(Flagg.UNDER_18)) {
            f.fordi.legg(Grunnkode.FOR_UNG, regel, tall("alder", alder), tall("nedre", 18));
            f.kanEndre.legg(Grunnkode.FYLLER, regel, tall("alder", 18), dato("dato", f.sak.fyller18));
        } else if (f.utfall.har(Flagg.AGE_55_PLUS)) {
            f.fordi.legg(Grunnkode.OVER_ALDERSGRENSEN, I03_12, tall("alder", alder), tall("oevre", oevre));
        } else if (!kanGruppe && !f.utfall.erIkke()) {
            f.fordi.legg(
                    Grunnkode.ALDER_PAA_DAGEN, regel, tall("alder", alder), tall("nedre", 18), tall("oevre", oevre));
            if (f.sak.fyllerProgramgrense > f.dag && f.sak.fyllerProgramgrense < vinduTil()) {
                f.kanEndre.legg(
                        Grunnkode.FYLLER, I03_12, tall("alder", oevre), dato("dato", f.sak.fyllerProgramgrense));
            }
        }
    }

    private void fem(Opphold grunn) {
        Referanseperson referanse = grunn.referanse();
        LocalDate bosatt = referanse == null ? null : referanse.bosattFra();
        boolean familie = grunn.introklasse() == Introklasse.FAMILIE_AV_BESKYTTET
                || grunn.introklasse() == Introklasse.FAMILIE_AV_PERMANENT_BESKYTTET;
        if (referanse == null && grunn.introklasse() == Introklasse.FAMILIE_AV_ANDRE) {
            f.fordi.legg(Grunnkode.REFERANSEPERSON_UKJENT, T_13);
        }
        if (familie && bosatt != null) {
            f.fordi.legg(
                    f.utfall.har(Flagg.FIVE_YEAR_RULE) ? Grunnkode.FEM_AAR_BRUTT : Grunnkode.FEM_AAR_OPPFYLT,
                    T_13,
                    dato("bosattFra", bosatt));
        }
    }

    private void bosetting(Opphold grunn) {
        Bosted.Bo bo = f.sak.bosted.paa(f.dag);
        RegelId regel = gammel ? I03_4 : I21_4;
        if (f.dag < grunn.rot().inntreden()) {
            f.fordi.legg(Grunnkode.IKKE_ANKOMMET, gammel ? I03_99 : I21_99);
        } else if (bo == null) {
            f.fordi.legg(Grunnkode.IKKE_BOSATT, gammel ? I03_99 : I21_99);
            f.kanEndre.legg(
                    grunn.introklasse().kreverAvtale()
                            ? Grunnkode.BOSETTING_ETTER_AVTALE
                            : Grunnkode.BOSETTING_I_KOMMUNE,
                    regel);
        } else if (f.sak.bosted.erFraFolkeregisteret()) {
            f.fordi.legg(Grunnkode.BOSATT_ETTER_FOLKEREGISTERET, D_17, dato("fra", bo.fra()));
        } else if (!grunn.introklasse().kreverAvtale()) {
            f.fordi.legg(Grunnkode.BOSATT, regel, kommune(bo.kommune()), dato("fra", bo.fra()));
            if (f.utfall.kategori() == Kategori.RETT_OG_PLIKT) {
                f.fordi.legg(Grunnkode.AVTALE_KREVES_IKKE, gammel ? I03_9 : I21_5);
            }
        } else if (bo.maate() == Bosettingsmaate.AVTALE) {
            f.fordi.legg(Grunnkode.BOSATT_ETTER_AVTALE, regel, kommune(bo.kommune()), dato("fra", bo.fra()));
            if (!f.utfall.erIkke()) {
                f.kanEndre.legg(Grunnkode.FLYTTING_UTEN_AVTALE, X_14);
            }
        } else {
            f.fordi.legg(
                    Grunnkode.BOSATT_UTEN_AVTALE,
                    gammel ? I03_11 : I21_9,
                    kommune(bo.kommune()),
                    dato("fra", bo.fra()));
            if (f.utfall.har(Flagg.NO_AGREEMENT)) {
                f.kanEndre.legg(Grunnkode.BOSETTING_ETTER_AVTALE, regel);
            }
        }
        if (bo != null && f.sak.bosted.harFlyttet(f.dag)) {
            f.fordi.legg(Grunnkode.FLYTTET_UTEN_NY_FRIST, X_16, kommune(bo.kommune()), dato("fra", bo.fra()));
        }
        if (f.utfall.har(Flagg.SETTLED_BEFORE_ACT)) {
            f.fordi.legg(Grunnkode.BOSATT_FOER_LOVEN, I03_2, dato("fra", f.sak.bosted.anker()));
        }
        if (f.utfall.har(Flagg.LAW_NOT_IN_FORCE_LOCALLY)) {
            f.fordi.legg(Grunnkode.KOMMUNEN_HADDE_IKKE_INNFOERT, I03_1);
            f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, LAW_6, dato("dato", Lovdager.INTRO_ALLE_KOMMUNER));
        }
        if (f.utfall.har(Flagg.VOLUNTARY_YEAR)) {
            f.fordi.legg(Grunnkode.FRIVILLIG_AAR, I03_1B);
            f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, LAW_6, dato("dato", Lovdager.INTRO_ALLE_KOMMUNER));
        }
    }

    private boolean egenKlokke() {
        return f.utfall.har(I03_10);
    }

    private int vinduFra() {
        if (egenKlokke() && f.status.grunn() != null) {
            return f.status.grunn().rot().innvilget();
        }
        boolean medGrunnlag = !gammel && !f.utfall.har(I21_11) && !f.utfall.har(X_17B);
        return medGrunnlag && f.sak.foersteParagraf9 != Dag.ALDRI
                ? Math.max(f.sak.bosted.anker(), f.sak.foersteParagraf9)
                : f.sak.bosted.anker();
    }

    private int vinduTil() {
        return Dag.plussAar(vinduFra(), 2);
    }

    private void tid(Opphold grunn) {
        int fra = vinduFra();
        int til = vinduTil();
        if (!Dag.erDato(til) || f.dag < fra) {
            return;
        }
        RegelId regel = egenKlokke() ? T_12 : gammel ? I03_3 : I21_2;
        boolean passert = f.utfall.har(Flagg.TWO_YEAR_RULE)
                || f.utfall.har(Flagg.NOT_NYANKOMMET)
                || f.utfall.har(Flagg.TWO_YEARS_FROM_GRANT);
        if (passert) {
            f.fordi.legg(
                    egenKlokke() ? Grunnkode.TO_AAR_FRA_TILLATELSEN_PASSERT : Grunnkode.TO_AAR_PASSERT,
                    regel,
                    dato("fra", fra),
                    dato("til", til));
        } else if (f.dag < til) {
            f.fordi.legg(
                    egenKlokke() ? Grunnkode.TO_AAR_FRA_TILLATELSEN : Grunnkode.UNDER_TO_AAR,
                    regel,
                    dato("fra", fra),
                    dato("til", til));
            if (!f.utfall.erIkke() || f.utfall.har(Flagg.IN_WORK)) {
                boolean vedtak = f.sak.program.tildeltFoer(til, f.dag) != null;
                f.kanEndre.legg(
                        vedtak ? Grunnkode.TO_AARSDAGEN : Grunnkode.TO_AARSDAGEN_UTEN_VEDTAK, regel, dato("dato", til));
            }
        }
    }

    private void program() {
        Lop lop = f.sak.program.siste(f.dag);
        if (lop == null) {
            return;
        }
        if (f.utfall.har(Flagg.VEDTAK_IN_TIME)) {
            f.fordi.legg(Grunnkode.VEDTAK_I_TIDE, gammel ? I03_3 : I21_2, dato("vedtak", lop.fra()));
        }
        if (f.utfall.har(Flagg.PROGRAM_ENDED)) {
            boolean brukt = lop.slutt() > f.dag;
            f.fordi.legg(
                    brukt ? Grunnkode.PROGRAMTID_BRUKT_OPP : Grunnkode.PROGRAM_AVSLUTTET,
                    gammel ? I03_14 : I21_13,
                    dato("slutt", brukt ? lop.maks() : lop.slutt()));
        }
        if (f.utfall.har(Flagg.KOMMUNE_DUTY_ENDED)) {
            f.fordi.legg(
                    Grunnkode.KOMMUNENS_PLIKT_OPPHOERT,
                    X_15,
                    dato("dato", Dag.erDato(lop.slutt()) ? lop.slutt() : lop.fra()));
            f.kanEndre.legg(Grunnkode.KOMMUNEN_KAN_TILBY_IGJEN, X_15);
        }
        if (f.utfall.har(Flagg.NEGATIVE_VEDTAK)) {
            f.fordi.legg(Grunnkode.AVSLAG_VED_VEDTAK, I03_99, dato("vedtak", lop.fra()));
        }
    }

    private void arbeid() {
        int grense = f.utfall.har(K_3) ? f.sak.parametre.nestenFullTid34() : 30;
        Arbeid arbeid = Paragraf9.arbeid(f.sak, f.dag, grense);
        boolean etterNy = !gammel && f.dag >= Lovdager.ENDRING_2026;
        if (f.utfall.har(Flagg.IN_WORK) && arbeid != null) {
            f.fordi.legg(
                    Grunnkode.I_ARBEID, f.utfall.har(K_3) ? K_3 : I21_3, dato("fra", arbeid.fom()), tall("timer", (int)
                            arbeid.timerPerUke()));
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_ARBEID, f.utfall.har(K_3) ? K_3 : I21_3);
            f.kanEndre.legg(Grunnkode.ARBEIDET_TAR_SLUTT, I21_3, tall("timer", grense));
        } else if (f.utfall.har(Flagg.REFUSABLE_IN_WORK) && arbeid != null) {
            f.fordi.legg(Grunnkode.KAN_AVSLAAS_VED_ARBEID, K_3, dato("fra", arbeid.fom()));
        } else if (etterNy && f.utfall.kategori() == Kategori.RETT_OG_PLIKT) {
            f.kanEndre.legg(Grunnkode.ARBEID_MINST, I21_3, tall("timer", 30));
        }
    }

    private void fullfoere() {
        Lop lop = f.sak.program.paagaaende(f.dag);
        if (lop != null) {
            f.fordi.legg(Grunnkode.PROGRAM_PAABEGYNT, I21_12, dato("start", lop.start()));
        }
    }

    private void hvorforIkkeNaboen(Opphold grunn) {
        Bosted.Bo bo = f.sak.bosted.paa(f.dag);
        switch (f.utfall.kategori()) {
            case RETT_OG_PLIKT -> {
                if (grunn.introklasse().kreverAvtale() && bo != null && !f.utfall.har(I21_8)) {
                    f.ikkeFordi.legg(
                            Grunnkode.IKKE_KAN_TILBYS_FORDI_AVTALE, gammel ? I03_11 : I21_9, kommune(bo.kommune()));
                } else {
                    f.ikkeFordi.legg(Grunnkode.IKKE_KAN_TILBYS_FORDI_FAMILIE, gammel ? I03_13 : I21_11);
                }
            }
            case RETT -> {
                if (f.utfall.har(K_3)) {
                    f.ikkeFordi.legg(Grunnkode.RETT_MEN_IKKE_PLIKT_KAP_6A, K_3);
                    f.kanEndre.legg(Grunnkode.LOVEN_TRER_I_KRAFT, K_4, dato("dato", Lovdager.ENDRING_2026));
                }
            }
            case KAN_TILBYS -> hvorforIkkeRettOgPlikt();
            case PLIKT, TILBUD, IKKE_GJELDENDE -> {}
        }
    }

    private void hvorforIkkeRettOgPlikt() {
        if (f.utfall.har(Flagg.NO_AGREEMENT)) {
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_UTEN_AVTALE, gammel ? I03_4 : I21_4);
        } else if (f.utfall.har(Flagg.AGE_55_PLUS)) {
            f.ikkeFordi.legg(
                    Grunnkode.IKKE_RETT_OG_PLIKT_ALDER,
                    aldersregel(),
                    tall("oevre", f.sak.parametre.oevreAldersgrenseProgram()));
        } else if (f.utfall.har(Flagg.FIVE_YEAR_RULE)) {
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_FEM_AAR, T_13);
        } else if (!f.utfall.har(Flagg.VOLUNTARY_YEAR)) {
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_ANNEN_FAMILIE, gammel ? I03_9 : I21_5);
        }
    }
}
