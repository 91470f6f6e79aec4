package no.nir.regelverk.dokumentasjon;

/** An exemption the law knows. */
public enum Unntak {
    NORDISK_STATSBORGER_SOM_FORSTAAR_NORSK("nordisk statsborger som forstår norsk eller samisk"),
    STATSLOES("statsløs"),
    FLYKTNING_OVER_55("kom som flyktning eller asylsøker og har fylt 55 år"),
    UFOERETRYGD_OVER_55("mottar uføretrygd og har fylt 55 år"),
    SAERLIG_GRUNN("særlige helsemessige eller personlige grunner"),
    FRITATT_FRA_OPPLAERING("fritatt fra opplæring av kommunen"),
    FRITATT_FRA_PROEVE("fritatt fra prøve av kommunen");

    private final String navn;

    Unntak(String navn) {
        this.navn = navn;
    }

    public String navn() {
        return navn;
    }
}
