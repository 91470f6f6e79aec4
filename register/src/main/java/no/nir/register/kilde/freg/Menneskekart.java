package no.nir.register.kilde.freg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.person.Personsammenslaaing.Utskilling;

/**
 * Who is the same human as whom while a portion is written: as the register has it, and as the portion itself has said so far. The
 * document decides: the persons whose numbers it lists are one human, and no one else is that human.
 */
final class Menneskekart {

    /**
     * What must happen for the register to agree with a document: first the splits, then the merges.
     *
     * @param beroerte everyone whose person it may change
     */
    record Endring(long gjeldende, List<Utskilling> utskillinger, Set<Long> dubletter, Set<Long> beroerte) {
        boolean erTom() {
            return utskillinger.isEmpty() && dubletter.isEmpty();
        }
    }

    private final Map<String, Long> eiere;
    private final Map<Long, Long> gjeldende;

    /**
     * @param eiere by digits, the person a number is the own number of
     * @param gjeldende who stands for each person
     */
    Menneskekart(Map<String, Long> eiere, Map<Long, Long> gjeldende) {
        this.eiere = eiere;
        this.gjeldende = new HashMap<>(gjeldende);
    }

    /** How the register is brought to agree with these numbers being one human's, and this one in use. */
    Endring etter(Collection<Personident> numre, Personident iBruk) {
        Set<Long> personer = numre.stream()
                .map(nummer -> eiere.get(nummer.verdi()))
                .filter(gjeldende::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Long eier = eiere.get(iBruk.verdi());
        Long foretrukket = eier != null && personer.contains(eier)
                ? eier
                : personer.stream()
                        .filter(this::staar)
                        .findFirst()
                        .orElseGet(() -> personer.iterator().next());
        Set<Long> beroerte = grupper(personer);
        List<Utskilling> utskillinger = new ArrayList<>();
        Set<Long> rester = new TreeSet<>();
        personer.stream().map(gjeldende::get).distinct().forEach(fra -> {
            if (personer.contains(fra)) {
                rester.add(fra);
            } else {
                Set<Long> med = personer.stream()
                        .filter(person -> fra.equals(gjeldende.get(person)))
                        .collect(Collectors.toCollection(TreeSet::new));
                Long til =
                        med.contains(foretrukket) ? foretrukket : med.iterator().next();
                utskillinger.add(new Utskilling(fra, til, med));
                rester.add(til);
            }
        });
        utskillinger.forEach(ut -> ut.med().forEach(person -> gjeldende.put(person, ut.til())));
        Long staar = Objects.requireNonNull(gjeldende.get(foretrukket));
        if (!staar.equals(foretrukket)) {
            // the number in use is no longer that of the one who stood
            utskillinger.add(new Utskilling(staar, foretrukket, Set.of(foretrukket)));
            gjeldende.put(foretrukket, foretrukket);
        }
        rester.add(staar);
        rester.remove(foretrukket);
        gjeldende.replaceAll((_, foer) -> rester.contains(foer) ? foretrukket : foer);
        return new Endring(foretrukket, utskillinger, rester, beroerte);
    }

    private boolean staar(Long person) {
        return person.equals(gjeldende.get(person));
    }

    /** The numbers of the portion that are these persons' own. */
    Set<String> numreAv(Set<Long> personer) {
        return eiere.entrySet().stream()
                .filter(en -> personer.contains(en.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<Long> grupper(Set<Long> personer) {
        Set<Long> hoder = personer.stream().map(gjeldende::get).collect(Collectors.toSet());
        return gjeldende.entrySet().stream()
                .filter(en -> hoder.contains(en.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
