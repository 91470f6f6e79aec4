package no.nir.regelverk.fakta;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules know about one person, without identity. Lists may come in any order; what is not given is unknown.
 *
 * @param ankomst first arrival in Norway
 * @param gjeninnreise return after emigration
 * @param kommuneInnfoert2003 2003–2004 only: the municipality had opted in
 */
public record Personfakta(
        LocalDate foedselsdato,
        List<Statsborgerskap> statsborgerskap,
        List<Tillatelse> tillatelser,
        List<Soeknad> soeknader,
        List<Eoesopphold> eoesopphold,
        @Nullable LocalDate ankomst,
        @Nullable LocalDate utvandret,
        @Nullable LocalDate gjeninnreise,
        @Nullable LocalDate doed,
        List<Bosetting> bosettinger,
        List<Folkeregistrering> folkeregistreringer,
        List<Asylsak> asylsaker,
        @Nullable Utdanning utdanning,
        List<Arbeid> arbeid,
        List<Program> program,
        Norskopplaering norsk,
        @Nullable Boolean kommuneInnfoert2003,
        List<Forsoek> forsoek) {

    public Personfakta {
        statsborgerskap = List.copyOf(statsborgerskap);
        tillatelser = List.copyOf(tillatelser);
        soeknader = List.copyOf(soeknader);
        eoesopphold = List.copyOf(eoesopphold);
        bosettinger = List.copyOf(bosettinger);
        folkeregistreringer = List.copyOf(folkeregistreringer);
        asylsaker = List.copyOf(asylsaker);
        arbeid = List.copyOf(arbeid);
        program = List.copyOf(program);
        forsoek = List.copyOf(forsoek);
    }

    /** Starts from a birth date; everything else is unknown until it is given. */
    public static Personfaktabygger foedt(LocalDate foedselsdato) {
        return new Personfaktabygger(foedselsdato);
    }

    /** Starts from this person; what is not given again stays as it is. */
    public Personfaktabygger endre() {
        return new Personfaktabygger(this);
    }
}
