package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Tillatelse;

/** Section 4.2: integreringsloven §§ 26 to 29, and § 34 through section 7. */
final class NorskNy {

    private static final LocalDate I_KRAFT = Dato.d(2021, 1, 1);
    private static final LocalDate A2025 = Dato.d(2025, 9, 1);
    private static final LocalDate F43H_FRA = Dato.d(2026, 1, 1);
    private static final LocalDate F43H_TIL = Dato.d(2026, 7, 1);

    private NorskNy() {}

    static Vurdering vurder(Personfakta p, LocalDate dag) {
        if (dag.isBefore(I_KRAFT)) {
            return Vurdering.ikke("N21-15");
        }
        if (Statsborger.erNorsk(p, dag)) {
            LocalDate fra = Statsborger.norskFra(p, dag);
            return fra == null ? Vurdering.ikke("X-10") : fullfoering(p, fra, dag, Vurdering.ikke("X-10"));
        }
        Tillatelse t = Oppholdsdag.grunnlagPaa(p, dag);
        if (t == null) {
            return Vurdering.ikke("N21-15");
        }
        Tillatelse foerste = Oppholdsdag.foersteAv(p, t);
        if (er43h(p, foerste, dag)) {
            return restAvEttAar(p, dag) ? Vurdering.av(Svar.RETT, "43h", "LAW-9") : Vurdering.ikke("43h", "LAW-9");
        }
        Vurdering egen = egenTillatelse(p, t, foerste, dag);
        boolean ingenRett = egen.svar() == Svar.PLIKT || egen.svar() == Svar.IKKE_GJELDENDE;
        boolean girRett = Norskperiode.girRett(p, t, dag);
        boolean kanFullfoere =
                t.grunnlag() != Grunnlag.UKJENT && t.grunnlag() != Grunnlag.UK_19_33; // N21-0 stands first
        return ingenRett && !girRett && kanFullfoere ? fullfoering(p, foerste.innvilget(), dag, egen) : egen;
    }

    /** The table on the person's own permit, first match wins. */
    private static Vurdering egenTillatelse(Personfakta p, Tillatelse t, Tillatelse foerste, LocalDate dag) {
        if (t.grunnlag() == Grunnlag.UK_19_33) {
            return Vurdering.ikke("N21-0");
        }
        boolean arbeid = Grunnlagstabell.erArbeidsgruppe(t, dag);
        boolean rett = Norskperiode.girRett(p, t, dag);
        if (!arbeid && !rett) {
            return Vurdering.ikke("N21-15");
        }
        int alderVedInnvilgelse = Dato.alder(p.foedselsdato(), foerste.innvilget());
        if (alderVedInnvilgelse < 18 || alderVedInnvilgelse >= 67) {
            return Vurdering.ikke("N21-1");
        }
        if (Dato.alder(p.foedselsdato(), dag) >= 67) {
            return Vurdering.ikke("N21-2");
        }
        if (!Dato.harHendt(Oppholdsdag.inntreden(p, foerste), dag)) {
            return Vurdering.ikke("N21-15");
        }
        if (KollektivBeskyttelse.erKapittel6A(p, t) && KollektivBeskyttelse.fortrengerNorsk(dag)) {
            return Fritaksdag.rettBortfalt(p, dag) ? Vurdering.ikke("N21-10") : KollektivBeskyttelse.norsk(p, t, dag);
        }
        return arbeid ? plikt(p, dag) : rettOgPlikt(p, t, dag);
    }

    /** N21-3, until fulfilled (N21-9) or exempted. */
    private static Vurdering plikt(Personfakta p, LocalDate dag) {
        if (Fritaksdag.timerGjort(p, LocalDate.MIN, dag)
                || Dato.harHendt(p.norsk().maalNaadd(), dag)) {
            return Vurdering.ikke("N21-9");
        }
        if (Fritaksdag.fraPlikt(p, dag)) {
            return Vurdering.ikke(fritaksrad(p, dag));
        }
        return Vurdering.av(Svar.PLIKT, "N21-3");
    }

