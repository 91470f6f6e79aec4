package no.nir.register.registrering;

import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.medAdvarsler;
import static no.nir.register.registrering.Fortelling.spraakpraksis;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.Registertest;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.kommando.Kommando.RegistrerMilepael;
import no.nir.register.registrering.kommando.Kommando.SettSluttmaal;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Klageavgjoerelse;
import no.nir.register.vedtak.Vedtaksregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Registertest
@DisplayName("Klager, mål og det som bygger på noe annet")
class KlagehistorieTest {

    @Autowired
    Registrering registrering;

    @Autowired
    Avhengigheter avhengigheter;

    @Autowired
    Vedtaksregister vedtaksregister;

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
    @DisplayName("en klage som fører fram: avslag, klage, endret, tildeling og program med sluttmål og kontrakt")
    void foererFram() {
        long avslag = nr(medAdvarsler(
                innsending(person, vedtak("INTRO", "AVSLAG", idag.minusDays(50))),
                "Mangler vilkår.",
                "PERSONEN_HAR_RETT_DEN_DAGEN"));
        long klage = nr(innsending(person, new RegistrerKlage("INTRO", avslag, idag.minusDays(40))));
        nr(innsending(person, new AvgjoerKlage("INTRO", klage, "ENDRET", idag.minusDays(20))));
        nr(innsending(person, tildeling(idag.minusDays(18))));
        nr(innsending(person, new RegistrerMilepael("INTRO", "INTEGRERINGSKONTRAKT", idag.minusDays(15))));
        nr(innsending(person, new SettSluttmaal("INTRO", "FULLFOERT_VGS", idag.minusDays(15))));

        assertThat(vedtaksregister.gjeldende(Klage.class, List.of(person)))
                .extracting(Registrert::innhold)
                .containsExactly(new Klage("INTRO", avslag, idag.minusDays(40)));
        assertThat(vedtaksregister.gjeldende(Klageavgjoerelse.class, List.of(person)))
                .extracting(rad -> rad.innhold().utfall())
                .containsExactly("ENDRET");
        assertThat(avhengigheter.av(person, avslag)).containsExactly(klage);
        assertThat(avhengigheter.av(person, klage)).hasSize(1);
    }

    @Test
    @DisplayName("den som annullerer en tildeling, får først se det som bygger på den; det blir stående")
    void avhengige() {
        long tildelt = nr(innsending(person, tildeling(idag.minusDays(40))));
        long startet = nr(innsending(person, begynt(idag.minusDays(30))));
        long praksis = nr(innsending(person, spraakpraksis(idag.minusDays(30), null)));
        assertThat(avhengigheter.av(person, tildelt)).containsExactly(startet, praksis);
        assertThat(avhengigheter.av(person, startet)).containsExactly(praksis);
        assertThat(avhengigheter.av(person, praksis)).isEmpty();

        Innsending annuller = innsending(person, new Annuller(tildelt, "DOBBELT"));
        assertThat(registrering.utfoer(annuller))
                .isEqualTo(new Utfall.MaaBekreftes(
                        List.of(new Advarsel.AndreRegistreringerHengerPaaDenne("nr", 2, startet + ", " + praksis))));
        nr(medAdvarsler(annuller, "Tildelt på nytt i dag.", "ANDRE_REGISTRERINGER_HENGER_PAA_DENNE"));
        assertThat(avhengigheter.av(person, startet)).containsExactly(praksis);
    }

    private long nr(Innsending innsending) {
        Utfall utfall = registrering.utfoer(innsending);
        Kommando kommando = innsending.kommando();
        assertThat(utfall).as(kommando.type()).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }
}
