package no.nir.register.web.registrering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lovord;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Fristutvalg;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.tid.Kalender;
import org.springframework.stereotype.Component;

/** What the register knows of the person that matters for a form, in short sentences with their paragraph. It decides nothing. */
@Component
class Veiledning {

    private static final Set<Skjema> ETTER_VEDTAK = Set.of(
            Skjema.OPPSTART,
            Skjema.TILTAK,
            Skjema.TIMER,
            Skjema.PERMISJON,
            Skjema.FRAVAER,
            Skjema.SLUTTMAAL,
            Skjema.NORSKMAAL,
            Skjema.VIDEREGAAENDE,
            Skjema.AVSLUTNING);
    private static final Set<Skjema> MED_FRIST = Set.of(Skjema.KONTAKT, Skjema.VEDTAK, Skjema.OPPSTART);

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Lovord lovord;
    private final Programveiledning program;
    private final Underveisveiledning underveis;

    Veiledning(
            Tekster tekster, Kodetekst koder, Lovord lovord, Programveiledning program, Underveisveiledning underveis) {
        this.tekster = tekster;
        this.koder = koder;
        this.lovord = lovord;
        this.program = program;
        this.underveis = underveis;
    }

    List<String> setninger(Bakgrunn bak, Utfylt utfylt) {
        Skjema skjema = utfylt.skjema();
        String ordning = utfylt.verdi("ordning");
        Stream<String> iOrdningen = ordning.isEmpty() || !Hendelser.ORDNINGER.contains(ordning)
                ? Stream.empty()
                : Stream.of(
                                kategori(bak, ordning),
                                MED_FRIST.contains(skjema) ? frister(skjema, bak, ordning) : Stream.<String>empty(),
                                ETTER_VEDTAK.contains(skjema) ? vedtak(bak, ordning) : Stream.<String>empty(),
                                egne(skjema, bak, ordning),
                                underveis.setninger(skjema, bak, ordning))
                        .flatMap(del -> del);
        Stream<String> frist =
                utfylt.flytter() ? Stream.of(tekster.tekst("flytting.vet.frist")) : registreringsfrist(bak);
        return Stream.concat(iOrdningen, Stream.concat(utdanning(skjema, bak), frist))
                .toList();
    }

    private Stream<String> egne(Skjema skjema, Bakgrunn bak, String ordning) {
        return switch (skjema) {
            case VEDTAK, SLUTTMAAL, OPPSTART, TILTAK, PERMISJON, FRAVAER -> program.setninger(skjema, bak, ordning);
            case AVSLUTNING -> Stream.concat(program.setninger(skjema, bak, ordning), timer(bak, ordning));
            case TIMER -> timer(bak, ordning);
            case MILEPAEL -> milepaeler(bak, ordning);
            default -> Stream.empty();
        };
    }

    private Stream<String> kategori(Bakgrunn bak, String ordning) {
        return Stream.of(bak.alle()
                .kategori(ordning, bak.idag())
                .map(k -> tekster.tekst(
                        "registrering.vet.kategori",
                        tekster.iSetning(tekster.tekst("person.kategori." + ordning + "." + k.kode())),
                        k.fom()))
                .orElseGet(() -> tekster.tekst("registrering.vet.kategori.ingen")));
    }

    private Stream<String> frister(Skjema skjema, Bakgrunn bak, String ordning) {
        boolean tildelt = tildeling(bak, ordning).isPresent();
        return Fristutvalg.list(bak.alle(), ordning, bak.idag()).stream()
                .filter(frist -> Fristutvalg.kommer(frist, bak.idag()) || !tildelt)
                .filter(frist -> !program.sierSlutten(skjema, bak, frist.kode()))
                .map(frist -> tekster.tekst(
                        "registrering.vet.frist",
                        tekster.tekst("person.frist." + frist.kode()),
                        naar(frist.fom(), bak.idag()),
                        lovord.kort(Objects.requireNonNullElse(frist.detalj(), ""), lov(bak, ordning, frist.fom()))));
    }

    private String naar(LocalDate dag, LocalDate idag) {
        long igjen = ChronoUnit.DAYS.between(idag, dag);
        return igjen < 0 ? tekster.tekst("web.frist.over", dag, -igjen) : tekster.tekst("web.frist.igjen", dag, igjen);
    }

    private static String lov(Bakgrunn bak, String ordning, LocalDate dag) {
        return bak.alle()
                .gjeldende(Slag.LOV, ordning, dag)
                .or(() -> bak.alle().siste(Slag.LOV, ordning))
                .map(Hendelse::kode)
                .orElse("INTEGRERINGSLOVEN");
    }

    private Stream<String> vedtak(Bakgrunn bak, String ordning) {
        Optional<Hendelse> tildelt = tildeling(bak, ordning);
        if (tildelt.isEmpty()) {
            return Stream.of(tekster.tekst("registrering.vet.vedtak.ingen"));
        }
        LocalDate tom = tildelt.get().tom();
        return Stream.of(
                tom == null
                        ? tekster.tekst("registrering.vet.vedtak", tildelt.get().fom())
                        : tekster.tekst(
                                "registrering.vet.vedtak.til", tildelt.get().fom(), tom));
    }

    private static Optional<Hendelse> tildeling(Bakgrunn bak, String ordning) {
        return bak.alle().av(Slag.VEDTAK, ordning).stream()
                .filter(h -> h.kode().equals("TILDELING"))
                .reduce((_, siste) -> siste);
    }

    private Stream<String> timer(Bakgrunn bak, String ordning) {
        List<Hendelse> timer = bak.alle().av(Slag.TIMER, ordning);
        return timer.isEmpty()
                ? Stream.empty()
                : Stream.of(tekster.tekst(
                        "registrering.vet.timer",
                        timer.stream()
                                .map(h -> Objects.requireNonNullElse(h.tall(), BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        YearMonth.from(timer.getLast().fom())));
    }

    private Stream<String> milepaeler(Bakgrunn bak, String ordning) {
        String registrert = bak.alle().av(Slag.MILEPAEL, ordning).stream()
                .map(h -> tekster.iSetning(koder.navn(Kodeverk.MILEPAEL, h.kode())) + " " + tekster.kortDato(h.fom()))
                .collect(Collectors.joining(", "));
        return registrert.isEmpty()
                ? Stream.of(tekster.tekst("registrering.vet.milepael.ingen"))
                : Stream.of(tekster.tekst("registrering.vet.milepael", registrert));
    }

    private Stream<String> utdanning(Skjema skjema, Bakgrunn bak) {
        return skjema == Skjema.UTDANNING || skjema == Skjema.NORSKMAAL
                ? Stream.of(bak.alle().av(Slag.UTDANNING).stream()
                        .reduce((_, siste) -> siste)
                        .map(h -> tekster.tekst(
                                "registrering.vet.utdanning", koder.navn(Kodeverk.UTDANNINGSBAKGRUNN, h.kode())))
                        .orElseGet(() -> tekster.tekst("registrering.vet.utdanning.ingen")))
                : Stream.empty();
    }

    /** The ordinary deadline; IMDi may have opened for more. */
    private Stream<String> registreringsfrist(Bakgrunn bak) {
        return Lovfrist.REGISTRERING.regel().hjemmel(bak.idag()).stream()
                .map(hjemmel -> tekster.tekst(
                        "registrering.vet.registreringsfrist",
                        Kalender.eldsteHendelseITide(bak.idag(), Lovfrist.REGISTRERING.varighet()),
                        lovord.hjemmel(hjemmel)));
    }
}
