package no.nir.register.varsling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.NyPost;
import no.nir.register.journal.Personlaas;
import no.nir.register.varsling.Dagsvurdering.Bilde;
import no.nir.register.varsling.Dagsvurdering.Melding;
import no.nir.register.varsling.Dagsvurdering.Stand;
import no.nir.register.varsling.Dagsvurdering.Utfall;
import no.nir.register.varsling.Varslingslager.Foert;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells some persons' changes: journal posts, their projection and what has been told, in one transaction under the persons' locks. */
@Component
class Varsler {

    private final Journal journal;
    private final Personlaas laas;
    private final Varslingslager lager;

    Varsler(Journal journal, Personlaas laas, Varslingslager lager) {
        this.journal = journal;
        this.laas = laas;
        this.lager = lager;
    }

    /**
     * Read anew under the locks: what another node has told meanwhile is not told again, and of someone forgotten meanwhile nothing is left
     * to tell.
     */
    @Transactional
    void fortell(List<Long> personer, Dagsvurdering dag) {
        laas.laas(personer);
        Map<Long, Bilde> bilder = lager.les(personer);
        Map<Long, Integer> foer = lager.antall(personer);
        List<NyPost> poster = new ArrayList<>();
        List<Melding> meldinger = new ArrayList<>();
        Map<Long, Stand> stand = new HashMap<>();
        List<Long> uten = new ArrayList<>();
        for (Long id : personer) {
            Bilde bilde = Objects.requireNonNull(bilder.get(id));
            Utfall utfall = dag.vurder(bilde);
            int nr = foer.getOrDefault(id, 0);
            for (Melding melding : utfall.meldinger()) {
                nr++;
                poster.add(post(id, nr, melding));
                meldinger.add(melding);
            }
            if (utfall.stand() == null || erUkjent(bilde)) {
                uten.add(id);
            } else {
                stand.put(id, utfall.stand());
            }
        }
        foer(poster, meldinger, dag);
        lager.settStand(stand, uten);
    }

    /** Of somebody without timelines who has been told nothing, forgotten perhaps, nothing is kept. */
    private static boolean erUkjent(Bilde bilde) {
        return bilde.stand() == null && bilde.tidslinjer().strekk().isEmpty();
    }

    private void foer(List<NyPost> poster, List<Melding> meldinger, Dagsvurdering dag) {
        List<Journalpost> foerte = journal.foer(poster);
        List<Foert> rader = new ArrayList<>();
        for (int i = 0; i < foerte.size(); i++) {
            Journalpost post = foerte.get(i);
            rader.add(new Foert(post.personId(), post.nr(), meldinger.get(i)));
        }
        lager.skriv(rader, dag.dag());
    }

    /**
     * The key is the running number of the person's events: the same event can never be written twice, and the key, which is not encrypted
     * and outlives the person, says nothing of what it was.
     */
    private static NyPost post(long personId, int nr, Melding melding) {
        Kategorihendelse hendelse = melding.hendelse();
        return new NyPost(
                personId,
                hendelse.slag().type(),
                hendelse,
                Kanal.SYSTEM,
                "nir",
                "SYSTEM",
                "kategorihendelse-" + nr,
                melding.varsel() == null ? null : melding.varsel().nr());
    }
}
