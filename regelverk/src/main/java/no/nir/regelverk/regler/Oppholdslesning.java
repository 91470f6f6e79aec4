package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utsatt;
import org.jspecify.annotations.Nullable;

/** The other readings of permits, of stays on chapter 13, and of citizenship. */
final class Oppholdslesning {

    private Oppholdslesning() {}

    static List<Personfakta> fornyelseMedAnnenReferanse(Personfakta fakta) {
        List<Tillatelse> alle = fakta.tillatelser();
        List<Tillatelse> lest = List.of();
        for (int i = 0; i < alle.size(); i++) {
            Tillatelse t = alle.get(i);
            LocalDate egen = t.fornyelse() ? referansenBosatt(t) : null;
            LocalDate forrige = egen == null ? null : forrigeReferanseBosatt(alle, t);
            if (forrige != null && !forrige.equals(egen)) {
                lest = lest.isEmpty() ? new ArrayList<>(alle) : lest;
                lest.set(i, somNyttGrunnlag(t));
            }
        }
        return lest.isEmpty()
                ? List.of()
                : List.of(fakta.endre().tillatelser(lest).bygg());
    }

    private static @Nullable LocalDate referansenBosatt(Tillatelse t) {
        return t.grunnlag() != Grunnlag.FAM || t.referanseperson() == null
                ? null
                : t.referanseperson().bosattFra();
    }

    private static @Nullable LocalDate forrigeReferanseBosatt(List<Tillatelse> alle, Tillatelse fornyet) {
        Tillatelse forrige = null;
        for (Tillatelse t : alle) {
            boolean foer = t.innvilget().isBefore(fornyet.innvilget()) && referansenBosatt(t) != null;
            if (foer && (forrige == null || t.innvilget().isAfter(forrige.innvilget()))) {
                forrige = t;
            }
        }
        return forrige == null ? null : referansenBosatt(forrige);
    }

    private static Tillatelse somNyttGrunnlag(Tillatelse t) {
        return new Tillatelse(
                t.grunnlag(),
                t.innvilget(),
                t.gyldigTil(),
                t.soektFraUtlandet(),
                false,
                t.soekt(),
                t.referanseperson(),
                t.tilbakekall(),
                t.automatiskeForlengelser());
    }

    static List<Personfakta> utsattSomStatsborger(Personfakta fakta) {
        Utsatt utsatt = fakta.norsk().utsatt();
        if (utsatt == null) {
            return List.of();
        }
        List<Statsborgerskap> andre = new ArrayList<>();
        boolean borger = false;
        for (Statsborgerskap s : fakta.statsborgerskap()) {
            boolean norskDa =
                    s.land().equals("NOR") && s.fom() != null && !s.fom().isAfter(utsatt.krav());
            borger |= norskDa;
            if (!norskDa) {
                andre.add(s);
            }
        }
        return borger ? List.of(fakta.endre().statsborgerskap(andre).bygg()) : List.of();
    }

    static List<Personfakta> tillatelseUnderKapittel13(Personfakta fakta) {
        List<Tillatelse> tillatelser = fakta.tillatelser();
        if (tillatelser.isEmpty() || fakta.eoesopphold().isEmpty() && !harKapittel13(tillatelser)) {
            return List.of();
        }
        List<Eoesopphold> opphold = new ArrayList<>(0);
        for (Eoesopphold e : fakta.eoesopphold()) {
            if (!harEldre(tillatelser, e.fom())) {
                opphold.add(e);
            }
        }
        List<Tillatelse> egne = new ArrayList<>(tillatelser.size());
        for (Tillatelse t : tillatelser) {
            if (t.grunnlag() != Grunnlag.EEA || !harEldre(tillatelser, t.innvilget())) {
                egne.add(t);
            }
        }
        boolean like = opphold.size() == fakta.eoesopphold().size() && egne.size() == tillatelser.size();
        return like
                ? List.of()
                : List.of(fakta.endre().eoesopphold(opphold).tillatelser(egne).bygg());
    }

    private static boolean harKapittel13(List<Tillatelse> tillatelser) {
        for (int i = 0; i < tillatelser.size(); i++) {
            if (tillatelser.get(i).grunnlag() == Grunnlag.EEA) {
                return true;
            }
        }
        return false;
    }

    private static boolean harEldre(List<Tillatelse> tillatelser, LocalDate dag) {
        for (Tillatelse t : tillatelser) {
            if (t.grunnlag() != Grunnlag.EEA && !t.innvilget().isAfter(dag)) {
                return true;
            }
        }
        return false;
    }
}
