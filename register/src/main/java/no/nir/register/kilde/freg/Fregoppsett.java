package no.nir.register.kilde.freg;

import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildeklient;
import no.nir.register.kilde.Maskinporten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Folkeregisteret is: {@code nir.freg.url}. Without it the source is left alone. */
@Configuration(proxyBeanMethods = false)
class Fregoppsett {

    @Bean
    Kilde<Fregbilde> fregkilde(@Value("${nir.freg.url:}") String url, Maskinporten maskinporten, Fregskriver skriver) {
        return lag(url, maskinporten, skriver);
    }

    static Kilde<Fregbilde> lag(String url, Maskinporten maskinporten, Fregskriver skriver) {
        return new Fregkilde(
                url.isBlank() ? null : new Fregklient(new Kildeklient(url, Fregklient.SCOPE, maskinporten)), skriver);
    }
}