    private static Vurdering rettOgPlikt(Personfakta p, Tillatelse t, LocalDate dag) {
        LocalDate start = Norskperiode.start(p, dag);
        if (start == null || !Norskperiode.harSattInn(p, t, dag)) {
            return Vurdering.ikke("N21-15"); // barnefamilie before renewal, § 34 before settlement by avtale
        }
        String rad =
                t.grunnlag() == Grunnlag.BEGR_38_FAM ? "N21-4" : t.grunnlag() == Grunnlag.KOLL_34 ? "N21-5" : "N21-6";
        if (Dato.harHendt(p.norsk().maalNaadd(), dag)) {
            return Vurdering.ikke("N21-8", rad);
        }
        LocalDate slutt = Norskperiode.slutt(p, dag);
        if (slutt != null && !dag.isBefore(slutt)) {
            return Vurdering.ikke("N21-7", rad);
        }
        if (Fritaksdag.rettBortfalt(p, dag)) {
            return Vurdering.ikke("N21-10", rad);
        }
        if (Fritaksdag.fraPlikt(p, dag)) {
            boolean omsorg = Norskperiode.utsatt(p, start, dag) && Fritaksdag.har(p, Fritaksslag.OMSORG, dag);
            return Vurdering.av(Svar.RETT, omsorg ? "N21-12b" : fritaksrad(p, dag), rad);
        }
        return Norskperiode.utsatt(p, start, dag)
                ? Vurdering.av(Svar.RETT_OG_PLIKT, "N21-12", rad)
                : Vurdering.av(Svar.RETT_OG_PLIKT, rad);
    }

    private static String fritaksrad(Personfakta p, LocalDate dag) {
        boolean spraak = Fritaksdag.har(p, Fritaksslag.NORSK, dag) || Fritaksdag.har(p, Fritaksslag.SAMISK, dag);
        return spraak ? "N21-10" : "N21-11";
    }

    /** N21-13 and N21-14: who had the right the day before the change, and had begun, may complete. */
    private static Vurdering fullfoering(Personfakta p, LocalDate endring, LocalDate dag, Vurdering ellers) {
        LocalDate foer = endring.minusDays(1);
        if (foer.isBefore(I_KRAFT) || Lovvalg.velg(p, foer) != Lov.INTEGRERINGSLOVEN || Oppholdsdag.erBorte(p, foer)) {
            return ellers;
        }
        Svar da = vurder(p, foer).svar();
        if (da != Svar.RETT && da != Svar.RETT_OG_PLIKT) {
            return ellers;
        }
        boolean program = Programtid.begyntFoer(p, endring);
        boolean norsk = Dato.harHendt(p.norsk().begynt(), foer)
                || Dato.harHendt(p.norsk().foersteVedtakStart(), foer);
        String rad = dag.isBefore(A2025) ? "N21-13" : "N21-14";
        Tillatelse tillatelseFoer = Oppholdsdag.grunnlagPaa(p, foer);
        boolean paragraf27 = tillatelseFoer != null && !KollektivBeskyttelse.erKapittel6A(p, tillatelseFoer);
        if (!program && !(norsk && paragraf27 && Dato.fraOgMed(dag, A2025))) {
            return ellers;
        }
        if (Dato.alder(p.foedselsdato(), dag) >= 67) {
            return Vurdering.ikke("N21-2");
        }
        if (Dato.harHendt(p.norsk().maalNaadd(), dag)) {
            return Vurdering.ikke("N21-8", rad);
        }
        if (Fritaksdag.rettBortfalt(p, dag)) {
            return Vurdering.ikke("N21-10", rad);
        }
        LocalDate slutt = Norskperiode.slutt(p, dag);
        boolean over =
                Norskperiode.start(p, dag) == null ? !restAvEttAar(p, dag) : slutt != null && !dag.isBefore(slutt);
        if (over) {
            return ellers.svar() == Svar.PLIKT ? ellers : Vurdering.ikke("N21-7", rad);
        }
        return Vurdering.av(Svar.RETT, rad);
    }

    /** T-7 for whoever had kap. 6A norsk. */
    private static boolean restAvEttAar(Personfakta p, LocalDate dag) {
        LocalDate start = KollektivBeskyttelse.oppstart(p);
        return start == null || dag.isBefore(start.plusYears(1));
    }

    /** forskr. § 43h: moved from § 34 with a kap. 6A vedtak while the rule is known to be in force. */
    private static boolean er43h(Personfakta p, Tillatelse foerste, LocalDate dag) {
        if (!Dato.mellom(dag, F43H_FRA, F43H_TIL) || !Dato.mellom(foerste.innvilget(), F43H_FRA, F43H_TIL)) {
            return false;
        }
        Tillatelse foer = Oppholdsdag.grunnlagPaa(p, foerste.innvilget().minusDays(1));
        return foer != null
                && KollektivBeskyttelse.erKapittel6A(p, foer)
                && !KollektivBeskyttelse.erKapittel6A(p, foerste)
                && harVedtak6A(p, foer.innvilget(), foerste.innvilget());
    }

    private static boolean harVedtak6A(Personfakta p, LocalDate innvilget34, LocalDate foer) {
        for (Program x : p.program()) {
            if (Programtid.girProgram(x)
                    && Dato.harHendt(x.vedtak(), foer)
                    && !Dato.kjent(x.vedtak()).isBefore(innvilget34)) {
                return true;
            }
        }
        return Dato.harHendt(p.norsk().foersteVedtakStart(), foer);
    }
}
