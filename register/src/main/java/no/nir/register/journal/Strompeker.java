package no.nir.register.journal;

/**
 * A place in the change feed. Readers keep it as the text they were given and hand it back; it sorts by the transaction
 * that wrote, then by journal number, because a number taken early may be committed late.
 */
public record Strompeker(long transaksjon, long nr) {

    /** Before everything. */
    public static Strompeker start() {
        return new Strompeker(0, 0);
    }

    /** Reads the text form; throws on anything else. */
    public static Strompeker parse(String tekst) {
        int skille = tekst.indexOf('-');
        if (skille < 0) {
            throw new IllegalArgumentException("a position has the form 123-456");
        }
        return new Strompeker(Long.parseLong(tekst, 0, skille, 10), Long.parseLong(tekst.substring(skille + 1)));
    }

    public String format() {
        return transaksjon + "-" + nr;
    }
}
