package no.nir.register.kilde.udi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import no.nir.register.kilde.udi.Udikoblinger.Kobling;
import no.nir.register.opphold.Oppholdsmelding;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personfaktum;
import no.nir.register.person.Personmelding;
import no.nir.register.person.Personregister;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes many events at once: each a journal post and facts. An event that came before is passed by. */
@Component
class Udiskriver {

    /** @param hash of the event as sent, to know it again */
    private record Innhold(String tidspunkt, String hash, JsonNode innhold) {}

    private final Gjenkjenning gjenkjenning;
    private final Udikoblinger koblinger;
    private final Journal journal;
    private final Personregister personer;
    private final Oppholdsregister opphold;

    Udiskriver(
            Gjenkjenning gjenkjenning,
            Udikoblinger koblinger,
            Journal journal,
            Personregister personer,
            Oppholdsregister opphold) {
        this.gjenkjenning = gjenkjenning;
        this.koblinger = koblinger;
        this.journal = journal;
        this.personer = personer;
        this.opphold = opphold;
    }

    Skrevet<Udihendelse> skriv(List<Lest<Udihendelse>> innslag, Skriverunde runde) {
        List<Uleselig<Udihendelse>> avvik = new ArrayList<>();
        List<Lest<Udihendelse>> nye = gjenkjenning.utenGamle(Kildenavn.UDI, innslag, avvik);
        if (nye.isEmpty()) {
            return new Skrevet<>(Set.of(), avvik);
        }
        Udikoblinger.Resultat resultat = koblinger.koble(nye, avvik);
        List<Kobling> koblede = resultat.koblinger();
        Set<Long> venter = koblinger.listVenter(koblede);
        Set<Long> laases = new HashSet<>(venter);
        koblede.forEach(en -> laases.add(resultat.id(en)));
        runde.laas(laases);
        List<Journalpost> poster = journal.foer(
                koblede.stream().map(en -> post(resultat.id(en), en.hendelse())).toList());
        personer.registrer(personmeldinger(koblede, poster));
        opphold.registrer(oppholdsmeldinger(koblede, poster));
        koblinger.knyttVentende(venter);
        Set<Long> beroerte = new TreeSet<>(venter);
        poster.forEach(post -> beroerte.add(post.personId()));
        return new Skrevet<>(beroerte, avvik);
    }

    private static NyPost post(long personId, Udihendelse hendelse) {
        return new NyPost(
                personId,
                "Udi" + hendelse.hendelsestype(),
                new Innhold(hendelse.tidspunkt(), hendelse.hash(), hendelse.innhold()),
                Kanal.KILDE,
                Kildenavn.UDI.name(),
                Kildenavn.UDI.name(),
                hendelse.hendelsesId(),
                null);
    }

    /** Who the person is stands in every event: one message per person and portion, unless the event says something new. */
    private static List<Personmelding> personmeldinger(List<Kobling> koblede, List<Journalpost> poster) {
        Map<Long, List<Personfaktum>> sagt = new LinkedHashMap<>();
        List<Personmelding> meldinger = new ArrayList<>();
        for (int i = 0; i < poster.size(); i++) {
            List<Personfaktum> person = koblede.get(i).hendelse().person();
            if (!person.equals(sagt.put(poster.get(i).personId(), person))) {
                meldinger.add(
                        Personmelding.enkelt(poster.get(i).personId(), stempel(poster.get(i), koblede.get(i)), person));
            }
        }
        return meldinger;
    }

    private static List<Oppholdsmelding> oppholdsmeldinger(List<Kobling> koblede, List<Journalpost> poster) {
        List<Oppholdsmelding> meldinger = new ArrayList<>();
        for (int i = 0; i < poster.size(); i++) {
            Journalpost post = poster.get(i);
            Stempel stempel = stempel(post, koblede.get(i));
            koblede.get(i)
                    .hendelse()
                    .opphold()
                    .forEach(faktum -> meldinger.add(new Oppholdsmelding(post.personId(), stempel, faktum)));
        }
        return meldinger;
    }

    private static Stempel stempel(Journalpost post, Kobling kobling) {
        return new Stempel(post.nr(), post.registrert(), kobling.opphavId());
    }
}
