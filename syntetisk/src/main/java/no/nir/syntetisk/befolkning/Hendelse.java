package no.nir.syntetisk.befolkning;

import java.util.Comparator;

/**
 * One thing told at one moment.
 *
 * @param tid when the source told it, in seconds since 1970: not when it was true
 * @param liv whose it is
 */
public record Hendelse(long tid, Liv liv, Faktum faktum) {

    static final Comparator<Hendelse> I_REKKEFOELGE = Comparator.comparingLong(Hendelse::tid);

    public Kilde kilde() {
        return switch (faktum) {
            case Faktum.FraUdi _ -> Kilde.UDI;
            case Faktum.FraFolkeregisteret _ -> Kilde.FREG;
            case Faktum.FraKommune _ -> Kilde.FAGSYSTEM;
            case Faktum.FraHkdir _ -> Kilde.HKDIR;
        };
    }
}
