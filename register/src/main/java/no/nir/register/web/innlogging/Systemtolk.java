package no.nir.register.web.innlogging;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nir.ident.Organisasjonsnummer;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Organisasjoner;
import no.nir.register.tilgang.Rolle;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.stereotype.Component;

/**
 * Reads a municipal system out of a Maskinporten token, in both forms: {@code consumer} (with {@code supplier} when a vendor acts for the
 * municipality), or a systembruker of Altinn, where {@code consumer} is the vendor and {@code systemuser_org} the municipality. Known limit:
 * Altinn's decision point is not asked whether the systembruker has the right; that it exists is taken as the municipality's consent.
 */
@Component
class Systemtolk implements Converter<Jwt, AbstractAuthenticationToken> {

    static final String SKRIVE = "imdi:nir/registrering.write";
    static final String SKRIVE_NORSK = "imdi:nir/registrering.norsk.write";
    static final String SKRIVE_INTRO = "imdi:nir/registrering.intro.write";

    private static final Map<String, Set<Rolle>> ROLLER = Map.of(
            SKRIVE, Set.of(Rolle.OVERFOERING_NORSK, Rolle.OVERFOERING_INTRO),
            SKRIVE_NORSK, Set.of(Rolle.OVERFOERING_NORSK),
            SKRIVE_INTRO, Set.of(Rolle.OVERFOERING_INTRO));

    private record Ansvarlig(Organisasjonsnummer nummer, String systemId) {}

    private final Organisasjoner organisasjoner;
    private final Clock klokke;

    Systemtolk(Organisasjoner organisasjoner, Clock klokke) {
        this.organisasjoner = organisasjoner;
        this.klokke = klokke;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Ansvarlig ansvarlig = systembruker(token)
                .or(() -> Aktoer.nummer(token.getClaim("consumer"))
                        .map(nummer -> new Ansvarlig(nummer, String.valueOf(token.<Object>getClaim("client_id")))))
                .orElseThrow(() -> avvist("token names no organisation"));
        Organisasjon organisasjon = organisasjoner
                .finn(ansvarlig.nummer(), klokke)
                .orElseThrow(() -> avvist("the organisation is no municipality of today"));
        Bruker bruker = Bruker.av(ansvarlig.systemId(), ansvarlig.systemId(), roller(token), organisasjon)
                .orElseThrow(() -> avvist("no scope of NIR, or not for this kind of organisation"));
        return new Systembevis(bruker, token);
    }

    private static Optional<Ansvarlig> systembruker(Jwt token) {
        return Brukertolk.objekter(token.getClaim("authorization_details")).stream()
                .filter(detalj -> "urn:altinn:systemuser".equals(detalj.get("type")))
                .flatMap(detalj -> Aktoer.nummer(enAv(detalj, "systemuser_org", "systemuserorg"))
                        .map(nummer -> new Ansvarlig(nummer, String.valueOf(detalj.get("system_id"))))
                        .stream())
                .findFirst();
    }

    /** Older documentation spells without underscore. */
    private static @org.jspecify.annotations.Nullable Object enAv(Map<?, ?> detalj, String navn, String gammeltNavn) {
        return detalj.containsKey(navn) ? detalj.get(navn) : detalj.get(gammeltNavn);
    }

    private static Set<Rolle> roller(Jwt token) {
        Set<Rolle> roller = EnumSet.noneOf(Rolle.class);
        String scope = token.getClaimAsString("scope");
        Arrays.stream(scope == null ? new String[0] : scope.split(" "))
                .forEach(s -> roller.addAll(ROLLER.getOrDefault(s, Set.of())));
        return roller;
    }

    private static OAuth2AuthenticationException avvist(String grunn) {
        return new OAuth2AuthenticationException(BearerTokenErrors.insufficientScope(grunn, SKRIVE));
    }
}
