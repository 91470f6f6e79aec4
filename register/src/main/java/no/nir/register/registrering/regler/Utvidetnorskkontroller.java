package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.saksbehandling.UtvidetNorsk;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.vedtak.Vedtak;
import no.nir.tid.Periode;

/** Extended norsk for holders of collective protection (integreringsforskriften § 43 g): when, and how much. */
final class Utvidetnorskkontroller {

    private static final String TYPE = "UTVIDET_NORSK_43G";
    private static final int OM_GANGEN = 6;

    private Utvidetnorskkontroller() {}

    static Stream<Funn> vedtak(Sak sak) {
        return sak.kommando() instanceof FattVedtak vedtak
                        && vedtak.vedtakstype().equals(TYPE)
                        && !sak.erMigrering()
                ? Stream.concat(omfang(vedtak, sak.bilde()), vindu(vedtak, sak.bilde()))
                : Stream.empty();
    }

    private static Stream<Funn> omfang(FattVedtak vedtak, Registerbilde bilde) {
        Optional<Utdanning> utdanning = Programtidskontroller.utdanning(bilde);
        if (utdanning.isEmpty()) {
            return Stream.of(new Advarsel.UtdanningenErIkkeRegistrert("vedtakstype"));
        }
        int brukt = bilde.staaende(Vedtak.class)
                .map(Registerbilde.Staaende::innhold)
                .filter(foer -> foer.vedtakstype().equals(TYPE))
                .mapToInt(Utvidetnorskkontroller::maaneder)
                .sum();
        return switch (UtvidetNorsk.vurder(vedtak.vedtaksdato(), utdanning.get(), brukt)) {
            case UtvidetNorsk.Svar.BruktOpp(int iAlt) ->
                Stream.of(new Avvisning.UtvidetNorskErBruktOpp("vedtakstype", iAlt));
            case UtvidetNorsk.Svar.KanInnvilges _,
                    UtvidetNorsk.Svar.RegelenGjaldtIkke _,
                    UtvidetNorsk.Svar.UgyldigSpoersmaal _ -> Stream.empty();
        };
    }

    private static Stream<Funn> vindu(FattVedtak vedtak, Registerbilde bilde) {
        return bilde
                .frist("NORSK", Fristtype.NORSK_RETT_TIL.name())
                .map(UtvidetNorsk::vedtaksvindu)
                .filter(vindu -> !vindu.inneholder(vedtak.vedtaksdato()))
                .stream()
                .map(Utvidetnorskkontroller::utenfor);
    }

    private static Funn utenfor(Periode vindu) {
        return new Advarsel.VedtaketErUtenforVinduet(
                "vedtaksdato",
                vindu.fom(),
                vindu.foersteDagEtter().orElseThrow().minusDays(1));
    }

    /** Whole months of the vedtak; without days of its own the six that are given at a time. */
    private static int maaneder(Vedtak vedtak) {
        LocalDate start = vedtak.startdato();
        LocalDate slutt = vedtak.sluttdato();
        return start == null || slutt == null
                ? OM_GANGEN
                : Math.toIntExact(Period.between(start, slutt.plusDays(1)).toTotalMonths());
    }
}
