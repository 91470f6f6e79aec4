package no.nir.register.web.person.tidslinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.nir.register.web.person.tidslinje.Tidslinje.Bane;
import no.nir.register.web.person.tidslinje.Tidslinje.Form;
import no.nir.register.web.person.tidslinje.Tidslinje.Merke;
import no.nir.register.web.person.tidslinje.Utsnitt.Vindu;

/** Places bars, points and columns in lanes: what overlaps gets a row of its own, and text is shown only where it fits. */
final class Banetegner {

    private static final int OVERSKRIFT = 22;
    private static final int RAD = 28;
    private static final int STOLPE = 24;
    private static final int LUFT = 12;
    private static final int SOEYLER = 52;
    /** The narrowest the drawing gets, in pixels (person.css), and how wide a letter is at most. */
    private static final double SMALEST = 800;

    private static final double BOKSTAV = 7.4;

    private final Vindu vindu;
    private final List<Bane> baner = new ArrayList<>();
    private int y = Tidslinje.TOPP;

    Banetegner(Vindu vindu) {
        this.vindu = vindu;
    }

    List<Bane> baner() {
        return baner;
    }

    int hoyde() {
        return y;
    }

    /** Adds a lane; a lane with nothing in the window is left out. */
    void bane(String navn, List<Innhold> innhold) {
        List<Innhold> synlig = innhold.stream()
                .filter(i -> vindu.viser(i.fom(), slutt(i)))
                .sorted(Comparator.comparing(Innhold::fom))
                .toList();
        if (synlig.isEmpty()) {
            return;
        }
        boolean soeyler = synlig.stream().allMatch(i -> i.form() == Form.SOEYLE);
        List<Merke> merker = soeyler ? soeyler(synlig) : rader(synlig);
        int bunn = soeyler
                ? y + OVERSKRIFT + SOEYLER
                : merker.stream().mapToInt(m -> m.y() + RAD).max().orElse(y);
        baner.add(new Bane(navn, y, bunn - y, merker));
        y = bunn + LUFT;
    }

    private List<Merke> rader(List<Innhold> synlig) {
        List<Double> opptattTil = new ArrayList<>();
        List<Merke> merker = new ArrayList<>();
        for (Innhold innhold : synlig) {
            double x = Math.max(0, vindu.x(innhold.fom()));
            int rad = foersteLedige(opptattTil, x);
            Merke merke = merke(innhold, x, y + OVERSKRIFT + rad * RAD);
            merker.add(merke);
            double plass = merke.form().harEnDag() ? x + prosent(merke.tekst().length() * BOKSTAV + 26) : merke.slutt();
            opptattTil.set(rad, plass);
        }
        return merker;
    }

    private Merke merke(Innhold innhold, double x, int topp) {
        if (innhold.form().harEnDag()) {
            return ferdig(innhold, x, 0, topp, STOLPE, tekst(innhold, 100 - x, 26));
        }
        double bredde = Math.max(0.4, Math.min(100, vindu.x(slutt(innhold).plusDays(1))) - x);
        return ferdig(innhold, x, avrund(bredde), topp, STOLPE, tekst(innhold, bredde, 14));
    }

    /** The longest of the texts that fits, or none. */
    private static String tekst(Innhold innhold, double plass, double luft) {
        return Stream.of(innhold.tekst(), innhold.kort())
                .filter(t -> prosent(t.length() * BOKSTAV + luft) <= plass)
                .findFirst()
                .orElse("");
    }

    private List<Merke> soeyler(List<Innhold> synlig) {
        double hoeyest = synlig.stream().mapToDouble(Banetegner::tall).max().orElse(1);
        List<Merke> merker = new ArrayList<>();
        for (Innhold innhold : synlig) {
            double x = Math.max(0, vindu.x(innhold.fom()));
            double bredde = Math.max(0.25, vindu.x(slutt(innhold).plusDays(1)) - x - 0.15);
            int hoyde = (int) Math.max(2, Math.round(SOEYLER * tall(innhold) / Math.max(1, hoeyest)));
            merker.add(ferdig(innhold, x, avrund(bredde), y + OVERSKRIFT + SOEYLER - hoyde, hoyde, ""));
        }
        return merker;
    }

    private static Merke ferdig(Innhold i, double x, double bredde, int y, int hoyde, String tekst) {
        return new Merke(i.form(), x, bredde, y, hoyde, tekst, i.beskrivelse(), i.lenke(), i.utseende());
    }

    private static int foersteLedige(List<Double> opptattTil, double x) {
        for (int rad = 0; rad < opptattTil.size(); rad++) {
            if (opptattTil.get(rad) <= x + 0.05) {
                return rad;
            }
        }
        opptattTil.add(0.0);
        return opptattTil.size() - 1;
    }

    private LocalDate slutt(Innhold innhold) {
        if (innhold.form().harEnDag()) {
            return innhold.fom();
        }
        return innhold.tom() == null || innhold.tom().isAfter(vindu.til()) ? vindu.til() : innhold.tom();
    }

    private static double tall(Innhold innhold) {
        return innhold.tall() == null ? 0 : innhold.tall().doubleValue();
    }

    private static double prosent(double piksler) {
        return 100 * piksler / SMALEST;
    }

    private static double avrund(double prosent) {
        return Math.round(prosent * 100) / 100.0;
    }
}
