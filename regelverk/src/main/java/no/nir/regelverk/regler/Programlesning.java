package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** The other readings of decisions about the programme. */
final class Programlesning {

    private Programlesning() {}

    static List<Personfakta> toProgram(Personfakta fakta) {
        List<Program> alle = fakta.program();
        List<Personfakta> andre = List.of();
        for (int i = 0; i < alle.size(); i++) {
            for (int j = 0; j < alle.size(); j++) {
                if (i != j && erUforenlig(alle.get(i), alle.get(j))) {
                    andre = andre.isEmpty() ? new ArrayList<>() : andre;
                    andre.add(fakta.endre().program(uten(alle, j)).bygg());
                }
            }
        }
        return andre;
    }

    /** The second cannot stand beside the first: of the same date, or given while the first one's programme was going on. */
    private static boolean erUforenlig(Program foerst, Program saa) {
        if (foerst.vedtak() == null || saa.vedtak() == null) {
            return false;
        }
        return foerst.vedtak().equals(saa.vedtak())
                || foerst.vedtak().isBefore(saa.vedtak())
                        && varer(foerst)
                        && varer(saa)
                        && foerst.start() != null
                        && saa.start() != null
                        && erFoer(foerst.start(), saa.slutt())
                        && erFoer(saa.start(), foerst.slutt());
    }

    private static boolean varer(Program p) {
        return switch (p.utfall()) {
            case TILDELT, FULLFOERT -> true;
            case AVBRUTT -> p.slutt() != null;
            case AVVIST, AVSLAG -> false;
        };
    }

    private static boolean erFoer(LocalDate dag, @Nullable LocalDate slutt) {
        return slutt == null || dag.isBefore(slutt);
    }

    static List<Personfakta> utenVedtaksdato(Personfakta fakta) {
        List<Program> lest = List.of();
        for (int i = 0; i < fakta.program().size(); i++) {
            Program p = fakta.program().get(i);
            LocalDate tidligst = p.vedtak() == null ? tidligst(p, fakta) : null;
            if (tidligst != null) {
                lest = lest.isEmpty() ? new ArrayList<>(fakta.program()) : lest;
                lest.set(i, medVedtak(p, tidligst));
            }
        }
        return lest.isEmpty() ? List.of() : List.of(fakta.endre().program(lest).bygg());
    }

    private static @Nullable LocalDate tidligst(Program p, Personfakta fakta) {
        LocalDate tidligst = p.krav();
        if (tidligst == null) {
            for (Bosetting b : fakta.bosettinger()) {
                tidligst = tidligst == null || b.fom().isBefore(tidligst) ? b.fom() : tidligst;
            }
        }
        boolean etterStart = tidligst != null && p.start() != null && !tidligst.isBefore(p.start());
        return etterStart ? null : tidligst;
    }

    static Program medVedtak(Program p, @Nullable LocalDate vedtak) {
        return p.endre().vedtak(vedtak).bygg();
    }

    static List<Personfakta> foerTillatelse(Personfakta fakta) {
        LocalDate foerste = fakta.program().isEmpty() ? null : foersteInnvilget(fakta.tillatelser());
        List<Program> senere = fakta.program();
        for (int i = 0; foerste != null && i < fakta.program().size(); i++) {
            Program p = fakta.program().get(i);
            if (erFoer(p, foerste)) {
                senere = senere == fakta.program() ? new ArrayList<>(senere) : senere;
                senere.remove(p);
            }
        }
        return senere == fakta.program()
                ? List.of()
                : List.of(fakta.endre().program(senere).bygg());
    }

    private static @Nullable LocalDate foersteInnvilget(List<Tillatelse> tillatelser) {
        LocalDate foerste = null;
        for (int i = 0; i < tillatelser.size(); i++) {
            Tillatelse t = tillatelser.get(i);
            boolean teller = t.grunnlag() != Grunnlag.EEA
                    && (foerste == null || t.innvilget().isBefore(foerste));
            foerste = teller ? t.innvilget() : foerste;
        }
        return foerste;
    }

    private static boolean erFoer(Program p, LocalDate grense) {
        return p.vedtak() != null && p.vedtak().isBefore(grense)
                || p.start() != null && p.start().isBefore(grense);
    }

    static <T> List<T> uten(List<T> alle, int nummer) {
        List<T> andre = new ArrayList<>(alle);
        andre.remove(nummer);
        return andre;
    }
}
