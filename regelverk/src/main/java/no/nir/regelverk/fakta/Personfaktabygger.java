package no.nir.regelverk.fakta;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one person; whatever is not given stays unknown. */
public final class Personfaktabygger {

    private LocalDate foedselsdato;
    private List<Statsborgerskap> statsborgerskap = List.of();
    private List<Tillatelse> tillatelser = List.of();
    private List<Soeknad> soeknader = List.of();
    private List<Eoesopphold> eoesopphold = List.of();
    private @Nullable LocalDate ankomst;
    private @Nullable LocalDate utvandret;
    private @Nullable LocalDate gjeninnreise;
    private @Nullable LocalDate doed;
    private List<Bosetting> bosettinger = List.of();
    private List<Folkeregistrering> folkeregistreringer = List.of();
    private List<Asylsak> asylsaker = List.of();
    private @Nullable Utdanning utdanning;
    private List<Arbeid> arbeid = List.of();
    private List<Program> program = List.of();
    private Norskopplaering norsk = Norskopplaering.INGEN;
    private @Nullable Boolean kommuneInnfoert2003;
    private List<Forsoek> forsoek = List.of();

    Personfaktabygger(LocalDate foedselsdato) {
        this.foedselsdato = foedselsdato;
    }

    Personfaktabygger(Personfakta fakta) {
        foedselsdato = fakta.foedselsdato();
        statsborgerskap = fakta.statsborgerskap();
        tillatelser = fakta.tillatelser();
        soeknader = fakta.soeknader();
        eoesopphold = fakta.eoesopphold();
        ankomst = fakta.ankomst();
        utvandret = fakta.utvandret();
        gjeninnreise = fakta.gjeninnreise();
        doed = fakta.doed();
        bosettinger = fakta.bosettinger();
        folkeregistreringer = fakta.folkeregistreringer();
        asylsaker = fakta.asylsaker();
        utdanning = fakta.utdanning();
        arbeid = fakta.arbeid();
        program = fakta.program();
        norsk = fakta.norsk();
        kommuneInnfoert2003 = fakta.kommuneInnfoert2003();
        forsoek = fakta.forsoek();
    }

    public Personfaktabygger foedselsdato(LocalDate verdi) {
        foedselsdato = verdi;
        return this;
    }

    public Personfaktabygger statsborgerskap(List<Statsborgerskap> verdi) {
        statsborgerskap = verdi;
        return this;
    }

    public Personfaktabygger tillatelser(List<Tillatelse> verdi) {
        tillatelser = verdi;
        return this;
    }

    public Personfaktabygger soeknader(List<Soeknad> verdi) {
        soeknader = verdi;
        return this;
    }

    public Personfaktabygger eoesopphold(List<Eoesopphold> verdi) {
        eoesopphold = verdi;
        return this;
    }

    public Personfaktabygger ankomst(@Nullable LocalDate verdi) {
        ankomst = verdi;
        return this;
    }

    public Personfaktabygger utvandret(@Nullable LocalDate verdi) {
        utvandret = verdi;
        return this;
    }

    public Personfaktabygger gjeninnreise(@Nullable LocalDate verdi) {
        gjeninnreise = verdi;
        return this;
    }

    public Personfaktabygger doed(@Nullable LocalDate verdi) {
        doed = verdi;
        return this;
    }

    public Personfaktabygger bosettinger(List<Bosetting> verdi) {
        bosettinger = verdi;
        return this;
    }

    public Personfaktabygger folkeregistreringer(List<Folkeregistrering> verdi) {
        folkeregistreringer = verdi;
        return this;
    }

    public Personfaktabygger asylsaker(List<Asylsak> verdi) {
        asylsaker = verdi;
        return this;
    }

    public Personfaktabygger utdanning(@Nullable Utdanning verdi) {
        utdanning = verdi;
        return this;
    }

    public Personfaktabygger arbeid(List<Arbeid> verdi) {
        arbeid = verdi;
        return this;
    }

    public Personfaktabygger program(List<Program> verdi) {
        program = verdi;
        return this;
    }

    public Personfaktabygger norsk(Norskopplaering verdi) {
        norsk = verdi;
        return this;
    }

    public Personfaktabygger kommuneInnfoert2003(@Nullable Boolean verdi) {
        kommuneInnfoert2003 = verdi;
        return this;
    }

    public Personfaktabygger forsoek(List<Forsoek> verdi) {
        forsoek = verdi;
        return this;
    }

    public Personfakta bygg() {
        return new Personfakta(
                foedselsdato,
                statsborgerskap,
                tillatelser,
                soeknader,
                eoesopphold,
                ankomst,
                utvandret,
                gjeninnreise,
                doed,
                bosettinger,
                folkeregistreringer,
                asylsaker,
                utdanning,
                arbeid,
                program,
                norsk,
                kommuneInnfoert2003,
                forsoek);
    }
}
