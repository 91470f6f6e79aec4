package no.nir.register.registrering.kommando;

import java.time.LocalDate;
import no.nir.register.journal.Kanal;
import no.nir.register.tilgang.Bruker;
import org.jspecify.annotations.Nullable;

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

    /**
     * Who sent what a second person lets through. The access is the second one's, on the day it is registered; the two months are measured on
     * the day it was sent.
     *
     * @param dag the day it was sent
     * @param av who lets it through: another, or the sender when it no longer takes two
     * @param kontroll journal number of what was held
     * @param adgang what let it in after the deadline on the day it was sent; absent when nothing had to
     */
    record Kontrollert(Innsendt sendt, LocalDate dag, Bruker av, long kontroll, Merknad.@Nullable Adgang adgang)
            implements Avsender {

        public boolean erSammePerson() {
            return av.id().equals(sendt.id());
        }

        @Override
        public String id() {
            return sendt.id();
        }

        @Override
        public String navn() {
            return sendt.navn();
        }

        @Override
        public String organisasjon() {
            return sendt.organisasjon();
        }

        @Override
        public Kanal kanal() {
            return sendt.kanal();
        }
    }

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
