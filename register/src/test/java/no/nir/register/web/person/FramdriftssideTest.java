package no.nir.register.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.nir.register.Registertest;
import no.nir.register.registrering.Fortelling;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.RegistrerFravaer;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Det som gjenstår, og kalenderen")
class FramdriftssideTest {

    private static final DateTimeFormatter DATO =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb"));

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    @Test
    @DisplayName(
            "måneder, dager og timer står mot grensen sin, med det de regnes i og paragrafen; måneden viser dem dag for dag")
    void program() throws Exception {
        long person = personer.bosattFlyktning();
        LocalDate start = mandag(personer.idag().minusDays(50));
        assertThat(side(person, "introduksjonsprogram")).doesNotContain("Dette gjenstår");
        registrert(person, Fortelling.tildeling(start));
        registrert(person, Fortelling.begynt(start));
        registrert(
                person,
                new RegistrerTiltak(
                        "INTRO", "NORSK_OG_SAMFUNNSKUNNSKAP", start, start.plusMonths(6), new BigDecimal(15)));
        LocalDate ferie = start.plusWeeks(1);
        registrert(person, new RegistrerFravaer("INTRO", "FERIE", ferie, ferie.plusDays(1), null));

        assertThat(side(person, "introduksjonsprogram"))
                .contains(
                        "Dette gjenstår",
                        "1 av 24 måneder brukt, 23 igjen",
                        "Ferie i " + ferie.getYear(),
                        "2 av 25 arbeidsdager brukt, 23 igjen",
                        "0 av 10 arbeidsdager brukt, 10 igjen",
                        "integreringsforskriften § 14");
        registrert(person, Fortelling.norsktimer(YearMonth.from(start), "10.5"));
        assertThat(side(person, "norsk"))
                .contains(
                        "Tid med rett og plikt til norskopplæring",
                        "0 av 36 måneder brukt, 36 igjen",
                        "Tiden teller fra den dagen personen fikk tilbud om å begynne. Det er ikke registrert.",
                        "integreringsloven § 32",
                        "Målet er et nivå, ikke et timetall. Norskmål er ikke registrert.",
                        "0 av 75 timer registrert, 75 igjen",
                        "Timer mot plan",
                        "10,5 timer er registrert i ",
                        "10,5 av ",
                        "Planen for samme tid er ",
                        "<th scope=\"col\" role=\"columnheader\" class=\"nir-tall\">Planlagt</th>",
                        "nir-diagram-plan");
        registrert(person, new RegistrerOppstart("NORSK", "TILBUDT", start));
        assertThat(side(person, "norsk"))
                .contains(
                        "1 av 36 måneder brukt, 35 igjen",
                        "Tid med rett og plikt til norskopplæring: 2 % er brukt",
                        "til og med " + DATO.format(start.plusYears(3).minusDays(1)));
        assertThat(side(person, "kalender?maaned=" + YearMonth.from(ferie)))
                .contains(
                        ">Ferie<span",
                        "data-slag=\"fri\" data-fra=\"1\"",
                        ">Norsk og samfunnskunnskap<span",
                        "kalender?maaned=" + YearMonth.from(ferie).plusMonths(1))
                .doesNotContain("⟦");
        assertThat(side(person, "kalender?maaned=" + YearMonth.from(start)))
                .contains("Vedtak: tildeling", "Norsk og samfunnskunnskap begynner");
        assertThat(side(person, "kalender?maaned=2026-05")).contains("Kristi himmelfartsdag", "Grunnlovsdagen");
        assertThat(side(person, "kalender?maaned=tull")).contains("i dag");
        assertThat(side(person, "registrer/tiltak?ordning=INTRO"))
                .contains("I gang i dag: Norsk og samfunnskunnskap 15 timer. Til sammen 15 timer i uken.");
        assertThat(side(person, "registrer/klage?ordning=INTRO")).contains("tre uker", "forvaltningsloven § 29");

        registrert(person, Fortelling.avslutning(personer.idag().minusDays(1)));
        assertThat(side(person, "introduksjonsprogram"))
                .contains("Dette ble brukt", "1 av 24 måneder brukt", "Programmet kunne vart til")
                .doesNotContain("Dette gjenstår", " igjen<", "Kan forlenges");
    }

    private static LocalDate mandag(LocalDate dag) {
        return dag.minusDays(dag.getDayOfWeek().getValue() - 1L);
    }

    private void registrert(long person, Kommando kommando) {
        assertThat(registrering.utfoer(Fortelling.innsending(person, kommando))).isInstanceOf(Utfall.Godtatt.class);
    }

    private String side(long person, String fane) throws Exception {
        MockHttpServletResponse svar = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get("/personer/" + person + "/" + fane)
                        .with(Testbrukere.innlogget(Testbrukere.superbruker(Registreringspersoner.KOMMUNEN))))
                .andReturn()
                .getResponse();
        assertThat(svar.getStatus()).as(fane).isEqualTo(200);
        return Lest.av(svar.getContentAsString(StandardCharsets.UTF_8));
    }
}
