package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the municipality registers of language when the training in norsk begins, and who keeps out of research. */
final class Spraakloep {

    private static final LocalDate RESERVASJON_FRA = LocalDate.of(2021, 5, 1);

    /** Languages by country of citizenship, the most spoken first. */
    private static final Map<String, List<String>> SPRAAK = Map.ofEntries(
            Map.entry("SYR", List.of("ARA", "KMR")),
            Map.entry("ERI", List.of("TIR", "TIG")),
            Map.entry("SOM", List.of("SOM")),
            Map.entry("AFG", List.of("PRS", "PUS")),
            Map.entry("UKR", List.of("UKR", "RUS")),
            Map.entry("IRN", List.of("FAS", "CKB")),
            Map.entry("IRQ", List.of("ARA", "CKB")),
            Map.entry("ETH", List.of("AMH", "ORM")),
            Map.entry("SDN", List.of("ARA")),
            Map.entry("COD", List.of("SWA", "LIN")),
            Map.entry("MMR", List.of("MYA", "CNH")),
            Map.entry("TUR", List.of("TUR", "KMR")),
            Map.entry("RUS", List.of("RUS", "CHE")),
            Map.entry("PHL", List.of("FIL")),
            Map.entry("THA", List.of("THA")),
            Map.entry("PAK", List.of("URD", "PAN")),
            Map.entry("VNM", List.of("VIE")));

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final boolean etterIntegreringsloven;

    Spraakloep(Fagsystem fagsystem, Liv liv, boolean etterIntegreringsloven) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.annenTerning;
        this.liv = liv;
        this.etterIntegreringsloven = etterIntegreringsloven;
    }

    void fortell(LocalDate start) {
        List<String> mulige = SPRAAK.getOrDefault(liv.land, List.of("ENG", "FRA"));
        String morsmaal = terning.treffer(0.75) ? mulige.getFirst() : mulige.getLast();
        if (terning.treffer(0.7)) {
            fagsystem.send(start, new Kommando.RegistrerMorsmaal(morsmaal));
        }
        if (terning.treffer(0.5)) {
            fagsystem.send(start, new Kommando.SettOpplaeringsspraak("NORSK", "NORSK", "NOR", start));
            fagsystem.send(start, new Kommando.SettOpplaeringsspraak("NORSK", "SAMFUNNSKUNNSKAP", morsmaal, start));
        }
        if (!etterIntegreringsloven && terning.treffer(0.6)) {
            fagsystem.send(start, new Kommando.SettSpor("NORSK", "SPOR_" + (1 + terning.vektet(0.3, 0.5, 0.2)), start));
        }
        if (start.isAfter(RESERVASJON_FRA) && terning.treffer(0.02)) {
            fagsystem.send(start, new Kommando.SettForskningsreservasjon("RESERVERT", start));
        }
    }
}
