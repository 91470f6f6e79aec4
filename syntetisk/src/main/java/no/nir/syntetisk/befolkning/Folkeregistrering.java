package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.Locale;
import no.nir.kodeverk.Kommuner;
import no.nir.syntetisk.befolkning.Fregfaktum.Egenskap;
import no.nir.syntetisk.befolkning.Fregfaktum.Element;
import no.nir.syntetisk.befolkning.Liv.Bopel;
import org.jspecify.annotations.Nullable;

/** What happens to a person in Folkeregisteret. */
final class Folkeregistrering {

    private static final String OSLO = "0301";
    private static final int BYDELER = 15;

    private final Husstand husstand;

    Folkeregistrering(Husstand husstand) {
        this.husstand = husstand;
    }

    /** A D-nummer, for those who are not settled (yet). */
    void tildelDnummer(Liv liv, LocalDate dag) {
        liv.dnummerFra = dag;
        opprett(liv, dag, liv.numre.dnr(liv.nr), "dNummer", "midlertidig");
    }

    /** Registered as settled some weeks after moving in; those with a D-nummer get a fødselsnummer instead of it. */
    void bosett(Liv liv, LocalDate innflyttet, Sted sted) {
        LocalDate dag = innflyttet.plusDays(husstand.somRegel(4, 30, 31, 150));
        liv.fnrFra = dag;
        String fnr = liv.numre.fnr(liv.nr);
        if (liv.dnummerFra == null) {
            opprett(liv, dag, fnr, "foedselsnummer", "bosatt");
        } else {
            husstand.freg(
                    liv,
                    dag,
                    Fregfaktum.av(
                            "endringIIdentifikasjonsnummer",
                            new Element(
                                    Egenskap.identifikasjonsnummer,
                                    new Fregfaktum.Identifikasjonsnummer("iBruk", fnr, "foedselsnummer"),
                                    dag)));
        }
        flyttInn(liv, innflyttet, dag, sted);
        if (liv.harDuf()) {
            husstand.freg(
                    liv,
                    dag,
                    Fregfaktum.av(
                            "endringIInnflytting",
                            new Element(Egenskap.innflytting, new Fregfaktum.Innflytting(liv.land), innflyttet)));
        }
    }

    private void flyttInn(Liv liv, LocalDate innflyttet, LocalDate dag, Sted sted) {
        Bopel bopel = bopel(liv, sted, innflyttet);
        husstand.freg(
                liv,
                dag,
                Fregfaktum.av(
                        "personErBosatt",
                        new Element(Egenskap.status, new Fregfaktum.Status("bosatt"), innflyttet),
                        adresse(liv, bopel, innflyttet)));
    }

    /** Two entries for one person become one: the later number goes on, the other is an old number of the same person. */
    void slaaSammen(Liv dublett, Liv gjeldende, LocalDate dag) {
        dublett.dublettAv = gjeldende;
        dublett.sammenslaatt = dag;
        Element nummer = new Element(
                Egenskap.identifikasjonsnummer,
                new Fregfaktum.Identifikasjonsnummer("opphoert", dublett.numre.dnr(dublett.nr), "dNummer"),
                dag);
        husstand.freg(
                dublett,
                dag,
                Fregfaktum.av(
                        "personErOpphoertSomDublett",
                        nummer,
                        new Element(Egenskap.status, new Fregfaktum.Status("opphoert"), dag)));
        husstand.freg(
                gjeldende,
                dag,
                Fregfaktum.av(
                        "personErViderefoertSomGjeldendeVedSammenslaaing", nummer, Personalia.duf(dublett.duf(), dag)));
    }

    /** One number had been used for two: the other gets its own. */
    void splitt(Liv eier, Liv annen, LocalDate dag) {
        husstand.freg(eier, dag, Fregfaktum.av("personErEndretVedSplitting", Personalia.duf(eier.duf(), dag)));
        annen.fnrFra = dag;
        husstand.freg(
                annen,
                dag,
                new Fregfaktum(
                        "personErGjenopprettetVedSplitting",
                        Personalia.ved(annen, dag, annen.numre.fnr(annen.nr), "foedselsnummer", "bosatt")));
    }

    /** A move within the country, told late now and then. */
    void flytt(Liv liv, LocalDate dag, Sted sted) {
        int etterslep = husstand.etterslepForFlytting();
        avsluttBopel(liv, dag.minusDays(1));
        Bopel ny = bopel(liv, sted, dag);
        husstand.freg(liv, dag.plusDays(etterslep), Fregfaktum.av("endringIBostedsadresse", adresse(liv, ny, dag)));
    }

    /** @param dag the last one in the country: Folkeregisteret has the person as gone from the next */
    void flyttUt(Liv liv, LocalDate dag, String land) {
        avsluttBopel(liv, dag);
        LocalDate ute = dag.plusDays(1);
        LocalDate meldt = dag.plusDays(husstand.terning.mellom(1, 60));
        husstand.freg(
                liv,
                meldt,
                Fregfaktum.av(
                        "personErUtflyttet",
                        new Element(Egenskap.status, new Fregfaktum.Status("utflyttet"), ute),
                        new Element(Egenskap.utflytting, new Fregfaktum.Utflytting(land, ute), ute)));
    }

