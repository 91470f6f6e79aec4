package no.nir.register.web.person.hendelse;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.nir.register.proeve.Proeve.Delproeve;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** Tests, results and languages in words. */
@Component
public class Proeveord {

    private static final String SPRAAK = "proeve.spraak.";

    private final Tekster tekster;

    Proeveord(Tekster tekster) {
        this.tekster = tekster;
    }

    public String slag(String kode) {
        return tekster.kode("proeve.slag", kode);
    }

    public String resultat(String kode) {
        return tekster.kode("proeve.resultat", kode);
    }

    /** The whole of a test in one line. */
    public String setning(Hendelse hendelse) {
        Proeve proeve = Proeve.av(hendelse);
        String resultat = Arrays.stream(Delproeve.values())
                .flatMap(del ->
                        proeve.del(del).map(r -> tekster.tekst("proeve.del." + del, resultat(r.name()))).stream())
                .collect(Collectors.joining(", "));
        return tekster.tekst(
                "proeve.setning",
                slag(proeve.slag()),
                resultat.isEmpty() ? tekster.iSetning(bestaatt(proeve)) : resultat);
    }

    public String bestaatt(Proeve proeve) {
        return resultat(proeve.erBestaatt() ? "BESTAATT" : "IKKE_BESTAATT");
    }

    /** The name of a language as people of the page's language call it; where Java has none, ours, and else the code. */
    public String spraak(String kode) {
        return tekster.har(SPRAAK + kode)
                ? tekster.tekst(SPRAAK + kode)
                : Locale.of(kode).getDisplayLanguage(tekster.spraak().locale());
    }
}
