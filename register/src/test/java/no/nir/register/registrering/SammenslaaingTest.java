package no.nir.register.registrering;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.norsktimer;
import static no.nir.register.registrering.Fortelling.tildeling;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.deltakelse.Timer;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kjedesvar;
import no.nir.register.journal.Personlaas;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Registertest
class SammenslaaingTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Vedtaksregister vedtak;

    @Autowired
    Deltakelsesregister deltakelse;

    @Autowired
    Journal journal;

    @Autowired
    Personlaas laas;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    PlatformTransactionManager transaksjoner;

    long dublett;
    long gjeldende;

    @BeforeEach
    void toPersoner() {
        dublett = personer.bosattFlyktning();
        gjeldende = personer.bosattFlyktning();
    }

    @Test
    @DisplayName("registreringene følger til den som står, kan rettes der, og går tilbake når sammenslåingen trekkes")
    void foelgerMed() {
        long nr = registrer(dublett, tildeling(personer.idag()));
        registrer(gjeldende, krav(personer.idag()));

        slaaSammen();

        assertThat(vedtak.gjeldende(Vedtak.class, List.of(dublett))).isEmpty();
        long flyttet =
                vedtak.gjeldende(Vedtak.class, List.of(gjeldende)).getFirst().nr();
        assertThat(vedtak.alle(Vedtak.class, List.of(dublett)).getFirst().nr()).isEqualTo(nr);
        assertThat(journal.kontroller(gjeldende)).isEqualTo(new Kjedesvar.Hel(2));
        registrer(
                gjeldende,
                new Kommando.Korriger(
                        flyttet, "FEIL_DATO", tildeling(personer.idag().minusDays(1))));

        skill(gjeldende, dublett);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(gjeldende))).isEmpty();
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(dublett))
                        .getFirst()
                        .innhold()
                        .vedtaksdato())
                .isEqualTo(personer.idag().minusDays(1));
    }

    @Test
    @DisplayName("det kommunen registrerte mens de to var én, blir hos den som sto")
    void registrertUnderveis() {
        slaaSammen();
        registrer(gjeldende, tildeling(personer.idag()));
        skill(gjeldende, dublett);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(gjeldende))).hasSize(1);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(dublett))).isEmpty();
    }

    @Test
    @DisplayName("tre i kjede: hver får sitt igjen, hvem som enn skilles ut først")
    void kjede() {
        long tredje = personer.bosattFlyktning();
        registrer(dublett, tildeling(personer.idag().minusDays(1)));
        registrer(gjeldende, tildeling(personer.idag().minusDays(2)));
        slaaSammen();
        slaaSammen(gjeldende, tredje);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(tredje))).hasSize(2);

        skill(tredje, gjeldende, dublett);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(tredje))).isEmpty();
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(gjeldende))).hasSize(2);
        skill(gjeldende, dublett);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(gjeldende))).hasSize(1);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(dublett))
                        .getFirst()
                        .innhold()
                        .vedtaksdato())
                .isEqualTo(personer.idag().minusDays(1));
    }

    @Test
    @DisplayName("det som ville stått to ganger, blir hvor det er; resten går tilbake ved deling")
    void dobbelt() {
        YearMonth forrige = YearMonth.from(personer.idag()).minusMonths(1);
        registrer(dublett, norsktimer(forrige, "40"));
        registrer(dublett, tildeling(personer.idag()));
        registrer(gjeldende, norsktimer(forrige, "60"));

        slaaSammen();

        assertThat(deltakelse.gjeldende(Timer.class, List.of(gjeldende))).hasSize(1);
        assertThat(deltakelse.gjeldende(Timer.class, List.of(dublett))).hasSize(1);
        skill(gjeldende, dublett);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(dublett))).hasSize(1);
        assertThat(vedtak.gjeldende(Vedtak.class, List.of(gjeldende))).isEmpty();
    }

    private void slaaSammen() {
        slaaSammen(dublett, gjeldende);
    }

    private void slaaSammen(long denne, long medDenne) {
        new TransactionTemplate(transaksjoner).executeWithoutResult(_ -> {
            laas.laas(List.of(denne, medDenne));
            laas.slaaSammen(denne, medDenne);
        });
    }

    private void skill(long fra, long til, Long... med) {
        Set<Long> alle = Stream.concat(Stream.of(til), Stream.of(med)).collect(Collectors.toSet());
        new TransactionTemplate(transaksjoner).executeWithoutResult(_ -> {
            laas.laas(List.of(fra, til));
            laas.skill(fra, til, alle);
        });
    }

    private long registrer(long person, Kommando kommando) {
        Utfall utfall = registrering.utfoer(innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }
}
