package no.nir.register.web.konsekvens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.nir.kodeverk.Spraak;
import no.nir.register.kategori.Regelord;
import no.nir.register.konsekvens.Gruppe;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Virkningstall;
import no.nir.register.konsekvens.Virkningsteller;
import no.nir.register.tilgang.Bruker;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Three sheets of numbers: what was tried and how many, categories by municipality and reason, deadlines by municipality. */
@Component
class Tallark {

    private final Virkningsteller teller;
    private final Konsekvensord ord;
    private final Tekster tekster;

    Tallark(Virkningsteller teller, Konsekvensord ord, Tekster tekster) {
        this.teller = teller;
        this.ord = ord;
        this.tekster = tekster;
    }

    void skriv(Konsekvens konsekvens, Bruker bruker, Regneark ark) {
        ark.ark(tekster.tekst("konsekvens.ark.sammendrag"), kolonner("hva", "verdi"), sammendrag(konsekvens, bruker));
        ark.ark(
                tekster.tekst("konsekvens.ark.kategori"),
                kolonner(
                        "kommunenummer",
                        "kommune",
                        "ordning",
                        "foer",
                        "naa",
                        "paragraf",
                        "nyeRegler",
                        "borteRegler",
                        "personer"),
                teller.grupper(konsekvens.konsekvensId(), bruker).stream()
                        .map(this::rad)
                        .toList());
        ark.ark(
                tekster.tekst("konsekvens.ark.frist"),
                kolonner("kommunenummer", "kommune", "ordning", "frist", "virkning", "regel", "personer", "aapne"),
                teller.fristgrupper(konsekvens.konsekvensId(), bruker).stream()
                        .map(this::rad)
                        .toList());
    }

    private List<@Nullable Object> rad(Gruppe.Kategori g) {
        String hjemmel = g.hjemmel();
        String lov = g.lov();
        return Arrays.asList(
                g.kommunenummer(),
                ord.kommune(g.kommunenummer()),
                ord.ordning(g.ordning()),
                ord.kategori(g.foer()),
                ord.kategori(g.naa()),
                hjemmel == null || lov == null
                        ? null
                        : Regelord.hjemmel(
                                hjemmel, lov, Spraak.valueOf(tekster.spraak().name())),
                String.join(", ", g.nyeRegler()),
                String.join(", ", g.borteRegler()),
                g.personer());
    }

    private List<@Nullable Object> rad(Gruppe.Frist g) {
        return Arrays.asList(
                g.kommunenummer(),
                ord.kommune(g.kommunenummer()),
                ord.ordning(g.ordning()),
                ord.frist(g.type()),
                tekster.tekst("konsekvens.frist." + g.virkning()),
                g.regel(),
                g.personer(),
                g.aapne());
    }

    private List<List<Object>> sammendrag(Konsekvens k, Bruker bruker) {
        List<List<Object>> rader = new ArrayList<>(hode(tekster, ord, k));
        Konsekvens.Tall tall = k.tall();
        Virkningstall.Antall antall = teller.antall(k.konsekvensId(), bruker);
        rader.add(List.of(tekster.tekst("konsekvens.kol.sett"), tall.sett()));
        rader.add(List.of(tekster.tekst("konsekvens.kol.av"), tall.personer()));
        rader.add(List.of(tekster.tekst("konsekvens.kol.endret"), antall.endret()));
        rader.add(List.of(tekster.tekst("konsekvens.kol.kategorier"), antall.kategorier()));
        rader.add(List.of(tekster.tekst("konsekvens.kol.frister"), antall.frister()));
        rader.add(List.of(tekster.tekst("konsekvens.kol.andreGrunner"), tall.andreGrunner()));
        rader.add(List.of(tekster.tekst("konsekvens.kol.utdaterte"), tall.utdaterte()));
        rader.add(List.of(tekster.tekst("konsekvens.kol.feilet"), tall.feilet()));
        return rader;
    }

    /** What was tried, and that nothing is switched on: the first rows of every spreadsheet. */
    static List<List<Object>> hode(Tekster tekster, Konsekvensord ord, Konsekvens k) {
        List<List<Object>> rader = new ArrayList<>(List.of(
                List.of(tekster.tekst("konsekvens.nr", String.valueOf(k.konsekvensId())), k.tittel()),
                List.of(tekster.tekst("konsekvens.merk"), tekster.tekst("konsekvens.ingenting")),
                List.of(tekster.tekst("konsekvens.kol.bestilt"), tekster.tidspunkt(k.bestilt())),
                List.of(tekster.tekst("konsekvens.kol.program"), k.program())));
        ord.valg(k)
                .forEach(valg -> rader.add(
                        List.of(valg.regel(), tekster.tekst("konsekvens.valg.endret", valg.foer(), valg.naa()))));
        return rader;
    }

    private List<String> kolonner(String... navn) {
        return Stream.of(navn).map(en -> tekster.tekst("konsekvens.kol." + en)).toList();
    }
}
