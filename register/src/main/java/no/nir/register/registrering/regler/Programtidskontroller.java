package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.frist.Permisjonsbruk;
import no.nir.regelverk.regler.Programtid;
import no.nir.regelverk.regler.Programtid.Grunn;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.deltakelse.Permisjon;
import no.nir.register.deltakelse.Sluttmaal;
import no.nir.register.deltakelse.Utdanningsbakgrunn;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.tid.Periode;

/**
 * How long a vedtak gives the programme (integreringsloven §§ 13, 14; introduksjonsloven § 5). What is longer than any goal allows is refused;
 * what is longer than education and goal as registered allow is for the municipality to look at. Under introduksjonsloven nothing is refused:
 * the acts on covid-19 added time by vedtak of their own.
 */
final class Programtidskontroller {

    private static final String INTRO = "INTRO";

    private Programtidskontroller() {}

    static Stream<Funn> lengde(Sak sak) {
        return sak.kommando() instanceof FattVedtak vedtak && vedtak.ordning().equals(INTRO) && !sak.erMigrering()
                ? lengde(vedtak, sak)
                : Stream.empty();
    }

    private static Stream<Funn> lengde(FattVedtak vedtak, Sak sak) {
        LocalDate slutt = vedtak.sluttdato();
        Optional<LocalDate> start = start(vedtak, sak);
        Optional<Lov> lov = start.flatMap(dag -> sak.bilde().lov(INTRO, dag))
                .or(() -> sak.bilde().lov(INTRO, vedtak.vedtaksdato()));
        return slutt == null || start.isEmpty() || lov.isEmpty()
                ? Stream.empty()
                : lengde(new Tidsrom(start.get(), slutt, vedtak.vedtakstype()), lov.get(), sak.bilde());
    }

    /**
     * One day is let through where the programme is given: some write the last day of it, some the day on which it is over. An extension
     * moves the end, so its last day is taken at its word.
     */
    private record Tidsrom(LocalDate start, LocalDate slutt, String vedtakstype) {

        boolean gaarForbi(LocalDate sisteDag) {
            return slutt.isAfter(erForlengelse() ? sisteDag : sisteDag.plusDays(1));
        }

        private boolean erForlengelse() {
            return vedtakstype.equals("FORLENGELSE");
        }

        LocalDate sisteDag(Programtid tid, int tillegg) {
            return erForlengelse() ? tid.sisteDagForlenget(start, tillegg) : tid.sisteDag(start, tillegg);
        }
    }

    private static Stream<Funn> lengde(Tidsrom tidsrom, Lov lov, Registerbilde bilde) {
        Grunn grunn = new Grunn(lov, utdanning(bilde).orElse(null), maal(bilde).orElse(null), null);
        int tillegg = Permisjonsbruk.tillegg(permisjoner(bilde, tidsrom.start()));
        LocalDate lengst = Programtid.lengstMulig(grunn, tidsrom.start()).sisteDagForlenget(tidsrom.start(), tillegg);
        if (lov == Lov.INTEGRERINGSLOVEN && tidsrom.gaarForbi(lengst)) {
            return Stream.of(new Avvisning.ProgrammetErForLangt("sluttdato", lengst));
        }
        LocalDate vanlig = tidsrom.sisteDag(Programtid.av(grunn, tidsrom.start()), tillegg);
        return tidsrom.gaarForbi(vanlig)
                ? Stream.of(new Advarsel.ProgrammetErLengreEnnVanlig("sluttdato", vanlig))
                : Stream.empty();
    }

    /** An extension runs from the start of the programme it extends. */
    private static Optional<LocalDate> start(FattVedtak vedtak, Sak sak) {
        return switch (vedtak.vedtakstype()) {
            case "TILDELING" -> Optional.of(Objects.requireNonNullElse(vedtak.startdato(), vedtak.vedtaksdato()));
            case "FORLENGELSE" -> Deltakelseskontroller.sisteStart(sak, INTRO);
            default -> Optional.empty();
        };
    }

    static Optional<Utdanning> utdanning(Registerbilde bilde) {
        return bilde.staaende(Utdanningsbakgrunn.class)
                .reduce((_, siste) -> siste)
                .map(en -> Utdanning.valueOf(en.innhold().nivaa()));
    }

    private static Optional<Programmaal> maal(Registerbilde bilde) {
        return bilde.staaende(Sluttmaal.class)
                .map(Registerbilde.Staaende::innhold)
                .max(Comparator.comparing(Sluttmaal::dato))
                .map(maal -> Programmaal.avSluttmaal(maal.sluttmaal()));
    }

    private static List<Periode> permisjoner(Registerbilde bilde, LocalDate fra) {
        return bilde.staaende(Permisjon.class)
                .map(Registerbilde.Staaende::innhold)
                .filter(permisjon -> permisjon.ordning().equals(INTRO))
                .map(Permisjon::periode)
                .filter(periode -> !periode.fom().isBefore(fra))
                .toList();
    }
}
