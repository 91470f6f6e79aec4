package no.nir.register.kilde.hkdir;

import no.nir.register.kilde.Feedkilde;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildeklient;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.kilde.Maskinporten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where HK-dir is: {@code nir.hkdir.url}. Without it the source is left alone. */
@Configuration(proxyBeanMethods = false)
class Hkdiroppsett {

    private static final String SCOPE = "hkdir:nir/proeveresultater";

    @Bean
    Kilde<Hkdirhendelse> hkdirkilde(
            @Value("${nir.hkdir.url:}") String url, Maskinporten maskinporten, Hkdirskriver skriver) {
        return lag(url, maskinporten, skriver);
    }

    static Kilde<Hkdirhendelse> lag(String url, Maskinporten maskinporten, Hkdirskriver skriver) {
        Kildeklient klient = url.isBlank() ? null : new Kildeklient(url, SCOPE, maskinporten);
        return new Feedkilde<>(Kildenavn.HKDIR, "hkdir/v1/proeveresultater", klient, Hkdirleser::les, skriver::skriv);
    }
}
