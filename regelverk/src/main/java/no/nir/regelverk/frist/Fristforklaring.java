package no.nir.regelverk.frist;

import java.time.LocalDate;
import no.nir.regelverk.frist.Fristsvar.IngenFastFrist;
import no.nir.regelverk.frist.Fristsvar.SisteDag;
import no.nir.tid.Varighet;

/** Deadlines, limits and retention in bokmål sentences that a caseworker can read aloud. */
public final class Fristforklaring {

    private Fristforklaring() {}

    public static String setning(Fristsvar svar) {
        return switch (svar) {
            case SisteDag s ->
                "%s Fristen er %s fra %s. Siste dag er %s (%s).%s"
                        .formatted(
                                s.frist().regel().spoersmaal(),
                                lengde(s.frist().varighet()),
                                dato(s.hendelse()),
                                dato(s.sisteDag()),
                                s.hjemmel(),
                                s.forskjoevet() == null
                                        ? ""
                                        : " Siste dag er ikke en arbeidsdag. Et krav som kommer %s, kan være i tide. Det må kontrolleres."
                                                .formatted(dato(s.forskjoevet())));
            case IngenFastFrist s ->
                "%s Det var ingen frist i dager %s.".formatted(s.frist().regel().spoersmaal(), dato(s.hendelse()));
        };
    }

    public static String setning(Registreringsvindu.Svar svar) {
        return switch (svar) {
            case AAPENT -> "Hendelsen kan registreres. Fristen er to måneder.";
            case AAPENT_I_UTVIDET_VINDU ->
                "Hendelsen kan registreres, fordi det til og med 15. mai 2017 var åpent 24 måneder tilbake.";
            case STENGT -> "Fristen for å registrere er ute.";
            case INGEN_FRIST -> "Det var plikt til å registrere, men ingen frist i dager.";
            case IKKE_SKJEDD -> "Hendelsen er datert fram i tid. Kontroller datoen.";
        };
    }

    public static String setning(Bevaringssvar svar) {
        return switch (svar) {
            case Bevaringssvar.KanBeholdes s ->
                "Opplysningene kan beholdes til og med %s (%s)."
                        .formatted(dato(s.til().minusDays(1)), s.hjemmel());
            case Bevaringssvar.SkalSlettes s ->
                "Opplysningene skulle vært slettet fra %s.%s"
                        .formatted(
                                dato(s.siden()),
                                s.foerNyRegel()
                                        ? " Tiden var ute før den lengre regelen kom. Det som er slettet, hentes ikke tilbake."
                                        : "");
            case Bevaringssvar.IngenRegel _ -> "Det var ingen regel om slike opplysninger den dagen.";
            case Bevaringssvar.IkkeBegynt _ -> "Startdagen er etter dagen det spørres om. Kontroller datoen.";
        };
    }

    public static String setning(Permisjonsgrense.Svar svar) {
        return switch (svar) {
            case Permisjonsgrense.Svar.Innenfor s ->
                "Innenfor grensen på %s. Det er %d igjen.".formatted(lengde(s.grense()), s.igjen());
            case Permisjonsgrense.Svar.Over s ->
                "Over grensen på %s. Det er %d for mye.".formatted(lengde(s.grense()), s.forMye());
            case Permisjonsgrense.Svar.IngenRegel _ -> "Det var ingen regel om slik permisjon den dagen.";
            case Permisjonsgrense.Svar.ForKortTidIProgrammet s ->
                "Egenmelding kan brukes etter åtte uker i programmet, tidligst %s.".formatted(dato(s.tidligst()));
            case Permisjonsgrense.Svar.UgyldigSpoersmaal _ ->
                "Tallene eller datoene henger ikke sammen. Kontroller dem.";
        };
    }

    static String lengde(Varighet varighet) {
        boolean en = varighet.antall() == 1;
        String enhet =
                switch (varighet.enhet()) {
                    case DAGER -> en ? "dag" : "dager";
                    case ARBEIDSDAGER -> en ? "arbeidsdag" : "arbeidsdager";
                    case UKER -> en ? "uke" : "uker";
                    case MAANEDER -> en ? "måned" : "måneder";
                    case AAR -> "år";
                };
        return (en && varighet.enhet() == Varighet.Enhet.AAR ? "ett" : varighet.antall()) + " " + enhet;
    }

    private static String dato(LocalDate dato) {
        return "%02d.%02d.%d".formatted(dato.getDayOfMonth(), dato.getMonthValue(), dato.getYear());
    }
}
