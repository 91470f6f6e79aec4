package no.nir.register.web.start;

/** What may need doing, in the order of the cards; each with the list that holds the same people. */
enum Oppgavetype {
    UTEN_VEDTAK("/personer?ordning=INTRO&vedtak=uten&kategori=RETT_OG_PLIKT"),
    KAN_TILBYS("/personer?ordning=INTRO&vedtak=uten&kategori=KAN_TILBYS"),
    FORNYELSE("/personer?fornyelse=venter"),
    NAER_SLUTT("/personer?ordning=INTRO&vedtak=med"),
    UTEN_SLUTT("/personer?ordning=INTRO&vedtak=med"),
    KONTROLL("/personer");

    private final String liste;

    Oppgavetype(String liste) {
        this.liste = liste;
    }

    String liste() {
        return liste;
    }
}
