package no.nir.syntetisk.maskinporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nir.syntetisk.Tokenkontroll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes access tokens as an API provider of Maskinporten gets them, and checks them for the fakes. The key lives as long as the process. */
@Component
class Tokensmie implements Tokenkontroll {

    static final Duration LEVETID = Duration.ofSeconds(120);

    /**
     * What a token says of whoever uses it.
     *
     * @param ansvarlig organisasjonsnummer of the responsible organisation
     * @param leverandoer of the vendor that acts for it; null when it acts itself
     * @param systembruker whether the vendor acts as an Altinn systembruker instead of by delegation
     * @param mottaker audience, when one was asked for
     */
    record Innhold(
            String klientId,
            String scope,
            String ansvarlig,
            @Nullable String leverandoer,
            boolean systembruker,
            @Nullable String mottaker) {}

    private final RSAKey noekkel;

    Tokensmie() throws JOSEException {
        this.noekkel = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    }

    JWKSet offentligeNoekler() {
        return new JWKSet(noekkel.toPublicJWK());
    }

    String lag(Innhold innhold, String utsteder) {
        Instant naa = Clock.systemUTC().instant();
        JWTClaimsSet.Builder krav = new JWTClaimsSet.Builder()
                .issuer(utsteder)
                .claim("client_id", innhold.klientId)
                .claim("client_amr", "private_key_jwt")
                .claim("token_type", "Bearer")
                .claim("scope", innhold.scope)
                .issueTime(Date.from(naa))
                .expirationTime(Date.from(naa.plus(LEVETID)))
                .jwtID(UUID.randomUUID().toString());
        if (innhold.mottaker != null) {
            krav.audience(innhold.mottaker);
        }
        paaVegneAv(innhold, krav);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(noekkel.getKeyID())
                            .build(),
                    krav.build());
            token.sign(new RSASSASigner(noekkel));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void paaVegneAv(Innhold innhold, JWTClaimsSet.Builder krav) {
        String leverandoer = innhold.leverandoer;
        if (leverandoer == null) {
            krav.claim("consumer", aktoer(innhold.ansvarlig));
        } else if (innhold.systembruker) {
            krav.claim("consumer", aktoer(leverandoer))
                    .claim(
                            "authorization_details",
                            List.of(Map.of(
                                    "type",
                                    "urn:altinn:systemuser",
                                    "systemuser_id",
                                    List.of(UUID.nameUUIDFromBytes(
                                                    innhold.ansvarlig.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                            .toString()),
                                    "systemuser_org",
                                    aktoer(innhold.ansvarlig),
                                    "system_id",
                                    leverandoer + "_" + innhold.klientId)));
        } else {
            krav.claim("consumer", aktoer(innhold.ansvarlig))
                    .claim("supplier", aktoer(leverandoer))
                    .claim("delegation_source", "https://www.altinn.no/");
        }
    }

    static Map<String, Object> aktoer(String organisasjonsnummer) {
        return Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisasjonsnummer);
    }

    @Override
    public boolean godtar(@Nullable String autorisasjon, String scope) {
        if (autorisasjon == null || !autorisasjon.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return false;
        }
        try {
            SignedJWT token = SignedJWT.parse(autorisasjon.substring(7).strip());
            JWTClaimsSet krav = token.getJWTClaimsSet();
            return token.verify(new RSASSAVerifier(noekkel.toRSAPublicKey()))
                    && krav.getExpirationTime()
                            .toInstant()
                            .isAfter(Clock.systemUTC().instant())
                    && Arrays.asList(krav.getStringClaim("scope").split(" ")).contains(scope);
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }
}
