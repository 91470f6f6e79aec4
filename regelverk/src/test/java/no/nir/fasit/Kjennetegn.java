package no.nir.fasit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utsatt;
import org.jspecify.annotations.Nullable;

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

    /** Here the last permit has run out by its date. */
    static boolean utenTillatelse(Avvik a) {
        Tillatelse siste = Oppholdsdag.sisteInnvilget(a.fakta(), a.dag());
        return siste != null
                && siste.gyldigTil() != null
                && a.dag().isAfter(siste.gyldigTil())
                && Oppholdsdag.iKraft(a.fakta(), a.dag()) == null;
    }

    static boolean bosattFoerTillatelse(Personfakta p) {
        LocalDate bosatt = Bosted.foerste(p);
        List<Tillatelse> alle = Oppholdsdag.tillatelser(p);
        return bosatt != null
                && !alle.isEmpty()
                && bosatt.isBefore(alle.getFirst().innvilget());
    }

    static boolean bosattFoerAnkomst(Avvik a) {
        LocalDate ankomst = a.fakta().ankomst();
        LocalDate bosatt = Bosted.foerste(a.fakta());
        if (ankomst == null || bosatt == null || !bosatt.isBefore(ankomst)) {
            return false;
        }
        return a.dag().isBefore(ankomst) || a.motorHar("I21-2") || a.fasitHar("I21-2");
    }

    static boolean harFamilieAv(Personfakta p, Grunnlag... grunnlag) {
        return p.tillatelser().stream()
                .map(Grunnlagstabell::referansegrunnlag)
                .anyMatch(g -> g != null && List.of(grunnlag).contains(g));
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

    static boolean avtaleFoerTillatelse(Personfakta p) {
        LocalDate siste = null;
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (t.grunnlag() == Grunnlag.KOLL_34) {
                siste = t.innvilget();
            }
        }
        for (Bosetting b : p.bosettinger()) {
            if (siste != null && b.maate() == Bosettingsmaate.AVTALE && b.fom().isBefore(siste)) {
                return true;
            }
        }
        return false;
    }

    static boolean harHatt(Personfakta p, Grunnlag grunnlag) {
        return p.tillatelser().stream().anyMatch(t -> t.grunnlag() == grunnlag);
    }

    static boolean harAvslag(Personfakta p) {
        return p.soeknader().stream()
                .anyMatch(s -> s.slag() != Soeknadsslag.FORNYELSE && s.utfall() == Soeknadsutfall.AVSLAATT);
    }

    static boolean toPaaSammeDag(Personfakta p) {
        return p.asylsaker().stream().map(Asylsak::soekt).distinct().count()
                < p.asylsaker().size();
    }

    static boolean toVedtakSammeDag(Personfakta p) {
        return p.program().stream().map(Programtid::vedtak).distinct().count()
                < p.program().size();
    }

    static boolean toForsoekSammeDag(Personfakta p) {
        return p.forsoek().stream()
                        .map(f -> f.ordning() + " " + f.fom())
                        .distinct()
                        .count()
                < p.forsoek().size();
    }

    static boolean erEldre34(Tillatelse t) {
        if (t.grunnlag() != Grunnlag.KOLL_34) {
            return false;
        }
        boolean utloept = t.gyldigTil() != null && t.gyldigTil().isBefore(Dato.d(2023, 1, 23));
        return utloept
                || (!t.automatiskeForlengelser().isEmpty() && t.innvilget().isBefore(Dato.d(2022, 3, 11)));
    }

    static boolean referansenErBlittNorsk(Avvik a) {
        return a.fakta().tillatelser().stream()
                        .anyMatch(t -> Dato.harHendt(Grunnlagstabell.referansenBleNorsk(t), a.dag()))
                && harFamilieAv(a.fakta(), Grunnlag.ARB_23, Grunnlag.NAER_25);
    }

    static boolean harFamilieAvEm(Personfakta p) {
        return p.tillatelser().stream()
                .anyMatch(t -> Grunnlagstabell.referansegrunnlag(t) == Grunnlag.BEGR_38_EM
                        || Grunnlagstabell.permanentHvilerPaa(t) == Grunnlag.BEGR_38_EM);
    }

    static boolean vedtakFoer18(Personfakta p, Program x) {
        LocalDate vedtak = Programtid.vedtak(x);
        return vedtak != null && Dato.alder(p.foedselsdato(), vedtak) < 18;
    }

    static boolean ikkeBosattVedInnvilgelse(Personfakta p) {
        return p.tillatelser().stream().anyMatch(t -> !Bosted.erBosatt(p, t.innvilget()))
                && (p.bosettinger().stream().anyMatch(b -> b.tom() != null)
                        || p.tillatelser().stream().anyMatch(t -> t.gyldigTil() != null));
    }

    static boolean harFornyelseMedAnnenReferanse(Personfakta p) {
        return p.tillatelser().stream()
                .anyMatch(t -> t.fornyelse()
                        && t.grunnlag() == Grunnlag.FAM
                        && !Objects.equals(
                                t.referanseperson(), Oppholdsdag.foersteAv(p, t).referanseperson()));
    }

    static boolean vedtakFoerKrav(@Nullable Utsatt u) {
        return u != null && u.vedtak() != null && u.vedtak().isBefore(u.krav());
    }
}
