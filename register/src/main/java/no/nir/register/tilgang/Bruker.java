package no.nir.register.tilgang;

import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who is asking: a person logged in, or a municipal system with a token.
 *
 * @param id the user's own id at its identity provider, or the client's; never a fødselsnummer
 * @param visningsnavn name of the employee or the system
 * @param roller only those that can be held in the organisation; others are left out by {@link #av(String, String, Set, Organisasjon)}
 * @param organisasjon on whose behalf
 */
public record Bruker(String id, String visningsnavn, Set<Rolle> roller, Organisasjon organisasjon) {

    /** What a principal of the security filters carries. */
    public interface Baerer {
        Bruker bruker();
    }

    public Bruker {
        if (id.isBlank()) {
            throw new IllegalArgumentException("brukeren mangler id");
        }
        if (roller.isEmpty()) {
            throw new IllegalArgumentException("brukeren har ingen rolle");
        }
        Organisasjon.Slag slag = organisasjon.slag();
        if (roller.stream().anyMatch(rolle -> rolle.slag() != slag)) {
            throw new IllegalArgumentException("rollen hører ikke hjemme hos " + slag);
        }
        roller = Set.copyOf(EnumSet.copyOf(roller));
    }

    /** Absent when none of the roles belongs in the organisation. */
    public static Optional<Bruker> av(String id, String visningsnavn, Set<Rolle> roller, Organisasjon organisasjon) {
        Set<Rolle> gyldige = roller.stream()
                .filter(rolle -> rolle.slag() == organisasjon.slag())
                .collect(Collectors.toUnmodifiableSet());
        return gyldige.isEmpty() ? Optional.empty() : Optional.of(new Bruker(id, visningsnavn, gyldige, organisasjon));
    }

    /** The user behind a request ({@code HttpServletRequest.getUserPrincipal()}); absent before login. */
    public static Optional<Bruker> av(@Nullable Principal innlogget) {
        return innlogget instanceof Authentication bevis && bevis.getPrincipal() instanceof Baerer baerer
                ? Optional.of(baerer.bruker())
                : Optional.empty();
    }

    public boolean har(Rettighet... enAv) {
        return Arrays.stream(enAv).anyMatch(rettighet -> roller.stream().anyMatch(rolle -> rolle.gir(rettighet)));
    }

    public boolean rekker(Rekkevidde rekkevidde) {
        return roller.stream().anyMatch(rolle -> rolle.rekkevidde() == rekkevidde);
    }

    /**
     * Who follows many municipalities meets numbers in lists, and a name only by asking for one person: names are for those whose people they
     * are.
     */
    public boolean serBareTall() {
        return rekker(Rekkevidde.LANDET) || rekker(Rekkevidde.FYLKE);
    }

    /** The municipality the user acts for, by today's number; null for everyone else. */
    public @Nullable String kommunenummer() {
        return organisasjon instanceof Organisasjon.Kommune kommune ? kommune.nummer() : null;
    }
}
