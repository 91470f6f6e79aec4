package no.nir.regelverk.regler;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Forklaring;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;

/**
 * Puts the explanation of an outcome together when somebody asks for it: from the rules and flags that decided, and the facts they
 * decided on.
 */
public final class Forklarer {

    final Sak sak;
    final Utfall utfall;
    final int dag;
    final Status status;
    final Grunnliste fordi;
    final Grunnliste ikkeFordi;
    final Grunnliste kanEndre;
    final Grunnliste usikkert;

    private Forklarer(Ordning ordning, Sak sak, LocalDate dato) {
        this.sak = sak;
        this.dag = Dag.av(dato);
        this.status = sak.status(dag);
        this.utfall = Regelsett.vurder(ordning, sak, status, sak.lov(dag), dag);
        this.fordi = new Grunnliste(dato);
        this.ikkeFordi = new Grunnliste(dato);
        this.kanEndre = new Grunnliste(dato);
        this.usikkert = new Grunnliste(dato);
    }

    public static Forklaring forklar(Ordning ordning, Sak sak, LocalDate dato) {
        Forklarer f = new Forklarer(ordning, sak, dato);
        if (f.utfall.har(Flagg.FORSOK) && !f.utfall.tvil().contains(Grunnkode.TVIL_FORSOEK_UTEN_KATEGORI)) {
            f.forsoek(ordning);
            f.tvil(f.utfall.hjemmel(dato));
            return f.ferdig();
        }
        switch (ordning) {
            case INTRO -> IntroForklaring.skriv(f);
            case NORSK -> NorskForklaring.skriv(f);
            case ASYL -> AsylForklaring.skriv(f);
        }
        f.valgt();
        f.tvil(f.utfall.hjemmel(dato));
        return f.ferdig();
    }

    /** What IMDi has chosen where the sources leave a point open, and the answer rests on it. */
    private void valgt() {
        for (Tvilspunkt punkt : sak.parametre.annenLesning()) {
            RegelId regel = RegelId.valueOf(punkt.name());
            // D-27 is read otherwise under introduksjonsloven only; under integreringsloven the doubt stands.
            boolean iTvil = punkt == Tvilspunkt.D_27 && utfall.tvil().contains(Grunnkode.TVIL_AVBRUTT_ELLER_AVVIST);
            if (utfall.har(regel) && !iTvil) {
                fordi.legg(Grunnkode.valueOf("VALGT_" + punkt.name()), regel);
            }
        }
    }

    private Forklaring ferdig() {
        return new Forklaring(fordi.grunner(), ikkeFordi.grunner(), kanEndre.grunner(), usikkert.grunner());
    }

    /** A pilot's own rules decided. */
    private void forsoek(Ordning ordning) {
        Hjemmel hjemmel = utfall.hjemmel(dag);
        Forsoek gjeldende = Forsoeksregel.gjeldende(sak, ordning, sak.lov(dag), dag);
        if (gjeldende != null) {
            fordi.legg(Grunnkode.FORSOEK, hjemmel, Grunnliste.dato("fra", gjeldende.fom()));
            if (gjeldende.tom() != null) {
                kanEndre.legg(Grunnkode.FORSOEKET_TAR_SLUTT, hjemmel, Grunnliste.dato("dato", gjeldende.tom()));
            }
        }
        ikkeFordi.legg(Grunnkode.HOVEDREGELEN_VIKER_FOR_FORSOEK, hjemmel);
    }

    private void tvil(Hjemmel hjemmel) {
        Programlop.Lop lop = sak.program.siste(dag);
        for (Grunnkode kode : utfall.tvil()) {
            if (kode == Grunnkode.TVIL_KAP_6A_ETTER_2028) {
                usikkert.legg(kode, hjemmel, Grunnliste.dato("dato", sak.parametre.kap6aOpphoerer()));
            } else if (kode == Grunnkode.TVIL_FORLENGET_UT_OVER_LOVEN && lop != null) {
                usikkert.legg(
                        kode,
                        lop.lengde().hjemmel(),
                        Grunnliste.dato("til", lop.forlenget()),
                        Grunnliste.dato("lengst", lop.tak()));
            } else {
                usikkert.legg(kode, hjemmel);
            }
        }
    }

    /** T-13 in the person's own act: how long the reference person may have been settled. */
    Hjemmel femaarsregelen() {
        return sak.lov(dag) == Lov.INTRODUKSJONSLOVEN
                ? Hjemmelrekke.av(RegelId.T_13).paa(dag)
                : new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 9 første ledd bokstav f");
    }

    /** Full years on a day. */
    int alder(int paaDag) {
        return Dag.dato(sak.foedt).until(Dag.dato(paaDag)).getYears();
    }
}
