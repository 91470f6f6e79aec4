package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Collects what is known of one programme; whatever is not given stays unknown. */
public final class Programbygger {

    private @Nullable LocalDate krav;
    private @Nullable LocalDate vedtak;
    private Programutfall utfall;
    private @Nullable LocalDate start;
    private @Nullable LocalDate tilbudtStart;
    private @Nullable LocalDate slutt;
    private @Nullable LocalDate forlengetTil;
    private int permisjonsdager;
    private @Nullable Programmaal maal;
    private @Nullable String grunn;

    Programbygger(Programutfall utfall) {
        this.utfall = utfall;
    }

    Programbygger(Program fra) {
        krav = fra.krav();
        vedtak = fra.vedtak();
        utfall = fra.utfall();
        start = fra.start();
        tilbudtStart = fra.tilbudtStart();
        slutt = fra.slutt();
        forlengetTil = fra.forlengetTil();
        permisjonsdager = fra.permisjonsdager();
        maal = fra.maal();
        grunn = fra.grunn();
    }

    public Programbygger krav(@Nullable LocalDate verdi) {
        krav = verdi;
        return this;
    }

    public Programbygger vedtak(@Nullable LocalDate verdi) {
        vedtak = verdi;
        return this;
    }

    public Programbygger utfall(Programutfall verdi) {
        utfall = verdi;
        return this;
    }

    public Programbygger start(@Nullable LocalDate verdi) {
        start = verdi;
        return this;
    }

    public Programbygger tilbudtStart(@Nullable LocalDate verdi) {
        tilbudtStart = verdi;
        return this;
    }

    public Programbygger slutt(@Nullable LocalDate verdi) {
        slutt = verdi;
        return this;
    }

    public Programbygger forlengetTil(@Nullable LocalDate verdi) {
        forlengetTil = verdi;
        return this;
    }

    public Programbygger permisjonsdager(int verdi) {
        permisjonsdager = verdi;
        return this;
    }

    public Programbygger maal(@Nullable Programmaal verdi) {
        maal = verdi;
        return this;
    }

    public Programbygger grunn(@Nullable String verdi) {
        grunn = verdi;
        return this;
    }

    public Program bygg() {
        return new Program(
                krav, vedtak, utfall, start, tilbudtStart, slutt, forlengetTil, permisjonsdager, maal, grunn);
    }
}
