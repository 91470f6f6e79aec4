package no.nir.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.nir.register.Registertest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Registertest
class JournalTest {

    @Autowired
    Journal journal;

    @Autowired
    Personlaas laas;

    @Autowired
    Glemsel glemsel;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transaksjoner;

    TransactionTemplate transaksjon;

    @BeforeEach
    void aapne() {
        transaksjon = new TransactionTemplate(transaksjoner);
    }

    @Test
    @DisplayName("innholdet ligger kryptert, og leses med personens nøkkel")
    void innholdetErKryptert() {
        long person = nyPerson();

        Journalpost post = foer(person, "hemmelig ord").getFirst();

        byte[] lagret = jdbc.queryForObject("select innhold from journal where nr = ?", byte[].class, post.nr());
        assertThat(new String(lagret, StandardCharsets.ISO_8859_1)).doesNotContain("hemmelig");
        assertThat(journal.les(person, post.nr()).innhold()).hasToString("{\"ord\":\"hemmelig ord\"}");
        assertThat(journal.les(person, post.nr()).post()).isEqualTo(post);
    }

    @Test
    @DisplayName("kjeden er hel etter mange poster, og én endret byte blir funnet")
    void kjedenViserEndring() {
        long person = nyPerson();
        List<Journalpost> poster = foer(person, "en", "to", "tre", "fire");
        assertThat(journal.kontroller(person)).isEqualTo(new Kjedesvar.Hel(4));

        endreUtenomJournalen("""
                update journal set innhold = set_byte(innhold, 20, (get_byte(innhold, 20) + 1) % 256) where nr = ?
                """, poster.get(1).nr());

        assertThat(journal.kontroller(person))
                .isEqualTo(new Kjedesvar.Brutt(poster.get(1).nr()));
    }

    @Test
    @DisplayName("en post som er tatt ut av kjeden, blir savnet")
    void kjedenViserHull() {
        long person = nyPerson();
        List<Journalpost> poster = foer(person, "en", "to", "tre");

        endreUtenomJournalen("delete from journal where nr = ?", poster.get(1).nr());

        assertThat(journal.kontroller(person))
                .isEqualTo(new Kjedesvar.Brutt(poster.get(2).nr()));
    }

