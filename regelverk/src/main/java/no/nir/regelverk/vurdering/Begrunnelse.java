package no.nir.regelverk.vurdering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Delsvar.Svar;

/**
 * The way to a category as a tree: question, answer, the facts and dates used with their paragraph on that day, and what follows.
 *
 * @param ledd the questions in the order they are asked
 * @param hvorforIkke why not the other categories the scheme has
 */
public record Begrunnelse(
        Ordning ordning, Kategori kategori, Lov lov, Hjemmel hjemmel, List<Ledd> ledd, List<Nabo> hvorforIkke) {

    public Begrunnelse {
        ledd = List.copyOf(ledd);
        hvorforIkke = List.copyOf(hvorforIkke);
    }

    /**
     * One question.
     *
     * @param fakta what was known, each with its date and paragraph
     * @param virkning what follows for this category
     * @param under the questions below this one
     */
    public record Ledd(Delspoersmaal spoersmaal, Svar svar, Virkning virkning, List<Grunn> fakta, List<Ledd> under) {

        public Ledd {
            fakta = List.copyOf(fakta);
            under = List.copyOf(under);
        }

        /** This question and all below it. */
        Stream<Ledd> alle() {
            return Stream.concat(Stream.of(this), under.stream().flatMap(Ledd::alle));
        }
    }

    /** Categories that were not chosen, and why not; those with the same reasons stand together. */
    public record Nabo(List<Kategori> kategorier, List<Grunn> fordi) {

        public Nabo {
            kategorier = List.copyOf(kategorier);
            fordi = List.copyOf(fordi);
        }
    }

    public static Begrunnelse av(Kategorivurdering vurdering) {
        return av(vurdering, vurdering.forklaring());
    }

    /** @param forklaring of the same answer, perhaps with dates written otherwise */
    public static Begrunnelse av(Kategorivurdering vurdering, Forklaring forklaring) {
        List<Ledd> ledd = ledd(vurdering.kategori(), forklaring);
        return new Begrunnelse(
                vurdering.ordning(),
                vurdering.kategori(),
                vurdering.lov(),
                vurdering.hjemmel(),
                ledd,
                Naboer.av(vurdering, forklaring, ledd));
    }

    /** Every question, those below others too. */
    public Stream<Ledd> alleLedd() {
        return ledd.stream().flatMap(Ledd::alle);
    }

    private static List<Ledd> ledd(Kategori kategori, Forklaring forklaring) {
        Map<Delspoersmaal, List<Grunn>> svar = new EnumMap<>(Delspoersmaal.class);
        Stream.concat(forklaring.fordi().stream(), forklaring.ikkeFordi().stream())
                .distinct()
                .forEach(grunn -> Delsvar.av(grunn.kode())
                        .ifPresent(delsvar -> svar.computeIfAbsent(delsvar.spoersmaal(), _ -> new ArrayList<>())
                                .add(grunn)));
        return ledd(Optional.empty(), svar, kategori);
    }

    /** Those below a question; a question whose own upper one was not asked stands at the top. */
    private static List<Ledd> ledd(
            Optional<Delspoersmaal> over, Map<Delspoersmaal, List<Grunn>> svar, Kategori kategori) {
        List<Ledd> ledd = new ArrayList<>();
        svar.forEach((spoersmaal, grunner) -> {
            if (spoersmaal.over().filter(svar::containsKey).equals(over)) {
                ledd.add(ledd(spoersmaal, grunner, ledd(Optional.of(spoersmaal), svar, kategori), kategori));
            }
        });
        return ledd;
    }

    private static Ledd ledd(Delspoersmaal spoersmaal, List<Grunn> grunner, List<Ledd> under, Kategori kategori) {
        Delsvar avgjoerende = grunner.stream()
                .flatMap(grunn -> Delsvar.av(grunn.kode()).stream())
                .max(Comparator.comparing(Delsvar::virkning))
                .orElseThrow();
        return new Ledd(spoersmaal, avgjoerende.svar(), virkning(avgjoerende.virkning(), kategori), grunner, under);
    }

    /** What would close alone does not when the rules have found something milder. */
    private static Virkning virkning(Virkning virkning, Kategori kategori) {
        if (virkning != Virkning.STENGER) {
            return virkning;
        }
        return switch (kategori) {
            case KAN_TILBYS -> Virkning.BARE_KAN_TILBYS;
            case RETT -> Virkning.BARE_RETT;
            case PLIKT -> Virkning.BARE_PLIKT;
            case RETT_OG_PLIKT, TILBUD -> Virkning.UTEN_BETYDNING;
            case IKKE_GJELDENDE -> Virkning.STENGER;
        };
    }
}
