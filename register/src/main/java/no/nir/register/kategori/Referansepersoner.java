package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import org.jspecify.annotations.Nullable;

/**
 * The people family permits hang on: what they held when the family applied, when they first settled, and whether they became
 * Norwegian. What UDI says of their nationality is kept beside, because it decides nothing by itself (the old register's first fault).
 */
final class Referansepersoner {

    private final Map<Long, List<Tillatelser.Rad>> tillatelser;
    private final Map<Long, List<Bosteder.Bosatt>> bosettinger;
    private final Map<Long, List<Bosteder.Adresse>> adresser;
    private final Map<Long, List<LocalDate>> norskFra;

    private Referansepersoner(Uttrekk kunnskap) {
        Uttrekk uttrekk = kunnskap.samlet();
        tillatelser = Tillatelser.les(uttrekk);
        bosettinger = Bosteder.lesBosettinger(uttrekk);
        adresser = Bosteder.lesAdresser(uttrekk);
        norskFra = lesNorskFra(uttrekk);
        uttrekk.hent();
    }

    /** Reads those that the permits name. */
    static Referansepersoner les(Uttrekk uttrekk, Map<Long, List<Tillatelser.Rad>> tillatelser) {
        Set<Long> ider = tillatelser.values().stream()
                .flatMap(List::stream)
                .flatMap(rad -> Optional.ofNullable(rad.refPerson()).stream())
                .collect(Collectors.toSet());
        return new Referansepersoner(uttrekk.om(ider));
    }

    private static Map<Long, List<LocalDate>> lesNorskFra(Uttrekk uttrekk) {
        return uttrekk.les("""
                select person_id, fom from statsborgerskap
                 where person_id = any(:ider) and land = 'NOR' and fom is not null and {kjent} order by person_id, fom
                """, (rs, _) -> dato(rs, "fom"));
    }

    /**
     * The reference person of a permit; absent when the permit names none, and when it names one the register does not have: of a foreigner
     * nobody here knows (not taken in yet, or forgotten) nothing can be said.
     */
    @Nullable
    Referanseperson til(Tillatelser.Rad rad) {
        Long id = rad.refPerson();
        if (id == null && (rad.refSlag() == null || rad.refSlag().equals("UTLENDING"))) {
            return null;
        }
        List<Tillatelser.Rad> egne = id == null ? List.of() : tillatelser.getOrDefault(id, List.of());
        Optional<Tillatelser.Rad> holdt = holdt(egne, rad.referansedag());
        Referanseslag slag = slag(rad.refSlag(), holdt);
        return new Referanseperson(
                slag,
                slag == Referanseslag.PERMANENT
                        ? hvilerPaa(egne, rad.referansedag())
                        : holdt.map(Tillatelser.Rad::regelgrunnlag).orElse(null),
                id == null ? null : foersteBosetting(id),
                id == null
                        ? null
                        : norskFra.getOrDefault(id, List.of()).stream()
                                .findFirst()
                                .orElse(null));
    }

    private static Referanseslag slag(@Nullable String udi, Optional<Tillatelser.Rad> holdt) {
        boolean permanent =
                holdt.filter(t -> t.regelgrunnlag() == Grunnlag.PERM_62).isPresent();
        return switch (udi == null ? "" : udi) {
            case "NORSK" -> Referanseslag.NORSK;
            case "NORDISK" -> Referanseslag.NORDISK;
            case "EOES_BORGER" -> Referanseslag.EOES_BORGER;
            default -> permanent ? Referanseslag.PERMANENT : Referanseslag.TILLATELSE;
        };
    }

    /** The permit held on the day; for people who applied together, the first one given after it. */
    private static Optional<Tillatelser.Rad> holdt(List<Tillatelser.Rad> egne, LocalDate dag) {
        return egne.stream()
                .filter(t -> !t.innvilget().isAfter(dag))
                .reduce((_, siste) -> siste)
                .or(() -> egne.stream().findFirst());
    }

    /** A permanent permit rests on the permit before it. */
    private static @Nullable Grunnlag hvilerPaa(List<Tillatelser.Rad> egne, LocalDate dag) {
        return egne.stream()
                .filter(t -> !t.innvilget().isAfter(dag))
                .map(Tillatelser.Rad::regelgrunnlag)
                .filter(g -> g != Grunnlag.PERM_62)
                .reduce((_, siste) -> siste)
                .orElse(null);
    }

    private @Nullable LocalDate foersteBosetting(long id) {
        return new Bosteder(bosettinger.getOrDefault(id, List.of()), adresser.getOrDefault(id, List.of()))
                .foersteDag()
                .orElse(null);
    }
}
