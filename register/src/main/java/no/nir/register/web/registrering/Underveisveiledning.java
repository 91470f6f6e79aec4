package no.nir.register.web.registrering;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lovord;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import org.springframework.stereotype.Component;

/** What stands already that the form adds to or answers, and what must be registered before it. */
@Component
class Underveisveiledning {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Lovord lovord;

    Underveisveiledning(Tekster tekster, Kodetekst koder, Lovord lovord) {
        this.tekster = tekster;
        this.koder = koder;
        this.lovord = lovord;
    }

    Stream<String> setninger(Skjema skjema, Bakgrunn bak, String ordning) {
        return switch (skjema) {
            case TILTAK -> Stream.of(tiltak(bak, ordning));
            case NORSKMAAL -> Stream.of(norskmaal(bak));
            case SPOR -> Stream.of(spor(bak));
            case OPPFOELGING -> foedselspermisjon(bak, ordning);
            case KLAGE -> klage(bak, ordning);
            case KLAGEAVGJOERELSE ->
                finnes(Slag.KLAGE, bak, ordning)
                        ? Stream.empty()
                        : Stream.of(tekster.tekst("registrering.vet.klage.mangler"));
            default -> Stream.empty();
        };
    }

    private static boolean finnes(Slag slag, Bakgrunn bak, String ordning) {
        return !bak.alle().av(slag, ordning).isEmpty();
    }

    /** What another stands in for today does not take place. */
    private String tiltak(Bakgrunn bak, String ordning) {
        List<Hendelse> gjelder = bak.alle().av(Slag.TILTAK, ordning).stream()
                .filter(h -> h.gjelder(bak.idag()))
                .toList();
        List<Hendelse> naa = gjelder.stream()
                .filter(h -> gjelder.stream().noneMatch(annen -> h.kode().equals(annen.detalj())))
                .toList();
        return naa.isEmpty()
                ? tekster.tekst("registrering.vet.tiltak.ingen")
                : tekster.tekst(
                        "registrering.vet.tiltak",
                        naa.stream()
                                .map(h -> tekster.tekst(
                                        "registrering.vet.tiltak.et", koder.navn(Kodeverk.TILTAK, h.kode()), timer(h)))
                                .collect(Collectors.joining(", ")),
                        naa.stream().map(Underveisveiledning::timer).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal timer(Hendelse tiltak) {
        return Objects.requireNonNullElse(tiltak.tall(), BigDecimal.ZERO);
    }

    /** The latest of each skill. */
    private String norskmaal(Bakgrunn bak) {
        Map<String, Hendelse> maal = new LinkedHashMap<>();
        bak.alle().av(Slag.NORSKMAAL, "NORSK").forEach(h -> maal.put(Objects.requireNonNullElse(h.detalj(), ""), h));
        return maal.isEmpty()
                ? tekster.tekst("registrering.vet.norskmaal.ingen")
                : tekster.tekst(
                        "registrering.vet.norskmaal",
                        maal.entrySet().stream()
                                .map(en -> tekster.iSetning(koder.navn(Kodeverk.DELFERDIGHET, en.getKey())) + " "
                                        + koder.navn(
                                                Kodeverk.NORSKMAAL,
                                                en.getValue().kode()))
                                .collect(Collectors.joining(", ")));
    }

    private String spor(Bakgrunn bak) {
        return bak.alle()
                .siste(Slag.SPOR, "NORSK")
                .map(h -> tekster.tekst(
                        "registrering.vet.spor", tekster.iSetning(koder.navn(Kodeverk.SPOR, h.kode())), h.fom()))
                .orElseGet(() -> tekster.tekst("registrering.vet.spor.ingen"));
    }

    /** The training follows up a leave, and lies within it. */
    private Stream<String> foedselspermisjon(Bakgrunn bak, String ordning) {
        List<String> permisjoner = bak.alle().av(Slag.PERMISJON, ordning).stream()
                .filter(h -> h.kode().equals("FOEDSEL_ADOPSJON"))
                .map(h -> tekster.tekst("registrering.vet.foedselspermisjon", tekster.periode(h.fom(), h.tom())))
                .toList();
        return permisjoner.isEmpty()
                ? Stream.of(tekster.tekst("registrering.vet.foedselspermisjon.mangler"))
                : permisjoner.stream();
    }

    private Stream<String> klage(Bakgrunn bak, String ordning) {
        return finnes(Slag.VEDTAK, bak, ordning)
                ? Lovfrist.KLAGE.regel().hjemmel(bak.idag()).stream()
                        .map(hjemmel -> tekster.tekst("registrering.vet.klagefrist", lovord.hjemmel(hjemmel)))
                : Stream.of(tekster.tekst("registrering.vet.klage.vedtak_mangler"));
    }
}
