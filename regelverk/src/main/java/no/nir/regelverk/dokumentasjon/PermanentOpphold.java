package no.nir.regelverk.dokumentasjon;

import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_1;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_10;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_11;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_12;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_13;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_14;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_15;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_2;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_3;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_4;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_5;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_6;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_7;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_8;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.PO_9;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.nir.regelverk.dokumentasjon.Fritaksvedtak.Omfang;
import no.nir.regelverk.dokumentasjon.Krav.Alternativ;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.dokumentasjon.Krav.Opplaeringstimer;
import no.nir.regelverk.dokumentasjon.Krav.Spraakkrav;
import no.nir.regelverk.vurdering.Lov;

/** utlendingsloven 1988 § 12 and 2008 § 62: training from 2005, tests besides from 2016-12-17, tests alone from 2025-09-01. */
final class PermanentOpphold {

    private static final LocalDate PROEVER = LocalDate.of(2016, 12, 17);
    private static final LocalDate PLIKT_TIL_67 = LocalDate.of(2017, 1, 1);
    private static final LocalDate BARE_PROEVER = LocalDate.of(2025, 9, 1);

    private final Dokumentasjonssak sak;
    private final Samling samling;
    private final Bevis bevis;

    PermanentOpphold(Dokumentasjonssak sak, Samling samling) {
        this.sak = sak;
        this.samling = samling;
        this.bevis = new Bevis(sak);
    }

    Dokumentasjonskrav vurder() {
        boolean nye = !sak.vurderingsdag().isBefore(BARE_PROEVER);
        Alderskrav alder = Alderskrav.PERMANENT_OPPHOLD
                .paa(nye ? sak.vurderingsdag() : sak.soekt())
                .orElse(null);
        if (alder == null) {
            samling.regel(PO_1);
            return samling.svar(sak, null);
        }
        samling.regel(PO_13);
        if (samling.innenfor(alder, sak)) {
            unntak();
            if (nye) {
                bareProever();
            } else {
                opplaeringOgProever();
            }
        }
        return samling.svar(sak, alder);
    }

    private void unntak() {
        boolean opplaering =
                bevis.fritatt(Omfang.OPPLAERING_NORSK) || bevis.fritatt(Omfang.OPPLAERING_SAMFUNNSKUNNSKAP);
        boolean proeve = bevis.fritatt(Omfang.PROEVE_NORSK) || bevis.fritatt(Omfang.PROEVE_SAMFUNNSKUNNSKAP);
        samling.unntak(new Unntaksvurdering(Unntak.FRITATT_FRA_OPPLAERING, PO_14, status(opplaering)));
        if (!sak.vurderingsdag().isBefore(PROEVER)) {
            samling.unntak(new Unntaksvurdering(Unntak.FRITATT_FRA_PROEVE, PO_14, status(proeve)));
        }
    }

    private static Kravstatus status(boolean fritatt) {
        return fritatt ? Kravstatus.OPPFYLT : Kravstatus.IKKE_OPPFYLT;
    }

    /** Decisions from 2025-09-01. An application from before keeps A1; that the hours fall away for it is a doubt. */
    private void bareProever() {
        boolean fraFoer = sak.soekt().isBefore(BARE_PROEVER);
        if (fraFoer) {
            samling.regel(PO_12);
            samling.flagg(Dokumentasjonsflagg.OVERGANGSREGEL);
            samling.tvil(Dokumentasjonstvil.NYE_VILKAAR_FOR_SOEKNAD_FRA_FOER);
        }
        Kravvurdering norsk = fritattEller(
                bevis.muntlig(fraFoer ? Nivaa.A1 : Nivaa.A2, fraFoer ? PO_12 : PO_10),
                Omfang.OPPLAERING_NORSK,
                Omfang.PROEVE_NORSK);
        if (!norsk.status().erIOrden() && !sak.dokumentasjon().kunnskapsbevis().isEmpty()) {
            samling.tvil(Dokumentasjonstvil.ANNEN_DOKUMENTASJON);
            norsk = Kravvurdering.iOrden(norsk.krav(), norsk.regel(), Kravstatus.ERSTATTET);
        }
        samling.krav(norsk);
        samfunnsproeve(PO_11);
    }

    private void samfunnsproeve(Dokumentasjonsregel regel) {
        samling.krav(fritattEller(
                bevis.samfunnsproeve(Spraakkrav.FORSTAATT_SPRAAK, regel),
                Omfang.OPPLAERING_SAMFUNNSKUNNSKAP,
                Omfang.PROEVE_SAMFUNNSKUNNSKAP));
    }

