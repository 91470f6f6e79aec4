package no.nir.register.kilde.udi;

import no.nir.register.kilde.Feedkilde;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildeklient;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Maskinporten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the immigration authorities are: {@code nir.udi.url}. Without it the source is left alone. */
@Configuration(proxyBeanMethods = false)
class Udioppsett {

    private static final String SCOPE = "udi:nir/hendelser";

    @Bean
    Kilde<Udihendelse> udikilde(@Value("${nir.udi.url:}") String url, Maskinporten maskinporten, Udiskriver skriver) {
        return lag(url, maskinporten, skriver);
    }

    static Kilde<Udihendelse> lag(String url, Maskinporten maskinporten, Udiskriver skriver) {
        Kildeklient klient = url.isBlank() ? null : new Kildeklient(url, SCOPE, maskinporten);
        return new Feedkilde<>(Kildenavn.UDI, "udi/v1/hendelser", klient, Udileser::les, skriver::skriv);
    }
}
