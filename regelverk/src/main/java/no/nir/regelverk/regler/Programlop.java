package no.nir.regelverk.regler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.vurdering.Lov;
import org.jspecify.annotations.Nullable;

/** Vedtak on the programme and what became of them, in order. */
final class Programlop {

    /**
     * One vedtak.
     *
     * @param lov the act that gives its length
     * @param fra the vedtak, or where it is unknown the (offered) start
     * @param normalSlutt first day after the normal length, leave added
     * @param forlenget first day after what a vedtak extends it to; always past when none does
     * @param tak first day after the longest extension, and after what the covid-19 acts could add
     * @param maks the last conceivable end: longest length with extension and leave, and what the covid-19 acts added when it was used
     * @param covid what they could add
     * @param arbeidFra near full-time work that ended it (§ 37 c annet ledd, until 2026)
     */
    record Lop(
            Program program,
            Lov lov,
            Programutfall utfall,
            int fra,
            int start,
            int slutt,
            Programlengde lengde,
            int normalSlutt,
            int forlenget,
            int tak,
            int maks,
            @Nullable Covidforlengelse covid,
            int arbeidFra) {

        /** The start that was offered, or the real one. */
        int tilbud() {
            int tilbudt = Dag.ellerAldri(program.tilbudtStart());
            return tilbudt != Dag.ALDRI ? tilbudt : start;
        }

        /** First day after its time: the normal length, or what a vedtak extends it to as far as the law goes. */
        int til() {
            return Math.min(Math.max(normalSlutt, forlenget), tak);
        }

        boolean erForlengetVedVedtak() {
            return normalSlutt < til();
        }

        /** The vedtak extends it beyond what the law allows, and nobody has registered that it ended in time. */
        boolean gaarUtOverLoven() {
            return tak < forlenget && tak < slutt;
        }

        /** From its first day to the last one of such a vedtak. */
        boolean gaarUtOverLoven(int dag) {
            return gaarUtOverLoven()
                    && erTildeling()
                    && start <= dag
                    && dag < Math.min(forlenget, slutt)
                    && !kommunensPliktErSlutt(dag);
        }

        /** A vedtak that gave the programme. */
        boolean erTildeling() {
            return switch (utfall) {
                case TILDELT, FULLFOERT, AVBRUTT -> true;
                case AVVIST, AVSLAG -> false;
            };
        }

        boolean erAvsluttet(int dag) {
            return switch (utfall) {
                case TILDELT, FULLFOERT -> start <= dag && (slutt <= dag || maks <= dag || arbeidFra <= dag);
                case AVBRUTT -> start <= dag && (maks <= dag || arbeidFra <= dag);
                case AVVIST, AVSLAG -> false;
            };
        }

        /** Goes on by what the covid-19 acts added. */
        boolean erForlenget(int dag) {
            return covid != null && covid.gjelder(dag) && dag < maks;
        }

        /** Has ended, unless the municipality used what the covid-19 acts added: nobody has registered an end. */
        boolean kanVaereForlenget(int dag) {
            return covid != null && covid.gjelder(dag) && maks <= dag && slutt == Dag.ALDRI;
        }

        /** Has begun, and neither ended nor been broken off. */
        boolean paagaar(int dag) {
            return erTildeling() && start <= dag && !erAvsluttet(dag) && !kommunensPliktErSlutt(dag);
        }

        boolean kommunensPliktErSlutt(int dag) {
            return switch (utfall) {
                case AVVIST -> fra <= dag;
                case AVBRUTT -> (slutt != Dag.ALDRI ? slutt : fra) <= dag;
                case TILDELT, FULLFOERT, AVSLAG -> false;
            };
        }
    }

    private static final Comparator<Lop> REKKEFOELGE =
            Comparator.comparingInt(Lop::fra).thenComparingInt(Lop::start);

    private final List<Lop> alle;

    Programlop(Personfakta fakta, Lengdegrunnlag grunnlag) {
        List<Lop> bygd = new ArrayList<>(fakta.program().size());
        for (Program p : fakta.program()) {
            bygd.add(lag(p, grunnlag.vedStart(Dag.ellerAldri(p.start())), fakta));
        }
        this.alle = List.copyOf(Ordnet.etter(REKKEFOELGE, bygd));
    }

