package no.nir.register.web.person;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.proeve.Proeve.Delresultat;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Ordningsbilde.Gruppe;
import no.nir.register.web.person.Ordningsbilde.Rad;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Proeve;
import no.nir.register.web.person.hendelse.Proeve.Beste;
import no.nir.register.web.person.hendelse.Proeveord;
import org.springframework.stereotype.Component;

/** Tables of test results, the newest first. They come from HK-dir and cannot be corrected here. */
@Component
class Proevegrupper {

    private final Tekster tekster;
    private final Proeveord ord;

    Proevegrupper(Tekster tekster, Proeveord ord) {
        this.tekster = tekster;
        this.ord = ord;
    }

    /** The tests of norsk, and those of knowledge of society where there are any. */
    List<Gruppe> bygg(Hendelser alle) {
        List<Proeve> kunnskap = Proeve.kunnskapsproever(alle);
        return kunnskap.isEmpty() ? List.of(norsk(alle)) : List.of(norsk(alle), kunnskap(kunnskap));
    }

    boolean harNorskproever(Hendelser alle) {
        return !Proeve.norskproever(alle).isEmpty();
    }

    /** The best result of a part with the day it was reached, as it stands beside the goal; empty when there is none, or no such part. */
    String beste(Hendelser alle, String delferdighet) {
        return Arrays.stream(Delproeve.values())
                .filter(del -> del.name().equals(delferdighet))
                .flatMap(del -> Proeve.beste(alle, del).stream())
                .findFirst()
                .map(beste ->
                        tekster.tekst("proeve.beste.naadd", resultat(beste.resultat()), tekster.kortDato(beste.dato())))
                .orElse("");
    }

    private Gruppe norsk(Hendelser alle) {
        List<Proeve> proever = Proeve.norskproever(alle).reversed();
        Stream<Rad> beste = proever.size() > 1 ? Stream.of(beste(alle)) : Stream.empty();
        return gruppe(
                "norsk",
                List.of("proeve", "dato", "LESE", "LYTTE", "SKRIFTLIG", "MUNTLIG"),
                Stream.concat(beste, proever.stream().map(this::rad)).toList());
    }

    private Rad rad(Proeve proeve) {
        Stream<String> deler = Arrays.stream(Delproeve.values())
                .map(del -> proeve.del(del).map(this::resultat).orElseGet(this::ikkeTatt));
        return new Rad(
                Stream.concat(Stream.of(ord.slag(proeve.slag()), tekster.kortDato(proeve.dato())), deler)
                        .toList(),
                null);
    }

    private Rad beste(Hendelser alle) {
        Stream<String> deler = Arrays.stream(Delproeve.values())
                .map(del -> Proeve.beste(alle, del)
                        .map(Beste::resultat)
                        .map(this::resultat)
                        .orElseGet(this::ikkeTatt));
        return new Rad(
                Stream.concat(Stream.of(tekster.tekst("proeve.beste"), ""), deler)
                        .toList(),
                null);
    }

    private Gruppe kunnskap(List<Proeve> proever) {
        return gruppe(
                "kunnskap",
                List.of("proeve", "dato", "spraak", "resultat"),
                proever.reversed().stream().map(this::kunnskapsrad).toList());
    }

    private Rad kunnskapsrad(Proeve proeve) {
        String spraak = proeve.spraak();
        return new Rad(
                List.of(
                        ord.slag(proeve.slag()),
                        tekster.kortDato(proeve.dato()),
                        spraak == null ? "" : ord.spraak(spraak),
                        ord.bestaatt(proeve)),
                null);
    }

    /** What is said of the source stands once, under the first table. */
    private Gruppe gruppe(String slag, List<String> kolonner, List<Rad> rader) {
        return new Gruppe(
                tekster.tekst("proeve.gruppe." + slag),
                kolonner.stream().map(k -> tekster.tekst("proeve.kol." + k)).toList(),
                List.of(),
                rader,
                tekster.tekst("proeve.gruppe.tom"),
                slag.equals("norsk") ? tekster.tekst("proeve.fra_hkdir") : null);
    }

    private String resultat(Delresultat resultat) {
        return ord.resultat(resultat.name());
    }

    private String ikkeTatt() {
        return tekster.tekst("proeve.ikke_tatt");
    }
}
