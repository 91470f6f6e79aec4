package no.nir.regelverk.dokumentasjon;

import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_1;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_10;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_11;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_2;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_3;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_4;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_5;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_6;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_7;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_8;

import java.time.LocalDate;
import java.util.Set;
import no.nir.regelverk.dokumentasjon.Fritaksvedtak.Omfang;
import no.nir.regelverk.dokumentasjon.Krav.Alternativ;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.dokumentasjon.Krav.Opplaeringstimer;
import no.nir.regelverk.dokumentasjon.Krav.Spraakkrav;

/** statsborgerloven § 8: 300 hours from 2008-09-01, own duty from 2011-07-25, tests besides from 2017, tests alone from 2022-10-01. */
final class Statsborgerkrav {

    private static final LocalDate EGEN_PLIKT = LocalDate.of(2011, 7, 25);
    private static final LocalDate FORSOEKT_I_KRAFT = LocalDate.of(2012, 1, 1);
    private static final LocalDate PROEVER = LocalDate.of(2017, 1, 1);
    private static final LocalDate BARE_PROEVER = LocalDate.of(2022, 10, 1);
    private static final int TIMER = 300;

    private final Dokumentasjonssak sak;
    private final Samling samling;
    private final Bevis bevis;
    private final Statsborgerunntak unntak;

    Statsborgerkrav(Dokumentasjonssak sak, Samling samling) {
        this.sak = sak;
        this.samling = samling;
        this.bevis = new Bevis(sak);
        this.unntak = new Statsborgerunntak(sak, samling);
    }

    Dokumentasjonskrav vurder() {
        Alderskrav alder = Alderskrav.STATSBORGERSKAP.paa(sak.soekt()).orElse(null);
        if (alder == null) {
            samling.regel(SB_1);
            return samling.svar(sak, null);
        }
        samling.regel(SB_10);
        if (samling.innenfor(alder, sak) && !unntak.nordisk()) {
            if (!sak.soekt().isBefore(BARE_PROEVER)) {
                bareProever();
            } else {
                opplaeringOgProever();
            }
        }
        return samling.svar(sak, alder);
    }

    private void bareProever() {
        boolean lempet = unntak.a2ErNok();
        samling.krav(bevis.muntlig(lempet ? Nivaa.A2 : Nivaa.B1, lempet ? SB_7 : SB_6));
        samling.krav(bevis.samfunnsproeve(Spraakkrav.NORSK_ELLER_STATSBORGERPROEVE, SB_8));
    }

    private void opplaeringOgProever() {
        boolean medProever = !sak.soekt().isBefore(PROEVER);
        boolean saerlig = unntak.saerligGrunn(medProever ? SB_4 : SB_2);
        Plikt plikt = Plikt.av(sak.fakta(), sak.soekt());
        if (plikt.harHatt() && !sak.soekt().isBefore(EGEN_PLIKT)) {
            egenPlikt(plikt, saerlig);
        } else {
            samling.krav(fritattNaar(saerlig, erstattetAvNorsk(timer(Fag.SAMLET, TIMER, TIMER, SB_2))));
        }
        if (medProever) {
            proeve(bevis.muntlig(Nivaa.A2, SB_4), saerlig, Omfang.PROEVE_NORSK);
            proeve(
                    bevis.samfunnsproeve(Spraakkrav.NORSK_ELLER_STATSBORGERPROEVE, SB_5),
                    saerlig,
                    Omfang.PROEVE_SAMFUNNSKUNNSKAP);
        }
    }

    private void egenPlikt(Plikt plikt, boolean saerlig) {
        plikt.tvil().forEach(samling::tvil);
        if (sak.soekt().isBefore(FORSOEKT_I_KRAFT)) {
            samling.tvil(Dokumentasjonstvil.EGEN_PLIKT_FRA_JULI_2011);
        }
        Kravvurdering norsk = plikt.norsk() == null
                ? bevis.minimumsnivaa(SB_3)
                : timer(Fag.NORSK, plikt.norsk(), plikt.timerIAlt(), SB_3);
        boolean fritattNorsk = bevis.fritatt(Omfang.OPPLAERING_NORSK);
        samling.krav(fritattNaar(saerlig || fritattNorsk, erstattetAvNorsk(norsk)));
        if (plikt.samfunnskunnskap() > 0) {
            boolean fritatt = bevis.fritatt(Omfang.OPPLAERING_SAMFUNNSKUNNSKAP);
            samling.krav(fritattNaar(
                    saerlig || fritatt,
                    timer(Fag.SAMFUNNSKUNNSKAP, plikt.samfunnskunnskap(), plikt.timerIAlt(), SB_3)));
        }
    }

    private Kravvurdering timer(Fag fag, int timer, int iAlt, Dokumentasjonsregel regel) {
        Set<Alternativ> alternativer = fag == Fag.SAMFUNNSKUNNSKAP
                ? Set.<Alternativ>of()
                : Set.of(Alternativ.TILSTREKKELIG_NORSK_ELLER_SAMISK);
        return bevis.timer(new Opplaeringstimer(fag, timer, alternativer), iAlt, regel);
    }

    private Kravvurdering erstattetAvNorsk(Kravvurdering vurdering) {
        boolean tilstrekkelig = bevis.harA2SkriftligOgMuntlig()
                || !sak.dokumentasjon().kunnskapsbevis().isEmpty();
        if (vurdering.status() == Kravstatus.OPPFYLT || !tilstrekkelig) {
            return vurdering;
        }
        samling.regel(SB_11);
        return Kravvurdering.iOrden(vurdering.krav(), vurdering.regel(), Kravstatus.ERSTATTET);
    }

    private void proeve(Kravvurdering vurdering, boolean saerlig, Omfang omfang) {
        boolean kommunalt = bevis.fritatt(omfang);
        if (kommunalt && !saerlig) {
            samling.tvil(Dokumentasjonstvil.KOMMUNALT_FRITAK_VED_STATSBORGERSKAP);
        }
        samling.krav(fritattNaar(saerlig || kommunalt, vurdering));
    }

    private static Kravvurdering fritattNaar(boolean fritatt, Kravvurdering vurdering) {
        return fritatt ? Kravvurdering.iOrden(vurdering.krav(), vurdering.regel(), Kravstatus.FRITATT) : vurdering;
    }
}
