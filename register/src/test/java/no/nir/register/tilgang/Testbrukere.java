package no.nir.register.tilgang;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.register.tilgang.Organisasjon.Etat;
import no.nir.register.tilgang.Organisasjon.Kommune;
import no.nir.register.tilgang.Organisasjon.Slag;
import no.nir.register.web.innlogging.InnloggetBruker;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Users for tests. {@code mvc.perform(get("/personer").with(Testbrukere.innlogget(Testbrukere.norskbruker("3105"))))}; a MockMvc needs
 * {@code apply(springSecurity())}, and a POST {@code .with(csrf())}.
 */
public final class Testbrukere {

    public static final String SARPSBORG = "3105";
    public static final String OSLO = "0301";

    private Testbrukere() {}

    /** May do all a municipality may. */
    public static Bruker superbruker(String kommunenummer) {
        return i(kommunenummer, Rolle.KOMMUNENIRSUPERBRUKER);
    }

    public static Bruker norskbruker(String kommunenummer) {
        return i(kommunenummer, Rolle.KOMMUNENORSKBRUKER);
    }

    public static Bruker introbruker(String kommunenummer) {
        return i(kommunenummer, Rolle.KOMMUNEINTROBRUKER);
    }

    public static Bruker lesebruker(String kommunenummer) {
        return i(kommunenummer, Rolle.NIR_LESEBRUKER);
    }

    public static Bruker administrator(String kommunenummer) {
        return i(kommunenummer, Rolle.KOMMUNEADMINISTRATOR);
    }

    public static Bruker i(String kommunenummer, Rolle rolle) {
        return bruker(new Kommune(kommunenummer, "Kommune " + kommunenummer), rolle);
    }

    public static Bruker imdi(Rolle rolle, Rolle... flere) {
        return new Bruker("imdi-" + rolle, "Ingrid Imdi", EnumSet.of(rolle, flere), new Etat(Slag.IMDI, "IMDi"));
    }

    public static Bruker statsforvalter(String... fylker) {
        return bruker(new Organisasjon.Statsforvalter(Set.of(fylker), "Statsforvalteren"), Rolle.STATSFORVALTER);
    }

    public static Bruker mottaksansatt(String mottakId) {
        return bruker(new Organisasjon.Mottak(mottakId, "Mottaket"), Rolle.MOTTAKSANSATT);
    }

    /** One user in the role, in Sarpsborg or whatever corresponds to it. */
    public static Bruker med(Rolle rolle) {
        return switch (rolle.slag()) {
            case KOMMUNE -> i(SARPSBORG, rolle);
            case FYLKESKOMMUNE -> bruker(new Organisasjon.Fylkeskommune("31", "Østfold fylkeskommune"), rolle);
            case MOTTAK -> mottaksansatt("M3105-1");
            case STATSFORVALTER -> statsforvalter("31", "03");
            case IMDI -> imdi(rolle);
            case UDI, SSB -> bruker(new Etat(rolle.slag(), rolle.slag().name()), rolle);
        };
    }

    private static Bruker bruker(Organisasjon organisasjon, Rolle rolle) {
        return new Bruker(organisasjon.kode() + "-" + rolle, "Test " + rolle, Set.of(rolle), organisasjon);
    }

    /** For MockMvc: the request comes from this user. */
    public static RequestPostProcessor innlogget(Bruker bruker) {
        return authentication(bevis(bruker));
    }

    /** For tests that set a security context themselves. */
    public static Authentication bevis(Bruker bruker) {
        OidcIdToken token =
                new OidcIdToken("test", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), Map.of("sub", bruker.id()));
        return new OAuth2AuthenticationToken(new InnloggetBruker(bruker, token), List.of(), "nir");
    }
}
