package no.nir.register.web.innlogging;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Organisasjoner;
import no.nir.register.tilgang.Rolle;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Reads an employee out of an ID token of Ansattporten's shape: {@code authorization_details} says for which organisation (by
 * organisasjonsnummer), {@code nir_roller} in which roles. Ansattporten may send somebody back without any representation, so that is
 * refused here. Ansattporten has no userinfo endpoint; none is asked.
 */
@Component
class Brukertolk implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UTEN_REPRESENTASJON = "uten_representasjon";
    static final String UTEN_ROLLE = "uten_rolle";

    private final Organisasjoner organisasjoner;
    private final Clock klokke;

    Brukertolk(Organisasjoner organisasjoner, Clock klokke) {
        this.organisasjoner = organisasjoner;
        this.klokke = klokke;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest foresporsel) {
        return les(foresporsel.getIdToken());
    }

    InnloggetBruker les(OidcIdToken bevis) {
        Organisasjon organisasjon =
                representert(bevis.getClaim("authorization_details")).orElseThrow(() -> avvist(UTEN_REPRESENTASJON));
        Set<Rolle> roller = tekster(bevis.getClaim("nir_roller")).stream()
                .flatMap(kode -> Rolle.finn(kode).stream())
                .collect(Collectors.toUnmodifiableSet());
        String navn = bevis.getFullName() == null ? organisasjon.navn() : bevis.getFullName();
        return Bruker.av(Objects.requireNonNull(bevis.getSubject()), navn, roller, organisasjon)
                .map(bruker -> new InnloggetBruker(bruker, bevis))
                .orElseThrow(() -> avvist(UTEN_ROLLE));
    }

    /** The one party chosen; NIR asks Ansattporten for one only. */
    private Optional<Organisasjon> representert(@Nullable Object detaljer) {
        return objekter(detaljer).stream()
                .filter(detalj -> String.valueOf(detalj.get("type")).startsWith("ansattporten:"))
                .flatMap(detalj -> objekter(detalj.get("authorized_parties")).stream())
                .flatMap(part -> objekt(part.get("orgno")).stream())
                .flatMap(orgno -> Aktoer.nummer(orgno).stream())
                .findFirst()
                .flatMap(nummer -> organisasjoner.finn(nummer, klokke));
    }

    static List<Map<?, ?>> objekter(@Nullable Object verdi) {
        return verdi instanceof Collection<?> liste
                ? liste.stream().flatMap(del -> objekt(del).stream()).collect(Collectors.toUnmodifiableList())
                : List.of();
    }

    private static Optional<Map<?, ?>> objekt(@Nullable Object verdi) {
        return verdi instanceof Map<?, ?> kart ? Optional.of(kart) : Optional.empty();
    }

    private static List<String> tekster(@Nullable Object verdi) {
        return verdi instanceof Collection<?> liste
                ? liste.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : List.of();
    }

    private static OAuth2AuthenticationException avvist(String grunn) {
        return new OAuth2AuthenticationException(new OAuth2Error(grunn));
    }
}
