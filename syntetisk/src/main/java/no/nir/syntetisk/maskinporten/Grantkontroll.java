package no.nir.syntetisk.maskinporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a grant and checks what Maskinporten checks: algorithm, key, audience, at most two minutes of life, used once. One leniency: a client
 * that is not registered shows its public key in the header {@code jwk}, so that a demo needs no key handed around; the signature must fit it.
 * The grant's time may be the real one or the one of a shifted demo clock.
 */
@Component
class Grantkontroll {

    private static final Duration LENGSTE = Duration.ofSeconds(120);
    private static final Duration SLINGRING = Duration.ofSeconds(10);

    /** @param klient whoever signed it */
    record Grant(Klienter.Klient klient, JWTClaimsSet krav) {}

    private final Klienter klienter;
    private final Clock klokke;
    private final Map<String, Instant> brukte = new ConcurrentHashMap<>();

    Grantkontroll(Klienter klienter, Clock klokke) {
        this.klienter = klienter;
        this.klokke = klokke;
    }

    Grant les(String tekst, String utsteder) {
        try {
            SignedJWT jwt = SignedJWT.parse(tekst);
            JWTClaimsSet krav = jwt.getJWTClaimsSet();
            if (krav.getIssuer() == null) {
                throw Avvist.grant("iss mangler");
            }
            Klienter.Klient klient = klient(krav.getIssuer(), jwt);
            krevSignatur(jwt, klient.noekkel());
            krevMottaker(krav, utsteder);
            krevTid(krav);
            krevFoersteGang(krav);
            return new Grant(klient, krav);
        } catch (ParseException e) {
            throw new Avvist("invalid_request", "assertion er ingen signert JWT");
        }
    }

    private Klienter.Klient klient(String id, SignedJWT jwt) {
        Optional<Klienter.Klient> kjent = klienter.finn(id);
        if (kjent.isPresent()) {
            return kjent.get();
        }
        JWK vist = jwt.getHeader().getJWK();
        if (vist instanceof RSAKey noekkel && !noekkel.isPrivate()) {
            return new Klienter.Klient(id, Klienter.IMDI, noekkel);
        }
        throw new Avvist("invalid_client", "klienten er ikke registrert, og viser ingen offentlig nøkkel (jwk)");
    }

    private static void krevSignatur(SignedJWT jwt, RSAKey noekkel) {
        try {
            boolean rs = Stream.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512)
                    .anyMatch(jwt.getHeader().getAlgorithm()::equals);
            if (!rs || !jwt.verify(new RSASSAVerifier(noekkel.toRSAPublicKey()))) {
                throw Avvist.grant("signaturen stemmer ikke");
            }
        } catch (JOSEException e) {
            throw Avvist.grant("signaturen kan ikke leses");
        }
    }

    private static void krevMottaker(JWTClaimsSet krav, String utsteder) {
        if (krav.getAudience().stream()
                .map(Grantkontroll::utenSkraastrek)
                .noneMatch(utenSkraastrek(utsteder)::equals)) {
            throw Avvist.grant("aud er ikke utstederen");
        }
    }

    private static String utenSkraastrek(String adresse) {
        return adresse.endsWith("/") ? adresse.substring(0, adresse.length() - 1) : adresse;
    }

    private void krevTid(JWTClaimsSet krav) {
        if (krav.getIssueTime() == null || krav.getExpirationTime() == null) {
            throw Avvist.grant("iat og exp må være med");
        }
        Instant fra = krav.getIssueTime().toInstant();
        Instant til = krav.getExpirationTime().toInstant();
        if (Duration.between(fra, til).compareTo(LENGSTE) > 0) {
            throw Avvist.grant("exp er mer enn 120 sekunder etter iat");
        }
        if (Stream.of(klokke.instant(), Clock.systemUTC().instant())
                .noneMatch(naa -> !naa.plus(SLINGRING).isBefore(fra)
                        && !naa.minus(SLINGRING).isAfter(til))) {
            throw Avvist.grant("tiden er ute, eller ikke kommet");
        }
    }

    private void krevFoersteGang(JWTClaimsSet krav) {
        Instant naa = Clock.systemUTC().instant();
        brukte.values().removeIf(til -> til.isBefore(naa));
        if (krav.getJWTID() == null
                || brukte.putIfAbsent(krav.getIssuer() + " " + krav.getJWTID(), naa.plus(LENGSTE.multipliedBy(2)))
                        != null) {
            throw Avvist.grant("jti mangler eller er brukt før");
        }
    }
}
