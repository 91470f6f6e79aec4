package no.nir.register.tilgang;

import java.util.Set;
import java.util.TreeSet;

/** On whose behalf a user acts. */
public sealed interface Organisasjon {

    enum Slag {
        KOMMUNE,
        FYLKESKOMMUNE,
        MOTTAK,
        STATSFORVALTER,
        IMDI,
        UDI,
        SSB
    }

    /** @param nummer the municipality number of today */
    record Kommune(String nummer, String navn) implements Organisasjon {
        public Kommune {
            if (!nummer.matches("[0-9]{4}")) {
                throw new IllegalArgumentException("kommunenummer har fire sifre");
            }
        }
    }

    record Fylkeskommune(String fylkesnummer, String navn) implements Organisasjon {}

    record Mottak(String mottakId, String navn) implements Organisasjon {}

    /** @param fylker two-digit numbers of the counties it supervises */
    record Statsforvalter(Set<String> fylker, String navn) implements Organisasjon {
        public Statsforvalter {
            fylker = Set.copyOf(fylker);
        }
    }

    /** A directorate or agency of which there is one. */
    record Etat(Slag slag, String navn) implements Organisasjon {
        public Etat {
            if (slag != Slag.IMDI && slag != Slag.UDI && slag != Slag.SSB) {
                throw new IllegalArgumentException("ikke en etat: " + slag);
            }
        }
    }

    String navn();

    default Slag slag() {
        return switch (this) {
            case Kommune _ -> Slag.KOMMUNE;
            case Fylkeskommune _ -> Slag.FYLKESKOMMUNE;
            case Mottak _ -> Slag.MOTTAK;
            case Statsforvalter _ -> Slag.STATSFORVALTER;
            case Etat etat -> etat.slag;
        };
    }

    /** How journal and log name it: the municipality number, IMDI, UDI, SSB, or kind and number. */
    default String kode() {
        return switch (this) {
            case Kommune kommune -> kommune.nummer;
            case Fylkeskommune fylkeskommune -> "FYLKESKOMMUNE-" + fylkeskommune.fylkesnummer;
            case Mottak mottak -> "MOTTAK-" + mottak.mottakId;
            case Statsforvalter statsforvalter ->
                "STATSFORVALTER-" + String.join("-", new TreeSet<>(statsforvalter.fylker));
            case Etat etat -> etat.slag.name();
        };
    }
}
