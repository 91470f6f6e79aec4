package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nir.register.kategori.Beregnet;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import org.jspecify.annotations.Nullable;

/** An answer that is computed and not stored, in the shape in which {@link Hendelsesleser} reads the stored one. */
final class Beregnethendelser {

    private Beregnethendelser() {}

    static List<Hendelse> av(Beregnet beregnet) {
        return Stream.of(
                        beregnet.tilhoerighet().stream()
                                .map(rad -> hendelse(
                                        Slag.TILHOERIGHET,
                                        null,
                                        rad.kommunenummer(),
                                        rad.grunn().name(),
                                        rad.fom(),
                                        rad.tom())),
                        beregnet.kategorier().stream()
                                .map(rad -> hendelse(
                                        Slag.KATEGORI,
                                        rad.ordning(),
                                        rad.kategori(),
                                        rad.flagg().contains("MANUAL_CHECK") ? "USIKKER" : null,
                                        rad.fom(),
                                        rad.tom())),
                        beregnet.kategorier().stream()
                                .map(rad -> hendelse(
                                        Slag.LOV, rad.ordning(), rad.lov(), rad.kategori(), rad.fom(), rad.tom())),
                        beregnet.frister().stream()
                                .map(rad -> hendelse(
                                        Slag.FRIST, rad.ordning(), rad.type(), rad.hjemmel(), rad.dato(), null)))
                .flatMap(rader -> rader)
                .toList();
    }

    /** Nobody registered it: no number, no municipality. */
    private static Hendelse hendelse(
            Slag slag,
            @Nullable String ordning,
            String kode,
            @Nullable String detalj,
            LocalDate fom,
            @Nullable LocalDate tom) {
        return new Hendelse(slag, ordning, kode, detalj, fom, tom, null, null, null, null);
    }
}
