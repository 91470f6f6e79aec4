package no.nir.fasit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** The permit in effect on a day, with the continuations of. */
final class Oppholdsdag {

    private static final LocalDate FORLENGELSE_34 = Dato.d(2023, 1, 23);

    private Oppholdsdag() {}

    /** Permits in the order they were granted; chapter 13 status is not a permit. */
    static List<Tillatelse> tillatelser(Personfakta p) {
        List<Tillatelse> ut = new ArrayList<>();
        for (Tillatelse t : p.tillatelser()) {
            if (t.grunnlag() != Grunnlag.EEA) {
                ut.add(t);
            }
        }
        ut.sort(Comparator.comparing(Tillatelse::innvilget));
        return ut;
    }

    static @Nullable Tillatelse sisteInnvilget(Personfakta p, LocalDate dag) {
        Tillatelse siste = null;
        for (Tillatelse t : tillatelser(p)) {
            if (!t.innvilget().isAfter(dag)) {
                siste = t;
            }
        }
        return siste;
    }

    /** The last granted permit, when it still runs. */
    static @Nullable Tillatelse iKraft(Personfakta p, LocalDate dag) {
        Tillatelse t = sisteInnvilget(p, dag);
        if (t == null) {
            return null;
        }
        // out from the final revocation decision
        if (t.tilbakekall() != null && Dato.harHendt(t.tilbakekall().endelig(), dag)) {
            return null;
        }
        // from this date the stay rests on chapter 13
        if (Statsborger.harEoesoppholdFra(p, t.innvilget(), dag)) {
            return null;
        }
        if (t.gyldigTil() == null || !dag.isAfter(t.gyldigTil())) {
            return t;
        }
        if (fortsetter(p, t, t.gyldigTil().plusDays(1), dag)) {
            return t;
        }
        return null;
    }

    private static boolean fortsetter(Personfakta p, Tillatelse t, LocalDate utloep, LocalDate dag) {
        if (dag.isBefore(medForlengelser(t, utloep)) || forlengetUtenSoeknad(p, t, utloep, dag)) {
            return true;
        }
        for (Soeknad s : p.soeknader()) {
            if (s.innlevert().isBefore(t.innvilget()) || erAvgjort(s, dag)) {
                continue;
            }
            boolean iTide = !s.innlevert().isAfter(utloep.minusMonths(1));
            boolean foerUtloep = s.innlevert().isBefore(utloep);
            if (s.slag() == Soeknadsslag.FORNYELSE && foerUtloep) {
                return true;
            }
            if (s.slag() == Soeknadsslag.PERMANENT && foerUtloep) {
                return true;
            }
            if (s.slag() == Soeknadsslag.NYTT_GRUNNLAG && iTide && lovligOppholdNiMaaneder(p, s.innlevert())) {
                return true;
            }
        }
        return false;
    }

    private static boolean erAvgjort(Soeknad s, LocalDate dag) {
        return Dato.harHendt(s.endelig(), dag);
    }

    /** First day after the recorded extensions, as far as they follow each other without a gap. */
    private static LocalDate medForlengelser(Tillatelse t, LocalDate utloep) {
        LocalDate ut = utloep;
        List<Periode> forlengelser = new ArrayList<>(t.automatiskeForlengelser());
        forlengelser.sort(Comparator.naturalOrder());
        for (Periode f : forlengelser) {
            if (f.fom().isAfter(ut) || ut.isBefore(FORLENGELSE_34)) {
                return ut;
            }
            ut = Dato.seneste(ut, f.tom() == null ? LocalDate.MAX : f.tom().plusDays(1));
        }
        return ut;
    }

