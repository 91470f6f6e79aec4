package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.kode;
import static no.nir.regelverk.vurdering.RegelId.*;

import java.util.Set;
import java.util.function.Predicate;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** The part of an explanation that is about citizenship, permit and stay; the same for programme and norsk. */
final class Oppholdsforklaring {

    private Oppholdsforklaring() {}

    /**
     * True when the stay alone decided, so that nothing more needs saying.
     *
     * @param ellers the row of the scheme and act for whoever belongs to no group: hold under both acts
     */
    static boolean avgjorde(Forklarer f, RegelId ellers) {
        if (f.utfall.har(Flagg.DEAD)) {
            f.fordi.legg(Grunnkode.DOED, ellers, dato("dato", f.sak.doed));
            return true;
        }
        if (f.utfall.har(Flagg.EMIGRATED)) {
            f.fordi.legg(Grunnkode.UTVANDRET, ellers, dato("dato", f.sak.utvandring.fra()));
            f.kanEndre.legg(Grunnkode.BOSETTING_I_KOMMUNE, ellers);
            return true;
        }
        if (f.utfall.har(Flagg.NORWEGIAN_CITIZEN)) {
            f.fordi.legg(
                    Grunnkode.NORSK_STATSBORGER,
                    f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN ? X_11 : X_10,
                    dato("fra", Math.max(f.sak.norskBorgerFra, f.sak.foedt)));
            return true;
        }
        eoes(f);
        if (f.utfall.har(Flagg.NO_PERMIT)) {
            utenTillatelse(f, ellers);
            return true;
        }
        if (f.status.tilstand() == Tilstand.INGEN) {
            venterPaaSvar(f, ellers);
        }
        return f.status.opphold() == null;
    }

    private static void venterPaaSvar(Forklarer f, RegelId ellers) {
        Asylsak asylsak = Asylopplaering.sak(f.sak, f.dag);
        if (asylsak != null) {
            f.fordi.legg(Grunnkode.ASYLSOEKER_UTEN_TILLATELSE, ellers, dato("soekt", asylsak.soekt()));
            f.kanEndre.legg(Grunnkode.NY_TILLATELSE, ellers);
        }
    }

    private static void eoes(Forklarer f) {
        Sak.Eoesborger borger = f.sak.eoesborger(f.dag);
        if (f.utfall.har(Flagg.NORDIC_OR_EEA)) {
            f.fordi.legg(
                    Grunnkode.NORDISK_ELLER_EOES_BORGER, X_8, kode("land", borger == null ? "UKJENT" : borger.land()));
        }
        Eoesopphold opphold = f.sak.eoesopphold(f.dag);
        if (f.utfall.har(Flagg.EEA_FAMILY_RIGHT) && opphold != null) {
            f.fordi.legg(Grunnkode.EOES_FAMILIERETT, X_8, dato("fra", opphold.fom()));
        }
    }

    private static void utenTillatelse(Forklarer f, RegelId ellers) {
        Opphold o = f.status.opphold();
        switch (f.status.tilstand()) {
            case UTLOEPT -> utloept(f, o);
            case UTLOEPT_SOEKT_SENT -> {
                utloept(f, o);
                Soeknad sen = foersteEtterUtloep(f, o);
                if (sen != null && o != null) {
                    f.fordi.legg(
                            Grunnkode.SOEKT_ETTER_UTLOEP,
                            X_5,
                            dato("innlevert", sen.innlevert()),
                            dato("utloept", o.utloep()));
                }
            }
            case AVSLAATT -> {
                Soeknad soeknad = sisteSoeknad(f, o, s -> s.utfall() == Soeknadsutfall.AVSLAATT && s.endelig() != null);
                if (soeknad != null) {
                    f.fordi.legg(Grunnkode.SOEKNAD_AVSLAATT, X_1, dato("endelig", Dag.ellerAldri(soeknad.endelig())));
                }
            }
            case TILBAKEKALT -> {
                if (o != null) {
                    f.fordi.legg(Grunnkode.TILBAKEKALT, X_6, dato("endelig", o.tilbakekalt()));
                }
            }
            case DOED,
                    UTVANDRET,
                    INGEN,
                    EOES,
                    LOEPER,
                    FORNYELSE,
                    FORNYELSE_SENT,
                    NYTT_GRUNNLAG,
                    PERMANENT_SOEKT,
                    FORLENGET_34,
                    AVGJORT,
                    TILBAKEKALL_AAPNET -> f.fordi.legg(Grunnkode.INGEN_TILLATELSE, ellers);
        }
        f.kanEndre.legg(Grunnkode.NY_TILLATELSE, ellers);
    }

    private static void utloept(Forklarer f, @Nullable Opphold o) {
        if (o != null) {
            f.fordi.legg(Grunnkode.TILLATELSE_UTLOEPT, X_5, dato("utloept", o.utloep()));
        }
    }

