package no.nir.register.web.person;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Ordningsbilde.Gruppe;
import no.nir.register.web.person.Ordningsbilde.Rad;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.person.status.Steg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of what is registered in a scheme, the newest first. */
@Component
class Gruppebygger {

    private static final Set<String> TALL = Set.of("timer", "timer_uke");

    private final Tekster tekster;
    private final Kodetekst koder;

    Gruppebygger(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    Gruppe kontakt(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.KONTAKT,
                List.of("slag", "dato"),
                rader(
                        personId,
                        alle,
                        Slag.KONTAKT,
                        ordning,
                        innsyn,
                        h -> Stream.of(koder.navn(Kodeverk.KONTAKTSLAG, h.kode()), dato(h))));
    }

    Gruppe vedtak(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.VEDTAK,
                List.of("vedtak", "dato", "gjelder"),
                rader(
                        personId,
                        alle,
                        Slag.VEDTAK,
                        ordning,
                        innsyn,
                        h -> Stream.of(
                                koder.navn(Kodeverk.VEDTAKSTYPE, h.kode()),
                                dato(h),
                                h.dato() == null ? "" : tekster.periode(h.dato(), h.tom()))));
    }

    Gruppe oppstart(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.OPPSTART,
                List.of("slag", "dato"),
                rader(
                        personId,
                        alle,
                        Slag.OPPSTART,
                        ordning,
                        innsyn,
                        h -> Stream.of(tekster.tekst("person.oppstart." + h.kode()), dato(h))));
    }

    Gruppe tiltak(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.TILTAK,
                List.of("tiltak", "periode", "timer_uke"),
                rader(
                        personId,
                        alle,
                        Slag.TILTAK,
                        ordning,
                        innsyn,
                        h -> Stream.of(koder.navn(Kodeverk.TILTAK, h.kode()), periode(h), tall(h))));
    }

    Gruppe timer(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.TIMER,
                List.of("fag", "maaned", "timer"),
                rader(
                        personId,
                        alle,
                        Slag.TIMER,
                        ordning,
                        innsyn,
                        h -> Stream.of(
                                tekster.tekst("person.fag." + h.kode()),
                                tekster.maaned(YearMonth.from(h.fom())),
                                tall(h))));
    }

    Gruppe permisjon(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.PERMISJON,
                List.of("aarsak", "periode", "vedtatt"),
                rader(
                        personId,
                        alle,
                        Slag.PERMISJON,
                        ordning,
                        innsyn,
                        h -> Stream.of(
                                koder.navn(Kodeverk.FRAVAER, h.kode()), periode(h), tekster.kortDato(h.dato()))));
    }

    Gruppe fravaer(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.FRAVAER,
                List.of("aarsak", "periode", "timer"),
                rader(
                        personId,
                        alle,
                        Slag.FRAVAER,
                        ordning,
                        innsyn,
                        h -> Stream.of(
                                koder.navn(Kodeverk.FRAVAER, h.kode()), periode(h), h.tall() == null ? "" : tall(h))));
    }

    Gruppe sluttmaal(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.SLUTTMAAL,
                List.of("maal", "fra"),
                rader(
                        personId,
                        alle,
                        Slag.SLUTTMAAL,
                        ordning,
                        innsyn,
                        h -> Stream.of(koder.navn(Kodeverk.SLUTTMAAL, h.kode()), dato(h))));
    }

    Gruppe norskmaal(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.NORSKMAAL,
                List.of("delferdighet", "maal", "fra"),
                rader(
                        personId,
                        alle,
                        Slag.NORSKMAAL,
                        ordning,
                        innsyn,
                        h -> Stream.of(
                                koder.navn(Kodeverk.DELFERDIGHET, h.detalj()),
                                koder.navn(Kodeverk.NORSKMAAL, h.kode()),
                                dato(h))));
    }

    Gruppe milepael(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.MILEPAEL,
                List.of("slag", "dato"),
                rader(
                        personId,
                        alle,
                        Slag.MILEPAEL,
                        ordning,
                        innsyn,
                        h -> Stream.of(koder.navn(Kodeverk.MILEPAEL, h.kode()), dato(h))));
    }

    Gruppe videregaaende(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.VIDEREGAAENDE,
                List.of("periode"),
                rader(personId, alle, Slag.VIDEREGAAENDE, ordning, innsyn, h -> Stream.of(periode(h))));
    }

    Gruppe klage(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.KLAGE,
                List.of("gjelder", "vedtatt", "mottatt"),
                rader(
                        personId,
                        alle,
                        Slag.KLAGE,
                        ordning,
                        innsyn,
                        h -> Stream.of(
                                koder.navn(Kodeverk.VEDTAKSTYPE, h.kode()), tekster.kortDato(h.dato()), dato(h))));
    }

    Gruppe klageavgjoerelse(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.KLAGEAVGJOERELSE,
                List.of("utfall", "dato"),
                rader(
                        personId,
                        alle,
                        Slag.KLAGEAVGJOERELSE,
                        ordning,
                        innsyn,
                        h -> Stream.of(koder.navn(Kodeverk.KLAGEUTFALL, h.kode()), dato(h))));
    }

    Gruppe avslutning(long personId, Hendelser alle, String ordning, Innsyn innsyn) {
        return gruppe(
                Slag.AVSLUTNING,
                List.of("aarsak", "dato"),
                rader(
                        personId,
                        alle,
                        Slag.AVSLUTNING,
                        ordning,
                        innsyn,
                        h -> Stream.of(koder.navn(Kodeverk.AVSLUTNINGSAARSAK, h.kode()), dato(h))));
    }

    /** Stays in reception centres come from UDI and cannot be corrected here. */
    Gruppe mottak(Hendelser alle) {
        List<Rad> rader = alle.av(Slag.MOTTAK).reversed().stream()
                .map(h -> new Rad(
                        List.of(
                                koder.navn(Kodeverk.MOTTAKSTYPE, h.detalj()),
                                koder.kommune(h.kode(), h.fom()),
                                periode(h),
                                tekster.tekst("person.kilde.UDI")),
                        null))
                .toList();
        return gruppe(Slag.MOTTAK, List.of("slag", "kommune", "periode", "kilde"), rader);
    }

    private Gruppe gruppe(Slag slag, List<String> kolonner, List<Rad> rader) {
        return new Gruppe(
                tekster.tekst("person.gruppe." + slag),
                kolonner.stream().map(k -> tekster.tekst("person.kol." + k)).toList(),
                IntStream.range(0, kolonner.size())
                        .filter(i -> TALL.contains(kolonner.get(i)))
                        .boxed()
                        .toList(),
                rader,
                tekster.tekst("person.gruppe.tom." + slag));
    }

    private List<Rad> rader(
            long personId,
            Hendelser alle,
            Slag slag,
            String ordning,
            Innsyn innsyn,
            Function<Hendelse, Stream<String>> celler) {
        return alle.av(slag, ordning).reversed().stream()
                .map(h -> new Rad(celler.apply(h).toList(), korriger(personId, h, ordning, innsyn)))
                .toList();
    }

    private static @Nullable String korriger(long personId, Hendelse h, String ordning, Innsyn innsyn) {
        return h.nr() == null || !innsyn.kanRegistrere(ordning) ? null : Steg.korrigering(personId, h.nr());
    }

    private String dato(Hendelse h) {
        return tekster.kortDato(h.fom());
    }

    private String periode(Hendelse h) {
        return tekster.periode(h.fom(), h.tom());
    }

    private String tall(Hendelse h) {
        return tekster.tall(Objects.requireNonNullElse(h.tall(), BigDecimal.ZERO));
    }
}
