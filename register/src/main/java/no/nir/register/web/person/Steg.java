package no.nir.register.web.person;

import no.nir.register.web.person.Hendelse.Slag;

/** What a caseworker may register, and the address of its form. */
public enum Steg {
    KONTAKT("kontakt"),
    VEDTAK("vedtak"),
    OPPSTART("oppstart"),
    TILTAK("tiltak"),
    TIMER("timer"),
    PERMISJON("permisjon"),
    AVSLUTNING("avslutning"),
    UTDANNING("utdanning"),
    ARBEID("arbeid");

    private final String adresse;

    Steg(String adresse) {
        this.adresse = adresse;
    }

    String sti(long personId, String ordning) {
        return "/personer/" + personId + "/registrer/" + adresse + "?ordning=" + ordning;
    }

    static String korrigering(long personId, long nr) {
        return "/personer/" + personId + "/registrer/korriger?nr=" + nr;
    }

    /** Which of the kinds of rows this form registers. */
    Slag slag() {
        return Slag.valueOf(name());
    }
}
