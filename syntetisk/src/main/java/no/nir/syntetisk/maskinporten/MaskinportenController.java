package no.nir.syntetisk.maskinporten;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.syntetisk.maskinporten.Tokensmie.Innhold;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The issuer's public endpoints: metadata, keys, tokens. */
@RestController
@RequestMapping("/maskinporten")
class MaskinportenController {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final Grantkontroll grantkontroll;
    private final Tokensmie smie;

    MaskinportenController(Grantkontroll grantkontroll, Tokensmie smie) {
        this.grantkontroll = grantkontroll;
        this.smie = smie;
    }

    @GetMapping("/.well-known/oauth-authorization-server")
    Map<String, Object> metadata(HttpServletRequest foresporsel) {
        String utsteder = utsteder(foresporsel);
        return Map.of(
                "issuer",
                utsteder,
                "token_endpoint",
                utsteder + "token",
                "jwks_uri",
                utsteder + "jwk",
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt"),
                "grant_types_supported",
                List.of(JWT_BEARER),
                "token_endpoint_auth_signing_alg_values_supported",
                List.of("RS256", "RS384", "RS512"));
    }

    @GetMapping("/jwk")
    Map<String, Object> noekler() {
        return smie.offentligeNoekler().toJSONObject();
    }

    @PostMapping("/token")
    Map<String, Object> token(
            @RequestParam(name = "grant_type", defaultValue = "") String grantType,
            @RequestParam(defaultValue = "") String assertion,
            HttpServletRequest foresporsel)
            throws ParseException {
        if (!JWT_BEARER.equals(grantType)) {
            throw new Avvist("unsupported_grant_type", "grant_type må være " + JWT_BEARER);
        }
        String utsteder = utsteder(foresporsel);
        Grantkontroll.Grant grant = grantkontroll.les(assertion, utsteder);
        Innhold innhold = innhold(grant);
        return svar(smie.lag(innhold, utsteder), innhold.scope());
    }

    static Map<String, Object> svar(String token, String scope) {
        Map<String, Object> svar = new LinkedHashMap<>();
        svar.put("access_token", token);
        svar.put("token_type", "Bearer");
        svar.put("expires_in", Tokensmie.LEVETID.toSeconds() - 1);
        svar.put("scope", scope);
        return svar;
    }

    static String utsteder(HttpServletRequest foresporsel) {
        return ServletUriComponentsBuilder.fromContextPath(foresporsel)
                .path("/maskinporten/")
                .toUriString();
    }

    private static Innhold innhold(Grantkontroll.Grant grant) throws ParseException {
        JWTClaimsSet krav = grant.krav();
        String scope = krav.getStringClaim("scope");
        if (scope == null || scope.isBlank()) {
            throw new Avvist("invalid_scope", "scope mangler");
        }
        String egen = grant.klient().organisasjonsnummer();
        String kunde = krav.getStringClaim("consumer_org");
        String systembruker = systembruker(krav.getClaim("authorization_details"));
        String ansvarlig = systembruker == null ? (kunde == null ? egen : kunde) : systembruker;
        return new Innhold(
                grant.klient().id(),
                scope,
                ansvarlig,
                ansvarlig.equals(egen) ? null : egen,
                systembruker != null,
                krav.getStringClaim("resource"));
    }

    private static @Nullable String systembruker(@Nullable Object detaljer) {
        return detaljer instanceof List<?> liste
                        && !liste.isEmpty()
                        && liste.getFirst() instanceof Map<?, ?> detalj
                        && "urn:altinn:systemuser".equals(detalj.get("type"))
                        && detalj.get("systemuser_org") instanceof Map<?, ?> organisasjon
                        && organisasjon.get("ID") instanceof String id
                ? id.replaceFirst("^0192:", "")
                : null;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> avvist(Avvist feil) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .body(Map.of("error", feil.feil(), "error_description", String.valueOf(feil.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> uleselig(ParseException feil) {
        return avvist(new Avvist("invalid_request", "et krav i assertion har feil type"));
    }
}
