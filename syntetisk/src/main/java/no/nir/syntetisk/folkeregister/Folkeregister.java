package no.nir.syntetisk.folkeregister;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.syntetisk.befolkning.Befolkning.Person;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Fregfaktum;
import no.nir.syntetisk.befolkning.Hendelse;
import no.nir.syntetisk.befolkning.Horisont;
import no.nir.syntetisk.befolkning.Kilde;
import no.nir.syntetisk.utsending.Utsending;
import no.nir.syntetisk.utsending.Utsending.Nummerert;
import org.springframework.stereotype.Component;

/** What Folkeregisteret answers, as plain structures. */
@Component
class Folkeregister {

    private static final int AAR_I_FEEDEN = 3;
    private static final int SIDE = 1000;

    record Innslag(long sekvensnummer, Feedhendelse hendelse) {}

    record Feedhendelse(
            String folkeregisteridentifikator,
            String hendelsetype,
            String hendelsesdokument,
            String persondokument,
            String ajourholdstidspunkt) {}

    private final Utsending utsending;

    Folkeregister(Utsending utsending) {
        this.utsending = utsending;
    }

    /** Events older than three years are gone: a number from then is not lawful any more. */
    boolean erForGammelt(long sekvensnummer) {
        Instant grense = utsending
                .klokke()
                .instant()
                .atZone(Horisont.NORGE)
                .minusYears(AAR_I_FEEDEN)
                .toInstant();
        return sekvensnummer < utsending.foersteEtter(Kilde.FREG, grense);
    }

    List<Innslag> feed(long sekvensnummer) {
        return utsending.fra(Kilde.FREG, sekvensnummer, SIDE).stream()
                .map(Folkeregister::innslag)
                .toList();
    }

    long siste() {
        return utsending.siste(Kilde.FREG);
    }

    /** The person as known now; by any number ever used. */
    Optional<Map<String, Object>> person(String nummer, Deler deler) {
        return finn(nummer)
                .map(person -> new Persondokument(utsending.fortalt(Kilde.FREG, person)))
                .map(dokument -> dokument.somJson(deler.egenskaper(), deler.visning()));
    }

    /** The thick event; absent when no such event has been told. */
    Optional<Map<String, Object>> hendelse(String dokument) {
        if (!dokument.matches("h[0-9]{1,18}")) {
            return Optional.empty();
        }
        long sekvensnummer = Long.parseLong(dokument.substring(1));
        return utsending.fra(Kilde.FREG, sekvensnummer, 1).stream()
                .filter(nummerert -> nummerert.sekvensnummer() == sekvensnummer)
                .findFirst()
                .map(nummerert -> tykk(dokument, nummerert));
    }

    private Optional<Person> finn(String nummer) {
        LocalDate idag = LocalDate.now(utsending.klokke());
        return nummer.length() == 11
                ? utsending
                        .finn(nummer)
                        .filter(person -> harHatt(person, nummer))
                        .map(person -> person.gjeldende(idag))
                : Optional.empty();
    }

    /** Known only once Folkeregisteret has told of it. */
    private boolean harHatt(Person person, String nummer) {
        return utsending.fortalt(Kilde.FREG, person).stream()
                .flatMap(hendelse -> fakta(hendelse).elementer().stream())
                .anyMatch(element -> element.innhold() instanceof Fregfaktum.Identifikasjonsnummer hatt
                        && hatt.foedselsEllerDNummer().equals(nummer));
    }

    private static Innslag innslag(Nummerert nummerert) {
        Hendelse hendelse = nummerert.hendelse();
        return new Innslag(
                nummerert.sekvensnummer(),
                new Feedhendelse(
                        nummer(hendelse),
                        fakta(hendelse).hendelsestype(),
                        "h" + nummerert.sekvensnummer(),
                        "p" + nummerert.sekvensnummer(),
                        Persondokument.tidspunkt(hendelse.tid())));
    }

    private static Map<String, Object> tykk(String dokument, Nummerert nummerert) {
        Fregfaktum fakta = fakta(nummerert.hendelse());
        Map<String, Object> hendelse = new LinkedHashMap<>();
        hendelse.put("folkeregisteridentifikator", nummer(nummerert.hendelse()));
        hendelse.put("hendelsestype", fakta.hendelsestype());
        hendelse.put(
                "ajourholdstidspunkt",
                Persondokument.tidspunkt(nummerert.hendelse().tid()));
        hendelse.put(
                "egenskapshendelse",
                fakta.elementer().stream()
                        .map(element -> Map.of(
                                element.egenskap().name(),
                                element.innhold(),
                                "entitet",
                                element.egenskap().name(),
                                "entitetsendring",
                                "registrereNy"))
                        .toList());
        return Map.of("dokumentidentifikator", dokument, "skjemaversjon", "1.4", "hendelse", hendelse);
    }

    private static String nummer(Hendelse hendelse) {
        LocalDate dag = LocalDate.ofInstant(Instant.ofEpochSecond(hendelse.tid()), Horisont.NORGE);
        String nummer = hendelse.liv().folkeregisternummer(dag);
        return nummer == null ? "" : nummer;
    }

    private static Fregfaktum fakta(Hendelse hendelse) {
        if (hendelse.faktum() instanceof Faktum.FraFolkeregisteret(Fregfaktum innhold)) {
            return innhold;
        }
        throw new IllegalArgumentException("hendelsen er ikke fra Folkeregisteret");
    }
}
