package no.nir.syntetisk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The fakes check tokens themselves, as the real services word their own refusals; nothing here is worth protecting. */
@Configuration(proxyBeanMethods = false)
class Kildetilgang {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain kildetilgangskjede(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/",
                        "/folkeregisteret/**",
                        "/udi/**",
                        "/hkdir/**",
                        "/fagsystem/**",
                        "/actuator/health/**",
                        "/error")
                .authorizeHttpRequests(alle -> alle.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(oekt -> oekt.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
