package no.nir.syntetisk.styring;

import java.time.LocalDate;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Fregfaktum;
import no.nir.syntetisk.befolkning.Fregfaktum.Egenskap;
import no.nir.syntetisk.befolkning.Fregfaktum.Element;
import no.nir.syntetisk.befolkning.Fregfaktum.Innhold;
import org.jspecify.annotations.Nullable;

/**
 * A change that someone wants to see in Folkeregisteret.
 *
 * @param person DUF-nummer, fødselsnummer or D-nummer
 * @param slag FLYTTING, BESKYTTELSE, STATSBORGERSKAP, DOED or UTFLYTTING
 * @param verdi municipality number, grade, or country; not for DOED
 * @param dato since when; today when absent
 */
record Folkeregisterendring(
        String person,
        Slag slag,
        @Nullable String verdi,
        @Nullable LocalDate dato) {

    enum Slag {
        FLYTTING,
        BESKYTTELSE,
        STATSBORGERSKAP,
        DOED,
        UTFLYTTING
    }

    Faktum faktum(LocalDate idag) {
        LocalDate fra = dato == null ? idag : dato;
        Fregfaktum innhold =
                switch (slag) {
                    case FLYTTING -> av("endringIBostedsadresse", Egenskap.bostedsadresse, adresse(fra), fra);
                    case BESKYTTELSE ->
                        av(
                                "endringIAdressebeskyttelse",
                                Egenskap.adressebeskyttelse,
                                new Fregfaktum.Adressebeskyttelse(krevVerdi()),
                                fra);
                    case STATSBORGERSKAP ->
                        av(
                                "endringIStatsborgerskap",
                                Egenskap.statsborgerskap,
                                new Fregfaktum.Statsborgerskap(krevVerdi(), fra),
                                fra);
                    case DOED -> av("personErDoed", Egenskap.doedsfall, new Fregfaktum.Doedsfall(fra), fra);
                    case UTFLYTTING ->
                        av("personErUtflyttet", Egenskap.utflytting, new Fregfaktum.Utflytting(krevVerdi(), fra), fra);
                };
        return new Faktum.FraFolkeregisteret(innhold);
    }

    private Innhold adresse(LocalDate fra) {
        String kommune = krevVerdi();
        Fregfaktum.Vegadresse veg = new Fregfaktum.Vegadresse(
                kommune,
                "Prøvegata",
                new Fregfaktum.Adressenummer("1", null),
                new Fregfaktum.Poststed("PRØVEBY", kommune));
        return new Fregfaktum.Bostedsadresse("ugradert", fra, null, veg, null);
    }

    private String krevVerdi() {
        if (verdi == null || verdi.isBlank()) {
            throw new IllegalArgumentException("verdi mangler for " + slag);
        }
        return verdi;
    }

    private static Fregfaktum av(String hendelsestype, Egenskap egenskap, Innhold innhold, LocalDate fra) {
        return Fregfaktum.av(hendelsestype, new Element(egenskap, innhold, fra));
    }
}