    private void opplaeringOgProever() {
        Plikt plikt = Plikt.av(sak.fakta(), sak.soekt());
        if (!plikt.harHatt()) {
            samling.regel(PO_15);
            samling.flagg(Dokumentasjonsflagg.INGEN_PLIKT);
            return;
        }
        plikt.tvil().forEach(samling::tvil);
        LocalDate fyller55 = sak.fakta().foedselsdato().plusYears(55);
        if (!sak.soekt().isBefore(PLIKT_TIL_67) && !sak.soekt().isBefore(fyller55)) {
            samling.tvil(Dokumentasjonstvil.ALDER_55_TIL_66_FRA_2017);
        }
        boolean medProever = !sak.soekt().isBefore(PROEVER);
        norskopplaering(plikt, medProever);
        samfunnskunnskap(plikt, medProever);
        if (medProever) {
            samling.regel(PO_5);
            if (plikt.proeveplikt()) {
                proever(plikt);
            }
        }
    }

    private void norskopplaering(Plikt plikt, boolean medProever) {
        Dokumentasjonsregel regel = erNyLov(plikt) ? PO_8 : PO_2;
        Set<Alternativ> alternativer = EnumSet.noneOf(Alternativ.class);
        if (medProever) {
            alternativer.add(Alternativ.A2_SKRIFTLIG_OG_MUNTLIG);
        }
        if (erNyLov(plikt)) {
            alternativer.add(Alternativ.MINIMUMSNIVAA);
        }
        Kravvurdering vurdering = plikt.norsk() == null
                ? bevis.minimumsnivaa(regel)
                : bevis.timer(new Opplaeringstimer(Fag.NORSK, plikt.norsk(), alternativer), plikt.timerIAlt(), regel);
        boolean erstattet = medProever && bevis.harA2SkriftligOgMuntlig();
        if (erstattet) {
            samling.regel(PO_6);
            if (bevis.erUjevntRundtA2()) {
                samling.tvil(Dokumentasjonstvil.LESE_ELLER_LYTTE_UNDER_A2);
            }
        }
        erstattet |= alternativer.contains(Alternativ.MINIMUMSNIVAA) && bevis.harMinimumsnivaa();
        samling.krav(fritattEller(erstattetNaar(erstattet, vurdering), Omfang.OPPLAERING_NORSK));
    }

    private void samfunnskunnskap(Plikt plikt, boolean medProever) {
        if (plikt.samfunnskunnskap() == 0) {
            return;
        }
        boolean erstattet = medProever && bevis.harSamfunnskunnskapPaaNorsk();
        if (erstattet) {
            samling.regel(PO_7);
        }
        Set<Alternativ> alternativer = medProever ? Set.of(Alternativ.SAMFUNNSPROEVE_PAA_NORSK) : Set.<Alternativ>of();
        Kravvurdering vurdering = bevis.timer(
                new Opplaeringstimer(Fag.SAMFUNNSKUNNSKAP, plikt.samfunnskunnskap(), alternativer),
                plikt.timerIAlt(),
                erNyLov(plikt) ? PO_9 : PO_2);
        vurdering = fritattEller(erstattetNaar(erstattet, vurdering), Omfang.OPPLAERING_SAMFUNNSKUNNSKAP);
        if (plikt.periodenSlutt() && !vurdering.status().erIOrden()) {
            samling.tvil(Dokumentasjonstvil.PLIKT_ETTER_PERIODEN);
        }
        samling.krav(vurdering);
    }

    private void proever(Plikt plikt) {
        Kravvurdering norsk = fritattEller(bevis.muntlig(Nivaa.A1, PO_3), Omfang.OPPLAERING_NORSK, Omfang.PROEVE_NORSK);
        if (plikt.periodenSlutt() && !norsk.status().erIOrden()) {
            samling.tvil(Dokumentasjonstvil.PROEVEPLIKT_ETTER_PERIODEN);
        }
        samling.krav(norsk);
        samfunnsproeve(PO_4);
    }

    private static boolean erNyLov(Plikt plikt) {
        return plikt.lov() == Lov.INTEGRERINGSLOVEN;
    }

    private static Kravvurdering erstattetNaar(boolean erstattet, Kravvurdering vurdering) {
        return erstattet && vurdering.status() != Kravstatus.OPPFYLT
                ? Kravvurdering.iOrden(vurdering.krav(), vurdering.regel(), Kravstatus.ERSTATTET)
                : vurdering;
    }

    /** Whoever is exempt from the training is exempt from the test in it as well (utlendingsforskriften § 11-9 fjerde ledd). */
    private Kravvurdering fritattEller(Kravvurdering vurdering, Omfang... omfang) {
        for (Omfang o : omfang) {
            if (bevis.fritatt(o)) {
                return Kravvurdering.iOrden(vurdering.krav(), PO_14, Kravstatus.FRITATT);
            }
        }
        return vurdering;
    }
}
