package no.nir.register.registrering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kanal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
class HistorikkinnlastingTest {

    @Autowired
    Historikkinnlasting innlasting;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    long person;
    String duf = "";
    LocalDate da = LocalDate.EPOCH;

    @BeforeEach
    void tomPeker() {
        jdbc.sql("delete from historikkpeker").update();
        da = personer.idag().minusYears(1);
        person = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, da.minusMonths(1));
        duf = personer.duf(person);
    }

    @Test
    @DisplayName("gamle registreringer tas inn uten frist; det som er galt, stopper ikke resten")
    void tarInn() {
        List<String> sider = List.of(
                side(2, konvolutt(0, "KRAV", Registreringspersoner.KOMMUNEN), konvolutt(1, "KRAV", "9999")),
                side(4, konvolutt(2, "TULL", Registreringspersoner.KOMMUNEN), "{\"halv\":1}"),
                side(4));
        List<Historikkframdrift> framdrift = new ArrayList<>();

        innlasting.last(fra(sider), framdrift::add);

        assertThat(framdrift).containsExactly(new Historikkframdrift(1, 1), new Historikkframdrift(1, 3));
        assertThat(journal.list(person)).extracting(post -> post.post().kanal()).containsExactly(Kanal.MIGRERING);
    }

    @Test
    @DisplayName("avbrutt midtveis og startet på nytt: alt kommer inn, ingenting to ganger")
    void startesPaaNytt() {
        String foerste = side(2, konvolutt(0, "KRAV", Registreringspersoner.KOMMUNEN));
        String andre = side(4, konvolutt(2, "SOEKNAD", Registreringspersoner.KOMMUNEN));
        assertThatThrownBy(() -> innlasting.last(
                        sti -> {
                            if (sti.contains("fraSekvensnummer=0&")) {
                                return foerste.getBytes(StandardCharsets.UTF_8);
                            }
                            throw new IllegalStateException("kilden gikk ned");
                        },
                        _ -> {}))
                .hasMessage("kilden gikk ned");
        jdbc.sql("update historikkpeker set sekvens = 0, godtatt = 0").update();

        innlasting.last(fra(List.of(foerste, andre, side(4))), _ -> {});

        assertThat(journal.list(person)).hasSize(2);
    }

    @Test
    @DisplayName(
            "det som viser til noe sendt før på samme side, får nummeret det fikk; viser det til noe avvist, avvises det")
    void visertil() {
        String avslag = """
                {"type":"FattVedtak","ordning":"INTRO","vedtakstype":"AVSLAG","vedtaksdato":"%s","begrunnelse":"Nei.","avslagsgrunn":"%s",
                 "klagerettOpplyst":"%s","klagerettForm":"BREV","faktaUndersoekt":true,"faktaUndersoektHvordan":"Samtale."}
                """;
        String klage =
                "{\"type\":\"RegistrerKlage\",\"ordning\":\"INTRO\",\"mottatt\":\"%s\"}".formatted(da.plusDays(9));
        String foerste = UUID.randomUUID().toString();
        String andre = UUID.randomUUID().toString();
        List<String> sider = List.of(
                side(
                        4,
                        sendt(0, foerste, avslag.formatted(da, "ALDER", da), ""),
                        sendt(1, UUID.randomUUID().toString(), klage, viser("vedtakNr", foerste)),
                        sendt(2, andre, avslag.formatted(da, "TULL", da), ""),
                        sendt(3, UUID.randomUUID().toString(), klage, viser("vedtakNr", andre))),
                side(4));
        List<Historikkframdrift> framdrift = new ArrayList<>();

        innlasting.last(fra(sider), framdrift::add);

        assertThat(framdrift).containsExactly(new Historikkframdrift(2, 2));
        assertThat(jdbc.sql("select vedtak_nr = v.nr from klage k join vedtak v using (person_id) where person_id = ?")
                        .param(person)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    @DisplayName(
            "det som sto på feil person, flyttes til den kommunen svarte for da, og ikke til en den aldri har svart for")
    void flytter() {
        long rett = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, da.minusMonths(1));
        long fremmed = personer.bosattFlyktning(Registreringspersoner.ANNEN_KOMMUNE, da.minusMonths(1));
        String kurs = "{\"type\":\"RegistrerMilepael\",\"ordning\":\"INTRO\",\"milepael\":\"%s\",\"dato\":\"%s\"}";
        String flytt = "{\"type\":\"Flytt\",\"aarsak\":\"FEIL_PERSON\",\"tilPerson\":{\"dufNummer\":\"%s\"}}";
        String foerste = UUID.randomUUID().toString();
        String andre = UUID.randomUUID().toString();
        List<Historikkframdrift> framdrift = new ArrayList<>();

        innlasting.last(
                fra(List.of(
                        side(
                                4,
                                sendt(0, foerste, kurs.formatted("FORELDREVEILEDNING", da), ""),
                                sendt(
                                        1,
                                        UUID.randomUUID().toString(),
                                        flytt.formatted(personer.duf(rett)),
                                        viser("nr", foerste)),
                                sendt(2, andre, kurs.formatted("KARRIEREVEILEDNING", da), ""),
                                sendt(
                                        3,
                                        UUID.randomUUID().toString(),
                                        flytt.formatted(personer.duf(fremmed)),
                                        viser("nr", andre))),
                        side(4))),
                framdrift::add);

        assertThat(framdrift).containsExactly(new Historikkframdrift(3, 1));
        assertThat(jdbc.sql("select milepael from milepael where person_id = ? and registrert_til is null")
                        .param(rett)
                        .query(String.class)
                        .list())
                .containsExactly("FORELDREVEILEDNING");
    }

    private static String viser(String felt, String noekkel) {
        return ",\"viserTil\":{\"felt\":\"%s\",\"kommunenummer\":\"%s\",\"avsendersMeldingsidentifikator\":\"%s\"}"
                .formatted(felt, Registreringspersoner.KOMMUNEN, noekkel);
    }

    private String sendt(long nr, String noekkel, String kommando, String mer) {
        return """
                {"sekvensnummer":%d,"innsendt":"2025-01-01T10:00:00+01:00","avsendersMeldingsidentifikator":"%s",
                 "kildesystem":{"navn":"Fag","versjon":"1"},"person":{"dufNummer":"%s"},"kommunenummer":"%s","kommando":%s%s}
                """.formatted(nr, noekkel, duf, Registreringspersoner.KOMMUNEN, kommando, mer);
    }

    private static Historikkinnlasting.Sidehenter fra(List<String> sider) {
        List<String> igjen = new ArrayList<>(sider);
        return _ -> igjen.removeFirst().getBytes(StandardCharsets.UTF_8);
    }

    private static String side(long neste, String... innsendinger) {
        return "{\"innsendinger\":[" + String.join(",", innsendinger) + "],\"nesteSekvensnummer\":" + neste + "}";
    }

    private String konvolutt(long nr, String slag, String kommune) {
        return """
                {"sekvensnummer":%d,"innsendt":"2025-01-01T10:00:00+01:00","avsendersMeldingsidentifikator":"%s",
                 "kildesystem":{"navn":"Fag","versjon":"1"},"person":{"dufNummer":"%s"},"kommunenummer":"%s",
                 "kommando":{"type":"RegistrerKontakt","ordning":"INTRO","slag":"%s","dato":"%s"}}
                """.formatted(nr, UUID.randomUUID(), duf, kommune, slag, da);
    }
}
