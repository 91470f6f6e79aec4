package no.nir.register.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Locale;
import no.nir.regelverk.parametre.Regelverksstand.Skille;
import no.nir.register.Registertest;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Varselet om regler som tar slutt")
class RegelverksvarselTest {

    private static final String TITTEL = "Reglene i NIR må leses på nytt";

    @Autowired
    private WebApplicationContext kontekst;

    @Autowired
    private Oppgaveord ord;

    @BeforeEach
    void bokmaal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
    }

    @AfterEach
    void somFoer() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rolle.class,
            names = {"IMDI_SAKSBEHANDLER", "IMDI_STOETTE", "IMDI_DRIFT", "IMDI_ANALYTIKER"})
    @DisplayName("står på startsiden til alle i IMDi")
    void imdi(Rolle rolle) throws Exception {
        assertThat(startside(Testbrukere.imdi(rolle)))
                .contains(TITTEL, "kapittel 8 A tar slutt", "lovene slik de var 1. juli 2026", "november 2025");
    }

    @Test
    @DisplayName("står ikke hos kommunene")
    void kommunen() throws Exception {
        assertThat(startside(Testbrukere.introbruker("1870"))).doesNotContain(TITTEL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-06-30 | 1. juli 2028, i morgen",
                "2028-07-01 | 1. juli 2028, i dag",
                "2028-07-02 | 1. juli 2028, i går",
                "2028-07-03 | 1. juli 2028, for 2 dager siden"
            })
    void naar(LocalDate idag, String naar) {
        assertThat(ord.varsel(Skille.KAP_6A_OPPHOERER, idag).orElseThrow().naar())
                .isEqualTo(naar);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("har en setning for alt som har en dag")
    void setning(Skille skille) {
        assertThat(ord.varsel(skille, LocalDate.of(2026, 11, 25)))
                .matches(varsel -> varsel.isPresent() == skille.dag().isPresent())
                .matches(varsel -> varsel.isEmpty() || !varsel.get().hva().contains("⟦"));
    }

    private String startside(Bruker bruker) throws Exception {
        return Lest.av(MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get("/").header("Accept-Language", "nb").with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse());
    }
}
