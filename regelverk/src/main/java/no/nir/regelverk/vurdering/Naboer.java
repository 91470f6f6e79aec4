package no.nir.regelverk.vurdering;

import static no.nir.regelverk.vurdering.Kategori.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.regelverk.vurdering.Begrunnelse.Ledd;
import no.nir.regelverk.vurdering.Begrunnelse.Nabo;

/**
 * Why not the other categories of a scheme: what the rules say themselves, else what spoke against right and duty. Why it is not that nothing
 * applies, the facts of the answer have said already.
 */
final class Naboer {

    private static final Map<Ordning, List<Kategori>> I_ORDNINGEN = Map.of(
            Ordning.INTRO, List.of(RETT_OG_PLIKT, KAN_TILBYS, IKKE_GJELDENDE),
            Ordning.NORSK, List.of(RETT_OG_PLIKT, RETT, PLIKT, IKKE_GJELDENDE),
            Ordning.ASYL, List.of(PLIKT, TILBUD, IKKE_GJELDENDE));

    /** What a reason against a neighbour is against. */
    private static final Map<Grunnkode, Set<Kategori>> IMOT = Map.ofEntries(
            Map.entry(Grunnkode.IKKE_KAN_TILBYS_FORDI_AVTALE, Set.of(KAN_TILBYS)),
            Map.entry(Grunnkode.IKKE_KAN_TILBYS_FORDI_FAMILIE, Set.of(KAN_TILBYS)),
            Map.entry(Grunnkode.IKKE_RETT_OG_PLIKT_UTEN_AVTALE, Set.of(RETT_OG_PLIKT)),
            Map.entry(Grunnkode.IKKE_RETT_OG_PLIKT_ALDER, Set.of(RETT_OG_PLIKT)),
            Map.entry(Grunnkode.IKKE_RETT_OG_PLIKT_ANNEN_FAMILIE, Set.of(RETT_OG_PLIKT)),
            Map.entry(Grunnkode.IKKE_RETT_OG_PLIKT_FEM_AAR, Set.of(RETT_OG_PLIKT)),
            Map.entry(Grunnkode.IKKE_RETT_OG_PLIKT_ARBEID, Set.of(RETT_OG_PLIKT)),
            Map.entry(Grunnkode.RETT_MEN_IKKE_PLIKT_KAP_6A, Set.of(RETT_OG_PLIKT, PLIKT)),
            Map.entry(Grunnkode.IKKE_BARE_PLIKT, Set.of(PLIKT)),
            Map.entry(Grunnkode.IKKE_BARE_RETT, Set.of(RETT)),
            Map.entry(Grunnkode.IKKE_RETT_FORDI_UTLOEPT, Set.of(RETT_OG_PLIKT, RETT)),
            Map.entry(Grunnkode.IKKE_PLIKT_FORDI_FRITAK, Set.of(RETT_OG_PLIKT, PLIKT)),
            Map.entry(Grunnkode.HOVEDREGELEN_VIKER_FOR_FORSOEK, Set.of(Kategori.values())));

    private Naboer() {}

    /** Neighbours with the same reasons stand together; one of which nothing is said is left out. */
    static List<Nabo> av(Kategorivurdering vurdering, Forklaring forklaring, List<Ledd> ledd) {
        Map<List<Grunn>, List<Kategori>> etterGrunn = new LinkedHashMap<>();
        for (Kategori nabo : I_ORDNINGEN.getOrDefault(vurdering.ordning(), List.of())) {
            if (nabo != vurdering.kategori()) {
                List<Grunn> fordi = fordi(nabo, vurdering.kategori(), forklaring, ledd);
                if (!fordi.isEmpty()) {
                    etterGrunn.computeIfAbsent(fordi, _ -> new ArrayList<>()).add(nabo);
                }
            }
        }
        List<Nabo> naboer = new ArrayList<>();
        etterGrunn.forEach((fordi, kategorier) -> naboer.add(new Nabo(kategorier, fordi)));
        return naboer;
    }

    private static List<Grunn> fordi(Kategori nabo, Kategori svar, Forklaring forklaring, List<Ledd> ledd) {
        List<Grunn> uttrykt = forklaring.ikkeFordi().stream()
                .filter(grunn -> IMOT.getOrDefault(grunn.kode(), Set.of()).contains(nabo))
                .toList();
        if (!uttrykt.isEmpty()) {
            return uttrykt;
        }
        // What takes the duty away (kap. 6 A) does not take the programme from what may be offered to a right: the
        // settlement does.
        List<Grunn> avtale = nabo == KAN_TILBYS && svar == RETT ? etterAvtale(forklaring) : List.of();
        if (!avtale.isEmpty()) {
            return avtale;
        }
        return nabo == IKKE_GJELDENDE ? List.of() : imot(ledd);
    }

    private static List<Grunn> etterAvtale(Forklaring forklaring) {
        return forklaring.fordi().stream()
                .filter(grunn -> grunn.kode() == Grunnkode.BOSATT_ETTER_AVTALE)
                .toList();
    }

    /** The facts that speak against right and duty. */
    private static List<Grunn> imot(List<Ledd> ledd) {
        return ledd.stream()
                .flatMap(Ledd::alle)
                .filter(l -> l.virkning().talerImot())
                .flatMap(l -> l.fakta().stream())
                .filter(grunn -> Delsvar.av(grunn.kode())
                        .filter(svar -> svar.virkning().talerImot())
                        .isPresent())
                .toList();
    }
}
