package no.nir.kodeverk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.ident.Organisasjonsnummer;
import no.nir.tid.Periode;

/**
 * The municipalities of Norway 1838–2024 with every change of number, name and border, Oslo's city districts, and the
 * counties. A number stays stored as it was registered; {@link #resolver} tells what it is on another day. Known limits:
 * Svalbard is not a municipality here, changes after January 2025 are not known, and single addresses moved by a border
 * adjustment are not followed.
 */
public final class Kommuner {

    /** A point to hang a map symbol on, in degrees; of the municipalities of 2024. */
    public record Midtpunkt(double lengdegrad, double breddegrad) {}

    /** Units from one number to another, both included. */
    private record Grunnkretser(String kommune, int fra, int til, String bydel, Periode gyldig) {}

    private record Eier(String orgnummer, String kommune, Periode gyldig) {}

    private static final class Lest {
        static final Kommuner NORSKE = new Kommuner();
    }

    private final Map<String, List<Kommune>> versjoner;
    private final Kommuneendringer endringer;
    private final List<Fylke> fylker;
    private final List<Bydel> bydeler;
    private final List<Grunnkretser> grunnkretser;
    private final List<Eier> eiere;
    private final Map<String, Midtpunkt> midtpunkter;

    /** Reads anew; {@link #norske} is read once. */
    Kommuner() {
        versjoner = Tabell.les("kommuner").stream()
                .map(rad -> new Kommune(rad.tekst("nummer"), rad.tekst("navn"), rad.periode()))
                .collect(Collectors.groupingBy(Kommune::nummer));
        endringer = new Kommuneendringer((nummer, dato) -> finn(nummer, dato).isPresent());
        fylker = Tabell.les("fylker").stream()
                .map(rad -> new Fylke(
                        rad.tekst("nummer"), rad.tekst("navn"), rad.dato("fom"), rad.dato("tom"), rad.ja("verifisert")))
                .toList();
        bydeler = Tabell.les("bydeler").stream()
                .map(rad -> new Bydel(
                        rad.tekst("nummer"),
                        rad.tekst("navn"),
                        rad.tekst("kommune"),
                        rad.ja("egen_forvaltning"),
                        rad.periode()))
                .toList();
        grunnkretser = Tabell.les("grunnkretser").stream()
                .map(rad -> new Grunnkretser(
                        rad.tekst("kommune"),
                        Integer.parseInt(rad.tekst("fra")),
                        Integer.parseInt(rad.tekst("til")),
                        rad.tekst("bydel"),
                        rad.periode()))
                .toList();
        eiere = Tabell.les("kommune_orgnummer").stream()
                .map(rad -> new Eier(rad.tekst("orgnummer"), rad.tekst("kommune"), rad.periode()))
                .toList();
        midtpunkter = Tabell.les("kommune_midtpunkt").stream()
                .collect(Collectors.toUnmodifiableMap(
                        rad -> rad.tekst("kommune"),
                        rad -> new Midtpunkt(
                                Double.parseDouble(rad.tekst("lengdegrad")),
                                Double.parseDouble(rad.tekst("breddegrad")))));
    }

    public static Kommuner norske() {
        return Lest.NORSKE;
    }

    /** The municipalities of a day, by number. */
    public List<Kommune> paa(LocalDate dato) {
        return versjoner.values().stream()
                .flatMap(List::stream)
                .filter(kommune -> kommune.gjelder(dato))
                .sorted(Comparator.comparing(Kommune::nummer))
                .toList();
    }

    /** Every number a municipality has had. */
    public Set<String> numre() {
        return Set.copyOf(versjoner.keySet());
    }

    public Optional<Kommune> finn(String nummer, LocalDate dato) {
        return versjoner.getOrDefault(nummer, List.of()).stream()
                .filter(kommune -> kommune.gjelder(dato))
                .findFirst();
    }

    /** The name the number had on a day. */
    public Optional<String> navn(String nummer, LocalDate dato) {
        return finn(nummer, dato).map(Kommune::navn);
    }

    /** The last name a number had, whether or not it is in use. */
    public Optional<String> sisteNavn(String nummer) {
        return versjoner.getOrDefault(nummer, List.of()).stream()
                .max(Comparator.comparing(kommune -> kommune.gyldig().fom()))
                .map(Kommune::navn);
    }

