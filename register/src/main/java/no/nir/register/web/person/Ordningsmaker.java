package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Gruppebygger.Fra;
import no.nir.register.web.person.Ordningsbilde.Gruppe;
import no.nir.register.web.person.Ordningsbilde.Skjemagruppe;
import no.nir.register.web.person.framdrift.Framdrift;
import no.nir.register.web.person.framdrift.Framdriftsbygger;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.person.status.Statuspanel;
import no.nir.register.web.person.status.Statuspanelbygger;
import no.nir.register.web.person.status.Steg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a scheme together. */
@Component
class Ordningsmaker {

    private final Hodebygger hode;
    private final Statuspanelbygger paneler;
    private final Gruppebygger grupper;
    private final Framdriftsbygger framdrift;
    private final Tekster tekster;

    Ordningsmaker(
            Hodebygger hode,
            Statuspanelbygger paneler,
            Gruppebygger grupper,
            Framdriftsbygger framdrift,
            Tekster tekster) {
        this.hode = hode;
        this.paneler = paneler;
        this.grupper = grupper;
        this.framdrift = framdrift;
        this.tekster = tekster;
    }

    Ordningsbilde introduksjonsprogram(Personalia person, Hendelser alle, Innsyn innsyn, LocalDate idag) {
        Fra fra = new Fra(person.personId(), alle, "INTRO", innsyn, idag);
        Gruppe sluttmaal = grupper.sluttmaal(fra);
        List<Gruppe> tabeller = medSjeldne(
                List.of(
                        grupper.tiltak(fra),
                        grupper.vedtak(fra),
                        grupper.oppstart(fra),
                        sluttmaal,
                        grupper.milepael(fra),
                        grupper.permisjon(fra),
                        grupper.kontakt(fra),
                        grupper.avslutning(fra)),
                List.of(
                        grupper.fravaer(fra),
                        grupper.oppfoelging(fra),
                        grupper.opplaeringskommune(fra),
                        grupper.klage(fra),
                        grupper.klageavgjoerelse(fra)));
        return bilde(
                person,
                alle,
                "introduksjonsprogram",
                "INTRO",
                innsyn,
                idag,
                uten(sluttmaal, Steg.SLUTTMAAL, tabeller, alle.lover("INTRO", idag)));
    }

    Ordningsbilde norsk(Personalia person, Hendelser alle, Innsyn innsyn, LocalDate idag) {
        Fra fra = new Fra(person.personId(), alle, "NORSK", innsyn, idag);
        Gruppe norskmaal = grupper.norskmaal(fra);
        List<Gruppe> tabeller = new ArrayList<>(medSjeldne(
                List.of(
                        grupper.timer(fra),
                        grupper.vedtak(fra),
                        grupper.oppstart(fra),
                        norskmaal,
                        grupper.permisjon(fra),
                        grupper.kontakt(fra),
                        grupper.avslutning(fra)),
                List.of(
                        grupper.milepael(fra),
                        grupper.fravaer(fra),
                        grupper.oppfoelging(fra),
                        grupper.videregaaende(fra),
                        grupper.opplaeringsspraak(fra),
                        grupper.spor(fra),
                        grupper.opplaeringskommune(fra),
                        grupper.klage(fra),
                        grupper.klageavgjoerelse(fra))));
        tabeller.addAll(tabeller.indexOf(norskmaal) + 1, grupper.proever(fra));
        return bilde(
                person,
                alle,
                "norsk",
                "NORSK",
                innsyn,
                idag,
                uten(norskmaal, Steg.NORSKMAAL, tabeller, alle.lover("NORSK", idag)));
    }

    Ordningsbilde mottak(Personalia person, Hendelser alle, Innsyn innsyn, LocalDate idag) {
        Fra fra = new Fra(person.personId(), alle, "ASYL", innsyn, idag);
        Stream<Gruppe> opphold =
                innsyn.bareRegistreringerFra().isPresent() ? Stream.empty() : Stream.of(grupper.mottak(alle));
        List<Gruppe> tabeller = Stream.concat(
                        opphold,
                        medSjeldne(
                                List.of(grupper.timer(fra), grupper.oppstart(fra), grupper.avslutning(fra)),
                                List.of(
                                        grupper.vedtak(fra),
                                        grupper.tiltak(fra),
                                        grupper.milepael(fra),
                                        grupper.fravaer(fra),
                                        grupper.opplaeringsspraak(fra),
                                        grupper.kontakt(fra)))
                                .stream())
                .toList();
        return bilde(person, alle, "mottak", "ASYL", innsyn, idag, tabeller);
    }

    /** What most people never have is shown only where there is something; its form is there all the same. */
    private static List<Gruppe> medSjeldne(List<Gruppe> vanlige, List<Gruppe> sjeldne) {
        return Stream.concat(
                        vanlige.stream(),
                        sjeldne.stream().filter(gruppe -> !gruppe.rader().isEmpty()))
                .toList();
    }

    /** Where the person's act has no such goal, and none is registered, there is no empty table of it. */
    private static List<Gruppe> uten(Gruppe maal, Steg steg, List<Gruppe> tabeller, Set<Lov> lover) {
        boolean vises = steg.finnesEtter(lover) || !maal.rader().isEmpty();
        return tabeller.stream().filter(gruppe -> vises || !gruppe.equals(maal)).toList();
    }

    private Ordningsbilde bilde(
            Personalia person,
            Hendelser alle,
            String fane,
            String ordning,
            Innsyn innsyn,
            LocalDate idag,
            List<Gruppe> tabeller) {
        boolean alt = innsyn.bareRegistreringerFra().isEmpty();
        @Nullable Statuspanel panel = alt ? paneler.panel(person.personId(), alle, ordning, idag, innsyn) : null;
        Framdrift gjort = alt ? framdrift.bygg(person.personId(), alle, ordning, idag) : framdrift.uten(alle, ordning);
        Set<Lov> lover = alle.lover(ordning, idag);
        return new Ordningsbilde(
                hode.hode(person, fane, innsyn, idag),
                panel,
                skjemaer(person.personId(), ordning, lover, innsyn),
                ikkeEtterLoven(ordning, lover, innsyn),
                gjort,
                tabeller,
                List.of());
    }

    private List<Skjemagruppe> skjemaer(long personId, String ordning, Set<Lov> lover, Innsyn innsyn) {
        Map<Steg.Fase, List<Lenke>> etterFase = Steg.i(ordning).stream()
                .filter(steg -> innsyn.kanRegistrere(ordning, steg) && steg.finnesEtter(lover))
                .collect(Collectors.groupingBy(
                        steg -> steg.fase(ordning),
                        TreeMap::new,
                        Collectors.mapping(
                                steg -> new Lenke(
                                        tekster.tekst("person.steg." + steg.name()), steg.sti(personId, ordning)),
                                Collectors.toList())));
        return etterFase.entrySet().stream()
                .map(fase -> new Skjemagruppe(tekster.tekst("person.fase." + fase.getKey()), fase.getValue()))
                .toList();
    }

    private @Nullable String ikkeEtterLoven(String ordning, Set<Lov> lover, Innsyn innsyn) {
        boolean noeMangler = Steg.i(ordning).stream().anyMatch(s -> !s.finnesEtter(lover));
        return noeMangler && innsyn.kanRegistrere(ordning)
                ? tekster.tekst("person.ikke_etter_loven." + ordning + "."
                        + lover.iterator().next())
                : null;
    }
}
