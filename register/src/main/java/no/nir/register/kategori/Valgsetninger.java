package no.nir.register.kategori;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.register.kategori.Forklaringstekst.Valgt;
import no.nir.register.kategori.Regelvalg.Valg;

/** Says which of the rules behind an answer IMDi has chosen another answer to, when and why. */
record Valgsetninger(List<Valg> andreSvar, ZoneId sone) {

    static final Valgsetninger INGEN = new Valgsetninger(List.of(), ZoneId.of("Europe/Oslo"));

    List<Valgt> om(List<RegelId> regler, Forklaringstekster tekster) {
        return andreSvar.stream()
                .filter(valg -> regler.stream()
                        .anyMatch(regel -> regel.kode().equals(valg.punkt().regel())))
                .map(valg -> new Valgt(valg.punkt().regel(), tekst(valg, tekster)))
                .toList();
    }

    private String tekst(Valg valg, Forklaringstekster tekster) {
        String noekkel =
                valg.verdi() == null ? "valgt.INGEN" : "valgt." + valg.punkt().slag();
        String svar = tekster.tekst(noekkel, Map.of("verdi", verdi(valg, tekster)));
        return tekster.tekst(
                "valgt",
                Map.of(
                        "svar", svar,
                        "bestemt", tekster.dato(valg.bestemt()),
                        "fra", tekster.dato(LocalDate.ofInstant(valg.fra(), sone)),
                        "grunn", valg.grunn()));
    }

    private static String verdi(Valg valg, Forklaringstekster tekster) {
        String verdi = Objects.requireNonNullElse(valg.verdi(), "");
        return switch (valg.punkt().slag()) {
            case DAG, DAG_ELLER_INGEN -> verdi.isEmpty() ? "" : tekster.dato(LocalDate.parse(verdi));
            case ALDER, TIMER, LESNING -> verdi;
        };
    }
}
