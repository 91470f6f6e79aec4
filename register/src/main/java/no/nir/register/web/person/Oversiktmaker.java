package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Personlenker;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.person.status.Statuspanelbygger;
import no.nir.register.web.person.tidslinje.Tidslinjebygger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the parts of the overview together. */
@Component
class Oversiktmaker {

    private final Hodebygger hode;
    private final Faktabygger fakta;
    private final Statuspanelbygger paneler;
    private final Tidslinjebygger tidslinje;
    private final Oversiktbygger lister;

    Oversiktmaker(
            Hodebygger hode,
            Faktabygger fakta,
            Statuspanelbygger paneler,
            Tidslinjebygger tidslinje,
            Oversiktbygger lister) {
        this.hode = hode;
        this.fakta = fakta;
        this.paneler = paneler;
        this.tidslinje = tidslinje;
        this.lister = lister;
    }

    /** What was read for one overview, and how it is asked for. */
    record Grunnlag(
            Personalia person,
            Hendelser hendelser,
            List<Familiemedlem> familie,
            Innsyn innsyn,
            String utsnitt,
            LocalDate idag) {}

    Oversikt lag(Grunnlag grunnlag, @Nullable String nummer) {
        Personalia person = grunnlag.person;
        LocalDate idag = grunnlag.idag;
        return new Oversikt(
                hode.hode(person, "oversikt", grunnlag.innsyn, idag),
                fakta.hvem(person, grunnlag.hendelser, idag),
                person.nummertype(),
                nummer,
                Hendelser.ORDNINGER.stream()
                        .map(o -> paneler.panel(person.personId(), grunnlag.hendelser, o, idag, grunnlag.innsyn))
                        .toList(),
                tidslinje.bygg(
                        new Personlenker(person.personId(), grunnlag.innsyn.kunnskap()),
                        grunnlag.hendelser,
                        grunnlag.utsnitt,
                        idag),
                lister.familie(grunnlag.familie, idag),
                lister.tillatelser(grunnlag.hendelser));
    }
}
