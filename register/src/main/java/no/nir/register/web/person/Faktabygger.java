package no.nir.register.web.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import org.springframework.stereotype.Component;

/** Puts what the register knows about a person into words, each with its source. */
@Component
class Faktabygger {

    private final Tekster tekster;
    private final Kodetekst koder;

    Faktabygger(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    List<Faktum> hvem(Personalia person, Hendelser alle, LocalDate idag) {
        return Stream.of(
                        Optional.of(foedt(person, idag)),
                        verdier("duf", person.dufnumre()),
                        kommune(alle, idag),
                        adresse(person, idag),
                        opphold(alle, idag),
                        verdier("statsborgerskap", statsborgerskap(person)),
                        verdier("spraak", spraak(person)),
                        verdier(
                                "kontakt",
                                Stream.of(person.telefon(), person.epost())
                                        .filter(java.util.Objects::nonNull)
                                        .toList()),
                        utdanning(alle),
                        morsmaal(alle),
                        reservasjon(alle))
                .flatMap(Optional::stream)
                .toList();
    }

    private Faktum foedt(Personalia person, LocalDate idag) {
        String tekst = person.doedsdato() == null
                ? tekster.tekst("person.foedt", foedselsdato(person), person.alder(idag))
                : tekster.tekst("person.doed", foedselsdato(person), person.doedsdato());
        return new Faktum(
                navn("foedt"),
                List.of(tekst, koder.navn(Kodeverk.KJOENN, person.kjoenn())),
                tekster.tekst("person.kilde", kilde(person.kilde()), person.kjentFra()));
    }

    /** UDI knows only the month or the year of some. */
    private String foedselsdato(Personalia person) {
        LocalDate dag = person.foedselsdato();
        return switch (person.presisjon()) {
            case "AAR" -> String.valueOf(dag.getYear());
            case "MAANED" -> tekster.maaned(YearMonth.from(dag));
            default -> tekster.dato(dag);
        };
    }

    private Optional<Faktum> kommune(Hendelser alle, LocalDate idag) {
        return alle.gjeldende(Slag.TILHOERIGHET, idag).map(h -> {
            String kommune = koder.kommune(h.kode(), idag);
            return new Faktum(
                    navn("kommune"),
                    List.of(kommune),
                    tekster.tekst("person.hvorfor_kommune." + h.detalj(), kommune, h.fom()));
        });
    }

    private Optional<Faktum> adresse(Personalia person, LocalDate idag) {
        if (person.skjermet()) {
            return Optional.of(new Faktum(navn("adresse"), List.of(tekster.tekst("person.adresse.skjermet")), null));
        }
        String bydel = person.bydel() == null ? null : tekster.tekst("person.bydel", koder.bydel(person.bydel(), idag));
        return Optional.ofNullable(person.adresse())
                .filter(a -> !a.isBlank())
                .map(a -> new Faktum(navn("adresse"), bydel == null ? List.of(a) : List.of(a, bydel), null));
    }

    /** The permit of today, else the last one; with every application that is not decided. */
    private Optional<Faktum> opphold(Hendelser alle, LocalDate idag) {
        List<Hendelse> tillatelser = alle.av(Slag.TILLATELSE);
        Optional<Hendelse> tillatelse = alle.gjeldende(Slag.TILLATELSE, idag)
                .or(() -> tillatelser.isEmpty() ? Optional.empty() : Optional.of(tillatelser.getLast()));
        List<String> verdier = Stream.concat(
                        tillatelse.map(h -> koder.navn(Kodeverk.OPPHOLDSGRUNNLAG, h.kode())).stream(),
                        alle.av(Slag.SOEKNAD).stream()
                                .filter(s -> s.tom() == null)
                                .map(s -> tekster.tekst("person.soeknad." + s.kode() + ".venter")))
                .toList();
        return verdier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Faktum(
                        navn("opphold"), verdier, tillatelse.map(this::gyldig).orElse(null)));
    }

    private String gyldig(Hendelse h) {
        return h.tom() == null
                ? tekster.tekst("person.tillatelse.kilde", h.fom())
                : tekster.tekst("person.tillatelse.kilde_til", h.fom(), h.tom());
    }

    private List<String> statsborgerskap(Personalia person) {
        return person.statsborgerskap().stream()
                .map(s -> koder.land(s.land()))
                .distinct()
                .toList();
    }

    private List<String> spraak(Personalia person) {
        Stream<String> morsmaal = Stream.ofNullable(person.morsmaal())
                .map(kode -> Locale.of(kode).getDisplayLanguage(tekster.spraak().locale()));
        Stream<String> maalform =
                Stream.ofNullable(person.maalform()).map(kode -> tekster.tekst("person.maalform." + kode));
        return Stream.concat(morsmaal, maalform).toList();
    }

    private Optional<Faktum> utdanning(Hendelser alle) {
        return siste(alle, Slag.UTDANNING)
                .map(h -> new Faktum(
                        navn("utdanning"),
                        List.of(koder.navn(Kodeverk.UTDANNINGSBAKGRUNN, h.kode())),
                        registrertAv(h)));
    }

    private Optional<Faktum> morsmaal(Hendelser alle) {
        return siste(alle, Slag.MORSMAAL)
                .map(h ->
                        new Faktum(navn("morsmaal"), List.of(koder.navn(Kodeverk.SPRAAK, h.kode())), registrertAv(h)));
    }

    /** Said only of those who have it, and of those who had it (integreringsforskriften § 62). */
    private Optional<Faktum> reservasjon(Hendelser alle) {
        return siste(alle, Slag.RESERVASJON)
                .map(h -> new Faktum(
                        navn("reservasjon"),
                        List.of(tekster.tekst("person.reservasjon." + h.kode(), h.fom())),
                        registrertAv(h)));
    }

    private static Optional<Hendelse> siste(Hendelser alle, Slag slag) {
        return alle.av(slag).stream().reduce((_, siste) -> siste);
    }

    private String registrertAv(Hendelse h) {
        return tekster.tekst("person.registrert_av", kommune(h), h.fom());
    }

    private String kommune(Hendelse h) {
        return h.kommune() == null ? "" : koder.kommune(h.kommune(), h.fom());
    }

    private Optional<Faktum> verdier(String noekkel, List<String> verdier) {
        return verdier.isEmpty() ? Optional.empty() : Optional.of(new Faktum(navn(noekkel), verdier, null));
    }

    private String navn(String noekkel) {
        return tekster.tekst("person.faktum." + noekkel);
    }

    private String kilde(String kode) {
        return tekster.kode("person.kilde", kode);
    }
}
