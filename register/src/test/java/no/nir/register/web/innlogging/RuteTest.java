package no.nir.register.web.innlogging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.nir.register.Registertest;
import no.nir.register.tilgang.Aapen;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Testrader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Registertest
@DisplayName("Hver rute for hver rolle")
class RuteTest {

    private static final int LOST_HANDLER = 500;

    /** One address of the register, with the declaration on its method. */
    private record Rute(HttpMethod metode, String moenster, HandlerMethod behandler) {
        String adresse(long personId) {
            return moenster.replace("{personId}", String.valueOf(personId))
                    .replace("{soekId}", "00000000-0000-0000-0000-000000000000")
                    .replaceAll("\\{[^}]*}", "1");
        }

        @Nullable
        Krever krav() {
            return behandler.getMethodAnnotation(Krever.class);
        }

        boolean gjelderPerson() {
            return moenster.contains("{personId}");
        }
    }

    /** Nobody has said who may come here. */
    static class Glemt {
        @GetMapping("/glemt")
        void glemt() {}
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Tilgangsvakt vakt;

    @Autowired
    JdbcClient jdbc;

    private MockMvc mvc;
    private Testrader rader;
    private long egen;
    private long annens;

    @BeforeEach
    void oppsett() {
        mvc = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        rader = new Testrader(jdbc);
        egen = rader.personI(Testbrukere.SARPSBORG);
        annens = rader.personI("4601");
    }

    @Test
    @DisplayName("hver rute er deklarert, åpen med grunn eller med krav")
    void alleErDeklarert() {
        assertThat(ruter()).hasSizeGreaterThan(10);
        assertThat(udeklarerte(ruter().stream().map(Rute::behandler).toList())).isEmpty();
        assertThat(ruter().stream().filter(rute -> rute.krav() == null))
                .allMatch(rute -> rute.behandler.getMethodAnnotation(Aapen.class) instanceof Aapen aapen
                        && !aapen.value().isBlank());
    }

    @Test
    @DisplayName("en udeklarert rute blir funnet, og vakten nekter den")
    void udeklarertBlirFunnet() throws Exception {
        HandlerMethod glemt = new HandlerMethod(new Glemt(), Glemt.class.getDeclaredMethod("glemt"));
        assertThat(udeklarerte(List.of(glemt))).hasSize(1);
        MockHttpServletResponse svar = new MockHttpServletResponse();
        assertThat(vakt.preHandle(new MockHttpServletRequest("GET", "/glemt"), svar, glemt))
                .isFalse();
        assertThat(svar.getStatus()).isEqualTo(403);
    }

    @Test
    @DisplayName("uten innlogging: bare de åpne rutene svarer")
    void uteninnlogging() throws Exception {
        for (Rute rute : ruter()) {
            var svar = mvc.perform(foresporsel(rute, egen).with(csrf()))
                    .andReturn()
                    .getResponse();
            boolean tilInnlogging = svar.getStatus() == 401
                    || svar.getStatus() == 302 && Innloggingsklient.START.equals(svar.getRedirectedUrl());
            assertThat(tilInnlogging).as(rute.toString()).isEqualTo(rute.krav() != null);
        }
    }

    @Test
    @DisplayName("hver rolle kommer inn der den har rettigheten, og ingen andre steder")
    void rolleForRolle() throws Exception {
        for (Rolle rolle : Rolle.values()) {
            Bruker bruker = Testbrukere.med(rolle);
            for (Rute rute : ruter()) {
                Krever krav = rute.krav();
                if (krav != null) {
                    int status = status(rute, egen, bruker);
                    assertThat(status == 403)
                            .as("%s på %s ga %s", rolle, rute, status)
                            .isEqualTo(!bruker.har(krav.value()));
                }
            }
        }
    }

    @Test
    @DisplayName("en person i en annen kommune finnes ikke, uansett rute")
    void annenKommune() throws Exception {
        for (Rolle rolle : Rolle.values()) {
            Bruker bruker = Testbrukere.med(rolle);
            for (Rute rute : ruter().stream().filter(Rute::gjelderPerson).toList()) {
                Krever krav = rute.krav();
                if (krav != null
                        && bruker.har(krav.value())
                        && rolle.slag() != no.nir.register.tilgang.Organisasjon.Slag.IMDI) {
                    assertThat(status(rute, annens, bruker))
                            .as("%s på %s", rolle, rute)
                            .isEqualTo(404);
                }
            }
        }
        assertThat(rader.oppslag(annens)).isZero();
    }

    @Test
    @DisplayName("hver side om en person etterlater en rad i oppslagsloggen")
    void hvertOppslagLogges() throws Exception {
        List<Rute> sider = ruter().stream()
                .filter(rute -> rute.gjelderPerson() && rute.metode == HttpMethod.GET)
                .toList();
        assertThat(sider).isNotEmpty();
        for (Rute side : sider) {
            long foer = rader.oppslag(egen);
            int status = status(side, egen, Testbrukere.superbruker(Testbrukere.SARPSBORG));
            assertThat(status).as(side.toString()).isNotIn(401, 403);
            assertThat(rader.oppslag(egen)).as(side.toString()).isGreaterThan(foer);
        }
    }

    @Test
    @DisplayName("hver rettighet åpner noe, eller er satt av til det som kommer")
    void ingenRettighetUtenRute() {
        List<Rettighet> brukte = ruter().stream()
                .map(Rute::krav)
                .flatMap(krav -> krav == null ? java.util.stream.Stream.empty() : Arrays.stream(krav.value()))
                .toList();
        assertThat(brukte).contains(Rettighet.SE_PERSON, Rettighet.HENT_PERSON, Rettighet.SE_OPPSLAG, Rettighet.START);
    }

    private static List<String> udeklarerte(List<HandlerMethod> behandlere) {
        return behandlere.stream()
                .filter(b -> !Tilgangsvakt.erDeklarert(b))
                .map(HandlerMethod::toString)
                .toList();
    }

    private int status(Rute rute, long personId, Bruker bruker) throws Exception {
        try {
            return mvc.perform(foresporsel(rute, personId).with(csrf()).with(Testbrukere.innlogget(bruker)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (ServletException sluppetInn) {
            return LOST_HANDLER;
        }
    }

    private static MockHttpServletRequestBuilder foresporsel(Rute rute, long personId) {
        MockHttpServletRequestBuilder bygger = request(rute.metode, rute.adresse(personId));
        return rute.moenster.startsWith("/api")
                ? bygger.contentType(MediaType.APPLICATION_JSON).content("{}")
                : bygger.accept(MediaType.TEXT_HTML);
    }

    private List<Rute> ruter() {
        List<Rute> ruter = new ArrayList<>();
        mapping.getHandlerMethods().forEach((RequestMappingInfo info, HandlerMethod behandler) -> {
            List<HttpMethod> metoder = info.getMethodsCondition().getMethods().stream()
                    .map(m -> HttpMethod.valueOf(m.name()))
                    .toList();
            for (String moenster : info.getPatternValues()) {
                (metoder.isEmpty() ? List.of(HttpMethod.GET) : metoder)
                        .forEach(metode -> ruter.add(new Rute(metode, moenster, behandler)));
            }
        });
        return ruter;
    }
}
