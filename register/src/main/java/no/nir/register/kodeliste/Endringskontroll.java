package no.nir.register.kodeliste;

import static no.nir.register.kodeliste.Endringsavslag.av;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeendring;
import no.nir.kodeverk.Kodeendring.Avsluttet;
import no.nir.kodeverk.Kodeendring.Bekreftet;
import no.nir.kodeverk.Kodeendring.Forkastet;
import no.nir.kodeverk.Kodeendring.LagtTil;
import no.nir.kodeverk.Kodeendring.NyttNavn;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.kodeverk.Spraak;
import no.nir.register.kodeliste.Endringsavslag.Grunn;
import no.nir.register.kodeliste.Kodelisteendring.Slag;

/**
 * What a change must respect. No change may make wrong what was accepted: a value ends today at the earliest, and never before it began; a new
 * one may begin on a day that has been, since that only lets more in.
 */
final class Endringskontroll {

    /** As far back as the widest window known has let registrations in. */
    private static final int MAANEDER_TILBAKE = 24;

    /** Nothing is registered further ahead. */
    private static final int AAR_FRAM = 5;

    private final Kodelister lister;
    private final LocalDate idag;

    Endringskontroll(Kodelister lister, LocalDate idag) {
        this.lister = lister;
        this.idag = idag;
    }

    /** Nothing when the change may be made. */
    List<Endringsavslag> avslag(Kodeendring endring) {
        return switch (endring) {
            case LagtTil ny -> laast(Slag.LEGG_TIL, ny).orElseGet(() -> lagtTil(ny));
            case Avsluttet slutt -> laast(Slag.AVSLUTT, slutt).orElseGet(() -> avsluttet(slutt));
            case NyttNavn navn -> laast(Slag.GI_NAVN, navn).orElseGet(() -> nyttNavn(navn));
            case Bekreftet bekreftet ->
                alle(bekreftet).anyMatch(kode -> !kode.verifisert())
                        ? List.of()
                        : List.of(av(Grunn.VERDIEN_ER_BEKREFTET, "kilde"));
            case Forkastet _ -> throw new IllegalArgumentException("a value is taken back by taking back the change");
        };
    }

    /** A change can be taken back until the day it works from, and in the opposite order of how they were made. */
    List<Endringsavslag> tilbake(Kodelisteendring endring, List<Kodelisteendring> alle) {
        Set<Long> tilbake = Kodelisteregister.tattTilbake(alle);
        boolean staarPaa = alle.stream()
                .anyMatch(annen -> annen.nr() > endring.nr()
                        && annen.kodeverk() == endring.kodeverk()
                        && annen.kode().equals(endring.kode())
                        && annen.slag() != Slag.TA_TILBAKE
                        && !tilbake.contains(annen.nr()));
        if (tilbake.contains(endring.nr()) || endring.slag() == Slag.TA_TILBAKE) {
            return List.of(av(Grunn.ENDRINGEN_ER_TATT_TILBAKE, "grunn"));
        }
        if (staarPaa) {
            return List.of(av(Grunn.EN_SENERE_ENDRING_STAAR_PAA_DEN, "grunn"));
        }
        return endring.virkerFra().filter(dag -> !dag.isAfter(idag)).stream()
                .map(dag -> av(Grunn.ENDRINGEN_VIRKER_ALLEREDE, "grunn", dag))
                .toList();
    }

    private List<Endringsavslag> lagtTil(LagtTil ny) {
        Kode verdi = ny.verdi();
        LocalDate fom = verdi.fom() == null ? idag : verdi.fom();
        List<Endringsavslag> avslag = new ArrayList<>();
        if (alle(ny).anyMatch(verdi::overlapper)) {
            avslag.add(av(Grunn.KODEN_FINNES, "kode", verdi.kode()));
        }
        if (fom.isBefore(idag.minusMonths(MAANEDER_TILBAKE))) {
            avslag.add(av(Grunn.DAGEN_ER_FOR_LENGE_SIDEN, "fom", idag.minusMonths(MAANEDER_TILBAKE)));
        }
        forLangtFram("fom", fom).ifPresent(avslag::add);
        avslag.addAll(navn(ny, verdi.navn(), fom));
        avslag.addAll(egenskaper(ny));
        return avslag;
    }