    /** The last application that fits, of those that came while the permit ran: another permit's is of no interest here. */
    private static @Nullable Soeknad sisteSoeknad(Forklarer f, @Nullable Opphold o, Predicate<Soeknad> passer) {
        Soeknad siste = null;
        for (Soeknad s : f.sak.fakta.soeknader()) {
            int innlevert = Dag.av(s.innlevert());
            boolean iTiden = o != null && o.innvilget() <= innlevert && innlevert < o.utloep();
            if (iTiden && passer.test(s) && (siste == null || s.innlevert().isAfter(siste.innlevert()))) {
                siste = s;
            }
        }
        return siste;
    }

    private static @Nullable Soeknad foersteEtterUtloep(Forklarer f, @Nullable Opphold o) {
        Soeknad foerste = null;
        for (Soeknad s : f.sak.fakta.soeknader()) {
            boolean etter = o != null && Dag.av(s.innlevert()) >= o.utloep();
            if (etter && (foerste == null || s.innlevert().isBefore(foerste.innlevert()))) {
                foerste = s;
            }
        }
        return foerste;
    }

    /** The permit, in the words its basis has, and how it stands. */
    static void tillatelsen(Forklarer f, Opphold grunn, Hjemmel hjemmel) {
        f.fordi.legg(kodeFor(grunn), hjemmel, dato("innvilget", grunn.rot().innvilget()));
        Opphold siste = f.status.opphold();
        if (siste != null && siste.erPermanent()) {
            f.fordi.legg(
                    siste == grunn ? Grunnkode.BARE_PERMANENT : Grunnkode.PERMANENT_GIR_IKKE_NY_RETT,
                    hjemmel,
                    dato("innvilget", siste.innvilget()));
        }
        if (siste != null && !f.utfall.erIkke()) {
            underBehandling(f, siste);
        }
        if (f.utfall.har(X_9)) {
            f.fordi.legg(Grunnkode.REFERANSEPERSONS_STATSBORGERSKAP_TELLER_IKKE, X_9);
        }
    }

    private static void underBehandling(Forklarer f, Opphold siste) {
        if (siste.tilbakekallAapnet() <= f.dag) {
            f.fordi.legg(Grunnkode.TILBAKEKALL_UNDER_VURDERING, X_6, dato("aapnet", siste.tilbakekallAapnet()));
            f.kanEndre.legg(Grunnkode.ENDELIG_AVGJOERELSE, X_6);
        }
        switch (f.status.tilstand()) {
            case FORNYELSE ->
                soeknad(f, Grunnkode.FORNYELSE_TIL_BEHANDLING, X_1, siste, Set.of(Soeknadsslag.FORNYELSE));
            case FORNYELSE_SENT ->
                soeknad(
                        f,
                        Grunnkode.FORNYELSE_SOEKT_SENT,
                        X_2,
                        siste,
                        Set.of(Soeknadsslag.FORNYELSE, Soeknadsslag.PERMANENT));
            case NYTT_GRUNNLAG ->
                soeknad(
                        f,
                        Grunnkode.SOEKNAD_NYTT_GRUNNLAG_TIL_BEHANDLING,
                        X_3,
                        siste,
                        Set.of(Soeknadsslag.NYTT_GRUNNLAG));
            case PERMANENT_SOEKT ->
                soeknad(f, Grunnkode.PERMANENT_TIL_BEHANDLING, X_4, siste, Set.of(Soeknadsslag.PERMANENT));
            case AVGJORT ->
                f.fordi.legg(Grunnkode.SOEKNAD_AVGJORT_UTEN_NY_TILLATELSE, X_1, dato("utloept", siste.utloep()));
            case FORLENGET_34 -> f.fordi.legg(Grunnkode.FORLENGET_UTEN_SOEKNAD, X_22, dato("utloept", siste.utloep()));
            case DOED,
                    UTVANDRET,
                    INGEN,
                    EOES,
                    LOEPER,
                    TILBAKEKALL_AAPNET,
                    UTLOEPT,
                    UTLOEPT_SOEKT_SENT,
                    AVSLAATT,
                    TILBAKEKALT -> {
                if (Dag.erDato(siste.utloep()) && siste.utloep() > f.dag) {
                    f.kanEndre.legg(Grunnkode.TILLATELSEN_UTLOEPER, X_1, dato("dato", siste.utloep()));
                }
            }
        }
    }

    private static void soeknad(
            Forklarer f, Grunnkode kode, RegelId regel, Opphold siste, Set<Soeknadsslag> holderOppholdet) {
        Soeknad soeknad =
                sisteSoeknad(f, siste, s -> holderOppholdet.contains(s.slag()) && f.dag < Dag.ellerAldri(s.endelig()));
        if (soeknad != null) {
            f.fordi.legg(kode, regel, dato("innlevert", soeknad.innlevert()), dato("utloept", siste.utloep()));
        }
        f.kanEndre.legg(Grunnkode.ENDELIG_AVGJOERELSE, regel);
    }

