package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.syntetisk.befolkning.Fregfaktum.Egenskap;
import no.nir.syntetisk.befolkning.Fregfaktum.Element;

/** What Folkeregisteret writes down when it first hears of a person. */
final class Personalia {

    private static final int KORT_NAVN = 40;

    private Personalia() {}

    static List<Element> ved(Liv liv, LocalDate dag, String nummer, String type, String status) {
        List<Element> elementer = new ArrayList<>();
        elementer.add(new Element(
                Egenskap.identifikasjonsnummer, new Fregfaktum.Identifikasjonsnummer("iBruk", nummer, type), dag));
        elementer.add(new Element(Egenskap.navn, navn(liv), dag));
        elementer.add(new Element(
                Egenskap.foedsel,
                new Fregfaktum.Foedsel(liv.foedt.toString(), Integer.toString(liv.foedt.getYear()), liv.land),
                liv.foedt));
        elementer.add(new Element(Egenskap.kjoenn, new Fregfaktum.Kjoenn(liv.kvinne ? "kvinne" : "mann"), liv.foedt));
        elementer.add(
                new Element(Egenskap.statsborgerskap, new Fregfaktum.Statsborgerskap(liv.land, liv.foedt), liv.foedt));
        elementer.add(new Element(Egenskap.status, new Fregfaktum.Status(status), dag));
        if (liv.harDuf()) {
            elementer.add(duf(liv.duf(), dag));
        }
        return elementer;
    }

    static Element duf(String duf, LocalDate dag) {
        return new Element(
                Egenskap.utlendingsmyndighetenesIdentifikasjonsnummer,
                new Fregfaktum.Duf(duf, "utlendingsmyndighetenesIdentifikasjonsnummer", "NOR"),
                dag);
    }

    private static Fregfaktum.Navn navn(Liv liv) {
        String kort = liv.etternavn + " " + liv.fornavn;
        return new Fregfaktum.Navn(
                liv.fornavn, null, liv.etternavn, kort.substring(0, Math.min(KORT_NAVN, kort.length())));
    }
}