    void flyttTilbake(Liv liv, LocalDate dag, Sted sted, String fraLand) {
        LocalDate meldt = dag.plusDays(husstand.terning.mellom(5, 40));
        flyttInn(liv, dag, meldt, sted);
        husstand.freg(
                liv,
                meldt,
                Fregfaktum.av(
                        "endringIInnflytting",
                        new Element(Egenskap.innflytting, new Fregfaktum.Innflytting(fraLand), dag)));
    }

    void doed(Liv liv, LocalDate dag) {
        avsluttBopel(liv, dag);
        husstand.freg(
                liv,
                dag.plusDays(husstand.terning.mellom(1, 20)),
                Fregfaktum.av(
                        "personErDoed",
                        new Element(Egenskap.status, new Fregfaktum.Status("doed"), dag),
                        new Element(Egenskap.doedsfall, new Fregfaktum.Doedsfall(dag), dag)));
    }

    void blirNorsk(Liv liv, LocalDate dag) {
        liv.statsborgerFra = dag;
        husstand.freg(
                liv,
                dag.plusDays(husstand.terning.mellom(1, 30)),
                Fregfaktum.av(
                        "endringIStatsborgerskap",
                        new Element(Egenskap.statsborgerskap, new Fregfaktum.Statsborgerskap("NOR", dag), dag)));
    }

    /** {@code klientadresse}, {@code fortrolig} or {@code strengtFortrolig}. */
    void beskytt(Liv liv, LocalDate dag, String gradering) {
        liv.gradering = gradering;
        husstand.freg(
                liv,
                dag,
                Fregfaktum.av(
                        "endringIAdressebeskyttelse",
                        new Element(Egenskap.adressebeskyttelse, new Fregfaktum.Adressebeskyttelse(gradering), dag)));
    }

    void opphold(Liv liv, LocalDate dag, String slag, LocalDate fra, @Nullable LocalDate til) {
        husstand.freg(
                liv,
                dag,
                Fregfaktum.av(
                        "endringIOpphold", new Element(Egenskap.opphold, new Fregfaktum.Opphold(slag, fra, til), fra)));
    }

    /** New numbers where the map is redrawn while someone lives there: told in a burst in the first days of the year. */
    void regulerKommuner(Liv liv) {
        for (Bopel bopel : liv.bopeler) {
            LocalDate tom = bopel.tom() == null ? liv.slutt : bopel.tom();
            for (LocalDate dag : bopel.sted().skifter(bopel.fom(), tom)) {
                husstand.freg(
                        liv,
                        dag.plusDays(husstand.terning.mellom(0, 2)),
                        Fregfaktum.av("endringIBostedsadresseVedKommuneregulering", adresse(liv, bopel, dag)));
            }
        }
    }

    private Bopel bopel(Liv liv, Sted sted, LocalDate fom) {
        Bopel ny = new Bopel(
                sted, fom, null, husstand.verden.ord().gate(husstand.terning), husstand.terning.mellom(1, 120));
        liv.bopeler.add(ny);
        return ny;
    }

    private static void avsluttBopel(Liv liv, LocalDate tom) {
        if (!liv.bopeler.isEmpty()) {
            Bopel siste = liv.bopeler.removeLast();
            liv.bopeler.add(siste.til(tom));
        }
    }

    private void opprett(Liv liv, LocalDate dag, String nummer, String type, String status) {
        husstand.freg(liv, dag, new Fregfaktum("personErOpprettet", Personalia.ved(liv, dag, nummer, type, status)));
    }

    static Element adresse(Liv liv, Bopel bopel, LocalDate dag) {
        String kommune = bopel.sted().nummer(dag);
        String poststed = Kommuner.norske()
                .navn(kommune, dag)
                .orElse(kommune)
                .split(" - ")[0]
                .toUpperCase(Locale.ROOT);
        Fregfaktum.Vegadresse veg = new Fregfaktum.Vegadresse(
                kommune,
                bopel.gate(),
                new Fregfaktum.Adressenummer(Integer.toString(bopel.husnummer()), null),
                new Fregfaktum.Poststed(poststed, kommune));
        return new Element(
                Egenskap.bostedsadresse,
                new Fregfaktum.Bostedsadresse(liv.gradering, bopel.fom(), grunnkrets(kommune, bopel), veg, null),
                dag);
    }

    /** Where the municipality has city districts, a made-up unit in one of them: the same house always in the same. */
    private static @Nullable String grunnkrets(String kommune, Bopel bopel) {
        return kommune.equals(OSLO)
                ? String.format(
                        Locale.ROOT,
                        "9%02d%d",
                        1 + Math.floorMod(bopel.gate().hashCode(), BYDELER),
                        bopel.husnummer() % 10)
                : null;
    }
}
