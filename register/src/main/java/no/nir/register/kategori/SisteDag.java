package no.nir.register.kategori;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.regelverk.vurdering.Forklaring;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Verdi;

/**
 * The law counts to the first day outside; people say the last day in. A permit that the rules end on 3 February «ran out» on the 2nd,
 * which is also the day UDI told.
 */
final class SisteDag {

    private static final Map<Grunnkode, Set<String>> FOERSTE_DAG_UTENFOR = Map.ofEntries(
            Map.entry(Grunnkode.TILLATELSE_UTLOEPT, Set.of("utloept")),
            Map.entry(Grunnkode.FORNYELSE_TIL_BEHANDLING, Set.of("utloept")),
            Map.entry(Grunnkode.FORNYELSE_SOEKT_SENT, Set.of("utloept")),
            Map.entry(Grunnkode.SOEKNAD_NYTT_GRUNNLAG_TIL_BEHANDLING, Set.of("utloept")),
            Map.entry(Grunnkode.PERMANENT_TIL_BEHANDLING, Set.of("utloept")),
            Map.entry(Grunnkode.SOEKT_ETTER_UTLOEP, Set.of("utloept")),
            Map.entry(Grunnkode.FORLENGET_UTEN_SOEKNAD, Set.of("utloept")),
            Map.entry(Grunnkode.TILLATELSEN_UTLOEPER, Set.of("dato")),
            Map.entry(Grunnkode.PROGRAM_AVSLUTTET, Set.of("slutt")),
            Map.entry(Grunnkode.PROGRAMTID_BRUKT_OPP, Set.of("slutt")),
            Map.entry(Grunnkode.PROGRAM_FORLENGET, Set.of("til")),
            Map.entry(Grunnkode.TVIL_FORLENGET_UT_OVER_LOVEN, Set.of("til", "lengst")),
            Map.entry(Grunnkode.RETT_LOEPER, Set.of("til")),
            Map.entry(Grunnkode.RETT_UTLOEPT, Set.of("til")),
            Map.entry(Grunnkode.IKKE_RETT_FORDI_UTLOEPT, Set.of("til")),
            Map.entry(Grunnkode.RETTEN_LOEPER_UT, Set.of("dato")),
            Map.entry(Grunnkode.YTTERLIGERE_OPPLAERING_MULIG, Set.of("til")),
            Map.entry(Grunnkode.KOMMUNEN_KUNNE_FORLENGE_COVID, Set.of("til")),
            Map.entry(Grunnkode.UTSATT_INNTREDEN, Set.of("til")),
            Map.entry(Grunnkode.PERIODE_SLUTT, Set.of("til")),
            Map.entry(Grunnkode.PERIODEN_LOEPER_UT, Set.of("dato")),
            Map.entry(Grunnkode.NORSK_ETT_AAR_KAP_6A, Set.of("til")));

    private SisteDag() {}

    static Forklaring vis(Forklaring forklaring) {
        return new Forklaring(
                vis(forklaring.fordi()),
                vis(forklaring.ikkeFordi()),
                vis(forklaring.kanEndre()),
                vis(forklaring.usikkert()));
    }

    private static List<Grunn> vis(List<Grunn> grunner) {
        return grunner.stream().map(SisteDag::vis).toList();
    }

    private static Grunn vis(Grunn grunn) {
        Set<String> navn = FOERSTE_DAG_UTENFOR.getOrDefault(grunn.kode(), Set.of());
        Map<String, Verdi> verdier = new HashMap<>(grunn.verdier());
        verdier.replaceAll((n, verdi) ->
                navn.contains(n) && verdi instanceof Verdi.Dato(var dag) ? new Verdi.Dato(dag.minusDays(1)) : verdi);
        return new Grunn(grunn.kode(), grunn.hjemmel(), verdier);
    }
}
