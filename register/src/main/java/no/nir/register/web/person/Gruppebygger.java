package no.nir.register.web.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
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
    private final Proevegrupper proever;

    Gruppebygger(Tekster tekster, Kodetekst koder, Proevegrupper proever) {
        this.tekster = tekster;
        this.koder = koder;
        this.proever = proever;
    }

    /** Whose registrations, in which scheme, and for whom they are shown. */
    record Fra(long personId, Hendelser alle, String ordning, Innsyn innsyn, LocalDate idag) {}

    Gruppe kontakt(Fra fra) {
        return gruppe(fra, Slag.KONTAKT, List.of("slag", "dato"), h -> Stream.of(kontaktnavn(h), dato(h)));
    }

    /** With what was claimed or applied for, where that is said. */
    private String kontaktnavn(Hendelse h) {
        String slag = koder.navn(Kodeverk.KONTAKTSLAG, h.kode());
        return h.detalj() == null
                ? slag
                : tekster.tekst(
                        "person.kontakt.krav", slag, tekster.iSetning(koder.navn(Kodeverk.KRAVTYPE, h.detalj())));
    }

    Gruppe vedtak(Fra fra) {
        return gruppe(
                fra,
                Slag.VEDTAK,
                List.of("vedtak", "dato", "gjelder"),
                h -> Stream.of(
                        vedtaksnavn(h),
                        dato(h),
                        Objects.requireNonNullElse(Vedtaksperiode.iOrd(h.dato(), h.tom(), tekster), "")));
    }

    /** With the ground, where the kind has one. */
    private String vedtaksnavn(Hendelse h) {
        String navn = koder.navn(Kodeverk.VEDTAKSTYPE, h.kode());
        Kodeverk grunner = h.kode().equals("AVSLAG") ? Kodeverk.AVSLAGSGRUNN : Kodeverk.VEDTAKSGRUNN;
        return h.detalj() == null
                ? navn
                : tekster.tekst("person.vedtak.med_grunn", navn, tekster.iSetning(koder.navn(grunner, h.detalj())));
    }

    Gruppe oppstart(Fra fra) {
        return gruppe(
                fra,
                Slag.OPPSTART,
                List.of("slag", "dato"),
                h -> Stream.of(tekster.tekst("person.oppstart." + h.kode()), dato(h)));
    }

    Gruppe tiltak(Fra fra) {
        return gruppe(
                fra,
                Slag.TILTAK,
                List.of("tiltak", "periode", "timer_uke"),
                h -> Stream.of(tiltaksnavn(h), periode(h), tall(h)));
    }

    private String tiltaksnavn(Hendelse h) {
        String navn = koder.navn(Kodeverk.TILTAK, h.kode());
        return h.detalj() == null
                ? navn
                : tekster.tekst("person.tiltak.i_stedet_for", navn, koder.navn(Kodeverk.TILTAK, h.detalj()));
    }

    Gruppe timer(Fra fra) {
        return gruppe(
                fra,
                Slag.TIMER,
                List.of("fag", "maaned", "timer"),
                h -> Stream.of(
                        tekster.tekst("person.fag." + h.kode()), tekster.maaned(YearMonth.from(h.fom())), tall(h)));
    }

    Gruppe permisjon(Fra fra) {
        return gruppe(
                fra,
                Slag.PERMISJON,
                List.of("aarsak", "periode", "vedtatt"),
                h -> Stream.of(koder.navn(Kodeverk.FRAVAER, h.kode()), periode(h), tekster.kortDato(h.dato())));
    }

    Gruppe fravaer(Fra fra) {
        return gruppe(
                fra,
                Slag.FRAVAER,
                List.of("aarsak", "periode", "timer"),
                h -> Stream.of(koder.navn(Kodeverk.FRAVAER, h.kode()), periode(h), h.tall() == null ? "" : tall(h)));
    }

    Gruppe sluttmaal(Fra fra) {
        return gruppe(
                fra,
                Slag.SLUTTMAAL,
                List.of("maal", "fra"),
                h -> Stream.of(koder.navn(Kodeverk.SLUTTMAAL, h.kode()), dato(h)));
    }

    /** Beside each goal the best result, once there is any. */
    Gruppe norskmaal(Fra fra) {
        boolean harProever = proever.harNorskproever(fra.alle());
        return gruppe(
                fra,
                Slag.NORSKMAAL,
                harProever ? List.of("delferdighet", "maal", "fra", "beste") : List.of("delferdighet", "maal", "fra"),
                h -> Stream.concat(
                        Stream.of(
                                koder.navn(Kodeverk.DELFERDIGHET, h.detalj()),
                                koder.navn(Kodeverk.NORSKMAAL, h.kode()),
                                dato(h)),
                        harProever
                                ? Stream.of(proever.beste(fra.alle(), Objects.requireNonNull(h.detalj())))
                                : Stream.empty()));
    }

    /** Not for whoever sees its own registrations only: nobody registered these. */
    List<Gruppe> proever(Fra fra) {
        return fra.innsyn().bareRegistreringerFra().isPresent() ? List.of() : proever.bygg(fra.alle());
    }

    Gruppe milepael(Fra fra) {
        return gruppe(
                fra,
                Slag.MILEPAEL,
                List.of("slag", "dato"),
                h -> Stream.of(koder.navn(Kodeverk.MILEPAEL, h.kode()), dato(h)));
    }

    Gruppe videregaaende(Fra fra) {
        return gruppe(fra, Slag.VIDEREGAAENDE, List.of("periode"), h -> Stream.of(periode(h)));
    }

    Gruppe opplaeringsspraak(Fra fra) {
        return gruppe(
                fra,
                Slag.OPPLAERINGSSPRAAK,
                List.of("fag", "spraak", "fra"),
                h -> Stream.of(
                        tekster.kode("person.fag", Objects.requireNonNull(h.detalj())),
                        koder.navn(Kodeverk.SPRAAK, h.kode()),
                        dato(h)));
    }

    Gruppe spor(Fra fra) {
        return gruppe(
                fra, Slag.SPOR, List.of("spor", "fra"), h -> Stream.of(koder.navn(Kodeverk.SPOR, h.kode()), dato(h)));
    }

    Gruppe oppfoelging(Fra fra) {
        return gruppe(fra, Slag.OPPFOELGING, List.of("periode", "timer_uke"), h -> Stream.of(periode(h), tall(h)));
    }

    Gruppe opplaeringskommune(Fra fra) {
        return gruppe(
                        fra,
                        Slag.OPPLAERINGSKOMMUNE,
                        List.of("kommune", "periode"),
                        h -> Stream.of(koder.kommune(h.kode(), h.fom()), periode(h)))
                .med(deltKommune(fra));
    }

    /** Nobody can say which part of a divided municipality gives the training now, so neither reaches the person for it. */
    private @Nullable String deltKommune(Fra fra) {
        return fra.alle().av(Slag.OPPLAERINGSKOMMUNE, fra.ordning()).stream()
                .filter(h -> h.tom() == null || !h.tom().isBefore(fra.idag()))
                .flatMap(h -> Kommuner.norske().resolver(h.kode(), fra.idag()) instanceof Kommunesvar.Delt(var deler)
                        ? Stream.of(tekster.tekst(
                                "person.opplaeringskommune.delt",
                                koder.kommune(h.kode(), h.fom()),
                                deler.stream()
                                        .map(del -> koder.kommune(del, fra.idag()))
                                        .collect(Collectors.joining(", "))))
                        : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    Gruppe klage(Fra fra) {
        return gruppe(
                fra,
                Slag.KLAGE,
                List.of("gjelder", "vedtatt", "mottatt"),
                h -> Stream.of(koder.navn(Kodeverk.VEDTAKSTYPE, h.kode()), tekster.kortDato(h.dato()), dato(h)));
    }

    Gruppe klageavgjoerelse(Fra fra) {
        return gruppe(
                fra,
                Slag.KLAGEAVGJOERELSE,
                List.of("utfall", "dato"),
                h -> Stream.of(koder.navn(Kodeverk.KLAGEUTFALL, h.kode()), dato(h)));
    }

    Gruppe avslutning(Fra fra) {
        return gruppe(
                fra,
                Slag.AVSLUTNING,
                List.of("aarsak", "dato"),
                h -> Stream.of(koder.navn(Kodeverk.AVSLUTNINGSAARSAK, h.kode()), dato(h)));
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

    /** The newest first, each with its correction for those who may. */
    private Gruppe gruppe(Fra fra, Slag slag, List<String> kolonner, Function<Hendelse, Stream<String>> celler) {
        return gruppe(
                slag,
                kolonner,
                fra.alle().av(slag, fra.ordning()).reversed().stream()
                        .map(h -> new Rad(celler.apply(h).toList(), korriger(fra, h)))
                        .toList());
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

    private static @Nullable String korriger(Fra fra, Hendelse h) {
        return h.nr() == null || !fra.innsyn().kanRette(fra.ordning(), h.kommune(), fra.idag())
                ? null
                : Steg.korrigering(fra.personId(), h.nr());
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
