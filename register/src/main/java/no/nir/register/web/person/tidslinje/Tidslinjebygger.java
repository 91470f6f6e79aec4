package no.nir.register.web.person.tidslinje;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Personlenker;
import no.nir.register.web.person.tidslinje.Tidslinje.Tabellrad;
import no.nir.register.web.person.tidslinje.Tidslinje.Utsnittvalg;
import no.nir.register.web.person.tidslinje.Utsnitt.Vindu;
import org.springframework.stereotype.Component;

/** Puts a person's facts in lanes and in a table: the same facts twice, once to see and once to read. */
@Component
public class Tidslinjebygger {

    private final Tekster tekster;
    private final Tidslinjeinnhold innhold;

    Tidslinjebygger(Tekster tekster, Tidslinjeinnhold innhold) {
        this.tekster = tekster;
        this.innhold = innhold;
    }

    public Tidslinje bygg(Personlenker lenker, Hendelser hendelser, String oensket, LocalDate idag) {
        Utsnitt utsnitt = Utsnitt.av(oensket, hendelser, idag);
        Vindu vindu = utsnitt.vindu(hendelser, idag);
        List<Bane> baner = innhold.baner(lenker, hendelser, vindu, idag);
        Banetegner tegner = new Banetegner(vindu);
        baner.forEach(bane -> tegner.bane(bane.navn, bane.tegnes));
        return new Tidslinje(
                Akse.streker(vindu, tekster),
                vindu.x(idag),
                tegner.hoyde(),
                tegner.baner(),
                valg(lenker, utsnitt),
                baner.stream()
                        .flatMap(bane -> bane.fortelles.stream().map(i -> rad(bane.navn, i)))
                        .toList());
    }

    /**
     * One lane before it is drawn.
     *
     * @param tegnes what the drawing shows; months may be put together to years
     * @param fortelles what the table tells
     */
    record Bane(String navn, List<Innhold> tegnes, List<Innhold> fortelles) {}

    private List<Utsnittvalg> valg(Personlenker lenker, Utsnitt valgt) {
        return Arrays.stream(Utsnitt.values())
                .map(u -> new Utsnittvalg(
                        new Lenke(
                                tekster.tekst("person.tidslinje.utsnitt." + u.name()),
                                lenker.til("?utsnitt=" + u.adresseverdi() + "#tidslinje")),
                        u == valgt))
                .toList();
    }

    private Tabellrad rad(String bane, Innhold i) {
        String til = i.form().harEnDag()
                ? ""
                : i.tom() == null ? tekster.tekst("person.uten_slutt") : tekster.kortDato(i.tom());
        return new Tabellrad(bane, i.tekst(), tekster.kortDato(i.fom()), til);
    }
}
