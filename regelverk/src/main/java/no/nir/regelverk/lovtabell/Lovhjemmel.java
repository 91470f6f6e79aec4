package no.nir.regelverk.lovtabell;

/** A paragraph in a named act, as a caseworker would say it. */
public record Lovhjemmel(String lovverk, String paragraf) {

    @Override
    public String toString() {
        return lovverk + " " + paragraf;
    }
}
