package no.nir.register.registrering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.totrinn.Kontroll;
import org.springframework.stereotype.Component;

/** Writes accepted commands: journal, projections, categories. Set by set, in the caller's transaction. */
@Component
class Bokfoering {

    private final Journal journal;
    private final Radskriver rader;
    private final Kategoriberegner kategori;
    private final Senefoering sene;
    private final Kommuneflyttinger flyttinger;

    Bokfoering(
            Journal journal,
            Radskriver rader,
            Kategoriberegner kategori,
            Senefoering sene,
            Kommuneflyttinger flyttinger) {
        this.journal = journal;
        this.rader = rader;
        this.kategori = kategori;
        this.sene = sene;
        this.flyttinger = flyttinger;
    }

    /**
     * What was written.
     *
     * @param godkjente with the numbers they got
     * @param poster in the order of what was accepted
     * @param spurte in the order of what was asked
     * @param holdte in the order of what was held
     */
    record Foert(
            List<Godkjent> godkjente, List<Journalpost> poster, List<Forespoersel> spurte, List<Kontroll> holdte) {}

    /** @param laast the persons of the batch */
    Foert foer(Bunke bunke, Laaser.Laast laast) {
        List<Long> numre = journal.taNumre(bunke.godkjente().size());
        List<Godkjent> godkjente = bunke.godkjente().stream()
                .map(godkjent -> godkjent.medNumre(nr -> Bunke.tildelt(nr, numre)))
                .toList();
        List<Journalpost> poster =
                journal.foer(godkjente.stream().map(Godkjent::nyPost).toList(), numre);
        projiser(bunke, godkjente, poster);
        sene.merk(godkjente, poster);
        flyttinger.skriv(godkjente, poster);
        beregn(poster.stream().map(Journalpost::personId).collect(Collectors.toSet()), laast);
        return new Foert(godkjente, poster, sene.spoer(bunke.spurte()), sene.hold(bunke.holdte()));
    }

    private void beregn(Set<Long> personer, Laaser.Laast laast) {
        if (personer.equals(laast.personer())) {
            kategori.beregnDisse(laast.beroerte());
        } else if (!personer.isEmpty()) {
            kategori.beregn(personer);
        }
    }

    private void projiser(Bunke bunke, List<Godkjent> godkjente, List<Journalpost> poster) {
        Map<Long, Journalpost> lukkere = new HashMap<>();
        for (int i = 0; i < poster.size(); i++) {
            Long lukker = godkjente.get(i).lukker();
            if (lukker != null) {
                lukkere.put(lukker, poster.get(i));
            }
        }
        List<Registrert<?>> lukkede = new ArrayList<>();
        lukkere.forEach((nr, av) -> {
            if (nr > 0) {
                lukkede.add(bunke.lukket(nr).lukketAv(av));
            }
        });
        rader.skriv(lukkede, nyeRader(godkjente, poster, lukkere));
    }

    /** A row that another of the batch has ended already is written as ended. */
    private static List<Registrert<?>> nyeRader(
            List<Godkjent> godkjente, List<Journalpost> poster, Map<Long, Journalpost> lukkere) {
        List<Registrert<?>> nye = new ArrayList<>();
        for (int i = 0; i < poster.size(); i++) {
            Godkjent godkjent = godkjente.get(i);
            Object innhold = godkjent.innhold();
            if (innhold != null) {
                Registrert<?> rad =
                        Registrert.ny(poster.get(i), godkjent.innsending().kommunenummer(), innhold);
                Journalpost lukker = lukkere.get(Bunke.foreloepig(i));
                nye.add(lukker == null ? rad : rad.lukketAv(lukker));
            }
        }
        return nye;
    }
}
