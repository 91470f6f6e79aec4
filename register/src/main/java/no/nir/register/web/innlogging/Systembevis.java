package no.nir.register.web.innlogging;

import java.util.List;
import java.util.Objects;
import no.nir.register.tilgang.Bruker;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** A municipal system that has shown its token. */
final class Systembevis extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private record System(Bruker bruker) implements Bruker.Baerer, java.security.Principal {
        @Override
        public String getName() {
            return bruker.id();
        }
    }

    private final transient System system;
    private final transient Jwt token;

    Systembevis(Bruker bruker, Jwt token) {
        super(List.of());
        this.system = new System(bruker);
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return system;
    }

    @Override
    public boolean equals(@Nullable Object annen) {
        return annen instanceof Systembevis b && system.equals(b.system) && token.equals(b.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(system, token);
    }
}
