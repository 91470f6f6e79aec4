package no.nir.register.kilde;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches access tokens the way Maskinporten hands them out: a signed grant of at most two minutes against a token, kept until
 * shortly before it runs out. No {@code resource} is set: Folkeregisteret wants an unspecified audience.
 */
public final class Maskinporten {

    private static final Duration LEVETID = Duration.ofSeconds(100);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration MERKBART = Duration.ofSeconds(5);
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Who asks, and where. The key signs; its id tells Maskinporten which public key to check with.
     *
     * @param forbigaaende the key was made for the occasion, so the grant must show its public half
     */
    public record Oppsett(String tokenUrl, String utsteder, String klientId, RSAKey noekkel, boolean forbigaaende) {}

    private record Token(String verdi, Instant brukesTil) {}

    private final Oppsett oppsett;
    private final Clock klokke;
    private final Map<String, Token> tokener = new ConcurrentHashMap<>();
    /** How far Maskinporten's clock is ahead of ours. */
    private volatile Duration avvik = Duration.ZERO;

    public Maskinporten(Oppsett oppsett, Clock klokke) {
        this.oppsett = oppsett;
        this.klokke = klokke;
    }

    String token(String scope) {
        Token kjent = tokener.get(scope);
        if (kjent != null && klokke.instant().isBefore(kjent.brukesTil())) {
            return kjent.verdi();
        }
        Token nytt = be(scope);
        tokener.put(scope, nytt);
        return nytt.verdi();
    }

    /** The token was refused: the next call fetches a new one. */
    void glem(String scope) {
        tokener.remove(scope);
    }

    private Token be(String scope) {
        HttpResponse<byte[]> svar = send(scope);
        if (svar.statusCode() == 400 && rettKlokken(svar)) {
            svar = send(scope);
        }
        if (svar.statusCode() != 200) {
            throw new Kildefeil(Kildefeil.Grunn.AVVIST);
        }
        try {
            JsonNode token = JSON.readTree(svar.body());
            Duration varighet = Duration.ofSeconds(token.path("expires_in").asLong(60));
            return new Token(
                    token.path("access_token").asString(),
                    klokke.instant().plus(varighet).minus(MARGIN));
        } catch (JacksonException e) {
            throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR, null, e);
        }
    }

    private HttpResponse<byte[]> send(String scope) {
        String skjema = "grant_type=" + URLEncoder.encode(GRANT, StandardCharsets.UTF_8) + "&assertion=" + grant(scope);
        return Kildeklient.send(HttpRequest.newBuilder(URI.create(oppsett.tokenUrl()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(skjema))
                .build());
    }

    /** A grant of two minutes is refused when the clocks differ: the answer tells what time it is there. */
    private boolean rettKlokken(HttpResponse<byte[]> svar) {
        Duration foer = avvik;
        svar.headers()
                .firstValue("Date")
                .map(dato -> ZonedDateTime.parse(dato, DateTimeFormatter.RFC_1123_DATE_TIME))
                .ifPresent(der -> avvik = Duration.between(klokke.instant(), der.toInstant()));
        return avvik.minus(foer).abs().compareTo(MERKBART) > 0;
    }

    private String grant(String scope) {
        Instant naa = klokke.instant().plus(avvik);
        JWTClaimsSet krav = new JWTClaimsSet.Builder()
                .audience(oppsett.utsteder())
                .issuer(oppsett.klientId())
                .claim("scope", scope)
                .issueTime(Date.from(naa))
                .expirationTime(Date.from(naa.plus(LEVETID)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        SignedJWT jwt = new SignedJWT(hode(), krav);
        try {
            jwt.sign(new RSASSASigner(oppsett.noekkel()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the Maskinporten key cannot sign", e);
        }
        return jwt.serialize();
    }

    private JWSHeader hode() {
        JWSHeader.Builder hode = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(oppsett.noekkel().getKeyID());
        return (oppsett.forbigaaende() ? hode.jwk(oppsett.noekkel().toPublicJWK()) : hode).build();
    }
}
