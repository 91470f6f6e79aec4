package no.nir.syntetisk.innlogging;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Takes the word of whoever picks a persona. The factor tells the token's {@code auth_time} when that was. */
final class Personavalg implements AuthenticationProvider {

    private final Personer personer;

    Personavalg(Personer personer) {
        this.personer = personer;
    }

    @Override
    public Authentication authenticate(Authentication valg) {
        return personer.finn(valg.getName())
                .map(persona -> UsernamePasswordAuthenticationToken.authenticated(
                        persona.id(),
                        "",
                        List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))))
                .orElseThrow(() -> new BadCredentialsException("ukjent persona"));
    }

    @Override
    public boolean supports(Class<?> slag) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(slag);
    }
}