    private static Lop lag(Program p, Lengdegrunnlag grunnlag, Personfakta fakta) {
        int start = Dag.ellerAldri(p.start());
        int tilbudt = Dag.ellerAldri(p.tilbudtStart());
        int vedtak = Dag.ellerAldri(p.vedtak());
        int fra = Math.min(vedtak, vedtak == Dag.ALDRI ? Math.min(start, tilbudt) : vedtak);
        Programlengde lengde = Programlengde.finn(grunnlag, p.maal(), start, tilbudt);
        int normal = Dag.plussDager(Dag.plussMaaneder(start, lengde.maaneder()), p.permisjonsdager());
        int slutt = Dag.ellerAldri(p.slutt());
        int lengst = Dag.plussMaaneder(normal, lengde.forlengelse());
        Covidforlengelse covid = Covidforlengelse.forProgram(grunnlag.lov(), start, slutt, lengst);
        int forlenget = p.forlengetTil() == null ? Dag.ALLTID : Dag.av(p.forlengetTil());
        int tak = covid != null ? covid.til() : lengst;
        int varte = slutt != Dag.ALDRI ? slutt : forlenget;
        int maks = lengst < varte ? Math.min(varte, tak) : lengst;
        int arbeidFra = grunnlag.arbeidAvslutter() ? arbeidFra(fakta, start) : Dag.ALDRI;
        return new Lop(
                p,
                grunnlag.lov(),
                p.utfall(),
                fra,
                start,
                slutt,
                lengde,
                normal,
                forlenget,
                tak,
                maks,
                covid,
                arbeidFra);
    }

    private static int arbeidFra(Personfakta fakta, int start) {
        int foerste = Dag.ALDRI;
        for (Arbeid a : fakta.arbeid()) {
            int fom = Dag.av(a.fom());
            boolean iTiden = fom >= Math.max(start, Lovdager.ARBEID_AVSLUTTER_34) && fom < Lovdager.ENDRING_2026;
            if (iTiden && a.timerPerUke() >= Paragraf9.ARBEIDSGRENSE) {
                foerste = Math.min(foerste, fom);
            }
        }
        return foerste;
    }

    List<Lop> alle() {
        return alle;
    }

    /** The latest vedtak made by the day. */
    @Nullable
    Lop siste(int dag) {
        for (int i = alle.size() - 1; i >= 0; i--) {
            if (alle.get(i).fra() <= dag) {
                return alle.get(i);
            }
        }
        return null;
    }

    /** The programme that has ended: of several the one given last. A later refusal does not undo it. */
    @Nullable
    Lop avsluttet(int dag) {
        for (int i = alle.size() - 1; i >= 0; i--) {
            Lop lop = alle.get(i);
            if (lop.fra() <= dag && lop.utfall() != Programutfall.AVSLAG) {
                return lop.erAvsluttet(dag) ? lop : null;
            }
        }
        return null;
    }

    /** A vedtak that gave the programme before the window closed, and known on the day. */
    @Nullable
    Lop tildeltFoer(int vinduTil, int dag) {
        for (Lop lop : alle) {
            if (lop.erTildeling() && lop.fra() < vinduTil && lop.fra() <= dag) {
                return lop;
            }
        }
        return null;
    }

    boolean harBegyntFoer(int dag) {
        for (Lop lop : alle) {
            if (lop.start() < dag && lop.erTildeling()) {
                return true;
            }
        }
        return false;
    }

    /** A vedtak that gave the programme, from the one day to the other, both counted. */
    boolean harVedtakMellom(int fra, int til) {
        for (Lop lop : alle) {
            if (lop.erTildeling() && fra <= lop.fra() && lop.fra() <= til) {
                return true;
            }
        }
        return false;
    }

    boolean harVedtakFoer(int dag) {
        return !alle.isEmpty() && alle.getFirst().fra() < dag;
    }
}
