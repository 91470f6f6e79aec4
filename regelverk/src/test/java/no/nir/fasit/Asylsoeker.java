package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Section 6: training of asylum seekers in mottak. */
final class Asylsoeker {

    private static final LocalDate TILBUD_FRA = Dato.d(2007, 9, 1);
    private static final LocalDate PLIKT_FRA = Dato.d(2018, 9, 1);
    private static final LocalDate NY_LOV = Dato.d(2021, 1, 1);

    private Asylsoeker() {}

    static Vurdering vurder(Personfakta p, LocalDate dag) {
        Vurdering ut = Vurdering.ikke("ASYL");
        if (Statsborger.erNorsk(p, dag)) {
            return ut;
        }
        Asylsak siste = null;
        for (Asylsak sak : p.asylsaker()) {
            if (!sak.soekt().isAfter(dag) && (siste == null || !sak.soekt().isBefore(siste.soekt()))) {
                siste = sak;
            }
        }
        if (siste != null) {
            Svar svar = vurder(p, siste, dag);
            return svar == Svar.IKKE_GJELDENDE ? ut : Vurdering.av(svar, "ASYL");
        }
        return ut;
    }

    private static Svar vurder(Personfakta p, Asylsak sak, LocalDate dag) {
        if (dag.isBefore(TILBUD_FRA) || sak.soekt().isAfter(dag)) {
            return Svar.IKKE_GJELDENDE;
        }
        if (harFaattTillatelse(p, sak, dag) || Dato.harHendt(sak.endeligAvslag(), dag)) {
            return Svar.IKKE_GJELDENDE;
        }
        Mottakstype mottak = mottak(sak, dag);
        if (mottak == null) {
            return Svar.IKKE_GJELDENDE;
        }
        int alder = Dato.alder(p.foedselsdato(), dag);
        if (dag.isBefore(PLIKT_FRA)) {
            boolean positivt = Dato.harHendt(sak.vedtakUdi(), dag) && sak.avslagUdi() == null;
            return mottak == Mottakstype.ORDINAERT && alder >= 16 && !positivt ? Svar.TILBUD : Svar.IKKE_GJELDENDE;
        }
        if (sak.saerskiltProsedyre() || Dato.harHendt(sak.avslagUdi(), dag)) {
            return Svar.IKKE_GJELDENDE;
        }
        if (sak.soekt().isBefore(NY_LOV)) {
            return alder >= 16 && !Dato.harHendt(sak.vedtakUdi(), dag) ? Svar.PLIKT : Svar.IKKE_GJELDENDE;
        }
        boolean utenfor = mottak == Mottakstype.ANKOMST || mottak == Mottakstype.TRANSITT;
        return alder >= 18 && !utenfor ? Svar.PLIKT : Svar.IKKE_GJELDENDE;
    }

    /** A permit granted on or after the application ends the target group. */
    static boolean harFaattTillatelse(Personfakta p, Asylsak sak, LocalDate dag) {
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (!t.innvilget().isBefore(sak.soekt()) && !t.innvilget().isAfter(dag)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mottakstype mottak(Asylsak sak, LocalDate dag) {
        Mottaksopphold ut = null;
        for (Mottaksopphold m : sak.mottak()) {
            if (Dato.iLukket(dag, m.fom(), m.tom())) {
                if (ut == null || m.fom().isAfter(ut.fom())) {
                    ut = m;
                }
            }
        }
        return ut == null ? null : ut.type();
    }
}
