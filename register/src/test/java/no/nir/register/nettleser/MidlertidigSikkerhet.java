package no.nir.register.nettleser;

import java.util.List;
import java.util.Set;
import no.nir.register.tilgang.*;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.*;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class MidlertidigSikkerhet implements WebMvcConfigurer {
    static final Bruker BRUKER = new Bruker(
            "x",
            "Sara Saksbehandler",
            Set.of(Rolle.KOMMUNENIRSUPERBRUKER),
            new Organisasjon.Kommune("3105", "Sarpsborg"));

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> a) {
        a.add(new HandlerMethodArgumentResolver() {
            public boolean supportsParameter(MethodParameter p) {
                return p.getParameterType() == Bruker.class || p.getParameterType() == Tilgangssvar.class;
            }

            public Object resolveArgument(
                    MethodParameter p, ModelAndViewContainer m, NativeWebRequest r, WebDataBinderFactory f) {
                return p.getParameterType() == Bruker.class ? BRUKER : new Tilgangssvar.Egen();
            }
        });
    }

    @Bean
    SecurityFilterChain kjede(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .headers(
                        h -> h.contentSecurityPolicy(
                                c -> c.policyDirectives(
                                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'")))
                .build();
    }

    @Bean
    UserDetailsService brukere() {
        return new InMemoryUserDetailsManager(
                User.withUsername("Sara Saksbehandler").password("{noop}x").build());
    }
}
