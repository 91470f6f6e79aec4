package no.nir.register.web.person.kalender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import org.springframework.stereotype.Component;

/** Makes the bars of a week: tiltak first, then whole days of leave, time off and absence. */
@Component
class Stolpebygger {

    private static final List<Slag> VARER = List.of(Slag.TILTAK, Slag.PERMISJON, Slag.FRAVAER);

    private final Tekster tekster;
    private final Kodetekst koder;

    Stolpebygger(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    /** @param dager days on end, of one week */
    List<Stolpe> over(List<LocalDate> dager, Hendelser alle) {
        return VARER.stream()
                .flatMap(slag -> alle.av(slag).stream())
                .filter(h -> h.slag() == Slag.TILTAK || h.tall() == null)
                .flatMap(h -> over(dager, h, alle))
                .toList();
    }

    private Stream<Stolpe> over(List<LocalDate> dager, Hendelse h, Hendelser alle) {
        List<Stolpe> stolper = new ArrayList<>();
        int fra = 0;
        while (fra < dager.size()) {
            Optional<Stolpe.Slag> slag = slag(h, alle, dager.get(fra));
            int til = fra;
            while (til + 1 < dager.size() && slag.equals(slag(h, alle, dager.get(til + 1)))) {
                til++;
            }
            LocalDate foerste = dager.get(fra);
            LocalDate siste = dager.get(til);
            slag.map(s -> new Stolpe(
                            s,
                            tekst(h, s),
                            foerste.equals(siste) ? tekster.kortDato(foerste) : tekster.periode(foerste, siste),
                            foerste.getDayOfWeek().getValue(),
                            siste.getDayOfWeek().getValue(),
                            !slag.equals(slag(h, alle, foerste.minusDays(1))),
                            !slag.equals(slag(h, alle, siste.plusDays(1)))))
                    .ifPresent(stolper::add);
            fra = til + 1;
        }
        return stolper.stream();
    }

    private Optional<Stolpe.Slag> slag(Hendelse h, Hendelser alle, LocalDate dag) {
        if (!h.gjelder(dag)) {
            return Optional.empty();
        }
        return Optional.of(
                h.slag() != Slag.TILTAK
                        ? borte(h)
                        : erErstattet(h, alle, dag) ? Stolpe.Slag.ERSTATTET : Stolpe.Slag.TILTAK);
    }

    private Stolpe.Slag borte(Hendelse h) {
        if (h.slag() == Slag.PERMISJON) {
            return Stolpe.Slag.PERMISJON;
        }
        return koder.liste(Kodeverk.FRAVAER)
                .finn(h.kode())
                .flatMap(kode -> kode.finnEgenskap("slag"))
                .filter("FRI"::equals)
                .map(_ -> Stolpe.Slag.FRI)
                .orElse(Stolpe.Slag.FRAVAER);
    }

    private static boolean erErstattet(Hendelse h, Hendelser alle, LocalDate dag) {
        return alle.av(Slag.TILTAK).stream()
                .anyMatch(annen -> h.kode().equals(annen.detalj())
                        && annen.gjelder(dag)
                        && Objects.equals(annen.ordning(), h.ordning()));
    }

    private String tekst(Hendelse h, Stolpe.Slag slag) {
        return switch (slag) {
            case TILTAK -> tiltak(h);
            case ERSTATTET -> tekster.tekst("person.kalender.erstattet", koder.navn(Kodeverk.TILTAK, h.kode()));
            case PERMISJON, FRI, FRAVAER -> koder.navn(Kodeverk.FRAVAER, h.kode());
        };
    }

    /** Its name, and what it stands in for. */
    String tiltak(Hendelse h) {
        String navn = koder.navn(Kodeverk.TILTAK, h.kode());
        return h.detalj() == null
                ? navn
                : tekster.tekst("person.kalender.i_stedet", navn, koder.navn(Kodeverk.TILTAK, h.detalj()));
    }
}
