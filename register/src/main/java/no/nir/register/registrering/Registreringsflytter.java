package no.nir.register.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nir.register.deltakelse.Avslutning;
import no.nir.register.deltakelse.Morsmaal;
import no.nir.register.deltakelse.Timer;
import no.nir.register.deltakelse.Utdanningsbakgrunn;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.LestPost;
import no.nir.register.journal.NyPost;
import no.nir.register.journal.PersonSkilt;
import no.nir.register.journal.PersonSlaattSammen;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.regler.Registerbilde;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.vedtak.Overproeving;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the source register says that two persons are one, what the municipalities registered follows to the one that
 * stands; when it takes that back, what had followed goes back. Each move is a post of its own, so that the history shows
 * what was registered on whom. A registration that would stand twice stays where it is.
 */
@Component
class Registreringsflytter {

    private final Journal journal;
    private final Bildeleser bildeleser;
    private final Radskriver skriver;
    private final Clock klokke;

    Registreringsflytter(Journal journal, Bildeleser bildeleser, Radskriver skriver, Clock klokke) {
        this.journal = journal;
        this.bildeleser = bildeleser;
        this.skriver = skriver;
        this.klokke = klokke;
    }

    @EventListener
    void etter(PersonSlaattSammen hendelse) {
        flytt(
                hendelse.dublett(),
                hendelse.gjeldende(),
                bilde(hendelse.dublett()).alle());
    }

    @EventListener
    void etter(PersonSkilt hendelse) {
        List<Registrert<?>> rader = bilde(hendelse.gjeldende()).alle().stream()
                .filter(rad -> hendelse.medfulgte().contains(registrertPaa(hendelse.gjeldende(), rad.nr())))
                .toList();
        flytt(hendelse.gjeldende(), hendelse.utskilt(), rader);
    }

    /**
     * The person the municipality registered it on, through all moves since. What it registered while two were merged was on the one
     * who stood. What it has moved to another person itself, is that one's.
     */
    private long registrertPaa(long personId, long nr) {
        LestPost lest = journal.les(personId, nr);
        Journalpost post = lest.post();
        Long rettet = post.gjelderNr();
        if (post.type().equals(Registreringspost.FLYTTET)) {
            String[] noekkel = post.noekkel().split("-", -1);
            return registrertPaa(Long.parseLong(noekkel[1]), Long.parseLong(noekkel[2]));
        }
        Optional<Long> hos = Registreringspost.av(lest)
                .map(Registreringspost::flyttet)
                .filter(fra -> fra.personId() == personId)
                .map(Flyttet::nr);
        Long foer = rettet == null ? hos.orElse(null) : rettet;
        return foer == null ? personId : registrertPaa(personId, foer);
    }

    private void flytt(long fra, long til, List<Registrert<?>> rader) {
        Registerbilde hos = bilde(til);
        List<Registrert<?>> flyttes =
                rader.stream().filter(rad -> !staarAlt(rad, hos)).toList();
        List<Journalpost> poster =
                journal.foer(flyttes.stream().map(rad -> post(rad, fra, til)).toList());
        List<Registrert<?>> lukkede = new ArrayList<>();
        List<Registrert<?>> nye = new ArrayList<>();
        for (int i = 0; i < poster.size(); i++) {
            Registrert<?> rad = flyttes.get(i);
            lukkede.add(rad.lukketAv(poster.get(i)));
            nye.add(Registrert.ny(poster.get(i), rad.kommunenummer(), rad.innhold()));
        }
        skriver.skriv(lukkede, nye);
    }

    private NyPost post(Registrert<?> rad, long fra, long til) {
        Registreringspost gammel =
                Registreringspost.av(journal.les(fra, rad.nr())).orElseThrow();
        Registreringspost ny = new Registreringspost(
                gammel.finnNy().orElseThrow(),
                gammel.kommunenummer(),
                gammel.avsenderNavn(),
                List.of(),
                "",
                List.of(),
                gammel.beregnet(),
                gammel.sen(),
                null,
                gammel.kontrollert());
        String noekkel = "flyttet-" + fra + "-" + rad.nr() + "-" + til;
        return new NyPost(til, Registreringspost.FLYTTET, ny, Kanal.SYSTEM, "nir", "SYSTEM", noekkel, null);
    }

    private boolean staarAlt(Registrert<?> rad, Registerbilde hos) {
        return hos.alle().stream().anyMatch(annen -> switch (rad.innhold()) {
            case Utdanningsbakgrunn _, Morsmaal _ -> rad.innhold().getClass().isInstance(annen.innhold());
            case Timer timer ->
                annen.innhold() instanceof Timer andre
                        && sammeKommune(annen, rad)
                        && timer.ordning().equals(andre.ordning())
                        && timer.fag().equals(andre.fag())
                        && timer.maaned().equals(andre.maaned());
            case Avslutning avslutning ->
                annen.innhold() instanceof Avslutning andre
                        && sammeKommune(annen, rad)
                        && avslutning.ordning().equals(andre.ordning())
                        && avslutning.dato().equals(andre.dato());
            case Overproeving overproeving ->
                annen.innhold() instanceof Overproeving andre
                        && sammeKommune(annen, rad)
                        && overproeving.ordning().equals(andre.ordning())
                        && overproeving.periode().overlapper(andre.periode());
            default -> annen.innhold().equals(rad.innhold()) && sammeKommune(annen, rad);
        });
    }

    private boolean sammeKommune(Registrert<?> en, Registrert<?> annen) {
        return Kommunearv.erSamme(en.kommunenummer(), annen.kommunenummer(), LocalDate.now(klokke));
    }

    private Registerbilde bilde(long personId) {
        return Objects.requireNonNull(bildeleser.les(List.of(personId)).get(personId));
    }
}