    @Test
    @DisplayName("databasen nekter å endre og slette poster")
    void journalenErUforanderlig() {
        long person = nyPerson();
        foer(person, "en");

        assertThatThrownBy(() -> jdbc.update("update journal set type = 'X' where person_id = ?", person))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("delete from journal where person_id = ?", person))
                .hasMessageContaining("append-only");
    }

    @Test
    @DisplayName("en glemt person: innholdet er borte, kjeden er hel, og ingenting mer kan skrives")
    void glemt() {
        long person = nyPerson();
        Journalpost post = foer(person, "noe").getFirst();

        glemsel.glem(person);

        assertThat(journal.les(person, post.nr()).innhold()).isNull();
        assertThat(journal.kontroller(person)).isEqualTo(new Kjedesvar.Hel(1));
        assertThatThrownBy(() -> foer(person, "mer")).hasMessageContaining("forgotten");
    }

    @Test
    @DisplayName("innhold som er flyttet til en annen person, lar seg ikke åpne")
    void innholdetErBundetTilPlassen() {
        long person = nyPerson();
        List<Journalpost> poster = foer(person, "en", "to");

        endreUtenomJournalen("""
                update journal set innhold = (select innhold from journal where nr = ?) where nr = ?
                """, poster.get(0).nr(), poster.get(1).nr());

        assertThatThrownBy(() -> journal.les(person, poster.get(1).nr())).hasMessageContaining("does not open");
    }

    @Test
    @DisplayName("endringsstrømmen hopper aldri over en post som blir ferdig sent")
    void stroemmenVenterPaaSene() throws Exception {
        long sen = nyPerson();
        long rask = nyPerson();
        Strompeker foer = tilEnden();
        CountDownLatch skrevet = new CountDownLatch(1);
        CountDownLatch faaFerdig = new CountDownLatch(1);
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Journalpost>> senPost = traader.submit(() -> transaksjon.execute(_ -> {
                laas.laas(List.of(sen));
                List<Journalpost> poster = journal.foer(List.of(post(sen, "sen")));
                skrevet.countDown();
                vent(faaFerdig);
                return poster;
            }));
            vent(skrevet);
            long raskNr = foer(rask, "rask").getFirst().nr();
            Endringer foerst = journal.endringer(foer, 1000);
            assertThat(foerst.poster()).extracting(Journalpost::nr).doesNotContain(raskNr);

            faaFerdig.countDown();
            long senNr = senPost.get().getFirst().nr();
            // Work that other tests left behind may hold the stream back for a while.
            Strompeker videre = foerst.neste();
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                List<Long> funnet = new ArrayList<>();
                les(videre, funnet);
                assertThat(funnet).contains(senNr, raskNr);
            });
        }
    }

    @Test
    @DisplayName("strømmen lest bit for bit gir hver post én gang, også mens mange skriver")
    void stroemmenGirAltEnGang() throws Exception {
        Strompeker fra = tilEnden();
        List<Long> skrevet = new ArrayList<>();
        List<Long> lest = new ArrayList<>();
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> skrivere = IntStream.range(0, 8)
                    .mapToObj(_ -> traader.submit(this::skrivTjue))
                    .toList();
            while (!skrivere.stream().allMatch(Future::isDone)) {
                fra = les(fra, lest);
            }
            for (Future<List<Long>> skriver : skrivere) {
                skrevet.addAll(skriver.get());
            }
        }
        fra = les(fra, lest);
        assertThat(lest).doesNotHaveDuplicates().containsAll(skrevet);
    }

    @Test
    @DisplayName("strømmen går etter transaksjonens tall, også der tallet får et siffer til")
    void stroemmenTellerIkkeBokstaver() {
        List<Journalpost> poster = foer(nyPerson(), "først", "sist");
        endreUtenomJournalen(
                "update journal set transaksjon = '99' where nr = ?",
                poster.getFirst().nr());
        endreUtenomJournalen(
                "update journal set transaksjon = '100' where nr = ?",
                poster.getLast().nr());

        Endringer side = journal.endringer(new Strompeker(98, Long.MAX_VALUE), 1);
        assertThat(side.poster()).containsExactly(poster.getFirst());
        assertThat(journal.endringer(side.neste(), 1).poster()).containsExactly(poster.getLast());
    }

    @Test
    @DisplayName("mange personer og poster på én gang får hver sin hele kjede")
    void mangePaaEnGang() {
        List<Long> personer = laas.opprettPersoner(200);
        List<NyPost> poster = new ArrayList<>();
        for (int runde = 0; runde < 5; runde++) {
            String ord = "runde " + runde;
            personer.forEach(person -> poster.add(post(person, ord)));
        }
        transaksjon.executeWithoutResult(_ -> {
            laas.laas(personer);
            journal.foer(poster);
        });

        assertThat(personer).allMatch(person -> journal.kontroller(person).equals(new Kjedesvar.Hel(5)));
    }

    private List<Long> skrivTjue() {
        long person = nyPerson();
        return IntStream.range(0, 20)
                .mapToObj(i -> foer(person, "post " + i).getFirst().nr())
                .toList();
    }

    private Strompeker les(Strompeker fra, List<Long> lest) {
        Endringer side = journal.endringer(fra, 7);
        while (!side.poster().isEmpty()) {
            side.poster().forEach(p -> lest.add(p.nr()));
            fra = side.neste();
            side = journal.endringer(fra, 7);
        }
        return fra;
    }

    private Strompeker tilEnden() {
        Strompeker fra = Strompeker.start();
        Endringer side = journal.endringer(fra, 100_000);
        return side.poster().isEmpty() ? fra : side.neste();
    }

    private long nyPerson() {
        return laas.opprettPersoner(1).getFirst();
    }

    private List<Journalpost> foer(long person, String... ord) {
        return transaksjon.execute(_ -> {
            laas.laas(List.of(person));
            return journal.foer(Arrays.stream(ord).map(o -> post(person, o)).toList());
        });
    }

    private static NyPost post(long person, String ord) {
        return new NyPost(
                person,
                "Proeve",
                Map.of("ord", ord),
                Kanal.SYSTEM,
                "test",
                "SYSTEM",
                UUID.randomUUID().toString(),
                null);
    }

    /** Someone with the database's own rights, past every guard of the register. */
    private void endreUtenomJournalen(String sql, Object... parametre) {
        transaksjon.executeWithoutResult(_ -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update(sql, parametre);
        });
    }

    private static void vent(CountDownLatch paa) {
        try {
            paa.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
