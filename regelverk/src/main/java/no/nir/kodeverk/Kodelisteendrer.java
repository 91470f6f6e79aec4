package no.nir.kodeverk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeendring.Avsluttet;
import no.nir.kodeverk.Kodeendring.Bekreftet;
import no.nir.kodeverk.Kodeendring.Forkastet;
import no.nir.kodeverk.Kodeendring.LagtTil;
import no.nir.kodeverk.Kodeendring.NyttNavn;

/** Makes a list with one change more. A version of a value is cut or named anew; what it was before the day stays as it was. */
final class Kodelisteendrer {

    private Kodelisteendrer() {}

    static Kodeliste endre(Kodeliste liste, Kodeendring endring) {
        return switch (endring) {
            case LagtTil lagtTil -> lagtTil(liste, lagtTil.verdi());
            case Forkastet forkastet -> liste.medForkastet(forkastet.verdi());
            case Avsluttet a -> byttet(liste, a.kode(), versjon -> avsluttet(versjon, a.tom()));
            case NyttNavn n -> byttet(liste, n.kode(), versjon -> navngitt(versjon, n));
            case Bekreftet b ->
                byttet(liste, b.kode(), versjon -> Stream.of(versjon.navngitt(versjon.navn(), b.kilde(), true)));
        };
    }

    /** A value that the file has got meanwhile is the file's. */
    private static Kodeliste lagtTil(Kodeliste liste, Kode verdi) {
        boolean staar =
                liste.list().stream().anyMatch(annen -> annen.kode().equals(verdi.kode()) && annen.overlapper(verdi));
        return staar
                ? liste
                : liste.med(
                        Stream.concat(liste.list().stream(), Stream.of(verdi)).toList());
    }

    private static Kodeliste byttet(Kodeliste liste, String kode, Function<Kode, Stream<Kode>> versjoner) {
        List<Kode> nye = liste.list().stream()
                .flatMap(versjon -> versjon.kode().equals(kode) ? versjoner.apply(versjon) : Stream.of(versjon))
                .toList();
        return liste.med(nye);
    }

    /** A version that was to begin after the last day never begins. */
    private static Stream<Kode> avsluttet(Kode versjon, LocalDate tom) {
        LocalDate fom = versjon.fom();
        if (fom != null && fom.isAfter(tom)) {
            return Stream.empty();
        }
        return Stream.of(versjon.tom() == null || versjon.tom().isAfter(tom) ? versjon.i(fom, tom) : versjon);
    }

    private static Stream<Kode> navngitt(Kode versjon, NyttNavn nytt) {
        if (!versjon.gjelder(nytt.fom())) {
            return Stream.of(versjon);
        }
        Kode fra = versjon.i(nytt.fom(), versjon.tom()).navngitt(nytt.navn(), nytt.kilde(), nytt.verifisert());
        return nytt.fom().equals(versjon.fom())
                ? Stream.of(fra)
                : Stream.of(versjon.i(versjon.fom(), nytt.fom().minusDays(1)), fra);
    }
}