    /** As a sentence names it: the name on the day, or of a number no longer in use its last one; a number nobody knows alone. */
    public String navnOgNummer(String nummer, LocalDate dato) {
        return navn(nummer, dato)
                .or(() -> sisteNavn(nummer))
                .map(navn -> navn + " (" + nummer + ")")
                .orElse(nummer);
    }

    /** Which municipality of day {@code til} the number of day {@code fra} is; either may be the earlier. */
    public Kommunesvar resolver(String nummer, LocalDate fra, LocalDate til) {
        if (finn(nummer, fra).isEmpty()) {
            return new Kommunesvar.Ukjent(nummer);
        }
        Set<String> funnet = endringer.foelg(nummer, fra, til);
        return funnet.size() == 1
                ? new Kommunesvar.Entydig(funnet.iterator().next())
                : new Kommunesvar.Delt(List.copyOf(funnet));
    }

    /** As the number was on 1 January of a year. */
    public Kommunesvar resolver(String nummer, int aar, LocalDate til) {
        return resolver(nummer, LocalDate.of(aar, 1, 1), til);
    }

    /** For a number whose day is not known: read as of the last day it was in use before {@code til}, else its first. */
    public Kommunesvar resolver(String nummer, LocalDate til) {
        List<Kommune> alle = versjoner.getOrDefault(nummer, List.of());
        return alle.stream()
                .filter(kommune -> !kommune.gyldig().fom().isAfter(til))
                .map(kommune -> sisteDag(kommune.gyldig(), til))
                .max(Comparator.naturalOrder())
                .or(() -> alle.stream().map(kommune -> kommune.gyldig().fom()).min(Comparator.naturalOrder()))
                .map(dag -> resolver(nummer, dag, til))
                .orElseGet(() -> new Kommunesvar.Ukjent(nummer));
    }

    /** The county of a municipality number on a day. */
    public Optional<Fylke> fylke(String kommunenummer, LocalDate dato) {
        return fylker(dato).stream()
                .filter(fylke -> kommunenummer.startsWith(fylke.nummer()))
                .findFirst();
    }

    public List<Fylke> fylker(LocalDate dato) {
        return fylker.stream().filter(fylke -> fylke.gjelder(dato)).toList();
    }

    /** The city districts of a municipality; empty for all but Oslo. */
    public List<Bydel> bydeler(String kommunenummer, LocalDate dato) {
        return bydeler.stream()
                .filter(bydel -> bydel.kommunenummer().equals(kommunenummer) && bydel.gjelder(dato))
                .toList();
    }

    /** The city district a basic statistical unit of four digits lies in; empty where there is none, and for units not listed. */
    public Optional<Bydel> finnBydelForGrunnkrets(String kommunenummer, String grunnkrets, LocalDate dato) {
        if (!grunnkrets.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        int nummer = Integer.parseInt(grunnkrets);
        return grunnkretser.stream()
                .filter(rad -> rad.kommune().equals(kommunenummer)
                        && rad.fra() <= nummer
                        && nummer <= rad.til()
                        && rad.gyldig().inneholder(dato))
                .findFirst()
                .flatMap(rad -> finnBydel(rad.bydel(), dato));
    }

    /** By six digits. */
    public Optional<Bydel> finnBydel(String nummer, LocalDate dato) {
        return bydeler.stream()
                .filter(bydel -> bydel.nummer().equals(nummer) && bydel.gjelder(dato))
                .findFirst();
    }

    /** Known from 2020 on; absent where the source has none. */
    public Optional<Organisasjonsnummer> organisasjonsnummer(String kommunenummer, LocalDate dato) {
        return eiere.stream()
                .filter(eier -> eier.kommune.equals(kommunenummer) && eier.gyldig.inneholder(dato))
                .map(eier -> new Organisasjonsnummer(eier.orgnummer))
                .findFirst();
    }

    /** Which municipality an organisation is on a day. */
    public Optional<Kommune> finnForOrganisasjon(Organisasjonsnummer nummer, LocalDate dato) {
        return eiere.stream()
                .filter(eier -> eier.orgnummer.equals(nummer.verdi()) && eier.gyldig.inneholder(dato))
                .findFirst()
                .flatMap(eier -> finn(eier.kommune, dato));
    }

    public Optional<Midtpunkt> midtpunkt(String kommunenummer) {
        return Optional.ofNullable(midtpunkter.get(kommunenummer));
    }

    private static LocalDate sisteDag(Periode gyldig, LocalDate til) {
        LocalDate tom = gyldig.tom();
        return tom == null || tom.isAfter(til) ? til : tom;
    }
}
