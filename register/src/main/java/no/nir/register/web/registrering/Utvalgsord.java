package no.nir.register.web.registrering;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;

/** Says which values of a list are not offered, or stand last, and why. */
final class Utvalgsord {

    private final Tekster tekster;
    private final Kodetekst koder;

    Utvalgsord(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    /** One sentence for each reason; none where everything is offered alike. */
    Stream<String> setninger(Skjema skjema, String felt, Kodeutvalg utvalg) {
        return Feltkoder.kodeverk(skjema, felt).stream()
                .flatMap(kodeverk -> Stream.concat(
                        etterAnnenLov(skjema, felt, utvalg, kodeverk).stream(),
                        utenAnledning(skjema, felt, utvalg, kodeverk)));
    }

    /** The heading of a value that stands last; absent for others. */
    @Nullable
    String overskrift(Kodeutvalg utvalg, String felt, Kode kode) {
        return utvalg.utenAnledning(felt, kode)
                .map(hvorfor -> tekster.tekst("registrering.uten_anledning." + hvorfor.kode()))
                .orElse(null);
    }

    /** They exist under the other act only, and can not be registered. */
    private Optional<String> etterAnnenLov(Skjema skjema, String felt, Kodeutvalg utvalg, Kodeverk kodeverk) {
        List<Kode> utelatt = Feltkoder.etterAnnenLov(skjema, felt, utvalg, koder.liste(kodeverk));
        return utelatt.isEmpty()
                ? Optional.empty()
                : Optional.of(tekster.tekst(
                        "registrering.utelatt." + utvalg.lover().iterator().next(), navn(kodeverk, utelatt)));
    }

    /** The register sees no occasion for them, and the municipality may. */
    private Stream<String> utenAnledning(Skjema skjema, String felt, Kodeutvalg utvalg, Kodeverk kodeverk) {
        Map<String, List<Kode>> etterGrunn = Feltkoder.valg(skjema, felt, utvalg, koder.liste(kodeverk)).stream()
                .filter(kode -> utvalg.utenAnledning(felt, kode).isPresent())
                .collect(Collectors.groupingBy(
                        kode -> utvalg.utenAnledning(felt, kode)
                                .map(Advarsel::kode)
                                .orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return etterGrunn.entrySet().stream()
                .map(en -> tekster.tekst(
                        "registrering.uten_anledning.sist",
                        tekster.tekst("registrering.uten_anledning." + en.getKey()),
                        navn(kodeverk, en.getValue())));
    }

    private String navn(Kodeverk kodeverk, Collection<Kode> verdier) {
        return verdier.stream()
                .map(kode -> tekster.iSetning(koder.navn(kodeverk, kode.kode())))
                .collect(Collectors.joining(", "));
    }
}
