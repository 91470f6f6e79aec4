package no.nir.register.registrering;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.tildeling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kjedesvar;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many at once, and transactions that never finish. */
@Registertest
class SamtidighetTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Vedtaksregister vedtak;

    @Autowired
    Journal journal;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    PlatformTransactionManager transaksjoner;

    LocalDate idag;

    @BeforeEach
    void dag() {
        idag = personer.idag();
    }

    @Test
    @DisplayName("åtte tildelingsvedtak på samme person samtidig: ett blir stående, sju får vite hvorfor")
    void vedtakSamtidig() throws Exception {
        long person = personer.bosattFlyktning();

        List<Utfall> svar = samtidig(8, () -> registrering.utfoer(innsending(person, tildeling(idag))));

        assertThat(svar).filteredOn(Utfall.Godtatt.class::isInstance).hasSize(1);
        assertThat(svar).filteredOn(Utfall.Avvist.class::isInstance).hasSize(7);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(person))).hasSize(1);
        assertThat(journal.kontroller(person)).isEqualTo(new Kjedesvar.Hel(1));
    }

    @Test
    @DisplayName("samme melding sendt åtte ganger samtidig gir én registrering og åtte like kvitteringer")
    void sammeMeldingSamtidig() throws Exception {
        long person = personer.bosattFlyktning();
        Innsending en = innsending(person, krav(idag));

        List<Utfall> svar = samtidig(8, () -> registrering.utfoer(en));

        assertThat(svar.stream().distinct()).hasSize(1);
        assertThat(journal.list(person)).hasSize(1);
    }

    @Test
    @DisplayName("samme nøkkel om to personer samtidig: bare én av dem slipper til")
    void sammeNoekkelToPersoner() throws Exception {
        String noekkel = UUID.randomUUID().toString();
        List<Long> to = List.of(personer.bosattFlyktning(), personer.bosattFlyktning());

        List<Utfall> svar;
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Utfall>> ventende = to.stream()
                    .map(person -> traader.submit(() -> registrering.utfoer(innsending(person, krav(idag), noekkel))))
                    .toList();
            svar = hent(ventende);
        }

        assertThat(svar).filteredOn(Utfall.Godtatt.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("bunker i motsatt rekkefølge på de samme personene venter ikke på hverandre i ring")
    void motsattRekkefoelge() throws Exception {
        List<Long> fire =
                IntStream.range(0, 4).mapToObj(_ -> personer.bosattFlyktning()).toList();
        List<Utfall> svar;
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Utfall>>> ventende = IntStream.range(0, 6)
                    .mapToObj(i -> traader.submit(() -> registrering.utfoerAlle((i % 2 == 0 ? fire : fire.reversed())
                            .stream()
                                    .map(person -> innsending(person, krav(idag.minusDays(i))))
                                    .toList())))
                    .toList();
            svar = hent(ventende).stream().flatMap(List::stream).toList();
        }
        assertThat(svar).hasSize(24).allMatch(Utfall.Godtatt.class::isInstance);
    }

    @Test
    @DisplayName("en transaksjon som ikke blir ferdig, etterlater ingenting")
    void avbrutt() {
        long person = personer.bosattFlyktning();
        Innsending en = innsending(person, tildeling(idag));
        TransactionTemplate ytre = new TransactionTemplate(transaksjoner);

        assertThatThrownBy(() -> ytre.executeWithoutResult(_ -> {
                    assertThat(registrering.utfoer(en)).isInstanceOf(Utfall.Godtatt.class);
                    throw new IllegalStateException("strømmen gikk");
                }))
                .hasMessage("strømmen gikk");

        assertThat(journal.list(person)).isEmpty();
        assertThat(vedtak.alle(Vedtak.class, List.of(person))).isEmpty();
        assertThat(registrering.utfoer(en)).isInstanceOf(Utfall.Godtatt.class);
    }

    private static List<Utfall> samtidig(int antall, Callable<Utfall> gjoer) throws Exception {
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            return hent(IntStream.range(0, antall)
                    .mapToObj(_ -> traader.submit(gjoer))
                    .toList());
        }
    }

    private static <T> List<T> hent(List<Future<T>> ventende) throws Exception {
        List<T> svar = new ArrayList<>();
        for (Future<T> en : ventende) {
            svar.add(en.get());
        }
        return svar;
    }
}
