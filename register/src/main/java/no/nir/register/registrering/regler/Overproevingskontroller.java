package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.nir.regelverk.katalog.Katalog;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;
import no.nir.register.vedtak.Overproeving;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * An overprøving must disagree with something, on days the municipality answers for (integreringsloven §§ 41, 46; fvl. § 17). It never touches
 * what is computed.
 */
final class Overproevingskontroller {

    private Overproevingskontroller() {}

    /** A rule that is named must be one that exists: it is by the rule that the fault is looked for. */
    static Stream<Funn> regel(Sak sak) {
        return sak.kommando() instanceof OverproevKategori ny
                        && ny.regel() != null
                        && Katalog.finn(ny.regel()).isEmpty()
                ? Stream.of(new Avvisning.RegelenErUkjent("regel", ny.regel()))
                : Stream.empty();
    }

    /** From the first day to the last that has come; nobody knows who answers for the days ahead. */
    static Stream<Funn> ansvar(Sak sak) {
        if (!(sak.kommando() instanceof OverproevKategori ny)) {
            return Stream.empty();
        }
        LocalDate sist = ny.tom() == null || ny.tom().isAfter(sak.idag()) ? sak.idag() : ny.tom();
        Periode dager = Periode.mellom(ny.fom(), sist.isBefore(ny.fom()) ? ny.fom() : sist);
        return sak.bilde().utenAnsvar(sak.kommunenummer(), dager, sak.kart()).stream()
                .map(dag -> new Avvisning.DagenErUtenforKommunensAnsvar(dag.equals(ny.fom()) ? "fom" : "tom", dag));
    }

    /** Where the register finds the same, there is nothing to try; a correction that still says what was found then, stands. */
    static Stream<Funn> beregnet(Sak sak) {
        return sak.kommando() instanceof OverproevKategori ny
                        && ny.kategori()
                                .equals(sak.bilde()
                                        .beregnet(ny.ordning(), ny.fom())
                                        .kategori())
                        && !sierFortsattDetSamme(ny, sak.retter())
                ? Stream.of(new Avvisning.KategorienErDenSammeSomBeregnet("kategori", ny.fom()))
                : Stream.empty();
    }

    private static boolean sierFortsattDetSamme(OverproevKategori ny, Kommando.@Nullable Ny gammel) {
        return gammel instanceof OverproevKategori foer
                && foer.ordning().equals(ny.ordning())
                && foer.kategori().equals(ny.kategori())
                && foer.fom().equals(ny.fom());
    }

    /** A municipality has one opinion of a day. */
    static Stream<Funn> overlapp(Sak sak) {
        if (!(sak.kommando() instanceof OverproevKategori ny)) {
            return Stream.empty();
        }
        return sak.bilde()
                .staaende(Overproeving.class)
                .filter(sak::erEgen)
                .filter(annen -> annen.innhold().ordning().equals(ny.ordning())
                        && annen.innhold().periode().overlapper(new Periode(ny.fom(), ny.tom())))
                .limit(1)
                .map(annen -> new Avvisning.PeriodenOverlapperEnAnnen(
                        "fom", annen.innhold().periode(), annen.nr()));
    }
}