    /** A value means the same as long as it lives: one that comes back has the properties it had. */
    private List<Endringsavslag> egenskaper(LagtTil ny) {
        Optional<Kode> tidligere = alle(ny).reduce((_, siste) -> siste);
        List<Endringsavslag> avslag = new ArrayList<>();
        for (Egenskap egenskap : Listeadgang.til(ny.kodeverk()).egenskaper()) {
            String kolonne = egenskap.kolonne();
            String valgt = ny.verdi().finnEgenskap(kolonne).orElse("");
            if (!egenskap.godtar(valgt)) {
                avslag.add(av(Grunn.EGENSKAPEN_PASSER_IKKE, kolonne));
            } else if (tidligere.isPresent()
                    && !tidligere.get().finnEgenskap(kolonne).orElse("").equals(valgt)) {
                avslag.add(av(Grunn.EGENSKAPEN_MAA_VAERE_SOM_FOER, kolonne));
            }
        }
        return avslag;
    }

    private List<Endringsavslag> avsluttet(Avsluttet slutt) {
        LocalDate tom = slutt.tom();
        if (tom.isBefore(idag)) {
            return List.of(av(Grunn.DAGEN_ER_FORBI, "tom", idag));
        }
        List<Kode> alle = alle(slutt).toList();
        Optional<LocalDate> start = alle.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(alle.getFirst().fom());
        if (start.filter(tom::isBefore).isPresent()) {
            return List.of(av(Grunn.SLUTTEN_ER_FOER_STARTEN, "tom", start.get()));
        }
        if (!liste(slutt).gjelder(slutt.kode(), tom)) {
            return List.of(av(Grunn.KODEN_GJELDER_IKKE_DA, "tom", tom));
        }
        if (!liste(slutt).gjelder(slutt.kode(), tom.plusDays(1))) {
            return List.of(av(Grunn.SLUTTEN_ENDRER_INGENTING, "tom", tom));
        }
        return liste(slutt).list(tom.plusDays(1)).size() == 1
                ? List.of(av(Grunn.LISTEN_BLIR_TOM, "tom"))
                : forLangtFram("tom", tom).stream().toList();
    }

    private List<Endringsavslag> nyttNavn(NyttNavn nytt) {
        if (nytt.fom().isBefore(idag)) {
            return List.of(av(Grunn.DAGEN_ER_FORBI, "fom", idag));
        }
        Optional<Kode> versjon = liste(nytt).finn(nytt.kode(), nytt.fom());
        if (versjon.isEmpty()) {
            return List.of(av(Grunn.KODEN_GJELDER_IKKE_DA, "fom", nytt.fom()));
        }
        if (versjon.get().navn().equals(nytt.navn())) {
            return List.of(av(Grunn.NAVNET_ER_DET_SAMME, "nb"));
        }
        List<Endringsavslag> avslag = new ArrayList<>(navn(nytt, nytt.navn(), nytt.fom()));
        forLangtFram("fom", nytt.fom()).ifPresent(avslag::add);
        return avslag;
    }

    /** Two values of one name cannot be told apart in a form. */
    private List<Endringsavslag> navn(Kodeendring endring, Navn navn, LocalDate dag) {
        return Stream.of(Spraak.values())
                .filter(spraak -> liste(endring).list(dag).stream()
                        .filter(annen -> !annen.kode().equals(endring.kode()))
                        .anyMatch(annen -> annen.navn(spraak).equalsIgnoreCase(navn.paa(spraak))))
                .map(spraak -> av(Grunn.NAVNET_ER_BRUKT, felt(spraak), navn.paa(spraak)))
                .toList();
    }

    private static String felt(Spraak spraak) {
        return switch (spraak) {
            case NB -> "nb";
            case NN -> "nn";
            case EN -> "en";
        };
    }

    private Optional<Endringsavslag> forLangtFram(String felt, LocalDate dag) {
        LocalDate siste = idag.plusYears(AAR_FRAM);
        return dag.isAfter(siste) ? Optional.of(av(Grunn.DAGEN_ER_FOR_LANGT_FRAM, felt, siste)) : Optional.empty();
    }

    /** Present when the list, or the value, may not be changed so at all. */
    private static Optional<List<Endringsavslag>> laast(Slag slag, Kodeendring endring) {
        Listeadgang adgang = Listeadgang.til(endring.kodeverk());
        if (adgang.tillater(slag, endring.kode())) {
            return Optional.empty();
        }
        boolean vernet = adgang.grad().tillater(slag);
        return Optional.of(List.of(av(vernet ? Grunn.KODEN_ER_VERNET : Grunn.LISTEN_ER_LAAST, "kode", endring.kode())));
    }

    /** Every version of the value, the oldest first. */
    private Stream<Kode> alle(Kodeendring endring) {
        return liste(endring).list().stream().filter(kode -> kode.kode().equals(endring.kode()));
    }

    private Kodeliste liste(Kodeendring endring) {
        Kodeverk kodeverk = endring.kodeverk();
        return lister.liste(kodeverk);
    }
}
