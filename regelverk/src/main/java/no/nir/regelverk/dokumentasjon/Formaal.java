package no.nir.regelverk.dokumentasjon;

/** What is applied for. */
public enum Formaal {
    PERMANENT_OPPHOLD("permanent oppholdstillatelse"),
    STATSBORGERSKAP("norsk statsborgerskap");

    private final String navn;

    Formaal(String navn) {
        this.navn = navn;
    }

    public String navn() {
        return navn;
    }
}
