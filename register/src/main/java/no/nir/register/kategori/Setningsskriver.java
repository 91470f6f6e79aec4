package no.nir.register.kategori;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Land;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Verdi;
import org.jspecify.annotations.Nullable;

/** Writes reasons as sentences about one person in one language, with the paragraph behind. */
final class Setningsskriver {

    private final Spraak spraak;
    private final Forklaringstekster tekster;
    private final LocalDate iDag;
    private final Valgsetninger valg;
    private final Map<String, String> pronomen = new HashMap<>();

    /** @param kjoenn KVINNE, MANN or UKJENT */
    Setningsskriver(Spraak spraak, String kjoenn, LocalDate iDag, Valgsetninger valg) {
        this.valg = valg;
        this.spraak = spraak;
        this.tekster = Forklaringstekster.paa(spraak);
        this.iDag = iDag;
        for (String ord : List.of("hun", "henne", "hennes")) {
            pronomen.put(ord, tekster.tekst("pronomen." + kjoenn + "." + ord));
        }
    }

    Forklaringstekster tekster() {
        return tekster;
    }

    /** What IMDi has chosen that the answer rests on. */
    List<Forklaringstekst.Valgt> valgt(List<RegelId> regler) {
        return valg.om(regler, tekster);
    }

    LocalDate iDag() {
        return iDag;
    }

    /**
     * Clauses of one list: the act is named when it is another than in the clause before, as people do.
     *
     * @param utgave the wording of a reason, what comes after its code
     */
    List<String> ledd(List<Grunn> grunner, Function<Grunn, String> utgave) {
        List<String> ledd = new ArrayList<>();
        Lovverk nevnt = null;
        for (Grunn grunn : grunner) {
            Hjemmel hjemmel = grunn.hjemmel();
            String paragraf = hjemmel.lovverk() == nevnt ? tekster.paragraf(hjemmel.paragraf()) : medLovverk(hjemmel);
            ledd.add(setning("grunn." + grunn.kode() + utgave.apply(grunn), grunn) + " (" + paragraf + ")");
            nevnt = hjemmel.lovverk();
        }
        return ledd;
    }

    /** A whole sentence that ends with its paragraph. */
    String medHjemmel(Grunn grunn) {
        return medHjemmel(setning("grunn." + grunn.kode(), grunn), grunn.hjemmel());
    }

    String medHjemmel(String setning, Hjemmel hjemmel) {
        String kropp = setning.endsWith(".") ? setning.substring(0, setning.length() - 1) : setning;
        return kropp + " (" + medLovverk(hjemmel) + ").";
    }

    String setning(String noekkel, Grunn grunn) {
        return setning(noekkel, grunn.verdier());
    }

    String setning(String noekkel, Map<String, Verdi> verdier) {
        Map<String, String> ord = new HashMap<>(pronomen);
        verdier.forEach((navn, verdi) -> ord.put(navn, skriv(verdi)));
        return tekster.tekst(noekkel, ord);
    }

    String medLovverk(Hjemmel hjemmel) {
        return tekster.tekst("lovverk." + hjemmel.lovverk()) + " " + tekster.paragraf(hjemmel.paragraf());
    }

    /** The name today; a number that is gone has the last name it had. */
    String kommune(@Nullable String nummer) {
        return nummer == null
                ? tekster.tekst("kommune.ukjent")
                : Stream.iterate(iDag, dag -> dag.minusYears(1))
                        .limit(40)
                        .flatMap(dag -> Kommuner.norske().navn(nummer, dag).stream())
                        .findFirst()
                        .orElse(nummer);
    }

    private String skriv(Verdi verdi) {
        return switch (verdi) {
            case Verdi.Dato(LocalDate dato) -> tekster.dato(dato);
            case Verdi.Tall(BigDecimal tall) -> tekster.tall(tall);
            case Verdi.Kommune(String nummer) -> kommune(nummer);
            case Verdi.Kode(String kode) -> kode(kode);
        };
    }

    /** Codes that occur as values: countries, and «unknown» where a municipality would stand. */
    private String kode(String kode) {
        if (kode.equals("UKJENT")) {
            return kommune(null);
        }
        return Land.finn(kode).map(land -> land.navn(spraak)).orElseGet(() -> kode.toLowerCase(Locale.ROOT));
    }
}
