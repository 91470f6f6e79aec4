package no.nir.register.web.person;

import java.util.List;
import no.nir.register.web.person.status.Statuspanel;
import no.nir.register.web.person.tidslinje.Tidslinje;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a person.
 *
 * @param nummertype FOEDSELSNUMMER or DNUMMER when there is one to show
 * @param nummer the number itself, only right after it was asked for
 */
public record Oversikt(
        Personhode hode,
        List<Faktum> fakta,
        @Nullable String nummertype,
        @Nullable String nummer,
        List<Statuspanel> paneler,
        Tidslinje tidslinje,
        List<Familielinje> familie,
        List<Tillatelseslinje> tillatelser) {

    public Oversikt {
        fakta = List.copyOf(fakta);
        paneler = List.copyOf(paneler);
        familie = List.copyOf(familie);
        tillatelser = List.copyOf(tillatelser);
    }

    /** @param sti the page of the family member; absent when the user does not reach it */
    public record Familielinje(@Nullable String sti, String navn, String opplysninger) {}

    /** A permit in words. */
    public record Tillatelseslinje(String grunnlag, String slag, String innvilget, String gyldig, String kilde) {}
}
