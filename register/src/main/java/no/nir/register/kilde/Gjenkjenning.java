package no.nir.register.kilde;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Knows events that came before: by the source's id of them, and by the {@code hash} their journal posts keep. */
@Component
public class Gjenkjenning {

    private final Journal journal;

    Gjenkjenning(Journal journal) {
        this.journal = journal;
    }

    /**
     * Delivery is at least once. The same id with other content is not the same event: a human must look.
     *
     * @param avvik where those are put
     */
    public <T extends Feedhendelse> List<Lest<T>> utenGamle(
            Kildenavn kilde, List<Lest<T>> innslag, List<Uleselig<T>> avvik) {
        Map<String, String> gamle = journal
                .listMedNoekkel(
                        kilde.name(),
                        innslag.stream().map(ett -> ett.innhold().hendelsesId()).toList())
                .stream()
                .collect(Collectors.toMap(lest -> lest.post().noekkel(), Gjenkjenning::hash, (en, _) -> en));
        List<Lest<T>> nye = new ArrayList<>(innslag.size());
        for (Lest<T> ett : innslag) {
            T hendelse = ett.innhold();
            String hash = gamle.putIfAbsent(hendelse.hendelsesId(), hendelse.hash());
            if (hash == null) {
                nye.add(ett);
            } else if (!hash.equals(hendelse.hash()) && !hash.isEmpty()) {
                avvik.add(new Uleselig<>(ett.opphav(), Karantenegrunn.SAMME_ID_ANNET_INNHOLD));
            }
        }
        return nye;
    }

    /** Empty for a forgotten person: whatever comes under that id is passed by. */
    private static String hash(LestPost lest) {
        JsonNode innhold = lest.innhold();
        return innhold == null ? "" : innhold.path("hash").asString("");
    }
}
