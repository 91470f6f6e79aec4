package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.nir.ident.DNummer;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;

/**
 * Hands out numbers in the order people are counted: each number once. Serials of DUF-nummer begin at 800 000, far above any
 * seen in use, because that number has no synthetic form of its own.
 */
final class Identer {

    private static final int FOERSTE_SERIE = 800_000;
    private static final int BITER_FOR_PERSON = 23;

    private final long[] fnr;
    private final long[] dnr;
    private final long[] duf;
    private final Map<Integer, Integer> brukteSerier = new HashMap<>();
    private final Map<Long, Integer> brukteIndivid = new HashMap<>();
    private long[] oppslag = {};

    Identer(int antall) {
        fnr = new long[antall];
        dnr = new long[antall];
        duf = new long[antall];
    }

    void delUt(int person, Liv liv) {
        if (liv.fnrFra != null) {
            fnr[person] = Long.parseLong(nytt(liv, false));
        }
        if (liv.dnummerFra != null) {
            dnr[person] = Long.parseLong(nytt(liv, true));
        }
        if (liv.harDuf()) {
            duf[person] = nyDuf(liv.dufAar, liv.dufMedFeil);
        }
    }

    /** After the last person: makes numbers findable. */
    void ferdig() {
        long[] alle = new long[fnr.length * 3];
        int n = 0;
        for (int person = 0; person < fnr.length; person++) {
            for (long nummer : new long[] {fnr[person], dnr[person], duf[person]}) {
                if (nummer != 0) {
                    alle[n++] = nummer << BITER_FOR_PERSON | person;
                }
            }
        }
        oppslag = Arrays.copyOf(alle, n);
        Arrays.sort(oppslag);
        brukteIndivid.clear();
    }

    OptionalInt finn(long nummer) {
        int plass = Arrays.binarySearch(oppslag, nummer << BITER_FOR_PERSON);
        int treff = plass < 0 ? -plass - 1 : plass;
        if (treff < oppslag.length && oppslag[treff] >>> BITER_FOR_PERSON == nummer) {
            return OptionalInt.of((int) (oppslag[treff] & (1L << BITER_FOR_PERSON) - 1));
        }
        return OptionalInt.empty();
    }

    String fnr(int person) {
        return elleve(fnr[person]);
    }

    String dnr(int person) {
        return elleve(dnr[person]);
    }

    String duf(int person) {
        return duf[person] == 0 ? "" : Long.toString(duf[person]);
    }

    private static String elleve(long nummer) {
        return nummer == 0 ? "" : String.format(Locale.ROOT, "%011d", nummer);
    }

    private String nytt(Liv liv, boolean dNummer) {
        long noekkel = liv.foedt.toEpochDay() * 4 + (liv.kvinne ? 0 : 1) + (dNummer ? 2 : 0);
        int serie = liv.foedt.getYear() < 2000 ? 0 : 500;
        while (true) {
            int individ = serie + brukteIndivid.merge(noekkel, 1, Integer::sum) * 2 - 2 + (liv.kvinne ? 0 : 1);
            Optional<String> nummer = lag(liv.foedt, individ, dNummer);
            if (nummer.isPresent()) {
                return nummer.get();
            }
        }
    }

    private static Optional<String> lag(LocalDate foedt, int individ, boolean dNummer) {
        return dNummer
                ? DNummer.syntetisk(foedt, individ).map(DNummer::verdi)
                : Foedselsnummer.syntetisk(foedt, individ).map(Foedselsnummer::verdi);
    }

    private long nyDuf(int aar, boolean medFeil) {
        int serie = FOERSTE_SERIE + brukteSerier.merge(aar, 1, Integer::sum);
        long riktig = Long.parseLong(DufNummer.av(aar, serie).verdi());
        long kontroll = riktig % 100;
        return medFeil ? riktig - kontroll + (kontroll + 1) % 11 : riktig;
    }
}
