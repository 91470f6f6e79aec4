package no.nir.register.web.person.hendelse;

import java.util.List;
import java.util.stream.Stream;
import no.nir.register.kategori.Beregnet;
import no.nir.register.web.person.hendelse.Hendelse.Slag;

/** An answer that is computed and not stored, in the shape in which {@link Hendelsesleser} reads the stored one. */
final class Beregnethendelser {

    private Beregnethendelser() {}

    static List<Hendelse> av(Beregnet beregnet) {
        return Stream.of(
                        beregnet.tilhoerighet().stream()
                                .map(rad -> new Hendelse(
                                        Slag.TILHOERIGHET,
                                        null,
                                        rad.kommunenummer(),
                                        rad.grunn().name(),
                                        rad.fom(),
                                        rad.tom(),
                                        null,
                                        null,
                                        null,
                                        null)),
                        beregnet.kategorier().stream()
                                .map(rad -> new Hendelse(
                                        Slag.KATEGORI,
                                        rad.ordning(),
                                        rad.kategori(),
                                        rad.flagg().contains("MANUAL_CHECK") ? "USIKKER" : null,
                                        rad.fom(),
                                        rad.tom(),
                                        null,
                                        null,
                                        null,
                                        null)),
                        beregnet.kategorier().stream()
                                .map(rad -> new Hendelse(
                                        Slag.LOV,
                                        rad.ordning(),
                                        rad.lov(),
                                        rad.kategori(),
                                        rad.fom(),
                                        rad.tom(),
                                        null,
                                        null,
                                        null,
                                        null)),
                        beregnet.frister().stream()
                                .map(rad -> new Hendelse(
                                        Slag.FRIST,
                                        rad.ordning(),
                                        rad.type(),
                                        rad.hjemmel(),
                                        rad.dato(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)))
                .flatMap(rader -> rader)
                .toList();
    }
}
