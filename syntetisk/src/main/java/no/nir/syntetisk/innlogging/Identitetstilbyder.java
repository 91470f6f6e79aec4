package no.nir.syntetisk.innlogging;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The provider itself: one public client (the register), PKCE demanded, no secret anywhere. The issuer is the address it is asked at. */
@Configuration(proxyBeanMethods = false)
class Identitetstilbyder {

    private static final String SIDE = "/innlogging";

    @Bean
    @Order(1)
    SecurityFilterChain oidc(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(tjener -> {
                    http.securityMatcher(tjener.getEndpointsMatcher());
                    tjener.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .exceptionHandling(e -> e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIDE)))
                .build();
    }

    /** What no other chain has taken: the persona page, and a closed door for the rest. */
    @Bean
    @Order(1000)
    SecurityFilterChain personakjede(
            HttpSecurity http, @Value("${nir.register.url:http://localhost:8080}") String register) throws Exception {
        return http.authorizeHttpRequests(a -> a.requestMatchers(SIDE + "/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .formLogin(f -> f.loginPage(SIDE).usernameParameter("bruker").defaultSuccessUrl(register))
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives("default-src 'none'; style-src 'self';"
                        + " img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + register)))
                .build();
    }

    @Bean
    AuthenticationProvider personavalg(Personer personer) {
        return new Personavalg(personer);
    }

    @Bean
    RegisteredClientRepository registrerteKlienter(
            @Value("${nir.register.url:http://localhost:8080}") String register) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("nir-register")
                .clientId("nir-register")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(register + "/login/oauth2/code/nir")
                .redirectUri(register.replace("//localhost:", "//127.0.0.1:") + "/login/oauth2/code/nir")
                .postLogoutRedirectUri(register + "/innlogging?utlogget")
                .postLogoutRedirectUri(register.replace("//localhost:", "//127.0.0.1:") + "/innlogging?utlogget")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build());
    }

    @Bean
    AuthorizationServerSettings tjeneroppsett() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    JWKSource<SecurityContext> noekler() throws JOSEException {
        return new ImmutableJWKSet<>(
                new JWKSet(new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate()));
    }

    /** Ansattporten's claims, and NIR's own {@code nir_roller}. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> krav(Personer personer) {
        return kontekst -> {
            if (OidcParameterNames.ID_TOKEN.equals(kontekst.getTokenType().getValue())) {
                String id = Objects.requireNonNull(kontekst.<Authentication>getPrincipal())
                        .getName();
                Persona persona = personer.finn(id).orElseThrow();
                kontekst.getClaims()
                        .claim("name", persona.navn())
                        .claim("locale", "nb")
                        .claim("acr", "substantial")
                        .claim("amr", List.of("Demo"))
                        .claim("nir_roller", persona.roller());
                representasjon(persona, kontekst);
            }
        };
    }

    private static void representasjon(Persona persona, JwtEncodingContext kontekst) {
        if (persona.organisasjonsnummer() == null) {
            return;
        }
        String ressurs = "urn:altinn:resource:imdi-nir";
        kontekst.getClaims()
                .claim(
                        "authorization_details",
                        List.of(Map.of(
                                "type",
                                "ansattporten:altinn:resource",
                                "resource",
                                ressurs,
                                "resource_name",
                                "NIR",
                                "authorized_parties",
                                List.of(Map.of(
                                        "orgno",
                                        Map.of(
                                                "authority",
                                                "iso6523-actorid-upis",
                                                "ID",
                                                "0192:" + persona.organisasjonsnummer()),
                                        "resource",
                                        ressurs,
                                        "name",
                                        persona.organisasjon())))));
    }
}
