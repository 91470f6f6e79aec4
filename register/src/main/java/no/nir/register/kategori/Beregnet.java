package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Segment;
import org.jspecify.annotations.Nullable;

/** The answer for one person as it is stored. */
public record Beregnet(List<Kategorirad> kategorier, List<Fristrad> frister, List<Tilhoerighet.Rad> tilhoerighet) {

    static final Beregnet INGENTING = new Beregnet(List.of(), List.of(), List.of());

    /** As they are read back, so that equal answers are equal lists: the rules order them by a day that may be the one after the last. */
    private static final Comparator<Fristrad> FRISTORDEN = Comparator.comparing(Fristrad::dato)
            .thenComparing(Fristrad::ordning)
            .thenComparing(Fristrad::type);

    /** A stretch of one scheme; flags and rules as codes. */
    public record Kategorirad(
            String ordning,
            LocalDate fom,
            @Nullable LocalDate tom,
            String kategori,
            LocalDate kategoriFra,
            String lov,
            List<String> flagg,
            List<String> regler,
            String hjemmel) {}

    /** @param dato the last day in time */
    public record Fristrad(String ordning, String type, LocalDate dato, String regel, String hjemmel, String status) {}

    static Beregnet av(Kategoriresultat resultat, List<Frist> frister, List<Tilhoerighet.Rad> tilhoerighet) {
        List<Kategorirad> kategorier = new ArrayList<>();
        for (Ordning ordning : Ordning.values()) {
            resultat.tidslinje(ordning).forEach(segment -> kategorier.add(rad(segment)));
        }
        return new Beregnet(
                kategorier,
                frister.stream()
                        .map(Beregnet::rad)
                        .distinct()
                        .sorted(FRISTORDEN)
                        .toList(),
                tilhoerighet);
    }

    private static Kategorirad rad(Segment<Kategorivurdering> segment) {
        Kategorivurdering v = segment.verdi();
        return new Kategorirad(
                v.ordning().name(),
                segment.periode().fom(),
                segment.periode().tom(),
                v.kategori().name(),
                v.kategoriFra().isAfter(segment.periode().fom())
                        ? segment.periode().fom()
                        : v.kategoriFra(),
                v.lov().name(),
                v.flagg().stream()
                        .map(flagg -> kode(flagg, v.ansvarligKommune()))
                        .toList(),
                v.regler().stream().map(RegelId::kode).collect(Collectors.toList()),
                v.hjemmel().kort());
    }

    private static String kode(Flagg flagg, @Nullable String kommune) {
        return flagg == Flagg.RESPONSIBLE_KOMMUNE && kommune != null ? flagg.name() + "_" + kommune : flagg.name();
    }

    private static Fristrad rad(Frist frist) {
        return new Fristrad(
                frist.ordning().name(),
                frist.type().name(),
                frist.sisteDag(),
                frist.regel().kode(),
                frist.hjemmel().kort(),
                frist.status().name());
    }
}
