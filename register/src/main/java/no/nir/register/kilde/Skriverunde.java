package no.nir.register.kilde;

import java.util.Collection;

/** What the writing of one portion needs to know of the run it is part of. */
public interface Skriverunde {

    /** Locks these persons, and whoever the coming computation needs, in person order. Called once, before any write. */
    void laas(Collection<Long> personIder);

    /** Whether numbers of two persons may be taken as the source's word that they are one: only a human says so here. */
    boolean sammenslaaingBekreftet();
}
