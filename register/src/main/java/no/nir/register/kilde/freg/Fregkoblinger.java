package no.nir.register.kilde.freg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.nir.ident.Personident;
import no.nir.register.journal.Personlaas;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Nummerkart;
import no.nir.register.kilde.freg.Fregkobling.Forarbeid;
import no.nir.register.kilde.freg.Fregkobling.Kobling;
import no.nir.register.kilde.freg.Menneskekart.Endring;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personoppslag;
import no.nir.register.person.Personregister;
import org.springframework.stereotype.Component;

/**
 * Finds out which person a document is about. Two persons become one only when Folkeregisteret's event says so (or a human who has
 * looked at it does); numbers that lead to two without such a word go to quarantine.
 */
@Component
class Fregkoblinger {

    private final Personoppslag oppslag;
    private final Personregister personer;
    private final Oppholdsregister opphold;
    private final Personlaas laas;

    Fregkoblinger(Personoppslag oppslag, Personregister personer, Oppholdsregister opphold, Personlaas laas) {
        this.oppslag = oppslag;
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
        Menneskekart mennesker = mennesker(innslag, kart);
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
            } else {
                kjent(kart, mennesker, bilde, treff, bekreftet)
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
        List<Personident> numre = new ArrayList<>(oppslag.listNumre(
                koblinger.stream().flatMap(en -> en.andre().stream()).toList()));
        koblinger.stream()
                .flatMap(en -> en.krever() ? en.bilde().numre() : en.ukjente().stream())
                .forEach(numre::add);
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

    private Menneskekart mennesker(List<Lest<Fregbilde>> innslag, Nummerkart kart) {
        List<Personident> numre = innslag.stream()
                .map(Lest::innhold)
                .filter(bilde -> bilde.sierSammenslaaing()
                        || bilde.sierSplitting()
                        || kart.treff(bilde.numre().toList()).size() > 1)
                .flatMap(Fregbilde::numre)
                .toList();
        return numre.isEmpty()
                ? new Menneskekart(Map.of(), Map.of())
                : new Menneskekart(oppslag.finnEier(numre), oppslag.listGjeldende(kart.treff(numre)));
    }

    /** Absent when the document and the register disagree on who is who without the source's word for it. */
    private Optional<Kobling> kjent(
            Nummerkart kart, Menneskekart mennesker, Fregbilde bilde, Set<Long> treff, boolean bekreftet) {
        boolean kildensOrd = treff.size() == 1
                ? bilde.sierSammenslaaing() || bilde.sierSplitting()
                : bekreftet
                        || (bilde.sierSammenslaaing()
                                && kart.treff(bilde.egneNumre()).equals(treff));
        if (treff.size() == 1 && (!kildensOrd || treff.iterator().next() < 0)) {
            return Optional.of(kobling(kart, bilde, treff.iterator().next(), new Forarbeid.Ingen()));
        }
        if (!kildensOrd || treff.stream().anyMatch(plass -> plass < 0)) {
            return Optional.empty();
        }
        Endring endring = mennesker.etter(bilde.numre().toList(), bilde.gjeldendeNummer());
        if (!endring.erTom()) {
            endring.utskillinger().forEach(ut -> kart.flyttet(mennesker.numreAv(ut.med()), ut.til()));
            endring.dubletter().forEach(dublett -> kart.slaattSammen(dublett, endring.gjeldende()));
            return Optional.of(kobling(kart, bilde, endring.gjeldende(), new Forarbeid.Ordne(endring)));
        }
        return Optional.of(
                bilde.sierSplitting() && erEnAnnens(endring.gjeldende(), bilde)
                        ? new Kobling(bilde, kart.nyPlass(), List.of(), new Forarbeid.Frigi(endring.gjeldende()))
                        : kobling(kart, bilde, endring.gjeldende(), new Forarbeid.Ingen()));
    }

    /** Whether this person is known by another number that is not in the document: then the document is of somebody else. */
    private boolean erEnAnnens(long personId, Fregbilde bilde) {
        Set<Personident> numre = bilde.egneNumre();
        List<Personident> iBruk = oppslag.les(personId).identer().stream()
                .map(rad -> rad.faktum())
                .filter(ident -> ident.iBruk() && ident.nummer().type() != Personident.Type.DUF)
                .map(ident -> ident.nummer())
                .toList();
        return !iBruk.isEmpty() && iBruk.stream().noneMatch(numre::contains);
    }

    private static Kobling kobling(Nummerkart kart, Fregbilde bilde, long plass, Forarbeid forarbeid) {
        return new Kobling(bilde, plass, kart.tilhoerer(plass, bilde.numre().toList()), forarbeid);
    }
}
