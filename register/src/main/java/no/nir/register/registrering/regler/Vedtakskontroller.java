package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.deltakelse.Avslutning;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommunen;
import no.nir.register.registrering.regler.Registerbilde.Staaende;
import no.nir.register.vedtak.Vedtak;

/**
 * What a vedtak must respect. That it has reasons, a notice of the right to complain and examined facts is seen to where
 * it is read; here it meets the register, which never decides for the municipality (integreringsloven §§ 8, 46).
 */
final class Vedtakskontroller {

    private Vedtakskontroller() {}

    /** The notice of the right to complain comes with the vedtak or after it (fvl. § 27), and in writing. */
    static Stream<Funn> klagerett(Sak sak) {
        if (!(sak.kommando() instanceof FattVedtak vedtak)) {
            return Stream.empty();
        }
        if (vedtak.klagerettOpplyst().isBefore(vedtak.vedtaksdato())) {
            return Stream.of(new Avvisning.KlagerettenErOpplystFoerVedtaket("klagerettOpplyst", vedtak.vedtaksdato()));
        }
        boolean bareMuntlig = sak.liste(Kodeverk.KLAGEUNDERRETNING)
                .finn(vedtak.klagerettForm(), vedtak.klagerettOpplyst())
                .filter(form -> "nei".equals(form.egenskaper().get("skriftlig")))
                .isPresent();
        return bareMuntlig ? Stream.of(new Advarsel.KlagerettenErBareOpplystMuntlig("klagerettForm")) : Stream.empty();
    }

    /** One running grant of a scheme in a municipality at a time; another municipality's is worth a look. */
    static Stream<Funn> tildeling(Sak sak) {
        if (!(sak.kommando() instanceof FattVedtak vedtak) || !erTildeling(vedtak.vedtakstype())) {
            return Stream.empty();
        }
        Optional<Staaende<Vedtak>> loepende = sak.bilde()
                .staaende(Vedtak.class)
                .filter(annet -> loeper(annet, vedtak, sak))
                .findFirst();
        return loepende.stream()
                .map(annet -> sak.erEgen(annet)
                        ? new Avvisning.OrdningenErAlleredeTildelt(
                                "vedtakstype", annet.innhold().vedtaksdato(), annet.nr())
                        : new Advarsel.AnnenKommuneHarLoependeOrdning(
                                "vedtakstype", new Kommunen(annet.kommunenummer(), sak.idag())));
    }

    /** What the register finds on the day of the vedtak is a proposal; to decide otherwise takes a reason. */
    static Stream<Funn> kategori(Sak sak) {
        if (!(sak.kommando() instanceof FattVedtak vedtak)) {
            return Stream.empty();
        }
        LocalDate dag = vedtak.vedtaksdato();
        String kategori = sak.bilde().kategori(vedtak.ordning(), dag).orElse("IKKE_GJELDENDE");
        if (erTildeling(vedtak.vedtakstype()) && kategori.equals("IKKE_GJELDENDE")) {
            return Stream.of(sak.bilde()
                    .frist(vedtak.ordning(), "TO_AARSVINDU_TIL")
                    .filter(dag::isAfter)
                    .<Funn>map(frist -> new Advarsel.ToAarErGaatt("vedtaksdato", frist))
                    .orElseGet(() -> new Advarsel.KategorienErIkkeGjeldende("vedtakstype", dag)));
        }
        return vedtak.vedtakstype().equals("AVSLAG") && kategori.startsWith("RETT")
                ? Stream.of(new Advarsel.PersonenHarRettDenDagen("vedtakstype", dag))
                : Stream.empty();
    }

    static boolean erTildeling(String vedtakstype) {
        return vedtakstype.equals("TILDELING");
    }

    private static boolean loeper(Staaende<Vedtak> annet, FattVedtak nytt, Sak sak) {
        Vedtak vedtak = annet.innhold();
        if (!vedtak.ordning().equals(nytt.ordning()) || !erTildeling(vedtak.vedtakstype())) {
            return false;
        }
        LocalDate start = nytt.startdato() == null ? nytt.vedtaksdato() : nytt.startdato();
        boolean overPaaDato = vedtak.sluttdato() != null && vedtak.sluttdato().isBefore(start);
        boolean avsluttet = sak.bilde()
                .staaende(Avslutning.class)
                .anyMatch(a -> a.innhold().ordning().equals(vedtak.ordning())
                        && sak.kart().harTattOver(a.kommunenummer(), annet.kommunenummer())
                        && !a.innhold().dato().isBefore(vedtak.vedtaksdato()));
        return !overPaaDato && !avsluttet;
    }

    /** Whether a reason of correction may be used after the two months. */
    static boolean gjelderUtenforVindu(String aarsak, Sak.Dagen dagen) {
        return dagen.koder()
                .liste(Kodeverk.KORREKSJONSAARSAK)
                .finn(aarsak, dagen.idag())
                .map((Kode kode) -> kode.har("utenfor_vindu"))
                .orElse(false);
    }
}
