package no.nir.register.kilde.hkdir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.NyPost;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.kilde.Gjenkjenning;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Skrevet;
import no.nir.register.kilde.Skriverunde;
import no.nir.register.kilde.hkdir.Hkdirkoblinger.Kobling;
import no.nir.register.proeve.Proevemelding;
import no.nir.register.proeve.Proeveregister;
import org.springframework.stereotype.Component;

/** Writes many messages at once: each a journal post and a fact. One that came before is passed by. A deadline hangs on a test. */
@Component
class Hkdirskriver {

    /** @param hash of the message as sent, to know it again */
    private record Innhold(String tidspunkt, String hash, Hkdirmelding.Innhold innhold) {}

    private final Gjenkjenning gjenkjenning;
    private final Hkdirkoblinger koblinger;
    private final Journal journal;
    private final Proeveregister proever;

    Hkdirskriver(Gjenkjenning gjenkjenning, Hkdirkoblinger koblinger, Journal journal, Proeveregister proever) {
        this.gjenkjenning = gjenkjenning;
        this.koblinger = koblinger;
        this.journal = journal;
        this.proever = proever;
    }

    Skrevet<Hkdirhendelse> skriv(List<Lest<Hkdirhendelse>> innslag, Skriverunde runde) {
        List<Uleselig<Hkdirhendelse>> avvik = new ArrayList<>();
        List<Kobling> koblede = koblinger.koble(gjenkjenning.utenGamle(Kildenavn.HKDIR, innslag, avvik), avvik);
        Set<Long> personer = koblede.stream().map(Kobling::personId).collect(Collectors.toSet());
        if (!koblede.isEmpty()) {
            runde.laas(personer);
            List<Journalpost> poster =
                    journal.foer(koblede.stream().map(Hkdirskriver::post).toList());
            proever.registrer(IntStream.range(0, poster.size())
                    .mapToObj(i -> melding(koblede.get(i), poster.get(i)))
                    .toList());
        }
        return new Skrevet<>(personer, avvik);
    }

    private static NyPost post(Kobling kobling) {
        Hkdirhendelse hendelse = kobling.hendelse();
        return new NyPost(
                kobling.personId(),
                "HkdirProeve" + hendelse.melding(),
                new Innhold(hendelse.tidspunkt(), hendelse.hash(), hendelse.innhold()),
                Kanal.KILDE,
                Kildenavn.HKDIR.name(),
                Kildenavn.HKDIR.name(),
                hendelse.hendelsesId(),
                null);
    }

    private static Proevemelding melding(Kobling kobling, Journalpost post) {
        Stempel stempel = new Stempel(post.nr(), post.registrert(), kobling.opphavId());
        return new Proevemelding(post.personId(), stempel, kobling.hendelse().faktum());
    }
}
