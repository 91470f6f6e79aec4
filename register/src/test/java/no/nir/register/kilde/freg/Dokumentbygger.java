package no.nir.register.kilde.freg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.ident.Personident;

/** Writes person documents as Folkeregisteret does. */
final class Dokumentbygger {

    private final Map<String, List<String>> egenskaper = new LinkedHashMap<>();

    static Dokumentbygger person(Personident nummer) {
        return new Dokumentbygger()
                .nummer(nummer, "iBruk")
                .med("navn", "\"fornavn\":\"RASK\",\"etternavn\":\"TEKANNE\"")
                .med("foedsel", "\"foedselsdato\":\"1990-01-01\",\"foedselsaar\":\"1990\",\"foedeland\":\"UKR\"")
                .med("kjoenn", "\"kjoenn\":\"kvinne\"")
                .med("status", "\"status\":\"bosatt\"")
                .med("statsborgerskap", "\"statsborgerskap\":\"UKR\",\"ervervsdato\":\"1990-01-01\"");
    }

    Dokumentbygger nummer(Personident nummer, String status) {
        return med(
                "identifikasjonsnummer",
                "\"status\":\"%s\",\"foedselsEllerDNummer\":\"%s\"".formatted(status, nummer.verdi()));
    }

    Dokumentbygger duf(Personident nummer) {
        return med(
                "utlendingsmyndighetenesIdentifikasjonsnummer",
                "\"identifikasjonsnummer\":\"%s\",\"utstederland\":\"NOR\"".formatted(nummer.verdi()));
    }

    Dokumentbygger navn(String fornavn) {
        egenskaper.remove("navn");
        return med("navn", "\"fornavn\":\"%s\",\"etternavn\":\"TEKANNE\"".formatted(fornavn));
    }

    Dokumentbygger bosted(String kommune, String flyttet) {
        return raa("bostedsadresse", element(true, flyttet, null, null, veg(kommune, flyttet)));
    }

    /** In a basic statistical unit, as Folkeregisteret says it. */
    Dokumentbygger bosted(String kommune, String grunnkrets, String flyttet) {
        return raa(
                "bostedsadresse",
                element(true, flyttet, null, null, "\"grunnkrets\":\"" + grunnkrets + "\"," + veg(kommune, flyttet)));
    }

    Dokumentbygger tidligereBosted(String kommune, String flyttet, String opphoerte) {
        return raa("bostedsadresse", element(false, flyttet, opphoerte, null, veg(kommune, flyttet)));
    }

    /** A new number for the same house. */
    Dokumentbygger regulert(String kommune, String flyttet, String gjelderFra) {
        return raa("bostedsadresse", element(true, gjelderFra, null, "Kommuneregulering", veg(kommune, flyttet)));
    }

    /** The same, until yet another number came. */
    Dokumentbygger regulert(
            String kommune, String flyttet, String gjelderFra, @org.jspecify.annotations.Nullable String til) {
        return raa("bostedsadresse", element(til == null, gjelderFra, til, "Kommuneregulering", veg(kommune, flyttet)));
    }

    Dokumentbygger gradering(String nivaa, String fra) {
        return raa("adressebeskyttelse", element(true, fra, null, null, "\"graderingsnivaa\":\"%s\"".formatted(nivaa)));
    }

    Dokumentbygger barn(Personident nummer) {
        return med(
                "familierelasjon",
                "\"relatertPerson\":\"%s\",\"relatertPersonsRolle\":\"barn\"".formatted(nummer.verdi()));
    }

    Dokumentbygger med(String egenskap, String felter) {
        return raa(egenskap, "{\"erGjeldende\":true," + felter + "}");
    }

    Dokumentbygger raa(String egenskap, String element) {
        egenskaper.computeIfAbsent(egenskap, _ -> new ArrayList<>()).add(element);
        return this;
    }

    String json() {
        List<String> deler = new ArrayList<>();
        egenskaper.forEach((navn, elementer) -> deler.add("\"" + navn + "\":[" + String.join(",", elementer) + "]"));
        return "{" + String.join(",", deler) + "}";
    }

    private static String element(
            boolean gjelder,
            String fra,
            @org.jspecify.annotations.Nullable String til,
            @org.jspecify.annotations.Nullable String aarsak,
            String felter) {
        return "{\"erGjeldende\":" + gjelder + ",\"gyldighetstidspunkt\":\"" + fra + "T00:00:00+01:00\","
                + (til == null ? "" : "\"opphoerstidspunkt\":\"" + til + "T00:00:00+01:00\",")
                + (aarsak == null ? "" : "\"aarsak\":\"" + aarsak + "\",") + felter + "}";
    }

    private static String veg(String kommune, String flyttet) {
        return """
                "adressegradering":"ugradert","flyttedato":"%s","vegadresse":{"kommunenummer":"%s",\
                "adressenavn":"Prøvegata","adressenummer":{"husnummer":"4"},\
                "poststed":{"postnummer":"3001","poststedsnavn":"DRAMMEN"}}""".formatted(flyttet, kommune);
    }
}
