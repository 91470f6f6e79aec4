package no.nir.regelverk.kommandolinje;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsflagg;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsforklaring;
import no.nir.regelverk.dokumentasjon.Dokumentasjonskrav;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsregel;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar;
import no.nir.regelverk.dokumentasjon.Krav;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.dokumentasjon.Kravstatus;
import no.nir.regelverk.dokumentasjon.Kravvurdering;
import org.jspecify.annotations.Nullable;

/** The answer about an application in the words of the case format, with the data behind it. */
final class Dokumentasjonslinje {

    private Dokumentasjonslinje() {}

    /** Puts the answer on the line of the day; that somebody must look goes among the line's own flags. */
    static void leggTil(Map<String, @Nullable Object> linje, Dokumentasjonssvar svar) {
        linje.put("requirement", lag(svar));
        String sjekk = Dokumentasjonsflagg.MANUAL_CHECK.name();
        if (svar instanceof Dokumentasjonskrav krav
                && krav.har(Dokumentasjonsflagg.MANUAL_CHECK)
                && linje.get("flags") instanceof List<?> flagg
                && !flagg.contains(sjekk)) {
            linje.put("flags", Stream.concat(flagg.stream(), Stream.of(sjekk)).toList());
        }
    }

    private static Map<String, @Nullable Object> lag(Dokumentasjonssvar svar) {
        Map<String, @Nullable Object> ut = new LinkedHashMap<>();
        switch (svar) {
            case Dokumentasjonssvar.KanIkkeVurderes nei ->
                ut.put("refused", nei.grunn().name());
            case Dokumentasjonskrav krav -> {
                ut.put("hours", timer(krav));
                ut.put("tests", proever(krav));
                ut.put("norsk_h", krav.timer(Fag.NORSK));
                ut.put("samf_h", krav.timer(Fag.SAMFUNNSKUNNSKAP));
                ut.put("undivided_h", krav.timer(Fag.SAMLET));
                ut.put("status", krav.samlet().name());
                ut.put("rules", krav.regler().stream().map(Object::toString).toList());
                ut.put("flags", krav.flagg().stream().sorted().map(Enum::name).toList());
                ut.put(
                        "doubts",
                        krav.tvil().stream()
                                .sorted()
                                .map(t -> t.tvilsnummer() == null ? t.name() : t.tvilsnummer())
                                .toList());
            }
        }
        ut.put("explanation", Dokumentasjonsforklaring.setninger(svar));
        return ut;
    }

    private static String timer(Dokumentasjonskrav svar) {
        List<Kravvurdering> krav = gjenstaaende(svar);
        String samfunn = " + " + svar.timer(Fag.SAMFUNNSKUNNSKAP) + " samfunnskunnskap";
        for (Kravvurdering k : krav) {
            switch (k.krav()) {
                case Krav.Minimumsnivaa _ -> {
                    return "minimum level" + samfunn;
                }
                case Krav.Opplaeringstimer t -> {
                    return timer(svar, k, t, samfunn);
                }
                case Krav.Norskproeve _, Krav.Samfunnskunnskapsproeve _ -> {}
            }
        }
        return "none";
    }

    private static String timer(
            Dokumentasjonskrav svar, Kravvurdering vurdering, Krav.Opplaeringstimer timer, String samfunn) {
        if (timer.fag() == Fag.SAMLET) {
            return timer.timer() + " approved hours or sufficient norsk/samisk";
        }
        if (timer.alternativer().contains(Krav.Alternativ.MINIMUMSNIVAA)) {
            return timer.timer() + " norsk or minimum level" + samfunn;
        }
        return (vurdering.regel() == Dokumentasjonsregel.SB_3 ? "own duty, " : "") + svar.timerIAlt();
    }

    private static String proever(Dokumentasjonskrav svar) {
        List<Kravvurdering> proever = svar.proever();
        if (proever.isEmpty()) {
            return "none";
        }
        return proever.stream().allMatch(p -> p.status() == Kravstatus.OPPFYLT)
                ? "met"
                : proever.stream().map(Dokumentasjonslinje::proeve).collect(Collectors.joining(" + "));
    }

    private static String proeve(Kravvurdering vurdering) {
        return switch (vurdering.krav()) {
            case Krav.Norskproeve p -> "muntlig " + p.nivaa();
            case Krav.Samfunnskunnskapsproeve p ->
                switch (p.spraak()) {
                    case FORSTAATT_SPRAAK ->
                        vurdering.regel() == Dokumentasjonsregel.PO_4
                                ? "samfunnskunnskap in a language understood"
                                : "samfunnskunnskap";
                    case NORSK_ELLER_STATSBORGERPROEVE -> "statsborgerprøve or samfunnskunnskap in Norwegian";
                };
            case Krav.Opplaeringstimer _, Krav.Minimumsnivaa _ -> "";
        };
    }

    private static List<Kravvurdering> gjenstaaende(Dokumentasjonskrav svar) {
        return svar.krav().stream()
                .filter(k -> k.status() != Kravstatus.ERSTATTET && k.status() != Kravstatus.FRITATT)
                .toList();
    }
}
