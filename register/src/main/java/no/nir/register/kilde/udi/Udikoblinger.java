package no.nir.register.kilde.udi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.journal.Personlaas;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Nummerkart;
import no.nir.register.opphold.Oppholdsfaktum;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personoppslag;
import no.nir.register.person.Personregister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out which person an event is about. Unknown persons are created from what the event says of them. Numbers that lead to two
 * persons go to quarantine: only Folkeregisteret says that two are one.
 */
@Component
class Udikoblinger {

    /**
     * @param ukjente numbers that did not lead here before
     * @param opphavId whose number it names, when that person is merged into the one it leads to
     */
    record Kobling(
            Udihendelse hendelse,
            long plass,
            List<Personident> ukjente,
            @Nullable Long opphavId) {}

    record Resultat(Nummerkart kart, List<Kobling> koblinger) {
        long id(Kobling kobling) {
            return kart.id(kobling.plass());
        }
    }

    private final Personoppslag oppslag;
    private final Personregister personer;
    private final Oppholdsregister opphold;
    private final Personlaas laas;

    Udikoblinger(Personoppslag oppslag, Personregister personer, Oppholdsregister opphold, Personlaas laas) {
        this.oppslag = oppslag;
        this.personer = personer;
        this.opphold = opphold;
        this.laas = laas;
    }

    Resultat koble(List<Lest<Udihendelse>> innslag, List<Uleselig<Udihendelse>> avvik) {
        var kart = new Nummerkart(oppslag.finn(
                innslag.stream().flatMap(ett -> ett.innhold().numre().stream()).toList()));
        Map<String, Long> eiere = oppslag.finnEier(
                innslag.stream().flatMap(ett -> ett.innhold().numre().stream()).toList());
        Soeknader soeknader = soeknader(innslag, kart);
        List<Kobling> koblinger = new ArrayList<>(innslag.size());
        for (Lest<Udihendelse> ett : innslag) {
            Udihendelse hendelse = ett.innhold();
            Set<Long> treff = kart.treff(hendelse.numre());
            Optional<Karantenegrunn> grunn = hinder(hendelse, treff, soeknader);
            if (grunn.isPresent()) {
                avvik.add(new Uleselig<>(ett.opphav(), grunn.get()));
            } else {
                long plass = treff.isEmpty() ? kart.nyPlass() : treff.iterator().next();
                koblinger.add(new Kobling(
                        hendelse, plass, kart.tilhoerer(plass, hendelse.numre()), opphav(hendelse, eiere, plass)));
                soeknader.noter(plass, hendelse);
            }
        }
        kart.opprett(laas::opprettPersoner);
        return new Resultat(kart, koblinger);
    }

    /** Persons whose family or permit points at a number that now gets an owner. */
    Set<Long> listVenter(List<Kobling> koblinger) {
        List<Personident> nye =
                koblinger.stream().flatMap(en -> en.ukjente().stream()).toList();
        if (nye.isEmpty()) {
            return Set.of();
        }
        Set<Long> venter = new TreeSet<>(oppslag.listVenter(nye));
        venter.addAll(opphold.listVenter(nye));
        return venter;
    }

    void knyttVentende(Set<Long> venter) {
        if (!venter.isEmpty()) {
            personer.knyttFamilie(venter);
            opphold.knyttReferansepersoner(venter);
        }
    }

    /** The DUF-nummer first: it is what the authorities know the person by. */
    private static @Nullable Long opphav(Udihendelse hendelse, Map<String, Long> eiere, long plass) {
        return hendelse.numre().stream()
                .map(nummer -> eiere.get(nummer.verdi()))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(eier -> eier != plass)
                .orElse(null);
    }

    private static Optional<Karantenegrunn> hinder(Udihendelse hendelse, Set<Long> treff, Soeknader soeknader) {
        if (treff.size() > 1) {
            return Optional.of(Karantenegrunn.NUMRE_PAA_FLERE_PERSONER);
        }
        if (treff.isEmpty() && !hendelse.kanOpprettePerson()) {
            return Optional.of(Karantenegrunn.UKJENT_PERSON);
        }
        Set<String> kjente =
                treff.isEmpty() ? Set.of() : soeknader.kjente(treff.iterator().next());
        boolean mangler = hendelse.opphold().stream()
                .anyMatch(faktum -> faktum instanceof Oppholdsfaktum.Soeknadsavgjoerelse svar
                        && !kjente.contains(svar.soeknadId()));
        return mangler ? Optional.of(Karantenegrunn.UKJENT_SOEKNAD) : Optional.empty();
    }

    private Soeknader soeknader(List<Lest<Udihendelse>> innslag, Nummerkart kart) {
        Set<Long> spurt = innslag.stream()
                .filter(ett ->
                        ett.innhold().opphold().stream().anyMatch(Oppholdsfaktum.Soeknadsavgjoerelse.class::isInstance))
                .flatMap(ett -> kart.treff(ett.innhold().numre()).stream())
                .collect(Collectors.toSet());
        return new Soeknader(spurt.isEmpty() ? Map.of() : opphold.listSoeknader(spurt));
    }

    /** The applications known of persons while a portion is read: those of the register and those of the portion so far. */
    private static final class Soeknader {
        private final Map<Long, Set<String>> kjente = new HashMap<>();

        Soeknader(Map<Long, Set<String>> fraRegisteret) {
            fraRegisteret.forEach((person, ider) -> kjente.put(person, new HashSet<>(ider)));
        }

        Set<String> kjente(long plass) {
            return kjente.getOrDefault(plass, Set.of());
        }

        void noter(long plass, Udihendelse hendelse) {
            for (Oppholdsfaktum faktum : hendelse.opphold()) {
                if (faktum instanceof Oppholdsfaktum.Oppholdssoeknad soeknad) {
                    kjente.computeIfAbsent(plass, _ -> new HashSet<>()).add(soeknad.soeknadId());
                }
            }
        }
    }
}
