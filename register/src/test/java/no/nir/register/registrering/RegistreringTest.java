package no.nir.register.registrering;

import static no.nir.register.registrering.Fortelling.avslutning;
import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static no.nir.register.registrering.Fortelling.medAdvarsler;
import static no.nir.register.registrering.Fortelling.norsktimer;
import static no.nir.register.registrering.Fortelling.permisjon;
import static no.nir.register.registrering.Fortelling.saksbehandler;
import static no.nir.register.registrering.Fortelling.spraakpraksis;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.deltakelse.Timer;
import no.nir.register.deltakelse.Utdanningsbakgrunn;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kjedesvar;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.RegistrerUtdanning;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Rolle;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Registertest
class RegistreringTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Vedtaksregister vedtaksregister;

    @Autowired
    Deltakelsesregister deltakelse;

    @Autowired
    Journal journal;

    @Autowired
    Registreringspersoner personer;

    LocalDate idag;
    long person;

    @BeforeEach
    void bosett() {
        idag = personer.idag();
        person = personer.bosattFlyktning();
    }

    @Test
    @DisplayName("en deltakers vei: krav, vedtak, oppstart, tiltak, permisjon, timer og slutt, alt i journalen")
    void heleVeien() {
        registrert(krav(idag.minusDays(50)));
        registrert(tildeling(idag.minusDays(40)));
        registrert(begynt(idag.minusDays(30)));
        registrert(spraakpraksis(idag.minusDays(30), idag.minusDays(1)));
        registrert(permisjon(idag.minusDays(20), idag.minusDays(19), idag.minusDays(18)));
        registrert(norsktimer(YearMonth.from(idag).minusMonths(1), "62.5"));
        registrert(avslutning(idag));

        assertThat(journal.list(person)).hasSize(7);
        assertThat(journal.kontroller(person)).isEqualTo(new Kjedesvar.Hel(7));
        assertThat(vedtaksregister.gjeldende(Vedtak.class, List.of(person))).hasSize(1);
    }

    @Test
    @DisplayName("samme innsending to ganger gir samme kvittering og én registrering")
    void sammeToGanger() {
        Innsending en = innsending(person, krav(idag));

        Utfall foerste = registrering.utfoer(en);

        assertThat(registrering.utfoer(en)).isEqualTo(foerste);
        assertThat(registrering.utfoerAlle(List.of(en, en))).containsExactly(foerste, foerste);
        assertThat(journal.list(person)).hasSize(1);
    }

    @Test
    @DisplayName("to ganger i samme bunke gir samme kvittering og én registrering")
    void sammeToGangerIBunken() {
        Innsending en = innsending(person, krav(idag));

        List<Utfall> svar = registrering.utfoerAlle(List.of(en, en));

        assertThat(svar.get(0)).isInstanceOf(Utfall.Godtatt.class).isEqualTo(svar.get(1));
        assertThat(journal.list(person)).hasSize(1);
    }

    @Test
    @DisplayName("en nøkkel som er brukt til noe annet, eller om en annen person, avvises")
    void brukteNoekler() {
        String noekkel = UUID.randomUUID().toString();
        registrering.utfoer(innsending(person, krav(idag), noekkel));

        assertThat(avvist(innsending(person, krav(idag.minusDays(1)), noekkel)))
                .hasOnlyElementsOfType(Avvisning.IdempotensnoekkelenErBruktFoer.class);
        assertThat(avvist(innsending(personer.bosattFlyktning(), krav(idag), noekkel)))
                .hasOnlyElementsOfType(Avvisning.IdempotensnoekkelenErBruktFoer.class);
    }

    @Test
    @DisplayName("en korreksjon lukker den gamle raden og skriver en ny; registeret vet hva det visste før")
    void korreksjon() {
        long nr = registrert(tildeling(idag.minusDays(10)));
        Instant foerRettelsen = journal.les(person, nr).post().registrert();

        long nytt = registrert(new Korriger(nr, "FEIL_DATO", tildeling(idag.minusDays(9))));

        assertThat(gjeldendeVedtak()).extracting(Registrert::nr).containsExactly(nytt);
        assertThat(vedtaksregister.alle(Vedtak.class, List.of(person)))
                .extracting(Registrert::nr, Registrert::avsluttetAv)
                .containsExactly(tuple(nr, nytt), tuple(nytt, null));
        assertThat(vedtaksregister.somKjent(Vedtak.class, List.of(person), foerRettelsen))
                .extracting(rad -> rad.innhold().vedtaksdato())
                .containsExactly(idag.minusDays(10));
        assertThat(journal.les(person, nytt).post().gjelderNr()).isEqualTo(nr);
    }

    @Test
    @DisplayName("en annullering tar registreringen ut av bildet, men ikke ut av historikken")
    void annullering() {
        long nr = registrert(tildeling(idag.minusDays(10)));

        registrert(new Annuller(nr, "DOBBELT"));

        assertThat(gjeldendeVedtak()).isEmpty();
        assertThat(journal.list(person)).hasSize(2);
        assertThat(avvist(innsending(person, new Annuller(nr, "DOBBELT"))))
                .containsExactly(new Avvisning.RegistreringenStaarIkkeLenger("nr", nr));
    }

    @Test
    @DisplayName("timer korrigeres uten å telle dobbelt")
    void korrigerteTimer() {
        YearMonth forrige = YearMonth.from(idag).minusMonths(1);
        long nr = registrert(norsktimer(forrige, "60"));

        registrert(new Korriger(nr, "FEIL_VERDI", norsktimer(forrige, "62")));

        assertThat(deltakelse.gjeldende(Timer.class, List.of(person)))
                .extracting(rad -> rad.innhold().timer())
                .containsExactly(new BigDecimal("62.0"));
    }

    @Test
    @DisplayName("ny kunnskap om utdanning avløser den gamle, også innenfor én bunke")
    void utdanningAvloeses() {
        registrering.utfoerAlle(List.of(
                innsending(person, new RegistrerUtdanning("GRUNNSKOLE")),
                innsending(person, new RegistrerUtdanning("VGS")),
                innsending(person, new RegistrerUtdanning("HOEYERE"))));

        assertThat(deltakelse.gjeldende(Utdanningsbakgrunn.class, List.of(person)))
                .extracting(rad -> rad.innhold().nivaa())
                .containsExactly("HOEYERE");
        assertThat(deltakelse.alle(Utdanningsbakgrunn.class, List.of(person))).hasSize(3);
    }

    @Test
    @DisplayName("å rette en annen kommunes registrering avvises")
    void andresRegistrering() {
        long nr = registrert(tildeling(idag.minusDays(10)));
        Innsending fraNabo = new Innsending(
                new Personreferanse.Intern(person),
                Registreringspersoner.ANNEN_KOMMUNE,
                new Korriger(nr, "FEIL_DATO", tildeling(idag.minusDays(9))),
                saksbehandler(Registreringspersoner.ANNEN_KOMMUNE, Rolle.KOMMUNENIRSUPERBRUKER),
                UUID.randomUUID().toString(),
                Bekreftelse.ingen());

        assertThat(avvist(fraNabo)).containsExactly(new Avvisning.RegistreringenErEnAnnenKommunes("nr", nr));
    }

    @Test
    @DisplayName("én dårlig i bunken stopper ikke de andre, og svarene kommer i samme rekkefølge")
    void enDaarligIBunken() {
        List<Utfall> svar = registrering.utfoerAlle(List.of(
                innsending(person, krav(idag)),
                innsending(person, krav(idag.plusDays(1))),
                innsending(-1, krav(idag)),
                innsending(person, tildeling(idag))));

        assertThat(svar)
                .extracting(utfall -> utfall.getClass().getSimpleName())
                .containsExactly("Godtatt", "Avvist", "Avvist", "Godtatt");
    }

    @Test
    @DisplayName("kommunen avgjør, ikke registeret: en advarsel passeres med en begrunnelse, som blir stående")
    void advarselPasseres() {
        Innsending avslag = innsending(person, vedtak("INTRO", "AVSLAG", idag));

        assertThat(registrering.utfoer(avslag))
                .isEqualTo(new Utfall.MaaBekreftes(List.of(new Advarsel.PersonenHarRettDenDagen("vedtakstype", idag))));
        assertThat(registrering.utfoer(medAdvarsler(avslag, "", "PERSONEN_HAR_RETT_DEN_DAGEN")))
                .isInstanceOf(Utfall.MaaBekreftes.class);
        Utfall godtatt = registrering.utfoer(medAdvarsler(avslag, "Har takket nei.", "PERSONEN_HAR_RETT_DEN_DAGEN"));

        long nr = ((Utfall.Godtatt) godtatt).kvittering().nr();
        Registreringspost post = Registreringspost.av(journal.les(person, nr)).orElseThrow();
        assertThat(post.advarsler()).containsExactly("PERSONEN_HAR_RETT_DEN_DAGEN");
        assertThat(post.bekreftelse()).isEqualTo("Har takket nei.");
    }

    @Test
    @DisplayName("den som ikke har ordningen i rollen sin, eller ikke er personens kommune, slipper ikke inn")
    void utenTilgang() {
        Innsending utenRolle = new Innsending(
                new Personreferanse.Intern(person),
                Registreringspersoner.KOMMUNEN,
                krav(idag),
                saksbehandler(Registreringspersoner.KOMMUNEN, Rolle.KOMMUNENORSKBRUKER),
                UUID.randomUUID().toString(),
                Bekreftelse.ingen());
        Innsending fremmed = new Innsending(
                new Personreferanse.Intern(person),
                Registreringspersoner.ANNEN_KOMMUNE,
                krav(idag),
                saksbehandler(Registreringspersoner.ANNEN_KOMMUNE, Rolle.KOMMUNENIRSUPERBRUKER),
                UUID.randomUUID().toString(),
                Bekreftelse.ingen());

        assertThat(avvist(utenRolle)).containsExactly(new Avvisning.DuHarIkkeTilgangTilOrdningen("ordning"));
        assertThat(avvist(fremmed)).containsExactly(new Avvisning.PersonenHoererTilEnAnnenKommune("kommunenummer"));
    }

    private long registrert(Kommando kommando) {
        Utfall utfall = registrering.utfoer(innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    private List<Avvisning> avvist(Innsending innsending) {
        Utfall utfall = registrering.utfoer(innsending);
        assertThat(utfall).isInstanceOf(Utfall.Avvist.class);
        return ((Utfall.Avvist) utfall).avvisninger();
    }

    private List<Registrert<Vedtak>> gjeldendeVedtak() {
        return vedtaksregister.gjeldende(Vedtak.class, List.of(person));
    }
}