    /** § 34 permits still held on 2023-01-23 run on until a refusal. */
    private static boolean forlengetUtenSoeknad(Personfakta p, Tillatelse t, LocalDate utloep, LocalDate dag) {
        if (!KollektivBeskyttelse.erKapittel6A(p, t)
                || medForlengelser(t, utloep).isBefore(FORLENGELSE_34)) {
            return false;
        }
        for (Soeknad s : p.soeknader()) {
            if (s.slag() == Soeknadsslag.FORNYELSE
                    && s.utfall() == Soeknadsutfall.AVSLAATT
                    && !s.innlevert().isBefore(t.innvilget())
                    && erAvgjort(s, dag)) {
                return false;
            }
        }
        return true;
    }

    private static boolean lovligOppholdNiMaaneder(Personfakta p, LocalDate innlevert) {
        for (LocalDate d = innlevert.minusMonths(9); !d.isAfter(innlevert); d = d.plusDays(1)) {
            if (p.ankomst() != null && d.isBefore(p.ankomst())) {
                return false;
            }
            if (iKraft(p, d) == null && !Statsborger.harEoesopphold(p, d)) {
                return false;
            }
        }
        return true;
    }

    /** § 62 opens nothing: what counts is the last permit before it; absent when there was none. */
    static @Nullable Tillatelse grunnlagPaa(Personfakta p, LocalDate dag) {
        Tillatelse iKraft = iKraft(p, dag);
        if (iKraft == null || iKraft.grunnlag() != Grunnlag.PERM_62) {
            return iKraft;
        }
        Tillatelse under = null;
        for (Tillatelse t : tillatelser(p)) {
            if (!t.innvilget().isAfter(iKraft.innvilget()) && t.grunnlag() != Grunnlag.PERM_62) {
                under = t;
            }
        }
        return under;
    }

    /** The first grant of the basis: renewals are looked through. */
    static Tillatelse foersteAv(Personfakta p, Tillatelse t) {
        List<Tillatelse> alle = tillatelser(p);
        int i = alle.indexOf(t);
        while (i > 0
                && alle.get(i).fornyelse()
                && alle.get(i - 1).grunnlag() == alle.get(i).grunnlag()) {
            i--;
        }
        return alle.get(i);
    }

    /** First renewal of the basis on or before a day. */
    static @Nullable LocalDate foersteFornyelse(Personfakta p, Grunnlag grunnlag, LocalDate dag) {
        for (Tillatelse t : tillatelser(p)) {
            if (t.grunnlag() == grunnlag && t.fornyelse() && !t.innvilget().isAfter(dag)) {
                return t.innvilget();
            }
        }
        return null;
    }

    /** Entry on a permit: its grant, or the arrival when it was granted before entry; absent when not arrived. */
    static @Nullable LocalDate inntreden(Personfakta p, Tillatelse t) {
        LocalDate ankomst = p.ankomst();
        if (ankomst != null) {
            return Dato.seneste(ankomst, t.innvilget());
        }
        LocalDate bosatt = Bosted.foerste(p); // where the arrival is not recorded, being settled shows it
        if (t.soektFraUtlandet()) {
            return bosatt == null ? null : Dato.seneste(bosatt, t.innvilget());
        }
        return t.innvilget();
    }

    private static @Nullable LocalDate flyttetUt(Personfakta p, LocalDate inn) {
        LocalDate ut = null;
        for (Bosetting b : Bosted.alle(p)) {
            if (b.fom().isBefore(inn)) {
                ut = b.tom() != null && b.tom().isBefore(inn) ? b.tom().plusDays(1) : null;
            }
        }
        return ut;
    }

    /** death or emigration closes, return reopens. */
    static boolean erBorte(Personfakta p, LocalDate dag) {
        if (Dato.harHendt(p.doed(), dag)) {
            return true;
        }
        LocalDate ut = p.utvandret();
        LocalDate inn = p.gjeninnreise();
        if (ut == null && inn != null) {
            ut = flyttetUt(p, inn); // who returned had left: when the last settlement before the return ended
        }
        if (ut == null || !Dato.harHendt(ut, dag)) {
            return false;
        }
        return inn == null || inn.isBefore(ut) || dag.isBefore(inn);
    }
}
