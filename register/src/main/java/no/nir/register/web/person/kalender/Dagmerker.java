package no.nir.register.web.person.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.kalender.Kalenderbilde.Merke;
import no.nir.tid.Helligdag;
import org.springframework.stereotype.Component;

/** What is to be said of a day. */
@Component
class Dagmerker {

    private static final List<Slag> BORTE = List.of(Slag.PERMISJON, Slag.FRAVAER);
    private static final List<Slag> HENDT = List.of(
            Slag.KONTAKT,
            Slag.VEDTAK,
            Slag.OPPSTART,
            Slag.MILEPAEL,
            Slag.KLAGE,
            Slag.KLAGEAVGJOERELSE,
            Slag.AVSLUTNING);

    private final Tekster tekster;
    private final Kodetekst koder;

    Dagmerker(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    List<Merke> paa(Hendelser alle, LocalDate dag) {
        return Stream.of(helligdag(dag), borte(alle, dag), hendt(alle, dag), tiltak(alle, dag), frister(alle, dag))
                .flatMap(del -> del)
                .toList();
    }

    private Stream<Merke> helligdag(LocalDate dag) {
        return Helligdag.paa(dag).stream()
                .map(helligdag -> new Merke("helligdag", tekster.tekst("person.helligdag." + helligdag), null));
    }

    /** Some hours; whole days are drawn as bars. */
    private Stream<Merke> borte(Hendelser alle, LocalDate dag) {
        return BORTE.stream()
                .flatMap(slag -> alle.av(slag).stream())
                .filter(h -> h.tall() != null && h.gjelder(dag))
                .map(h -> new Merke(
                        "borte",
                        koder.navn(Kodeverk.FRAVAER, h.kode()),
                        tekster.tekst("person.kalender.timer", h.tall())));
    }

    private Stream<Merke> hendt(Hendelser alle, LocalDate dag) {
        return HENDT.stream()
                .flatMap(slag -> alle.av(slag).stream())
                .filter(h -> h.fom().equals(dag))
                .map(h -> new Merke("hendelse", tekster.tekst("person.kalender." + h.slag(), navn(h)), ordning(h)));
    }

    /** As short as on the tab: a day is narrow. */
    private String ordning(Hendelse h) {
        return tekster.tekst("person.kalender.ordning." + h.ordning());
    }

    private String navn(Hendelse h) {
        return switch (h.slag()) {
            case KONTAKT -> koder.navn(Kodeverk.KONTAKTSLAG, h.kode());
            case VEDTAK, KLAGE -> tekster.iSetning(koder.navn(Kodeverk.VEDTAKSTYPE, h.kode()));
            case MILEPAEL -> koder.navn(Kodeverk.MILEPAEL, h.kode());
            case KLAGEAVGJOERELSE -> tekster.iSetning(koder.navn(Kodeverk.KLAGEUTFALL, h.kode()));
            case AVSLUTNING -> tekster.iSetning(koder.navn(Kodeverk.AVSLUTNINGSAARSAK, h.kode()));
            default -> tekster.tekst("person.oppstart." + h.kode());
        };
    }

    private Stream<Merke> tiltak(Hendelser alle, LocalDate dag) {
        return alle.av(Slag.TILTAK).stream()
                .flatMap(h -> Stream.of(h.fom().equals(dag) ? "begynner" : "", dag.equals(h.tom()) ? "slutter" : "")
                        .filter(hva -> !hva.isEmpty())
                        .map(hva -> new Merke(
                                "hendelse",
                                tekster.tekst("person.kalender.tiltak." + hva, koder.navn(Kodeverk.TILTAK, h.kode())),
                                null)));
    }

    private Stream<Merke> frister(Hendelser alle, LocalDate dag) {
        return alle.av(Slag.FRIST).stream()
                .filter(h -> h.fom().equals(dag))
                .map(h -> new Merke(
                        "frist",
                        tekster.tekst("person.kalender.FRIST", tekster.tekst("person.frist." + h.kode())),
                        ordning(h)));
    }
}
