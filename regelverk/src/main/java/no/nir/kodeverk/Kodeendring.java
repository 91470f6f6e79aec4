package no.nir.kodeverk;

import java.time.LocalDate;

/** One change of a code list after its file was written. Which changes may be made is not for this package to say. */
public sealed interface Kodeendring {

    Kodeverk kodeverk();

    String kode();

    /** A new value, or one that had ended, from its first day. */
    record LagtTil(Kodeverk kodeverk, Kode verdi) implements Kodeendring {
        @Override
        public String kode() {
            return verdi.kode();
        }
    }

    /** Was added, and taken back: may not be used, but what was planned with it is still found and named. */
    record Forkastet(Kodeverk kodeverk, Kode verdi) implements Kodeendring {
        @Override
        public String kode() {
            return verdi.kode();
        }
    }

    /** @param tom the last day it may be used */
    record Avsluttet(Kodeverk kodeverk, String kode, LocalDate tom) implements Kodeendring {}

    /** The same value by another name from a day on. */
    record NyttNavn(Kodeverk kodeverk, String kode, LocalDate fom, Navn navn, String kilde, boolean verifisert)
            implements Kodeendring {}

    /** The source now shows the value in use. */
    record Bekreftet(Kodeverk kodeverk, String kode, String kilde) implements Kodeendring {}
}
