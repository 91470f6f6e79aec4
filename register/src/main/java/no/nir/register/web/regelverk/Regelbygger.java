package no.nir.register.web.regelverk;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.katalog.Omraade;
import no.nir.regelverk.katalog.Parameterbruk;
import no.nir.regelverk.parametre.Lovparameter;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.regelverk.Regelbilde.Datert;
import no.nir.register.web.regelverk.Regelbilde.Nabo;
import no.nir.register.web.regelverk.Regelbilde.Tall;
import no.nir.register.web.regelverk.Regelbilde.Tvil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one rule. */
@Component
class Regelbygger {

    private final Regeltekst ord;
    private final Tekster tekster;

    Regelbygger(Regeltekst ord, Tekster tekster) {
        this.ord = ord;
        this.tekster = tekster;
    }

    Regelbilde bygg(Katalogregel regel, @Nullable Lenke overproevinger) {
        List<Katalogregel> samme = Katalog.alle().stream()
                .filter(annen -> !annen.equals(regel) && !Collections.disjoint(annen.paragrafer(), regel.paragrafer()))
                .toList();
        return new Regelbilde(
                regel.kode(),
                tekster.tekst("regelverk.omraade." + regel.omraade().name()),
                ord.spoersmaal(regel),
                ord.gjelder(regel.periode()),
                regel.henvisninger().stream()
                        .map(s -> new Datert(ord.gjelder(s.periode()), ord.sitat(s.verdi())))
                        .toList(),
                naboer(samme, false),
                Parameterbruk.av(regel.kode()).stream()
                        .flatMap(parameter -> tall(parameter).stream())
                        .toList(),
                tvil(regel).orElse(null),
                regel.omraade() == Omraade.TVIL ? List.of() : naboer(samme, true),
                Proevesaker.om(regel.kode()),
                ord.kilder(regel.kilder()),
                overproevinger);
    }

    private List<Nabo> naboer(List<Katalogregel> samme, boolean erTvil) {
        return samme.stream()
                .filter(annen -> (annen.omraade() == Omraade.TVIL) == erTvil)
                .map(annen -> new Nabo(annen.kode(), ord.spoersmaal(annen)))
                .toList();
    }

    private List<Tall> tall(Lovparameter parameter) {
        String navn = tekster.tekst("regelverk.tall." + parameter.name());
        return parameter.tidslinje().stream()
                .map(s -> new Tall(
                        navn,
                        ord.gjelder(s.periode()),
                        s.verdi().tall(),
                        ord.kilder(List.of(s.verdi().kilde().split(" ", -1)))))
                .toList();
    }

    private Optional<Tvil> tvil(Katalogregel regel) {
        return Arrays.stream(Tvilspunkt.values())
                .filter(punkt ->
                        regel.id() != null && punkt.name().equals(regel.id().name()))
                .findFirst()
                .map(punkt -> new Tvil(ord.svar(punkt), punkt.virkning().name()));
    }
}
