package no.nir.regelverk.fakta;

import java.time.LocalDate;
import java.util.List;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Collects what is known of the training; whatever is not given stays unknown. */
public final class Norskbygger {

    private @Nullable LocalDate krav;
    private @Nullable LocalDate tilbudt;
    private @Nullable LocalDate begynt;
    private @Nullable LocalDate foersteVedtakStart;
    private @Nullable Integer timer;
    private @Nullable LocalDate fullfoert;
    private @Nullable LocalDate ytterligereKrav;
    private @Nullable Integer kulturtimer;
    private @Nullable LocalDate maalNaadd;
    private @Nullable LocalDate proeve;
    private @Nullable LocalDate forlengetTil;
    private @Nullable LocalDate stansetFra;
    private List<Fritak> fritak = List.of();
    private @Nullable Utsatt utsatt;
    private List<Periode> permisjoner = List.of();

    Norskbygger() {}

    Norskbygger(Norskopplaering fra) {
        krav = fra.krav();
        tilbudt = fra.tilbudt();
        begynt = fra.begynt();
        foersteVedtakStart = fra.foersteVedtakStart();
        timer = fra.timer();
        fullfoert = fra.fullfoert();
        ytterligereKrav = fra.ytterligereKrav();
        kulturtimer = fra.kulturtimer();
        maalNaadd = fra.maalNaadd();
        proeve = fra.proeve();
        forlengetTil = fra.forlengetTil();
        stansetFra = fra.stansetFra();
        fritak = fra.fritak();
        utsatt = fra.utsatt();
        permisjoner = fra.permisjoner();
    }

    public Norskbygger krav(@Nullable LocalDate verdi) {
        krav = verdi;
        return this;
    }

    public Norskbygger tilbudt(@Nullable LocalDate verdi) {
        tilbudt = verdi;
        return this;
    }

    public Norskbygger begynt(@Nullable LocalDate verdi) {
        begynt = verdi;
        return this;
    }

    public Norskbygger foersteVedtakStart(@Nullable LocalDate verdi) {
        foersteVedtakStart = verdi;
        return this;
    }

    public Norskbygger timer(@Nullable Integer verdi) {
        timer = verdi;
        return this;
    }

    public Norskbygger fullfoert(@Nullable LocalDate verdi) {
        fullfoert = verdi;
        return this;
    }

    public Norskbygger ytterligereKrav(@Nullable LocalDate verdi) {
        ytterligereKrav = verdi;
        return this;
    }

    public Norskbygger kulturtimer(@Nullable Integer verdi) {
        kulturtimer = verdi;
        return this;
    }

    public Norskbygger maalNaadd(@Nullable LocalDate verdi) {
        maalNaadd = verdi;
        return this;
    }

    public Norskbygger proeve(@Nullable LocalDate verdi) {
        proeve = verdi;
        return this;
    }

    public Norskbygger forlengetTil(@Nullable LocalDate verdi) {
        forlengetTil = verdi;
        return this;
    }

    public Norskbygger stansetFra(@Nullable LocalDate verdi) {
        stansetFra = verdi;
        return this;
    }

    public Norskbygger fritak(List<Fritak> verdi) {
        fritak = verdi;
        return this;
    }

    public Norskbygger utsatt(@Nullable Utsatt verdi) {
        utsatt = verdi;
        return this;
    }

    public Norskbygger permisjoner(List<Periode> verdi) {
        permisjoner = verdi;
        return this;
    }

    public Norskopplaering bygg() {
        return new Norskopplaering(
                krav,
                tilbudt,
                begynt,
                foersteVedtakStart,
                timer,
                fullfoert,
                ytterligereKrav,
                kulturtimer,
                maalNaadd,
                proeve,
                forlengetTil,
                stansetFra,
                fritak,
                utsatt,
                permisjoner);
    }
}
