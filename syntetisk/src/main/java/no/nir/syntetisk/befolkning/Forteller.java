package no.nir.syntetisk.befolkning;

/** Tells a household from its number: the same number and seed, the same lives. */
final class Forteller {

    private final Verden verden;
    private final long froe;

    Forteller(Verden verden, long froe) {
        this.verden = verden;
        this.froe = froe;
    }

    Husstand fortell(long nr, Numre numre) {
        Husstand husstand = new Husstand(verden, froe, nr, numre);
        if (nr < Eksempler.antall()) {
            new Eksempelfortelling(husstand).fortell(Eksempler.plass((int) nr));
            return husstand.ferdig();
        }
        Tilstroemming.Celle celle = verden.tilstroemming().celle(froe, nr);
        switch (celle.stroem()) {
            case ASYL, OVERF, UKRAINA -> new Flyktninger(husstand).fortell(celle);
            case AVSLAG -> new Mottak(husstand).fortellAvslag(celle);
            case FAM_NORSK, FAM_NORDISK, FAM_PERM -> new Familieinnvandring(husstand).fortell(celle);
            case ARBEID, STUDENT, AUPAIR, EOS, UK -> new AndreOpphold(husstand).fortell(celle);
        }
        return husstand.ferdig();
    }
}
