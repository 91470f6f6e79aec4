package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.regler.Registerbilde.Staaende;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Klageavgjoerelse;
import no.nir.register.vedtak.Vedtak;
import no.nir.tid.Kalender;

/** A complaint is over a vedtak that stands, and is decided after it came (forvaltningsloven §§ 28–34). */
final class Klagekontroller {

    private static final String AVVIST = "AVVIST";

    private Klagekontroller() {}

    static Stream<Funn> klage(Sak sak) {
        if (!(sak.kommando() instanceof RegistrerKlage klage)) {
            return Stream.empty();
        }
        Optional<Vedtak> vedtak = sak.bilde()
                .staaende(Vedtak.class)
                .filter(v -> v.nr() == sak.bilde().naa(klage.vedtakNr()) && sak.erEgen(v))
                .map(Staaende::innhold)
                .filter(v -> v.ordning().equals(klage.ordning()))
                .findFirst();
        if (vedtak.isEmpty()) {
            return Stream.of(new Avvisning.VedtaketFinnesIkke("vedtakNr", klage.vedtakNr()));
        }
        if (klage.mottatt().isBefore(vedtak.get().vedtaksdato())) {
            return Stream.of(
                    new Avvisning.KlagenErFoerVedtaket("mottatt", vedtak.get().vedtaksdato()));
        }
        LocalDate frist = Kalender.sisteDag(vedtak.get().klagerettOpplyst(), Lovfrist.KLAGE.varighet());
        return klage.mottatt().isAfter(frist) ? Stream.of(new Advarsel.KlagenErSent("mottatt", frist)) : Stream.empty();
    }

    static Stream<Funn> avgjoerelse(Sak sak) {
        if (!(sak.kommando() instanceof AvgjoerKlage avgjoerelse)) {
            return Stream.empty();
        }
        Optional<Klage> klage = sak.bilde()
                .staaende(Klage.class)
                .filter(k -> k.nr() == sak.bilde().naa(avgjoerelse.klageNr()) && sak.erEgen(k))
                .map(Staaende::innhold)
                .filter(k -> k.ordning().equals(avgjoerelse.ordning()))
                .findFirst();
        if (klage.isEmpty()) {
            return Stream.of(new Avvisning.KlagenFinnesIkke("klageNr", avgjoerelse.klageNr()));
        }
        return avgjoerelse.dato().isBefore(klage.get().mottatt())
                ? Stream.of(new Avvisning.AvgjoerelsenErFoerKlagen(
                        "dato", klage.get().mottatt()))
                : avgjortFoer(avgjoerelse, sak);
    }

    /** Only what was dismissed can be answered once more, by the one the dismissal is complained to. */
    private static Stream<Funn> avgjortFoer(AvgjoerKlage ny, Sak sak) {
        return sak
                .bilde()
                .staaende(Klageavgjoerelse.class)
                .map(Staaende::innhold)
                .filter(a -> sak.bilde().naa(a.klageNr()) == sak.bilde().naa(ny.klageNr())
                        && !a.utfall().equals(AVVIST))
                .map(Klageavgjoerelse::dato)
                .max(Comparator.naturalOrder())
                .<Funn>map(dag -> new Advarsel.KlagenErAlleredeAvgjort("utfall", dag))
                .stream();
    }
}
