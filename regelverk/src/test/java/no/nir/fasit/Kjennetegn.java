package no.nir.fasit;

import java.time.LocalDate;
import java.util.Objects;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Tillatelse;

/** By which facts a known difference is recognised. */
final class Kjennetegn {

    private Kjennetegn() {}

    static boolean harUtloept(Avvik a) {
        Tillatelse siste = Oppholdsdag.sisteInnvilget(a.fakta(), a.dag());
        return siste != null && siste.gyldigTil() != null && a.dag().isAfter(siste.gyldigTil());
    }

    /** An answer that hangs on how the stay stood before. */
    static boolean harBruktTidligereOpphold(Avvik a) {
        return a.motorHar("N21-13") || a.motorHar("N21-14") || a.motorHar("I21-12") || a.motorHar("I21-2");
    }

    static boolean harToMottakSammeDag(Asylsak s) {
        return s.mottak().stream().map(m -> m.fom()).distinct().count()
                < s.mottak().size();
    }

    static boolean bosattFoerAnkomst(Avvik a) {
        LocalDate ankomst = a.fakta().ankomst();
        LocalDate bosatt = Bosted.foerste(a.fakta());
        if (ankomst == null || bosatt == null || !bosatt.isBefore(ankomst)) {
            return false;
        }
        return a.dag().isBefore(ankomst) || a.motorHar("I21-2") || a.fasitHar("I21-2");
    }

    static boolean udiHarAvgjort(Asylsak s, LocalDate dag) {
        return Dato.harHendt(s.vedtakUdi(), dag) || Dato.harHendt(s.avslagUdi(), dag);
    }

    static boolean erUklar(Soeknad s) {
        if (s.endelig() == null) {
            return s.utfall() != null;
        }
        return (s.utfall() != Soeknadsutfall.AVSLAATT || s.endelig().isBefore(s.innlevert()));
    }

    static boolean harHatt(Personfakta p, Grunnlag grunnlag) {
        return p.tillatelser().stream().anyMatch(t -> t.grunnlag() == grunnlag);
    }

    static boolean toPaaSammeDag(Personfakta p) {
        return p.asylsaker().stream().map(Asylsak::soekt).distinct().count()
                < p.asylsaker().size();
    }

    static boolean toVedtakSammeDag(Personfakta p) {
        return p.program().stream().map(Programtid::vedtak).distinct().count()
                < p.program().size();
    }

    static boolean begynteFoerTillatelse(Personfakta p) {
        return p.program().stream()
                .map(x -> x.start())
                .anyMatch(start -> start != null
                        && p.tillatelser().stream()
                                .noneMatch(t -> t.grunnlag() != Grunnlag.EEA && Dato.harHendt(t.innvilget(), start)));
    }

    static boolean toForsoekSammeDag(Personfakta p) {
        return p.forsoek().stream()
                        .map(f -> f.ordning() + " " + f.fom())
                        .distinct()
                        .count()
                < p.forsoek().size();
    }

    static boolean harFornyelseMedAnnenReferanse(Personfakta p) {
        return p.tillatelser().stream()
                .anyMatch(t -> t.fornyelse()
                        && t.grunnlag() == Grunnlag.FAM
                        && !Objects.equals(
                                t.referanseperson(), Oppholdsdag.foersteAv(p, t).referanseperson()));
    }
}
