package no.nir.register.web.registrering;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

/** What somebody in the municipality of the persons sends, from the pages and as a system. */
final class Saksbehandlerkall {

    private final MockMvc http;
    private final String kommunenummer;

    Saksbehandlerkall(WebApplicationContext kontekst) {
        this(kontekst, Registreringspersoner.KOMMUNEN);
    }

    /** Somebody in another municipality. */
    Saksbehandlerkall(WebApplicationContext kontekst, String kommunenummer) {
        this.kommunenummer = kommunenummer;
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
    }

    private record Innlogget(Bruker bruker) implements Bruker.Baerer, Principal {
        @Override
        public String getName() {
            return bruker.id();
        }
    }

    MockHttpServletResponse send(String sti, Map<String, String> felter) throws Exception {
        return sendt(sti, felter).getResponse();
    }

    /** With what the template was given. */
    MvcResult sendt(String sti, Map<String, String> felter) throws Exception {
        return http.perform(medBevis(post(sti)).params(flere(felter))).andReturn();
    }

    MockHttpServletResponse hent(String sti, String spraak) throws Exception {
        return http.perform(medBevis(get(sti)).header("Accept-Language", spraak))
                .andReturn()
                .getResponse();
    }

    /** As a system would, with the user's right. */
    MockHttpServletResponse sendJson(String sti, String innhold) throws Exception {
        return http.perform(post(sti)
                        .contentType("application/json")
                        .content(innhold)
                        .with(authentication(bevis())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder medBevis(MockHttpServletRequestBuilder kall) {
        return kall.with(authentication(bevis())).with(csrf());
    }

    static String noekkel() {
        return UUID.randomUUID().toString();
    }

    private static MultiValueMap<String, String> flere(Map<String, String> felter) {
        var flere = new LinkedMultiValueMap<String, String>();
        felter.forEach(flere::add);
        return flere;
    }

    static Bruker bruker() {
        return bruker(Registreringspersoner.KOMMUNEN);
    }

    private static Bruker bruker(String kommunenummer) {
        return new Bruker(
                "saksbehandler-2",
                "Ola Saksbehandler",
                Set.of(Rolle.KOMMUNENIRSUPERBRUKER),
                new Organisasjon.Kommune(kommunenummer, "Kommunen"));
    }

    private TestingAuthenticationToken bevis() {
        TestingAuthenticationToken bevis = new TestingAuthenticationToken(new Innlogget(bruker(kommunenummer)), "");
        bevis.setAuthenticated(true);
        return bevis;
    }
}
