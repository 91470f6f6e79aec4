package no.nir.register.web.innlogging;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * How the register meets the identity provider and the token issuer. Set up by Spring Boot's own properties; the provider is first asked when
 * somebody logs in, so that the register starts while it is down.
 */
@Configuration(proxyBeanMethods = false)
class Innloggingsklient {

    static final String KLIENT = "nir";
    static final String START = "/oauth2/authorization/" + KLIENT;

    @Bean
    ClientRegistrationRepository klienter(OAuth2ClientProperties oppsett) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(oppsett).asClientRegistrations()));
    }

    /**
     * Maskinporten's tokens. They carry an audience only when the caller asked for one ({@code resource}); one made for another API is
     * refused, the scope keeps out the rest.
     */
    @Bean
    JwtDecoder tokenleser(
            @Value("${nir.maskinporten.issuer}") String utsteder,
            @Value("${nir.maskinporten.jwks}") String noekler,
            @Value("${nir.api.audience}") String mottaker) {
        NimbusJwtDecoder leser = NimbusJwtDecoder.withJwkSetUri(noekler).build();
        leser.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(utsteder), token -> tilMottaker(token, mottaker)));
        return leser;
    }

    private static OAuth2TokenValidatorResult tilMottaker(Jwt token, String mottaker) {
        var mottakere = token.getAudience();
        return mottakere == null || mottakere.isEmpty() || mottakere.contains(mottaker)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token is for another API", null));
    }

    static OAuth2AuthorizationRequestResolver spoersmaal(ClientRegistrationRepository klienter) {
        DefaultOAuth2AuthorizationRequestResolver spoersmaal = new DefaultOAuth2AuthorizationRequestResolver(klienter);
        spoersmaal.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return spoersmaal;
    }

    static LogoutSuccessHandler utlogging(ClientRegistrationRepository klienter) {
        OidcClientInitiatedLogoutSuccessHandler utlogging = new OidcClientInitiatedLogoutSuccessHandler(klienter);
        utlogging.setPostLogoutRedirectUri("{baseUrl}/innlogging?utlogget");
        utlogging.setDefaultTargetUrl("/innlogging?utlogget");
        return utlogging;
    }
}
