package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Delproever;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Innhold;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Melding;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Paamelding;

/** HK-dir tells of one person's tests, each under a reference of its own. */
final class Proevemelder {

    private final Husstand husstand;
    private final Liv liv;
    private final Paamelding paamelding;

    Proevemelder(Husstand husstand, Liv liv, Paamelding paamelding) {
        this.husstand = husstand;
        this.liv = liv;
        this.paamelding = paamelding;
    }

    /** @return the reference */
    String norsk(String proeve, LocalDate dag, Delproever deler, LocalDate fortalt) {
        String referanse = husstand.proevereferanse();
        meld(Melding.NY, fortalt, Innhold.norsk(referanse, proeve, dag, deler));
        return referanse;
    }

    String kunnskap(String proeve, LocalDate dag, boolean bestaatt, String spraak, LocalDate fortalt) {
        String referanse = husstand.proevereferanse();
        meld(Melding.NY, fortalt, Innhold.kunnskap(referanse, proeve, dag, bestaatt, spraak));
        return referanse;
    }

    /** The whole result as it is after a complaint. */
    void korriger(String referanse, String proeve, LocalDate dag, Delproever deler, LocalDate fortalt) {
        meld(Melding.KORRIGERT, fortalt, Innhold.norsk(referanse, proeve, dag, deler));
    }

    void annuller(String referanse, LocalDate fortalt) {
        meld(Melding.ANNULLERT, fortalt, Innhold.bare(referanse));
    }

    private void meld(Melding melding, LocalDate fortalt, Innhold innhold) {
        husstand.hkdir(liv, fortalt, new Hkdirfaktum(melding, paamelding, innhold));
    }
}
