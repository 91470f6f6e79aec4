package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Friststatus;
import org.jspecify.annotations.Nullable;

/** What lies between the answer that is stored and the one that would be. */
final class Virkninger {

    private Virkninger() {}

    /** Absent when the two answers are the same, the reasons included. */
    static Optional<Virkning> mellom(long personId, Beregnet foer, Beregnet naa, LocalDate idag) {
        if (foer.kategorier().equals(naa.kategorier()) && foer.frister().equals(naa.frister())) {
            return Optional.empty();
        }
        List<Virkning.Kategori> kategorier = Endringer.mellom(personId, foer.kategorier(), naa.kategorier()).stream()
                .map(endret -> kategori(endret, foer, naa))
                .toList();
        List<Virkning.Frist> frister = frister(foer.frister(), naa.frister());
        return Optional.of(new Virkning(
                personId,
                naa.tilhoerighet().stream()
                        .filter(rad -> dekker(rad.fom(), rad.tom(), idag))
                        .map(Tilhoerighet.Rad::kommunenummer)
                        .findFirst()
                        .orElse(null),
                kategorier,
                frister));
    }

    private static Virkning.Kategori kategori(KategoriEndret endret, Beregnet foer, Beregnet naa) {
        Optional<Beregnet.Kategorirad> ny = paa(naa, endret);
        List<String> nye = ny.map(Beregnet.Kategorirad::regler).orElse(List.of());
        List<String> gamle = paa(foer, endret).map(Beregnet.Kategorirad::regler).orElse(List.of());
        return new Virkning.Kategori(
                endret.ordning(),
                endret.fom(),
                endret.foer(),
                endret.naa(),
                ny.map(Beregnet.Kategorirad::lov).orElse(null),
                ny.map(Beregnet.Kategorirad::hjemmel).orElse(null),
                uten(nye, gamle),
                uten(gamle, nye));
    }

    private static Optional<Beregnet.Kategorirad> paa(Beregnet svar, KategoriEndret endret) {
        return svar.kategorier().stream()
                .filter(rad -> rad.ordning().equals(endret.ordning()) && dekker(rad.fom(), rad.tom(), endret.fom()))
                .findFirst();
    }

    private static boolean dekker(LocalDate fom, @Nullable LocalDate tom, LocalDate dag) {
        return !fom.isAfter(dag) && (tom == null || !tom.isBefore(dag));
    }

    private static List<String> uten(List<String> regler, List<String> andre) {
        return regler.stream()
                .filter(regel -> !andre.contains(regel))
                .distinct()
                .toList();
    }

    /** By scheme and type; the days both answers have are no change, the rest are paired in the order of time. */
    private static List<Virkning.Frist> frister(List<Beregnet.Fristrad> foer, List<Beregnet.Fristrad> naa) {
        List<Virkning.Frist> endret = new ArrayList<>();
        TreeSet<String> slag = new TreeSet<>();
        Stream.of(foer, naa).flatMap(List::stream).forEach(frist -> slag.add(slag(frist)));
        for (String ett : slag) {
            List<Beregnet.Fristrad> gamle = gjeldende(foer, ett);
            List<Beregnet.Fristrad> nye = gjeldende(naa, ett);
            List<Beregnet.Fristrad> borte = utenDager(gamle, nye);
            List<Beregnet.Fristrad> kommet = utenDager(nye, gamle);
            for (int i = 0; i < Math.max(borte.size(), kommet.size()); i++) {
                endret.add(frist(nr(borte, i), nr(kommet, i)));
            }
        }
        return endret;
    }

    private static Virkning.Frist frist(Optional<Beregnet.Fristrad> foer, Optional<Beregnet.Fristrad> naa) {
        Beregnet.Fristrad svar = naa.or(() -> foer).orElseThrow();
        return new Virkning.Frist(
                svar.ordning(),
                svar.type(),
                foer.map(Beregnet.Fristrad::dato).orElse(null),
                naa.map(Beregnet.Fristrad::dato).orElse(null),
                svar.regel(),
                svar.hjemmel(),
                svar.status().equals(Friststatus.AAPEN.name()));
    }

    private static String slag(Beregnet.Fristrad frist) {
        return frist.ordning() + " " + frist.type();
    }

    private static List<Beregnet.Fristrad> gjeldende(List<Beregnet.Fristrad> frister, String slag) {
        return frister.stream()
                .filter(frist -> slag(frist).equals(slag) && !frist.status().equals(Friststatus.UAKTUELL.name()))
                .sorted(Comparator.comparing(Beregnet.Fristrad::dato))
                .toList();
    }

    private static List<Beregnet.Fristrad> utenDager(List<Beregnet.Fristrad> frister, List<Beregnet.Fristrad> andre) {
        return frister.stream()
                .filter(frist -> andre.stream().noneMatch(annen -> annen.dato().equals(frist.dato())))
                .toList();
    }

    private static Optional<Beregnet.Fristrad> nr(List<Beregnet.Fristrad> frister, int i) {
        return i < frister.size() ? Optional.of(frister.get(i)) : Optional.empty();
    }
}
