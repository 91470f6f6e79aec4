package no.nir.register.kilde.udi;

import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildeklient;
import no.nir.register.kilde.Maskinporten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the immigration authorities are: {@code nir.udi.url}. Without it the source is left alone. */
@Configuration(proxyBeanMethods = false)
class Udioppsett {

    @Bean
    Kilde<Udihendelse> udikilde(@Value("${nir.udi.url:}") String url, Maskinporten maskinporten, Udiskriver skriver) {
        return lag(url, maskinporten, skriver);
    }

    static Kilde<Udihendelse> lag(String url, Maskinporten maskinporten, Udiskriver skriver) {
        return new Udikilde(url.isBlank() ? null : new Kildeklient(url, Udikilde.SCOPE, maskinporten), skriver);
    }
}
