package no.nir.register.tilgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.nir.regelverk.vurdering.Ordning;

/** May this user see this person, and on what ground. */
public sealed interface Tilgangssvar {

    /** The user's municipality or reception centre answers for the person today. */
    record Egen() implements Tilgangssvar {}

    /** The municipality answered for the person until lately, and has still time to register: {@link Flytteregel}. */
    record TidligereEgen(String kommunenummer, LocalDate til) implements Tilgangssvar {}

    /** The municipality answered for the person once: what it registered itself, and no more. */
    record EgneRegistreringer(String kommunenummer, LocalDate sisteDag) implements Tilgangssvar {}

    /** Fetched by «hent person». */
    record Innhentet(Instant til, String grunn) implements Tilgangssvar {}

    /** The municipality that answers for the person has left the training to the user's: in these schemes, and while it lasts. */
    record Opplaering(Set<Ordning> ordninger) implements Tilgangssvar {
        public Opplaering {
            ordninger = Set.copyOf(ordninger);
        }
    }

    /** Supervision: a municipality in the county answers for the person today. */
    record EgetFylke(String fylkesnummer) implements Tilgangssvar {}

    record Nasjonal() implements Tilgangssvar {}

    /** Shown to the user in one way only, as if the person did not exist. */
    record Nektet(Grunn grunn) implements Tilgangssvar {}

    /** Why not. For the log and for tests; never for the user. */
    enum Grunn {
        FINNES_IKKE,
        STRENGT_FORTROLIG,
        UTENFOR
    }

    default Omfang omfang() {
        return switch (this) {
            case Egen _, TidligereEgen _, Innhentet _, Opplaering _, EgetFylke _, Nasjonal _ -> Omfang.ALT;
            case EgneRegistreringer _ -> Omfang.EGNE_REGISTRERINGER;
            case Nektet _ -> Omfang.INGENTING;
        };
    }

    /** Whether the municipality may register in the scheme, as far as the person goes; the role must give it too. */
    default boolean aapenForRegistrering(Ordning ordning) {
        return switch (this) {
            case Egen _, TidligereEgen _, Innhentet _ -> true;
            case Opplaering(Set<Ordning> ordninger) -> ordninger.contains(ordning);
            case EgneRegistreringer _, EgetFylke _, Nasjonal _, Nektet _ -> false;
        };
    }

    default boolean tillatt() {
        return omfang() != Omfang.INGENTING;
    }

    /** The reason as the log keeps it. */
    default String kode() {
        return switch (this) {
            case Egen _ -> "EGEN";
            case TidligereEgen _ -> "TIDLIGERE_EGEN";
            case EgneRegistreringer _ -> "EGNE_REGISTRERINGER";
            case Innhentet innhentet -> "INNHENTET_" + innhentet.grunn;
            case Opplaering _ -> "OPPLAERING";
            case EgetFylke _ -> "TILSYN";
            case Nasjonal _ -> "NASJONAL";
            case Nektet _ -> "NEKTET";
        };
    }
}
