package no.nir.register.registrering;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Konvolutt;
import no.nir.register.registrering.kommando.Konvolutt.Lest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes in what the synthetic municipalities registered through the years, through the same commands and rules as
 * everything else. Only in a demo. Can be stopped anywhere and started again: the pointer moves after a page is committed,
 * and a page taken in twice meets its own idempotency keys.
 */
@Service
@ConditionalOnBooleanProperty("nir.demo")
public class Historikkinnlasting {

    /** Gets a page: the path and query, relative to the synthetic Norway, in; the JSON out. */
    @FunctionalInterface
    public interface Sidehenter {
        byte[] hent(String sti);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Historikkinnlasting.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KILDE = "FAGSYSTEM";
    private static final String SVAR = "svarFraImdi";
    private static final int SIDE = 5000;
    private static final String GRUNN = "Registrert i kommunens fagsystem den gangen";

    private final Registrering registrering;
    private final Historikksvar svar;
    private final Historikkhenvisning henvisning;
    private final JdbcClient jdbc;
    private final Clock klokke;

    Historikkinnlasting(
            Registrering registrering,
            Historikksvar svar,
            Historikkhenvisning henvisning,
            JdbcClient jdbc,
            Clock klokke) {
        this.registrering = registrering;
        this.svar = svar;
        this.henvisning = henvisning;
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    private record Peker(long sekvens, long godtatt, long avvist) {}

    /** Reads until there is nothing more. */
    public void last(Sidehenter henter, Consumer<Historikkframdrift> framdrift) {
        Map<String, Long> grunner = new TreeMap<>();
        Peker peker = peker();
        while (true) {
            JsonNode side = JSON.readTree(
                    henter.hent("fagsystem/v1/historikk?fraSekvensnummer=" + peker.sekvens() + "&antall=" + SIDE));
            JsonNode innsendinger = side.path("innsendinger");
            if (innsendinger.isEmpty()) {
                break;
            }
            long godtatt = taInn(innsendinger, grunner);
            peker = new Peker(
                    side.path("nesteSekvensnummer").asLong(),
                    peker.godtatt() + godtatt,
                    peker.avvist() + innsendinger.size() - godtatt);
            flytt(peker);
            framdrift.accept(new Historikkframdrift(peker.godtatt(), peker.avvist()));
        }
        LOG.info(
                "History: {} accepted, {} refused in all; refused in this run by reason: {}",
                peker.godtatt(),
                peker.avvist(),
                grunner);
    }

    /** Page by page, but what names an earlier one of the page waits until that has its number. */
    private long taInn(JsonNode innsendinger, Map<String, Long> grunner) {
        long godtatt = 0;
        List<JsonNode> bunke = new ArrayList<>();
        Set<String> noekler = new HashSet<>();
        for (JsonNode node : innsendinger) {
            if (Historikkhenvisning.viserTil(node).filter(noekler::contains).isPresent()) {
                godtatt += taInn(bunke, grunner);
                bunke.clear();
                noekler.clear();
            }
            bunke.add(node);
            noekler.add(Historikkhenvisning.noekkel(node));
        }
        return godtatt + taInn(bunke, grunner);
    }

    private long taInn(List<JsonNode> innsendinger, Map<String, Long> grunner) {
        List<Innsending> forstaatte = new ArrayList<>();
        List<JsonNode> svarene = new ArrayList<>();
        for (JsonNode node : innsendinger) {
            switch (Konvolutt.les(utenLoepenummer(henvisning.medNummer(node)))) {
                case Lest.Forstaatt(Konvolutt konvolutt) -> {
                    forstaatte.add(innsending(konvolutt, node));
                    svarene.add(node.path(SVAR));
                }
                case Lest.Uforstaatt(Optional<String> _, List<Avvisning> avvisninger) -> tell(avvisninger, grunner);
            }
        }
        long godtatt = 0;
        List<Utfall> utfall = registrering.utfoerAlle(forstaatte);
        for (int i = 0; i < utfall.size(); i++) {
            switch (utfall.get(i)) {
                case Utfall.Godtatt(Kvittering kvittering) -> {
                    godtatt++;
                    svar.taInn(kvittering, svarene.get(i));
                }
                case Utfall.Avvist(List<Avvisning> avvisninger) -> tell(avvisninger, grunner);
                case Utfall.Forespurt _ -> grunner.merge("FORESPURT", 1L, Long::sum);
                case Utfall.Holdt _ -> grunner.merge("HOLDT", 1L, Long::sum);
                case Utfall.MaaBekreftes _ -> grunner.merge("MAA_BEKREFTES", 1L, Long::sum);
            }
        }
        return godtatt;
    }

    private static Innsending innsending(Konvolutt konvolutt, JsonNode node) {
        String system = node.path("kildesystem").path("navn").asString("?");
        Innsending innsending = konvolutt.fra(new Avsender.Historikk(konvolutt.kommunenummer(), system));
        return new Innsending(
                innsending.person(),
                innsending.kommunenummer(),
                innsending.kommando(),
                innsending.avsender(),
                innsending.noekkel(),
                Bekreftelse.alle(GRUNN));
    }

    /** The feed's own number and time, and what IMDi answered, are not the envelope's. */
    private static JsonNode utenLoepenummer(JsonNode node) {
        return node instanceof ObjectNode objekt
                ? objekt.deepCopy().without(List.of("sekvensnummer", "innsendt", SVAR, Historikkhenvisning.FELT))
                : node;
    }

    private static void tell(List<Avvisning> avvisninger, Map<String, Long> grunner) {
        avvisninger.stream().map(Avvisning::kode).distinct().forEach(kode -> grunner.merge(kode, 1L, Long::sum));
    }

    private Peker peker() {
        return jdbc.sql("select sekvens, godtatt, avvist from historikkpeker where kilde = ?")
                .param(KILDE)
                .query(Peker.class)
                .optional()
                .orElse(new Peker(0, 0, 0));
    }

    private void flytt(Peker peker) {
        jdbc.sql("""
                insert into historikkpeker (kilde, sekvens, godtatt, avvist, oppdatert) values (?, ?, ?, ?, ?)
                on conflict (kilde) do update set sekvens = excluded.sekvens, godtatt = excluded.godtatt,
                       avvist = excluded.avvist, oppdatert = excluded.oppdatert
                """)
                .params(KILDE, peker.sekvens(), peker.godtatt(), peker.avvist(), OffsetDateTime.now(klokke))
                .update();
    }
}
