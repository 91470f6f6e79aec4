package no.nir.register.kilde.hkdir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.nir.ident.Personident;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.person.Personoppslag;
import no.nir.register.proeve.Proevefaktum;
import no.nir.register.proeve.Proeveregister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which person a message is about. HK-dir makes nobody known, and never moves a test from one person to another. */
@Component
class Hkdirkoblinger {

    /** @param opphavId whose number it names, when that person is merged into the one it leads to */
    record Kobling(
            Hkdirhendelse hendelse, long personId, @Nullable Long opphavId) {}

    private final Personoppslag oppslag;
    private final Proeveregister proever;

    Hkdirkoblinger(Personoppslag oppslag, Proeveregister proever) {
        this.oppslag = oppslag;
        this.proever = proever;
    }

    List<Kobling> koble(List<Lest<Hkdirhendelse>> innslag, List<Uleselig<Hkdirhendelse>> avvik) {
        List<Personident> numre = innslag.stream()
                .flatMap(ett -> ett.innhold().kandidat().stream())
                .toList();
        Map<String, Set<Long>> personer = oppslag.finn(numre);
        Map<String, Long> eiere = oppslag.finnEier(numre);
        Map<String, Long> kjente = new HashMap<>(proever.finnPersoner(
                innslag.stream().map(ett -> ett.innhold().faktum().referanse()).toList()));
        List<Kobling> koblinger = new ArrayList<>(innslag.size());
        for (Lest<Hkdirhendelse> ett : innslag) {
            Hkdirhendelse hendelse = ett.innhold();
            Set<Long> treff = treff(hendelse, personer);
            Optional<Karantenegrunn> grunn = hinder(hendelse.faktum(), treff, kjente);
            if (grunn.isPresent()) {
                avvik.add(new Uleselig<>(ett.opphav(), grunn.get()));
            } else {
                long personId = treff.iterator().next();
                koblinger.add(new Kobling(hendelse, personId, opphav(hendelse, eiere, personId)));
                kjente.put(hendelse.faktum().referanse(), personId);
            }
        }
        return koblinger;
    }

    private static Set<Long> treff(Hkdirhendelse hendelse, Map<String, Set<Long>> personer) {
        Set<Long> treff = new TreeSet<>();
        hendelse.kandidat().forEach(nummer -> treff.addAll(personer.getOrDefault(nummer.verdi(), Set.of())));
        return treff;
    }

    private static Optional<Karantenegrunn> hinder(Proevefaktum faktum, Set<Long> treff, Map<String, Long> kjente) {
        if (treff.size() > 1) {
            return Optional.of(Karantenegrunn.NUMRE_PAA_FLERE_PERSONER);
        }
        if (treff.isEmpty()) {
            return Optional.of(Karantenegrunn.UKJENT_PERSON);
        }
        Long staarPaa = kjente.get(faktum.referanse());
        if (staarPaa != null && !treff.contains(staarPaa)) {
            return Optional.of(Karantenegrunn.SAMME_ID_ANNET_INNHOLD);
        }
        return switch (faktum) {
            case Proevefaktum.Resultat _ -> Optional.empty();
            case Proevefaktum.Annullering _ ->
                staarPaa == null ? Optional.of(Karantenegrunn.UKJENT_PROEVE) : Optional.empty();
        };
    }

    private static @Nullable Long opphav(Hkdirhendelse hendelse, Map<String, Long> eiere, long personId) {
        return hendelse.kandidat().stream()
                .map(nummer -> eiere.get(nummer.verdi()))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(eier -> eier != personId)
                .orElse(null);
    }
}
