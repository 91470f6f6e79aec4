package no.nir.register.kilde;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source register as the intake sees it: fetches portions, writes what it understood.
 *
 * @param <T> what one item says
 */
public interface Kilde<T> {

    Kildenavn navn();

    /** False when no address is set up for it: then it is left alone. */
    boolean erSattOpp();

    /** A run begins: what an earlier run fetched ahead, but did not write, is forgotten. */
    void begynn();

    /**
     * The next portion. Talks to the source, never writes.
     *
     * @param peker the first sequence number not taken in; absent when nothing ever was
     * @throws Kildefeil when the source does not answer as it should
     */
    Portion<T> hent(@Nullable Long peker);

    /**
     * Reads a set-aside item anew, from the bytes kept or, when those were damaged on the way, from the source.
     *
     * @throws Kildefeil when the source does not answer as it should
     */
    Innslag<T> hentPaaNytt(Karantenesak sak, byte[] raa);

    /** Writes journal posts and facts. In the caller's transaction. */
    Skrevet<T> skriv(List<Innslag.Lest<T>> innslag, Skriverunde runde);
}
