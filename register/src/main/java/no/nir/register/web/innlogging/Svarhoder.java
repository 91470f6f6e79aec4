package no.nir.register.web.innlogging;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What every answer tells the browser: nothing from elsewhere, no script in the page, no frame around it, no copy kept. */
@Component
class Svarhoder {

    private final String utsteder;

    /** A form that logs out ends at the issuer, so forms may lead there and nowhere else. */
    Svarhoder(@Value("${spring.security.oauth2.client.provider.nir.issuer-uri}") URI utsteder) {
        this.utsteder = utsteder.getScheme() + "://" + utsteder.getRawAuthority();
    }

    void medInnholdspolicy(HeadersConfigurer<HttpSecurity> hoder) {
        sett(hoder);
        hoder.contentSecurityPolicy(c -> c.policyDirectives("default-src 'none'; script-src 'self'; style-src 'self';"
                + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' " + utsteder));
    }

    static void sett(HeadersConfigurer<HttpSecurity> hoder) {
        hoder.referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .frameOptions(f -> f.deny());
    }
}
