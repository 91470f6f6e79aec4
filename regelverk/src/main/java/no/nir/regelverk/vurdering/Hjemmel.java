package no.nir.regelverk.vurdering;

/** A paragraph in the text that was valid on the day in question. */
public record Hjemmel(Lovverk lovverk, String paragraf) {

    /** The paragraph as the cases write it: regulations named, the person's own act not. */
    public String kort() {
        return lovverk.forkortelse() + paragraf;
    }
}
