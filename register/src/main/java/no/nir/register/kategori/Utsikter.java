package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Forklaring;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Verdi;
import no.nir.tid.Segment;

/** What would change a category: what the rules name, else what follows from where the stretch lies and why it is as it is. */
final class Utsikter {

    private Utsikter() {}

    static List<String> av(Segment<Kategorivurdering> segment, Forklaring hvorfor, Setningsskriver setninger) {
        List<String> fraReglene =
                hvorfor.kanEndre().stream().map(setninger::medHjemmel).toList();
        return fraReglene.isEmpty() ? List.of(ellers(segment, hvorfor, setninger)) : fraReglene;
    }

    private static String ellers(Segment<Kategorivurdering> segment, Forklaring hvorfor, Setningsskriver setninger) {
        LocalDate tom = segment.periode().tom();
        if (segment.verdi().flagg().contains(Flagg.DEAD)) {
            return setninger.setning("endring.doed", Map.of());
        }
        if (tom != null && tom.isBefore(setninger.iDag())) {
            return setninger.setning("endring.over", Map.of());
        }
        if (tom != null) {
            return setninger.setning("endring.til", Map.of("dato", new Verdi.Dato(tom.plusDays(1))));
        }
        return setninger.setning("endring." + venterPaa(hvorfor), Map.of());
    }

    private static String venterPaa(Forklaring hvorfor) {
        Set<Grunnkode> grunner = hvorfor.fordi().stream().map(Grunn::kode).collect(Collectors.toSet());
        if (grunner.contains(Grunnkode.LOV_UTEN_GRUNNLAG) || grunner.contains(Grunnkode.INGEN_TILLATELSE)) {
            return "tillatelse";
        }
        if (grunner.contains(Grunnkode.IKKE_ANKOMMET)) {
            return "ankomst";
        }
        return grunner.contains(Grunnkode.IKKE_ASYLSOEKER) || grunner.contains(Grunnkode.ASYLSAK_AVGJORT)
                ? "beskyttelse"
                : "ukjent";
    }
}
