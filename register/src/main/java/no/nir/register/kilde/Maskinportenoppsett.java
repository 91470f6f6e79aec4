package no.nir.register.kilde;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our client at Maskinporten: {@code nir.token.url}, {@code nir.token.utsteder}, {@code nir.token.klient} and a private key as JWK in
 * the file {@code nir.token.noekkel}. Without a file a key is made for the occasion, which only a synthetic issuer will accept.
 */
@Configuration(proxyBeanMethods = false)
class Maskinportenoppsett {

    private static final int BITER = 2048;

    @Bean
    Maskinporten kildetoken(
            @Value("${nir.token.url:}") String url,
            @Value("${nir.token.utsteder:${nir.token.url:}}") String utsteder,
            @Value("${nir.token.klient:nir}") String klient,
            @Value("${nir.token.noekkel:}") String fil,
            Clock klokke) {
        return new Maskinporten(new Maskinporten.Oppsett(url, utsteder, klient, noekkel(fil), fil.isBlank()), klokke);
    }

    static RSAKey noekkel(String fil) {
        try {
            return fil.isBlank()
                    ? new RSAKeyGenerator(BITER).keyID("nir-forbigaaende").generate()
                    : RSAKey.parse(Files.readString(Path.of(fil)));
        } catch (IOException e) {
            throw new UncheckedIOException("The Maskinporten key file " + fil + " cannot be read", e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("The Maskinporten key is no RSA key in JWK form", e);
        }
    }
}
