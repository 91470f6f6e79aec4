package no.nir.register.web.innlogging;

import java.util.List;
import no.nir.register.tilgang.Bruker;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** An employee logged in by OIDC. */
public final class InnloggetBruker extends DefaultOidcUser implements Bruker.Baerer {

    private static final long serialVersionUID = 1L;

    private final transient Bruker bruker;

    public InnloggetBruker(Bruker bruker, OidcIdToken bevis) {
        super(AuthorityUtils.createAuthorityList(List.of("OIDC_BRUKER")), bevis);
        this.bruker = bruker;
    }

    @Override
    public Bruker bruker() {
        return bruker;
    }

    @Override
    public boolean equals(@Nullable Object annen) {
        return annen instanceof InnloggetBruker b && bruker.equals(b.bruker) && super.equals(annen);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + bruker.hashCode();
    }
}
