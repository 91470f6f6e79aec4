package no.nir.regelverk.dokumentasjon;

import org.jspecify.annotations.Nullable;

/** A point the sources do not settle, the default chosen, and its identity in the list of doubts where it has one. */
public enum Dokumentasjonstvil {
    NYE_VILKAAR_FOR_SOEKNAD_FRA_FOER(
            null,
            "Søknaden er fra før 1. september 2025, men vedtaket er fra etter. Loven sier ikke om timekravet fortsatt gjelder. Vi har lagt til grunn at det er falt bort, og at nivået er A1."),
    ALDER_55_TIL_66_FRA_2017(
            "D-5",
            "Loven gir plikt til fylte 67 år fra 2017, men veiledningen sier under 55 år. Vi har lagt loven til grunn."),
    ALDER_ENDRET_UNDER_BEHANDLING(
            null,
            "Personen passerte en aldersgrense mellom søknaden og vedtaket. Det er ikke klart hvilken dag som teller."),
    INNVILGET_FOER_ANKOMMET_ETTER(
            "D-22",
            "Tillatelsen ble gitt før en skjæringsdato, men personen kom etter. Vi har lagt innvilgelsesdatoen til grunn."),
    TIMER_225_ELLER_250("D-18", "Det er ikke klart om personen skal ha 225 eller 250 timer norsk."),
    HVILKEN_LOV("D-10", "Personen har fått nytt grunnlag etter 2021. Det er ikke klart hvilken lov som gjelder."),
    PLIKT_ETTER_PERIODEN(
            "D-11", "Tiden for opplæring i samfunnskunnskap er ute. Vi har lagt til grunn at kravet likevel står."),
    PROEVEPLIKT_ETTER_PERIODEN(
            "D-12", "Perioden for norskopplæring er ute. Vi har lagt til grunn at plikten til å ta prøvene står."),
    EGEN_PLIKT_FRA_JULI_2011(
            null,
            "Regelen om egen plikt ble tatt inn 25. juli 2011, men ble forsøkt satt i kraft 1. januar 2012. Vi har lagt den første datoen til grunn."),
    ANNEN_DOKUMENTASJON(
            null, "Personen har annen dokumentasjon enn prøve. Utlendingsmyndighetene avgjør om den er god nok."),
    KOMMUNALT_FRITAK_VED_STATSBORGERSKAP(
            null, "Kommunen har gitt fritak. Utlendingsmyndighetene avgjør om det også gjelder for statsborgerskap."),
    NORDISK_FOER_2017(
            null,
            "Unntaket for nordiske statsborgere som forstår norsk, kom inn i forskriften i 2017. Vi har lagt til grunn at det gjaldt også før."),
    LESE_ELLER_LYTTE_UNDER_A2(
            null,
            "Skriftlig og muntlig er på A2, men lese- eller lytteprøven er lavere. Det er ikke klart om det er nok."),
    PLIKTEN_IKKE_KJENT(null, "Grunnlaget for oppholdet er ikke kjent. Da vet vi ikke hvilken plikt personen har hatt.");

    private final @Nullable String tvilsnummer;
    private final String forklaring;

    Dokumentasjonstvil(@Nullable String tvilsnummer, String forklaring) {
        this.tvilsnummer = tvilsnummer;
        this.forklaring = forklaring;
    }

    /** Identity in the list of doubts, e.g. {@code D-22}; absent for doubts that only this area has. */
    public @Nullable String tvilsnummer() {
        return tvilsnummer;
    }

    public String forklaring() {
        return forklaring;
    }
}