    static void lovvalget(Forklarer f) {
        Opphold foerste = f.sak.lovvalg.foerste();
        RegelId regel = f.sak.lovregel(f.dag);
        if (foerste == null || foerste.innvilget() > f.dag) {
            f.fordi.legg(Grunnkode.LOV_UTEN_GRUNNLAG, regel);
        } else if (regel == LAW_2) {
            f.fordi.legg(
                    Grunnkode.LOV_ANKOMST_ETTER_2021,
                    regel,
                    dato("innvilget", foerste.innvilget()),
                    dato("ankomst", foerste.inntreden()));
        } else {
            f.fordi.legg(
                    regel == LAW_1 ? Grunnkode.LOV_GRUNNLAG_ETTER_2021 : Grunnkode.LOV_GRUNNLAG_FOER_2021,
                    regel,
                    dato("innvilget", foerste.innvilget()));
        }
    }

    static Grunnkode kodeFor(Opphold o) {
        return switch (o.grunnlag()) {
            case ASYL_28 -> Grunnkode.OPPHOLD_SOM_FLYKTNING;
            case OVERF_35 -> Grunnkode.OPPHOLD_SOM_OVERFOERINGSFLYKTNING;
            case HUM_38_ASYL -> Grunnkode.OPPHOLD_HUMANITAERT_ETTER_ASYLSOEKNAD;
            case HUM_38_OTHER -> Grunnkode.OPPHOLD_HUMANITAERT_UTEN_ASYLSOEKNAD;
            case BEGR_38_FAM -> Grunnkode.OPPHOLD_BEGRENSET_BARNEFAMILIE;
            case BEGR_38_EM -> Grunnkode.OPPHOLD_BEGRENSET_ENSLIG_MINDREAARIG;
            case BEGR_38_OTHER -> Grunnkode.OPPHOLD_BEGRENSET_ANNET;
            case KOLL_34 -> Grunnkode.OPPHOLD_KOLLEKTIV_BESKYTTELSE;
            case FAM -> familie(o);
            case SELVST_53_A -> Grunnkode.OPPHOLD_SELVSTENDIG_ETTER_DOEDSFALL;
            case SELVST_53_B, SELVST_53_2, SELVST_53_3 -> Grunnkode.OPPHOLD_SELVSTENDIG_ETTER_VOLD_MV;
            case ARB_23 -> Grunnkode.OPPHOLD_ARBEID;
            case NAER_25 -> Grunnkode.OPPHOLD_NAERING;
            case STUD -> Grunnkode.OPPHOLD_STUDENT;
            case AUPAIR -> Grunnkode.OPPHOLD_AUPAIR;
            case SESONG -> Grunnkode.OPPHOLD_SESONG;
            case ANNEN_IKKE_PR, EEA -> Grunnkode.OPPHOLD_UTEN_GRUNNLAG_FOR_PERMANENT;
            case UK_19_33 -> Grunnkode.OPPHOLD_BRITISK_UTTREDEN;
            case PERM_62 -> Grunnkode.OPPHOLD_PERMANENT;
            case ANNEN_PR -> Grunnkode.OPPHOLD_MED_GRUNNLAG_FOR_PERMANENT;
            case UKJENT -> Grunnkode.OPPHOLD_UKJENT_GRUNNLAG;
        };
    }

    private static Grunnkode familie(Opphold o) {
        Referanseperson referanse = o.referanse();
        if (referanse == null) {
            return Grunnkode.OPPHOLD_FAMILIE_AV_ANDRE;
        }
        return switch (referanse.slag()) {
            case NORSK -> Grunnkode.OPPHOLD_FAMILIE_AV_NORSK;
            case NORDISK -> Grunnkode.OPPHOLD_FAMILIE_AV_NORDISK;
            case EOES_BORGER -> Grunnkode.OPPHOLD_FAMILIE_AV_EOES_BORGER;
            case PERMANENT -> Grunnkode.OPPHOLD_FAMILIE_AV_PERMANENT;
            case TILLATELSE ->
                o.introklasse() == Introklasse.FAMILIE_AV_BESKYTTET
                                || o.introklasse() == Introklasse.FAMILIE_AV_MINDREAARIG
                        ? Grunnkode.OPPHOLD_FAMILIE_AV_BESKYTTET
                        : o.norskklasse() == Norskklasse.ARBEID
                                ? Grunnkode.OPPHOLD_FAMILIE_AV_ARBEIDSTAKER
                                : Grunnkode.OPPHOLD_FAMILIE_AV_ANDRE;
        };
    }
}
