package no.nir.register.web.innlogging;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The two doors. The pages: a session, opened by OIDC login, forms with CSRF token. The API: no session, a token for each call. Who may do
 * what behind the doors is declared on each route ({@link no.nir.register.tilgang.Krever}) and kept by {@link Tilgangsvakt}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(no.nir.register.tilgang.Organisasjoner.class)
class Sikkerhet {

    /** What is open without login; the handler methods among them say why ({@link no.nir.register.tilgang.Aapen}). */
    private static final String[] AAPNE = {
        "/innlogging",
        "/error",
        "/actuator/health/**",
        "/css/**",
        "/js/**",
        "/bilde/**",
        "/tredjepart/**",
        "/favicon.ico"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, JwtDecoder tokenleser, Systemtolk tolk) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .oauth2ResourceServer(o -> o.jwt(j -> j.decoder(tokenleser).jwtAuthenticationConverter(tolk)))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(c -> c.disable())
                .csrf(c -> c.disable())
                .headers(Svarhoder::sett)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain sider(
            HttpSecurity http,
            ClientRegistrationRepository klienter,
            Brukertolk tolk,
            Oektslutt oektslutt,
            Svarhoder svarhoder)
            throws Exception {
        return http.authorizeHttpRequests(a -> a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(AAPNE)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/spraak")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(o -> o.loginPage("/innlogging")
                        .authorizationEndpoint(
                                e -> e.authorizationRequestResolver(Innloggingsklient.spoersmaal(klienter)))
                        .userInfoEndpoint(u -> u.oidcUserService(tolk))
                        .successHandler(new Velkommen())
                        .failureHandler(Innloggingsfeil.tilSiden()))
                .logout(l -> l.logoutSuccessHandler(Innloggingsklient.utlogging(klienter))
                        .deleteCookies("NIRSESSION"))
                .requestCache(c -> c.requestCache(Velkommen.husketSide()))
                .exceptionHandling(e -> e.authenticationEntryPoint(oektslutt).accessDeniedHandler(oektslutt))
                .headers(svarhoder::medInnholdspolicy)
                .build();
    }
}
