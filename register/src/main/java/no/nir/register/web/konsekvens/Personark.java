package no.nir.register.web.konsekvens;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.register.konsekvens.Egen;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.tilgang.Bruker;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A municipality's own persons, each look written down. */
@Component
class Personark {

    private static final int FLEST = 100_000;

    private final Egnebygger egne;
    private final Konsekvensord ord;
    private final Tekster tekster;

    Personark(Egnebygger egne, Konsekvensord ord, Tekster tekster) {
        this.egne = egne;
        this.ord = ord;
        this.tekster = tekster;
    }

    void skriv(Konsekvens konsekvens, Bruker bruker, Regneark ark) {
        ark.ark(
                tekster.tekst("konsekvens.ark.sammendrag"),
                kolonner("hva", "verdi"),
                Tallark.hode(tekster, ord, konsekvens));
        ark.ark(
                tekster.tekst("konsekvens.ark.personer"),
                kolonner("navn", "duf", "ordning", "endring", "fra", "paragraf", "grunn"),
                egne.list(konsekvens, bruker, 0, FLEST, "/regneark").stream()
                        .map(this::rad)
                        .toList());
    }

    private List<@Nullable Object> rad(Egen egen) {
        Egnebilde.Linje linje = ord.linje(egen);
        return Arrays.asList(
                linje.navn(),
                egen.duf(),
                linje.ordning(),
                linje.endring(),
                linje.dag(),
                linje.hjemmel(),
                Stream.concat(egen.regler().stream().map(Egen.Regel::regel), linje.grunner().stream())
                        .collect(Collectors.joining(" · ")));
    }

    private List<String> kolonner(String... navn) {
        return Stream.of(navn).map(en -> tekster.tekst("konsekvens.kol." + en)).toList();
    }
}
