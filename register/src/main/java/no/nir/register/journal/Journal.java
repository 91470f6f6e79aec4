package no.nir.register.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Appends posts and reads them again. Nothing is ever changed here. */
@Service
public class Journal {

    /** Form of the content; raised when the form of a command changes so that old posts cannot be read as they are. */
    static final int SKJEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Journalrader rader;
    private final Personnoekler noekler;
    private final Clock klokke;

    Journal(Journalrader rader, Personnoekler noekler, Clock klokke) {
        this.rader = rader;
        this.noekler = noekler;
        this.klokke = klokke;
    }

    /**
     * Appends the posts in the order given. The caller holds the locks of the persons ({@link Personlaas}) and the
     * transaction; the number of statements does not grow with the number of posts.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Journalpost> foer(List<NyPost> nye) {
        return foer(nye, taNumre(nye.size()));
    }

    /** Numbers for posts that must name each other. One that is not used leaves a gap, as a rollback does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> taNumre(int antall) {
        return antall == 0 ? List.of() : rader.taNummer(antall);
    }

    /** The same under numbers taken before, rising. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Journalpost> foer(List<NyPost> nye, List<Long> nummer) {
        if (nye.isEmpty()) {
            return List.of();
        }
        Set<Long> personIder = nye.stream().map(NyPost::personId).collect(Collectors.toSet());
        Map<Long, SecretKey> person = noekler.finnEllerLag(personIder);
        Map<Long, byte[]> sisteHash = rader.sisteHash(personIder);
        Instant registrert = klokke.instant().truncatedTo(ChronoUnit.MICROS);
        List<Lagret> lagres = new ArrayList<>(nye.size());
        for (int i = 0; i < nye.size(); i++) {
            Lagret rad = lagre(nye.get(i), nummer.get(i), registrert, person, sisteHash);
            sisteHash.put(rad.post().personId(), rad.hash());
            lagres.add(rad);
        }
        rader.settInn(lagres);
        return lagres.stream().map(Lagret::post).toList();
    }

    /** The post, which must exist. */
    public LestPost les(long personId, long nr) {
        return finn(personId, nr).orElseThrow(() -> new IllegalArgumentException("no such post"));
    }

    public Optional<LestPost> finn(long personId, long nr) {
        return rader.finn(personId, nr).map(rad -> aapne(rad, noekler.finn(List.of(personId))));
    }

    /** The last post that corrects or annuls the one asked for, or what corrected it; absent while that one stands. */
    public Optional<LestPost> finnSisteRettelse(long personId, long nr) {
        return rader.finnSisteRettelse(personId, nr).map(rad -> aapne(rad, noekler.finn(List.of(personId))));
    }

    /** All posts of the person, oldest first. */
    public List<LestPost> list(long personId) {
        Map<Long, SecretKey> person = noekler.finn(List.of(personId));
        return rader.list(personId).stream().map(rad -> aapne(rad, person)).toList();
    }

    /** The posts written under these idempotency keys by the organisation, whoever they are about. */
    public List<LestPost> listMedNoekkel(String organisasjon, Collection<String> idempotensnoekler) {
        return aapne(rader.listMedNoekkel(organisasjon, idempotensnoekler));
    }

    /** The same of several organisations, most of which have written nothing. */
    public List<LestPost> listMedNoekkel(Collection<String> organisasjoner, Collection<String> idempotensnoekler) {
        return aapne(rader.listMedNoekkel(organisasjoner, idempotensnoekler));
    }

    private List<LestPost> aapne(List<Lagret> funnet) {
        Map<Long, SecretKey> person =
                noekler.finn(funnet.stream().map(rad -> rad.post().personId()).toList());
        return funnet.stream().map(rad -> aapne(rad, person)).toList();
    }

    /** Holds the organisation's keys until the transaction ends: the same key is never accepted twice, not even at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void laasNoekler(String organisasjon, Collection<String> idempotensnoekler) {
        rader.laasNoekler(organisasjon, idempotensnoekler);
    }

    /** The next changes after the position, in an order that a late commit never breaks. */
    public Endringer endringer(Strompeker etter, int antall) {
        return rader.endringer(etter, antall);
    }

    /** Walks the person's chain; works also when the person is forgotten. */
    public Kjedesvar kontroller(long personId) {
        byte[] forrige = Hashkjede.start();
        List<Lagret> kjede = rader.list(personId);
        for (Lagret rad : kjede) {
            if (!rad.foelger(forrige)) {
                return new Kjedesvar.Brutt(rad.post().nr());
            }
            forrige = rad.hash();
        }
        return new Kjedesvar.Hel(kjede.size());
    }

    private static Lagret lagre(
            NyPost ny, long nr, Instant registrert, Map<Long, SecretKey> person, Map<Long, byte[]> sisteHash) {
        Journalpost post = new Journalpost(
                ny.personId(),
                nr,
                ny.type(),
                ny.kanal(),
                ny.avsender(),
                ny.organisasjon(),
                ny.noekkel(),
                ny.gjelderNr(),
                registrert);
        byte[] kryptert = Aesgcm.krypter(
                Objects.requireNonNull(person.get(ny.personId())),
                JSON.writeValueAsBytes(ny.innhold()),
                Aesgcm.sammenheng(ny.personId(), nr));
        return Lagret.etter(sisteHash.getOrDefault(ny.personId(), Hashkjede.start()), post, SKJEMA, kryptert);
    }

    private static LestPost aapne(Lagret rad, Map<Long, SecretKey> person) {
        SecretKey noekkel = person.get(rad.post().personId());
        return new LestPost(rad.post(), noekkel == null ? null : JSON.readTree(rad.klartekst(noekkel)));
    }
}
