package no.nir.register.web.soek;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Frist;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Kommunetall;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.soek.Personliste.Filtergruppe;
import no.nir.register.web.soek.Personliste.Valg;
import org.springframework.stereotype.Component;

/** Puts lists and filters into words. */
@Component
class Listebygger {

    private final Tekster tekster;
    private final Kodetekst koder;

    Listebygger(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    List<Listelinje> linjer(List<Personrad> rader, LocalDate dag) {
        return rader.stream().map(r -> linje(r, dag)).toList();
    }

    /** Many first; those of no municipality today stand last among equals. */
    List<Kommunetall> kommuner(Map<String, Long> antall, LocalDate dag) {
        return antall.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> new Kommunetall(
                        e.getKey().isEmpty() ? tekster.tekst("person.uten_kommune") : koder.kommune(e.getKey(), dag),
                        List.of(tekster.tall(e.getValue()))))
                .toList();
    }

    List<Filtergruppe> filtre(Filter filter) {
        List<String> kategorier =
                switch (filter.ordning()) {
                    case "INTRO" -> List.of("RETT_OG_PLIKT", "RETT", "KAN_TILBYS");
                    case "NORSK" -> List.of("RETT_OG_PLIKT", "RETT", "PLIKT");
                    default -> List.of("PLIKT");
                };
        Stream<Filtergruppe> faste = Stream.of(
                gruppe(filter, "ordning", List.of("INTRO", "NORSK", "ASYL")),
                gruppe(filter, "kategori", kategorier),
                gruppe(filter, "vedtak", List.of("med", "uten")),
                gruppe(filter, "aktivitet", List.of("med", "uten")),
                gruppe(filter, "fornyelse", List.of("venter")));
        // A rule is chosen on its own page; here it can only be let go.
        Stream<Filtergruppe> regel = Stream.of(filter.regel())
                .filter(kode -> !kode.isEmpty())
                .map(kode -> gruppe(filter, "regel", List.of(kode)));
        return Stream.concat(faste, regel).toList();
    }

    List<Valg> rekkefoelger(Filter filter) {
        return Stream.of("frist", "navn", "ankomst")
                .map(v -> new Valg(
                        new Lenke(
                                tekster.tekst("soek.sorter." + v),
                                filter.med("sorter", v).sti()),
                        filter.sorter().equals(v)))
                .toList();
    }

    String ord(String filter, String verdi) {
        return switch (filter) {
            case "ordning" -> koder.navn(Kodeverk.ORDNING, verdi);
            case "kategori" -> tekster.iSetning(koder.navn(Kodeverk.KATEGORI, verdi));
            case "regel" -> tekster.tekst("soek.filter.regel.bygger_paa", verdi);
            default -> tekster.tekst("soek.filter." + filter + "." + verdi);
        };
    }

    /** A scheme is always chosen; the others are turned off by their own link. */
    private Filtergruppe gruppe(Filter filter, String navn, List<String> verdier) {
        return new Filtergruppe(
                tekster.tekst("soek.filter." + navn),
                verdier.stream()
                        .map(v -> {
                            boolean valgt = filter.verdi(navn).equals(v);
                            String til = valgt && !"ordning".equals(navn) ? "" : v;
                            return new Valg(
                                    new Lenke(
                                            ord(navn, v), filter.med(navn, til).sti()),
                                    valgt);
                        })
                        .toList());
    }

    private String sted(Personrad r, LocalDate dag) {
        if (r.kommune() == null) {
            return "";
        }
        String kommune = koder.kommune(r.kommune(), dag);
        return r.bydel() == null ? kommune : kommune + ", " + koder.bydel(r.bydel(), dag);
    }

    private Listelinje linje(Personrad r, LocalDate dag) {
        Frist frist = r.frist() == null ? null : new Frist(r.frist(), r.frist(), dag);
        return new Listelinje(
                "/personer/" + r.personId(),
                r.navn(),
                tekster.tekst(
                        "person.aar", Period.between(r.foedselsdato(), dag).getYears()),
                r.duf() == null ? "" : r.duf(),
                sted(r, dag),
                tekster.kortDato(r.ankomst()),
                koder.navn(Kodeverk.KATEGORI, r.kategori()),
                r.vedtak() == null
                        ? ""
                        : tekster.tekst(
                                "soek.vedtak",
                                koder.navn(Kodeverk.VEDTAKSTYPE, r.vedtak()),
                                tekster.kortDato(r.vedtaksdato())),
                r.fristtype() == null ? "" : tekster.tekst("person.frist." + r.fristtype()),
                frist == null
                        ? null
                        : frist.dagerIgjen() < 0
                                ? tekster.tekst("web.frist.over", tekster.kortDato(frist.til()), -frist.dagerIgjen())
                                : tekster.tekst("web.frist.igjen", tekster.kortDato(frist.til()), frist.dagerIgjen()),
                frist == null ? "rolig" : frist.haster());
    }
}
