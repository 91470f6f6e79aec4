package no.nir.register.kilde;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of a feed as it came over the line.
 *
 * @param biter the items that can be judged now
 * @param neste where to go on; absent items at the end of a page that broke off are asked for again from there
 * @param hel whether the page ended as it should
 */
public record Feedside(List<Hendelsesliste.Bit> biter, long neste, boolean hel) {

    /** A cut item that comes first, and comes cut this many times, is the sender's fault: it is set aside. */
    private static final int TAALMODIGHET = 3;

    /** Remembers across calls where a page broke off. */
    public static final class Bruddminne {
        private long ved = -1;
        private int ganger;

        private boolean erPermanent(long sekvens) {
            ganger = sekvens == ved ? ganger + 1 : 1;
            ved = sekvens;
            return ganger >= TAALMODIGHET;
        }
    }

    /**
     * @throws Kildefeil when there is no page in it, or the very first item is cut and may come whole next time
     */
    public static Feedside les(byte[] svar, long peker, Bruddminne minne) {
        List<Hendelsesliste.Bit> biter = Hendelsesliste.del(svar);
        if (biter.isEmpty()) {
            krevAvsluttet(svar);
            return new Feedside(List.of(), peker, true);
        }
        Hendelsesliste.Bit siste = biter.getLast();
        boolean brutt = !siste.hel() && !erAvsluttet(svar);
        if (!brutt) {
            return new Feedside(biter, siste.sekvens() + 1, true);
        }
        if (biter.size() > 1) {
            return new Feedside(biter.subList(0, biter.size() - 1), siste.sekvens(), false);
        }
        if (minne.erPermanent(siste.sekvens())) {
            return new Feedside(biter, siste.sekvens() + 1, false);
        }
        throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR);
    }

    private static void krevAvsluttet(byte[] svar) {
        if (!erAvsluttet(svar)) {
            throw new Kildefeil(Kildefeil.Grunn.UVENTET_SVAR);
        }
    }

    private static boolean erAvsluttet(byte[] svar) {
        int i = svar.length - 1;
        while (i >= 0 && Character.isWhitespace(svar[i])) {
            i--;
        }
        return i >= 0 && (svar[i] == ']' || svar[i] == '}');
    }

    /** Whether bytes are text at all. */
    public static boolean erUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
