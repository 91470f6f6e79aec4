package no.nir.syntetisk.befolkning;

import org.jspecify.annotations.Nullable;

/** Something told about a person through one of the sources. */
public sealed interface Faktum {

    /** From the immigration authorities. */
    record FraUdi(Udifaktum innhold) implements Faktum {}

    /** From Folkeregisteret. */
    record FraFolkeregisteret(Fregfaktum innhold) implements Faktum {}

    /** From HK-dir. */
    record FraHkdir(Hkdirfaktum innhold) implements Faktum {}

    /** From a municipality's own system. What is wrong on purpose, and likely refused, has a key that begins with {@link #FEIL}. */
    record FraKommune(
            String noekkel,
            String kommunenummer,
            Kommando kommando,
            @Nullable Viser viserTil) implements Faktum {

        static final String FEIL = "FEIL";

        boolean erFeilMedVilje() {
            return noekkel.startsWith(FEIL);
        }
    }

    /**
     * The earlier submission a command is about: the municipality knows its own key, the register its number.
     *
     * @param felt the command's field for that number
     */
    record Viser(String felt, String kommunenummer, String avsendersMeldingsidentifikator) {}
}
