package no.nir.register.kilde.freg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
import no.nir.register.kilde.freg.Fregkobling.Forarbeid;
import no.nir.register.kilde.freg.Fregkobling.Kobling;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personoppslag;
import no.nir.register.person.Personregister;
import no.nir.register.person.Personsammenslaaing;
import no.nir.register.person.Personsammenslaaing.Sammenslaatt;
import org.springframework.stereotype.Component;

/**
 * Finds out which person a document is about. Two persons become one only when Folkeregisteret's event says so (or a human who has
 * looked at it does); numbers that lead to two without such a word go to quarantine.
 */
@Component
class Fregkoblinger {

    private final Personoppslag oppslag;
    private final Personsammenslaaing sammenslaaing;
    private final Personregister personer;
    private final Oppholdsregister opphold;
    private final Personlaas laas;

    Fregkoblinger(
            Personoppslag oppslag,
            Personsammenslaaing sammenslaaing,
            Personregister personer,
            Oppholdsregister opphold,
            Personlaas laas) {
        this.oppslag = oppslag;
        this.sammenslaaing = sammenslaaing;
        this.personer = personer;
        this.opphold = opphold;
        this.laas = laas;
    }

    Set<String> listAktuelle(Collection<Personident> numre) {
        Set<String> aktuelle = new HashSet<>(oppslag.finn(numre).keySet());
        aktuelle.addAll(listEtterlyste());
        return aktuelle;
    }

    /** Folkeregisteret does not answer to a DUF-nummer. */
    List<String> listEtterlyste() {
        return opphold.listUkjenteReferanser().stream()
                .filter(nummer -> Personident.finnType(nummer)
                        .filter(type -> type != Personident.Type.DUF)
                        .isPresent())
                .toList();
    }

    Fregkobling koble(List<Lest<Fregbilde>> innslag, boolean bekreftet) {
        var kart = new Nummerkart(oppslag.finn(
                innslag.stream().flatMap(ett -> ett.innhold().numre()).toList()));
        Set<String> etterlyste = new HashSet<>(opphold.listUkjenteReferanser());
        List<Kobling> koblinger = new ArrayList<>();
        List<Uleselig<Fregbilde>> avvik = new ArrayList<>();
        for (Lest<Fregbilde> ett : innslag) {
            Fregbilde bilde = ett.innhold();
            Set<Long> treff = kart.treff(bilde.numre().toList());
            if (treff.isEmpty()) {
                if (!bilde.dufNumre().isEmpty()
                        || bilde.numre().anyMatch(nummer -> etterlyste.contains(nummer.verdi()))) {
                    koblinger.add(kobling(kart, bilde, kart.nyPlass(), new Forarbeid.Ingen()));
                }
            } else if (treff.size() == 1) {
                koblinger.add(kjent(kart, bilde, treff.iterator().next()));
            } else {
                slaaSammen(kart, bilde, treff, bekreftet)
                        .ifPresentOrElse(
                                koblinger::add,
                                () -> avvik.add(Fregskriver.avvik(ett, Karantenegrunn.NUMRE_PAA_FLERE_PERSONER)));
            }
        }
        return new Fregkobling(kart, koblinger, avvik);
    }

    List<Long> opprett(int antall) {
        return laas.opprettPersoner(antall);
    }

    /** Persons whose family or permit points at a number that now gets an owner, or another one. */
    Set<Long> listVenter(List<Kobling> koblinger) {
        List<Personident> numre = koblinger.stream()
                .flatMap(en -> en.krever() ? en.bilde().numre() : en.ukjente().stream())
                .toList();
        if (numre.isEmpty()) {
            return Set.of();
        }
        Set<Long> venter = new TreeSet<>(oppslag.listVenter(numre));
        venter.addAll(opphold.listVenter(numre));
        return venter;
    }

    void knyttVentende(Set<Long> venter) {
        if (!venter.isEmpty()) {
            personer.knyttFamilie(venter);
            opphold.knyttReferansepersoner(venter);
        }
    }

    private Kobling kjent(Nummerkart kart, Fregbilde bilde, long personId) {
        if (bilde.sierSplitting() && personId > 0) {
            Optional<Sammenslaatt> sammenslaatt = sammenslaaing.finnSammenslaatt(personId, bilde.egneNumre());
            if (sammenslaatt.isPresent() && !erGjeldendes(personId, bilde)) {
                return new Kobling(
                        bilde,
                        sammenslaatt.get().dublettId(),
                        List.of(),
                        new Forarbeid.Skill(sammenslaatt.get(), personId));
            }
            if (!erGjeldendes(personId, bilde)) {
                return new Kobling(bilde, kart.nyPlass(), List.of(), new Forarbeid.Frigi(personId));
            }
        }
        return kobling(kart, bilde, personId, new Forarbeid.Ingen());
    }

    /** Whether the document is of the person who keeps the record: the number in use here is its number in use. */
    private boolean erGjeldendes(long personId, Fregbilde bilde) {
        return oppslag.les(personId).identer().stream()
                .map(rad -> rad.faktum())
                .anyMatch(ident -> ident.iBruk() && ident.nummer().equals(bilde.gjeldendeNummer()));
    }

    private Optional<Kobling> slaaSammen(Nummerkart kart, Fregbilde bilde, Set<Long> treff, boolean bekreftet) {
        Set<Long> egne = kart.treff(bilde.egneNumre());
        boolean kilden = bilde.sierSammenslaaing() && egne.equals(treff);
        if (!(kilden || bekreftet) || treff.stream().anyMatch(plass -> plass < 0)) {
            return Optional.empty();
        }
        long gjeldende = kart.treff(List.of(bilde.gjeldendeNummer())).stream()
                .findFirst()
                .orElseGet(() -> treff.iterator().next());
        Set<Long> dubletter =
                treff.stream().filter(person -> person != gjeldende).collect(Collectors.toCollection(TreeSet::new));
        dubletter.forEach(dublett -> kart.slaattSammen(dublett, gjeldende));
        return Optional.of(kobling(kart, bilde, gjeldende, new Forarbeid.SlaaSammen(dubletter)));
    }

    private static Kobling kobling(Nummerkart kart, Fregbilde bilde, long plass, Forarbeid forarbeid) {
        return new Kobling(bilde, plass, kart.tilhoerer(plass, bilde.numre().toList()), forarbeid);
    }
}
