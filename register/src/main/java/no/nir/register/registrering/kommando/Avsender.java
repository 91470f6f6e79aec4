package no.nir.register.registrering.kommando;

import no.nir.register.journal.Kanal;
import no.nir.register.tilgang.Bruker;

/** Who registers, on whose behalf and by which way. */
public sealed interface Avsender {

    /** The id at the identity provider. */
    String id();

    /** The name to show in the history; kept with the encrypted content. */
    String navn();

    /** As the journal names it: kommunenummer for a municipality. */
    String organisasjon();

    Kanal kanal();

    /** A user of the pages, or a municipal system with a token. */
    record Innlogget(Bruker bruker, Kanal kanal) implements Avsender {

        @Override
        public String id() {
            return bruker.id();
        }

        @Override
        public String navn() {
            return bruker.visningsnavn();
        }

        @Override
        public String organisasjon() {
            return bruker.organisasjon().kode();
        }
    }

    /**
     * Who asked IMDi to let a late registration in, when IMDi has said yes. Access was seen to when it was asked.
     *
     * @param forespoersel journal number of the request
     */
    record Sluppet(String id, String navn, String organisasjon, Kanal kanal, long forespoersel) implements Avsender {}

    /** What a municipality registered in a former register, told by the system that keeps it. */
    record Historikk(String kommunenummer, String kildesystem) implements Avsender {

        @Override
        public String id() {
            return "historikk";
        }

        @Override
        public String navn() {
            return kildesystem;
        }

        @Override
        public String organisasjon() {
            return kommunenummer;
        }

        @Override
        public Kanal kanal() {
            return Kanal.MIGRERING;
        }
    }
}
