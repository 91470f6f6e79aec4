package no.nir.regelverk.dokumentasjon;

/** Part of the test in norsk. */
public enum Ferdighet {
    LESE("leseforståelse"),
    LYTTE("lytteforståelse"),
    SKRIFTLIG("skriftlig framstilling"),
    MUNTLIG("muntlig kommunikasjon");

    private final String navn;

    Ferdighet(String navn) {
        this.navn = navn;
    }

    public String navn() {
        return navn;
    }
}
