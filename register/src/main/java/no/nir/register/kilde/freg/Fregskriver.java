package no.nir.register.kilde.freg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.NyPost;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Skrevet;
import no.nir.register.kilde.Skriverunde;
import no.nir.register.kilde.freg.Fregkobling.Kobling;
import no.nir.register.person.Personmelding;
import no.nir.register.person.Personregister;
import org.springframework.stereotype.Component;

/** Writes what Folkeregisteret says of many persons at once. An unchanged document writes nothing. */
@Component
class Fregskriver {

    static final String DOKUMENT = "FregPersondokument";

    /** @param fakta by kind, as they were understood */
    private record Innhold(Set<String> hendelser, Map<String, ? extends List<?>> fakta) {}

    private final Fregkoblinger koblinger;
    private final Fregdokumenter dokumenter;
    private final Fregmenneske mennesker;
    private final Journal journal;
    private final Personregister personer;

    Fregskriver(
            Fregkoblinger koblinger,
            Fregdokumenter dokumenter,
            Fregmenneske mennesker,
            Journal journal,
            Personregister personer) {
        this.koblinger = koblinger;
        this.dokumenter = dokumenter;
        this.mennesker = mennesker;
        this.journal = journal;
        this.personer = personer;
    }

    /** Those of the numbers that lead to someone here, or that a permit names as reference person. */
    Set<String> listAktuelle(Collection<Personident> numre) {
        return koblinger.listAktuelle(numre);
    }

    /** Numbers of reference persons nobody here has yet, that Folkeregisteret can be asked for. */
    List<String> listEtterlyste() {
        return koblinger.listEtterlyste();
    }

    Skrevet<Fregbilde> skriv(List<Lest<Fregbilde>> innslag, Skriverunde runde) {
        Fregkobling kobling = koblinger.koble(innslag, runde.sammenslaaingBekreftet());
        Map<Long, String> hasher = dokumenter.hasher(kobling.kjente());
        Set<String> sett = new HashSet<>();
        List<Kobling> endrede = kobling.koblinger().stream()
                .filter(en -> en.krever() || !en.bilde().hash().equals(hasher.get(en.plass())))
                .filter(en -> sett.add(en.plass() + ":" + en.bilde().hash()) || en.krever())
                .toList();
        List<Uleselig<Fregbilde>> avvik = kobling.avvik();
        if (endrede.isEmpty()) {
            return new Skrevet<>(Set.of(), avvik);
        }
        Set<Long> venter = koblinger.listVenter(endrede);
        kobling.opprett(koblinger::opprett);
        runde.laas(laases(endrede, kobling, venter));
        Set<Long> beroerte = new TreeSet<>(venter);
        for (Kobling en : endrede) {
            beroerte.addAll(mennesker.ordne(en, kobling));
        }
        List<Personmelding> meldinger = foerJournal(endrede, kobling);
        personer.registrer(meldinger);
        koblinger.knyttVentende(venter);
        dokumenter.lagre(hasherEtter(endrede, kobling));
        meldinger.forEach(melding -> beroerte.add(melding.personId()));
        return new Skrevet<>(beroerte, avvik);
    }

    private static Set<Long> laases(List<Kobling> endrede, Fregkobling kobling, Set<Long> venter) {
        Set<Long> alle = new HashSet<>(venter);
        for (Kobling en : endrede) {
            alle.add(kobling.id(en.plass()));
            alle.addAll(en.andre());
        }
        return alle;
    }

    private List<Personmelding> foerJournal(List<Kobling> endrede, Fregkobling kobling) {
        List<NyPost> poster = new ArrayList<>(endrede.size());
        for (Kobling en : endrede) {
            Fregbilde bilde = en.bilde();
            Innhold innhold = new Innhold(
                    bilde.hendelsestyper(),
                    bilde.fakta().stream()
                            .collect(Collectors.groupingBy(
                                    faktum -> faktum.getClass().getSimpleName(), Collectors.toList())));
            poster.add(post(
                    kobling.id(en.plass()),
                    DOKUMENT,
                    innhold,
                    bilde.opphav() + ":" + bilde.hash().substring(0, 32)));
        }
        List<Journalpost> foert = journal.foer(poster);
        List<Personmelding> meldinger = new ArrayList<>(foert.size());
        for (int i = 0; i < foert.size(); i++) {
            Fregbilde bilde = endrede.get(i).bilde();
            meldinger.add(new Personmelding(
                    foert.get(i).personId(),
                    new Stempel(foert.get(i).nr(), foert.get(i).registrert()),
                    bilde.fakta(),
                    bilde.helhet(),
                    Fregadresser.gjelderFra(bilde.fakta())));
        }
        return meldinger;
    }

    private static Map<Long, String> hasherEtter(List<Kobling> endrede, Fregkobling kobling) {
        return endrede.stream()
                .collect(Collectors.toMap(
                        en -> kobling.id(en.plass()), en -> en.bilde().hash(), (_, siste) -> siste));
    }

    static NyPost post(long personId, String type, Object innhold, String noekkel) {
        return new NyPost(
                personId, type, innhold, Kanal.KILDE, Kildenavn.FREG.name(), Kildenavn.FREG.name(), noekkel, null);
    }

    static Uleselig<Fregbilde> avvik(Innslag<Fregbilde> innslag, Karantenegrunn grunn) {
        return new Uleselig<>(innslag.opphav(), grunn);
    }
}
