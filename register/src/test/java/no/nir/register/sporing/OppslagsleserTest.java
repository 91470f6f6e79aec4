package no.nir.register.sporing;

import static no.nir.register.tilgang.Testbrukere.OSLO;
import static no.nir.register.tilgang.Testbrukere.SARPSBORG;
import static no.nir.register.tilgang.Testbrukere.administrator;
import static no.nir.register.tilgang.Testbrukere.imdi;
import static no.nir.register.tilgang.Testbrukere.norskbruker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nir.register.Registertest;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testrader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Registertest
@DisplayName("Hvem ser hvilke oppslag")
class OppslagsleserTest {

    private static final Bruker IMDI = imdi(Rolle.IMDI_SAKSBEHANDLER);
    private static final Bruker SKJERMET = imdi(Rolle.IMDI_SAKSBEHANDLER, Rolle.IMDI_SKJERMET);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Oppslagslogg logg;

    @Autowired
    Oppslagsleser leser;

    @Autowired
    Clock klokke;

    private Testrader rader;

    @BeforeEach
    void rader() {
        rader = new Testrader(jdbc);
    }

    @Test
    @DisplayName("kommunen ser oppslagene til sine egne brukere, IMDi alle")
    void egneBrukere() {
        long id = rader.personI(SARPSBORG);
        sett(id);
        assertThat(antall(administrator(SARPSBORG), id)).isOne();
        assertThat(antall(administrator(OSLO), id)).isZero();
        assertThat(antall(IMDI, id)).isOne();
    }

    @Test
    @DisplayName("oppslag på en strengt fortrolig person vises bare for den særskilte rollen")
    void strengtFortrolig() {
        long id = rader.personI(SARPSBORG);
        sett(id);
        rader.beskytt(id, "STRENGT_FORTROLIG");
        assertBareSkjermet(id);
    }

    @Test
    @DisplayName("også når oppslaget gjaldt en som siden er slått sammen med den strengt fortrolige")
    void sammenslaatt() {
        long gammel = rader.personI(SARPSBORG);
        long gjeldende = rader.person();
        sett(gammel);
        rader.beskytt(gjeldende, "STRENGT_FORTROLIG");
        rader.slaaSammen(gammel, gjeldende);
        assertBareSkjermet(gammel);
    }

    @Test
    @DisplayName(
            "om en glemt person vet ingen lenger om adressen var beskyttet: bare den særskilte rollen ser oppslagene")
    void glemt() {
        long id = rader.personI(SARPSBORG);
        sett(id);
        jdbc.sql("update person set glemt = opprettet where person_id = ?")
                .param(id)
                .update();
        assertBareSkjermet(id);
    }

    @Test
    @DisplayName("den som spør om et menneske, får også oppslagene på nummeret som er slått sammen med det")
    void heleMennesket() {
        long gammel = rader.personI(SARPSBORG);
        long gjeldende = rader.personI(SARPSBORG);
        sett(gammel);
        sett(gjeldende);
        rader.slaaSammen(gammel, gjeldende);
        assertThat(antall(administrator(SARPSBORG), gjeldende)).isEqualTo(2);
        assertThat(antall(administrator(SARPSBORG), gammel)).isEqualTo(2);
    }

    private void assertBareSkjermet(long id) {
        assertThat(antall(administrator(SARPSBORG), id)).isZero();
        assertThat(antall(IMDI, id)).isZero();
        assertThat(antall(SKJERMET, id)).isOne();
    }

    private void sett(long id) {
        logg.noter(norskbruker(SARPSBORG), id, "EGEN", "/personer/{personId}");
    }

    private int antall(Bruker bruker, long id) {
        LocalDate idag = LocalDate.now(klokke);
        List<Oppslag> funnet =
                leser.list(bruker, new Oppslagsleser.Filter(idag, idag, "", id), new Oppslagsleser.Utsnitt(0, 10));
        return funnet.size();
    }
}
