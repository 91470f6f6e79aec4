package no.nir.syntetisk.maskinporten;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The token issuer is open, as the real one. The control endpoints answer only whoever sits at this machine, and no page of another site. */
@Configuration(proxyBeanMethods = false)
class Tokentilgang {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain styringskjede(HttpSecurity http) throws Exception {
        return utenOekt(http.securityMatcher("/styring/**"))
                .authorizeHttpRequests(alle -> alle.anyRequest().access(fraSammeMaskin()))
                .build();
    }

    @Bean
    @Order(0)
    SecurityFilterChain tokenkjede(HttpSecurity http) throws Exception {
        return utenOekt(http.securityMatcher("/maskinporten/**"))
                .authorizeHttpRequests(alle -> alle.anyRequest().permitAll())
                .build();
    }

    private static HttpSecurity utenOekt(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(oekt -> oekt.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static AuthorizationManager<RequestAuthorizationContext> fraSammeMaskin() {
        return (_, kontekst) -> {
            String sted = kontekst.getRequest().getHeader("Sec-Fetch-Site");
            return new AuthorizationDecision(erSammeMaskin(kontekst.getRequest().getRemoteAddr())
                    && (sted == null || sted.equals("same-origin") || sted.equals("none")));
        };
    }

    private static boolean erSammeMaskin(String adresse) {
        try {
            return InetAddress.getByName(adresse).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
