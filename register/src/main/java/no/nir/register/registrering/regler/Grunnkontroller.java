package no.nir.register.registrering.regler;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeliste.Oppslag;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;

/**
 * The ground of an exemption or a postponed start: the category hangs on it (integreringsloven § 29, integreringsforskriften §§ 20–25). The
 * ground of a refusal, which is to be registered (integreringsforskriften §§ 52, 53). Older data, from before the ground was asked for, are taken
 * in without.
 */
final class Grunnkontroller {

    private Grunnkontroller() {}

    static Stream<Funn> grunn(Sak sak) {
        if (!(sak.kommando() instanceof FattVedtak vedtak)) {
            return Stream.empty();
        }
        List<String> fra = fra(vedtak);
        if (vedtak.grunn() == null) {
            return fra.isEmpty() || sak.erMigrering()
                    ? Stream.empty()
                    : Stream.of(new Avvisning.VedtaketManglerGrunn("grunn"));
        }
        return switch (sak.liste(Kodeverk.VEDTAKSGRUNN).slaaOpp(vedtak.grunn(), vedtak.vedtaksdato())) {
            case Oppslag.Gyldig(Kode kode) ->
                fra(kode).anyMatch(fra::contains)
                        ? Stream.empty()
                        : Stream.of(new Avvisning.GrunnenGjelderIkkeVedtaket("grunn", kode.kode()));
            case Oppslag.IkkeGyldigDa(Kode kode) ->
                Stream.of(new Avvisning.KodenGjelderIkkeDenDagen("grunn", kode.kode(), vedtak.vedtaksdato()));
            case Oppslag.Ukjent(String kode) -> Stream.of(new Avvisning.KodenErUkjent("grunn", kode));
        };
    }

    /** Of a refusal, and of nothing else; whether the list has it is seen to with the other codes. */
    static Stream<Funn> avslagsgrunn(Sak sak) {
        if (!(sak.kommando() instanceof FattVedtak vedtak)) {
            return Stream.empty();
        }
        boolean avslag = vedtak.vedtakstype().equals("AVSLAG");
        if (vedtak.avslagsgrunn() == null) {
            return avslag && !sak.erMigrering()
                    ? Stream.of(new Avvisning.AvslagetManglerAvslagsgrunn("avslagsgrunn"))
                    : Stream.empty();
        }
        return avslag ? Stream.empty() : Stream.of(new Avvisning.VedtaketErIkkeEtAvslag("avslagsgrunn"));
    }

    /** Only an exemption for documented skills may take the right away, and only where the list says so. */
    static Stream<Funn> bortfall(Sak sak) {
        if (!(sak.kommando() instanceof FattVedtak vedtak) || !vedtak.rettBortfalt()) {
            return Stream.empty();
        }
        boolean kan = vedtak.vedtakstype().equals("FRITAK_OPPLAERING")
                && vedtak.grunn() != null
                && sak.liste(Kodeverk.VEDTAKSGRUNN)
                        .finn(vedtak.grunn())
                        .filter(kode -> kode.har("fjerner_rett"))
                        .isPresent();
        return kan ? Stream.empty() : Stream.of(new Avvisning.RettenKanIkkeFalleBort("rettBortfalt"));
    }

    /** What the vedtak exempts from, as the code list writes it; nothing for vedtak that need no ground. */
    private static List<String> fra(FattVedtak vedtak) {
        return switch (vedtak.vedtakstype()) {
            case "FRITAK_OPPLAERING" ->
                vedtak.ordning().equals("ASYL")
                        ? List.of("OPPLAERING_MOTTAK")
                        : List.of("OPPLAERING_NORSK", "OPPLAERING_SAMFUNNSKUNNSKAP");
            case "FRITAK_PROEVE" -> List.of("PROEVE");
            case "UTSATT_START" -> List.of("UTSATT_START");
            default -> List.of();
        };
    }

    private static Stream<String> fra(Kode kode) {
        return kode.finnEgenskap("fra").stream().flatMap(fra -> Arrays.stream(fra.split(" ")));
    }
}
