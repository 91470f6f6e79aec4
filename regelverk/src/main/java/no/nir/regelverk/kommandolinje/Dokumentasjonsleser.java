package no.nir.regelverk.kommandolinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nir.regelverk.dokumentasjon.Dokumentasjon;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssak;
import no.nir.regelverk.dokumentasjon.Ferdighet;
import no.nir.regelverk.dokumentasjon.Formaal;
import no.nir.regelverk.dokumentasjon.Nivaa;
import no.nir.regelverk.dokumentasjon.Norskresultat;
import no.nir.regelverk.dokumentasjon.Samfunnsproeve;
import no.nir.regelverk.fakta.Personfakta;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code facts.application}, {@code facts.hours_done} and {@code facts.tests} of a case: an application for a permanent permit
 * or citizenship. The row's {@code at} is the day of the decision, or of the application itself when it comes before it.
 */
final class Dokumentasjonsleser {

    /** Keys of {@code facts} that belong here. */
    static final List<String> FELT = List.of("application", "hours_done", "tests");

    private static final List<Nivaa> HOEYESTE_FOERST = List.of(Nivaa.C1, Nivaa.B2, Nivaa.B1, Nivaa.A2, Nivaa.A1);

    private final Personfakta fakta;
    private final Formaal formaal;
    private final LocalDate soekt;
    private final @Nullable LocalDate avgjort;
    private final Dokumentasjon dokumentasjon;

    private Dokumentasjonsleser(Felter soeknad, Felter f, Personfakta fakta) {
        this.fakta = fakta;
        this.formaal = formaal(soeknad);
        this.soekt = soeknad.getDato("at");
        this.avgjort = soeknad.dato("decided");
        soeknad.ferdig();
        Felter proever = f.under("tests");
        this.dokumentasjon = new Dokumentasjon(
                timer(f),
                proever == null ? List.of() : norsk(proever.tekst("norsk")),
                proever == null ? List.of() : samfunnskunnskap(proever.tekst("samf")),
                List.of(),
                Set.of(),
                Dokumentasjon.Forhold.UKJENT);
        if (proever != null) {
            proever.ferdig();
        }
    }

    static Optional<Dokumentasjonsleser> les(@Nullable Object node, Personfakta fakta, List<String> ukjente) {
        Felter f = Felter.av(node, "facts", ukjente);
        Felter soeknad = f.under("application");
        return soeknad == null ? Optional.empty() : Optional.of(new Dokumentasjonsleser(soeknad, f, fakta));
    }

    Dokumentasjonssak paa(LocalDate dag) {
        LocalDate levert = dag.isBefore(soekt) ? dag : soekt;
        LocalDate vedtak = avgjort != null && avgjort.isBefore(dag) ? avgjort : dag;
        return new Dokumentasjonssak(fakta, formaal, levert, vedtak, dokumentasjon);
    }

    private static Formaal formaal(Felter soeknad) {
        return switch (soeknad.getTekst("kind")) {
            case "permanent" -> Formaal.PERMANENT_OPPHOLD;
            case "citizenship" -> Formaal.STATSBORGERSKAP;
            default -> throw new Saksfeil(soeknad.sti("kind"), "skal være permanent eller citizenship");
        };
    }

    /** A number is hours of both subjects together; {@code {norsk, samf}} are hours of each. */
    private static Dokumentasjon.Timer timer(Felter f) {
        if (!(f.raa("hours_done") instanceof Map<?, ?>)) {
            Integer iAlt = f.heltall("hours_done");
            return iAlt == null ? Dokumentasjon.Timer.UKJENT : Dokumentasjon.Timer.utenFag(iAlt);
        }
        Felter timer = Felter.av(f.raa("hours_done"), f.sti("hours_done"), f.ukjente());
        Dokumentasjon.Timer svar = Dokumentasjon.Timer.av(timer.heltall("norsk"), timer.heltall("samf"));
        timer.ferdig();
        return svar;
    }

    /** {@code A2 written and oral}, {@code B1 oral}; a level alone is the oral part. */
    private List<Norskresultat> norsk(@Nullable String tekst) {
        if (tekst == null) {
            return List.of();
        }
        Nivaa nivaa = HOEYESTE_FOERST.stream()
                .filter(n -> tekst.contains(n.name()))
                .findFirst()
                .orElseThrow(() -> new Saksfeil("facts.tests.norsk", "skal ha et nivå fra A1 til C1"));
        String smaa = tekst.toLowerCase(Locale.ROOT);
        List<Norskresultat> ut = new ArrayList<>();
        deler().forEach((ferdighet, ord) -> {
            if (smaa.contains(ord)) {
                ut.add(new Norskresultat(ferdighet, nivaa, soekt));
            }
        });
        return ut.isEmpty() ? List.of(new Norskresultat(Ferdighet.MUNTLIG, nivaa, soekt)) : ut;
    }

    private static Map<Ferdighet, String> deler() {
        Map<Ferdighet, String> ord = new EnumMap<>(Ferdighet.class);
        ord.put(Ferdighet.SKRIFTLIG, "written");
        ord.put(Ferdighet.MUNTLIG, "oral");
        ord.put(Ferdighet.LESE, "reading");
        ord.put(Ferdighet.LYTTE, "listening");
        return ord;
    }

    /** {@code passed in Norwegian}, {@code passed}, {@code failed}, {@code citizenship test passed}. */
    private List<Samfunnsproeve> samfunnskunnskap(@Nullable String tekst) {
        if (tekst == null) {
            return List.of();
        }
        String smaa = tekst.toLowerCase(Locale.ROOT);
        boolean statsborger = smaa.contains("citizenship");
        if (!smaa.contains("passed") && !smaa.contains("failed")) {
            throw new Saksfeil("facts.tests.samf", "skal si passed eller failed, og språket");
        }
        return List.of(new Samfunnsproeve(
                statsborger ? Samfunnsproeve.Slag.STATSBORGERPROEVE : Samfunnsproeve.Slag.SAMFUNNSKUNNSKAPSPROEVE,
                statsborger || smaa.contains("norwegian") ? Samfunnsproeve.Spraak.NORSK : Samfunnsproeve.Spraak.ANNET,
                smaa.contains("passed"),
                soekt));
    }
}
