package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.KanIkkeVurderes;
import no.nir.regelverk.dokumentasjon.Krav.Spraakkrav;
import org.jspecify.annotations.Nullable;

/** The answer in bokmål sentences that a caseworker can read aloud. The data is the answer; this is one way to say it. */
public final class Dokumentasjonsforklaring {

    private Dokumentasjonsforklaring() {}

    public static List<String> setninger(Dokumentasjonssvar svar) {
        return switch (svar) {
            case KanIkkeVurderes nei -> List.of(nei.grunn().forklaring());
            case Dokumentasjonskrav krav -> setninger(krav);
        };
    }

    private static List<String> setninger(Dokumentasjonskrav svar) {
        List<String> ut = new ArrayList<>();
        ut.add("Søknad om %s fra %s, vurdert etter reglene %s."
                .formatted(svar.formaal().navn(), dato(svar.soekt()), dato(svar.vurdert())));
        if (svar.krav().isEmpty()) {
            ut.add(utenKrav(svar));
        }
        for (Kravvurdering k : svar.krav()) {
            ut.add("%s: %s (%s). %s"
                    .formatted(
                            navn(k.krav()),
                            status(k.status()),
                            k.regel().regel().naermesteHjemmel(svar.vurdert()),
                            mangel(k.mangel()))
                    .strip());
        }
        svar.unntak().stream()
                .filter(u -> u.status() == Kravstatus.OPPFYLT)
                .forEach(u -> ut.add("Unntak: %s.".formatted(u.unntak().navn())));
        svar.unntak().stream()
                .filter(u -> u.status() == Kravstatus.IKKE_KJENT)
                .forEach(u -> ut.add(
                        "Undersøk om dette gjelder: %s.".formatted(u.unntak().navn())));
        svar.tvil().stream().sorted().forEach(t -> ut.add("Må kontrolleres: " + t.forklaring()));
        svar.flagg().stream().sorted().map(Dokumentasjonsforklaring::merknad).forEach(m -> {
            if (!m.isEmpty()) {
                ut.add(m);
            }
        });
        return List.copyOf(ut);
    }

    private static String utenKrav(Dokumentasjonskrav svar) {
        Alderskrav alder = svar.alder();
        if (alder == null) {
            return "Det var ikke krav om opplæring eller prøver da søknaden ble levert.";
        }
        if (svar.har(Dokumentasjonsflagg.FOR_UNG) || svar.har(Dokumentasjonsflagg.OVER_ALDERSGRENSEN)) {
            return "Kravene gjelder fra personen fyller %d år og til fylte %d år. De gjelder ikke her."
                    .formatted(alder.fra(), alder.til());
        }
        return "Personen har ikke noe å dokumentere.";
    }

    static String navn(Krav krav) {
        return switch (krav) {
            case Krav.Opplaeringstimer t ->
                "%d timer %s".formatted(t.timer(), t.fag().navn());
            case Krav.Minimumsnivaa _ -> "Minimumsnivået i norsk";
            case Krav.Norskproeve p ->
                "%s på nivå %s eller høyere"
                        .formatted(storForbokstav(p.ferdighet().navn()), p.nivaa());
            case Krav.Samfunnskunnskapsproeve p -> "Bestått " + proevenavn(p.spraak());
        };
    }

    private static String proevenavn(Spraakkrav spraak) {
        return switch (spraak) {
            case FORSTAATT_SPRAAK -> "samfunnskunnskapsprøve på et språk personen forstår";
            case NORSK_ELLER_STATSBORGERPROEVE -> "statsborgerprøve, eller samfunnskunnskapsprøve på norsk";
        };
    }

    private static String status(Kravstatus status) {
        return switch (status) {
            case OPPFYLT -> "oppfylt";
            case IKKE_OPPFYLT -> "ikke oppfylt";
            case IKKE_KJENT -> "ikke dokumentert";
            case FRITATT -> "personen er fritatt";
            case ERSTATTET -> "faller bort, fordi noe annet er dokumentert";
        };
    }

    private static String mangel(@Nullable Mangel mangel) {
        return switch (mangel) {
            case null -> "";
            case Mangel.ForFaaTimer t ->
                "%d timer er gjennomført, %d mangler.".formatted(t.gjennomfoert(), t.mangler());
            case Mangel.TimerIkkeRegistrert _ -> "Timene er ikke registrert.";
            case Mangel.MinimumsnivaaIkkeVist _ -> "Det er ikke registrert at nivået er nådd.";
            case Mangel.ForLavtNivaa n -> "Beste resultat er %s.".formatted(nivaa(n.oppnaadd()));
            case Mangel.IngenNorskproeveRegistrert _ -> "Ingen norskprøve er registrert.";
            case Mangel.IngenSamfunnsproeveRegistrert _ -> "Ingen prøve er registrert.";
            case Mangel.SamfunnsproeveIkkeBestaatt _ -> "Prøven er tatt, men ikke bestått.";
            case Mangel.BestaattPaaAnnetSpraak _ -> "Prøven er bestått på et annet språk enn norsk.";
            case Mangel.BareStatsborgerproeve _ -> "Bare statsborgerprøven er bestått.";
        };
    }

    private static String nivaa(Nivaa nivaa) {
        return nivaa == Nivaa.UNDER_A1 ? "under A1" : nivaa.name();
    }

    private static String merknad(Dokumentasjonsflagg flagg) {
        return switch (flagg) {
            case INGEN_TILLATELSE -> "Ingen oppholdstillatelse er registrert.";
            case UNKNOWN_BASIS -> "Grunnlaget for oppholdet er ukjent.";
            case SOEKT_FOER_FOERSTE_TILLATELSE -> "Søknaden er datert før den første tillatelsen.";
            case TILLATELSE_FOER_FOEDSEL -> "En tillatelse er datert før personen ble født.";
            case PROEVE_UTENFOR_TIDEN -> "En prøve er datert før fødselen eller etter vedtaket. Den er ikke tatt med.";
            case ALLEREDE_NORSK -> "Personen er allerede registrert som norsk statsborger.";
            case VEDTAKSDAG_UKJENT -> "Vedtaket er ikke fattet. Svaret gjelder reglene på søknadsdagen.";
            case INGEN_PLIKT -> "Personen har ikke hatt plikt til opplæring.";
            case OVERGANGSREGEL -> "En overgangsregel er brukt.";
            case MANUAL_CHECK, FOR_UNG, OVER_ALDERSGRENSEN -> "";
        };
    }

    private static String storForbokstav(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    private static String dato(LocalDate dato) {
        return "%02d.%02d.%d".formatted(dato.getDayOfMonth(), dato.getMonthValue(), dato.getYear());
    }
}
