package no.nir.ident;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * The rule of fødselsnummer and D-nummer: six digits of date, three of serial, two of control. Numbers given out from
 * 2032 allow a remainder 0–3 of the first control digit; they also reach people born earlier, so both rules are accepted
 * whatever the date. Sex and century are not read from the number: from 2032 it tells neither.
 * Source: Skatteetaten, Folkeregisteret's documentation of the number from 2032.
 */
final class Foedselsregel {

    static final int LENGDE = 11;

    /** The kinds, with what is added to the day. */
    enum Slag {
        FOEDSELSNUMMER(0),
        DNUMMER(DNUMMER_DAG);

        private final int tillegg;

        Slag(int tillegg) {
            this.tillegg = tillegg;
        }
    }

    /** Skatteetaten's synthetic numbers have 80 added to the month. */
    private static final int SYNTETISK_MAANED = 80;

    private static final int DNUMMER_DAG = 40;
    private static final int STOERSTE_REST_FRA_2032 = 3;
    private static final int[] K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] K2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private Foedselsregel() {}

    static boolean erDNummer(String sifre) {
        return Sifre.siffer(sifre, 0) >= 4;
    }

    static boolean erSyntetisk(String sifre) {
        return tall(sifre, 2) > SYNTETISK_MAANED;
    }

    static Optional<Identfeil> finnFeil(String sifre) {
        if (sifre.length() != LENGDE) {
            return Optional.of(Identfeil.FEIL_LENGDE);
        }
        if (!erDato(sifre)) {
            return Optional.of(Identfeil.UGYLDIG_DATO);
        }
        boolean riktig = Sifre.rest(sifre, K1) <= STOERSTE_REST_FRA_2032 && Sifre.rest(sifre, K2) == 0;
        return riktig ? Optional.empty() : Optional.of(Identfeil.FEIL_KONTROLLSIFFER);
    }

    /** Digits with control digits after the old rule; absent where that rule gives none (about one serial in six). */
    static Optional<String> lagSyntetisk(LocalDate foedselsdato, int individnummer, Slag slag) {
        if (individnummer < 0 || individnummer > 999) {
            throw new IllegalArgumentException("individnummer er utenfor 0–999");
        }
        String uten = String.format(
                Locale.ROOT,
                "%02d%02d%02d%03d",
                foedselsdato.getDayOfMonth() + slag.tillegg,
                foedselsdato.getMonthValue() + SYNTETISK_MAANED,
                foedselsdato.getYear() % 100,
                individnummer);
        return medKontrollsiffer(uten, K1).flatMap(med -> medKontrollsiffer(med, K2));
    }

    private static Optional<String> medKontrollsiffer(String sifre, int[] vekter) {
        int rest = Sifre.rest(sifre + "0", vekter);
        return rest == 1 ? Optional.empty() : Optional.of(sifre + (11 - rest) % 11);
    }

    /** The century is unknown, so 29 February is a date when the two digits of the year divide by four. */
    private static boolean erDato(String sifre) {
        int dag = tall(sifre, 0) % DNUMMER_DAG;
        int maaned = tall(sifre, 2) % SYNTETISK_MAANED;
        int aar = tall(sifre, 4);
        if (tall(sifre, 0) >= 2 * DNUMMER_DAG) {
            return false;
        }
        try {
            return dag >= 1 && dag <= Month.of(maaned).length(aar % 4 == 0);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int tall(String sifre, int plass) {
        return Sifre.siffer(sifre, plass) * 10 + Sifre.siffer(sifre, plass + 1);
    }
}
