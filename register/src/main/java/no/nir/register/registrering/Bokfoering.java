package no.nir.register.registrering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.deltakelse.Deltakelse;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.vedtak.Vedtaksopplysning;
import no.nir.register.vedtak.Vedtaksregister;
import org.springframework.stereotype.Component;

/** Writes accepted commands: journal, projections, categories. Set by set, in the caller's transaction. */
@Component
class Bokfoering {

    private final Journal journal;
    private final Vedtaksregister vedtak;
    private final Deltakelsesregister deltakelse;
    private final Kategoriberegner kategori;
    private final Senefoering sene;

    Bokfoering(
            Journal journal,
            Vedtaksregister vedtak,
            Deltakelsesregister deltakelse,
            Kategoriberegner kategori,
            Senefoering sene) {
        this.journal = journal;
        this.vedtak = vedtak;
        this.deltakelse = deltakelse;
        this.kategori = kategori;
        this.sene = sene;
    }

    /**
     * What was written.
     *
     * @param poster in the order of what was accepted
     * @param spurte in the order of what was asked
     * @param holdte in the order of what was held
     */
    record Foert(List<Journalpost> poster, List<Forespoersel> spurte, List<Kontroll> holdte) {}

    Foert foer(Bunke bunke) {
        List<Godkjent> godkjente = bunke.godkjente();
        List<Journalpost> poster =
                journal.foer(godkjente.stream().map(Godkjent::nyPost).toList());
        projiser(bunke, poster);
        sene.merk(godkjente, poster);
        Set<Long> personer = poster.stream().map(Journalpost::personId).collect(Collectors.toSet());
        if (!personer.isEmpty()) {
            kategori.beregn(personer);
        }
        return new Foert(poster, sene.spoer(bunke.spurte()), sene.hold(bunke.holdte()));
    }

    private void projiser(Bunke bunke, List<Journalpost> poster) {
        Map<Long, Journalpost> lukkere = new HashMap<>();
        for (int i = 0; i < poster.size(); i++) {
            Long lukker = bunke.godkjente().get(i).lukker();
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
        List<Registrert<?>> nye = nyeRader(bunke, poster, lukkere);
        skriv(lukkede, nye);
    }

    /** Rows that end first, then those that begin: a new one may stand where the old one stood. */
    void skriv(List<Registrert<?>> lukkede, List<Registrert<?>> nye) {
        vedtak.lukk(vedtaksrader(lukkede));
        deltakelse.lukk(deltakelsesrader(lukkede));
        vedtak.settInn(vedtaksrader(nye));
        deltakelse.settInn(deltakelsesrader(nye));
    }

    /** A row that another of the batch has ended already is written as ended. */
    private static List<Registrert<?>> nyeRader(Bunke bunke, List<Journalpost> poster, Map<Long, Journalpost> lukkere) {
        List<Registrert<?>> nye = new ArrayList<>();
        for (int i = 0; i < poster.size(); i++) {
            Godkjent godkjent = bunke.godkjente().get(i);
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

    @SuppressWarnings("unchecked")
    private static List<Registrert<Vedtaksopplysning>> vedtaksrader(List<Registrert<?>> rader) {
        return rader.stream()
                .filter(rad -> rad.innhold() instanceof Vedtaksopplysning)
                .map(rad -> (Registrert<Vedtaksopplysning>) rad)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Registrert<Deltakelse>> deltakelsesrader(List<Registrert<?>> rader) {
        return rader.stream()
                .filter(rad -> rad.innhold() instanceof Deltakelse)
                .map(rad -> (Registrert<Deltakelse>) rad)
                .toList();
    }
}
