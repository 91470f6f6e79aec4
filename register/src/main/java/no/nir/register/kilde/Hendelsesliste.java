package no.nir.register.kilde;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a list of events into its items without trusting the list to be sound, so that one damaged item does not take the others
 * with it. Relies on what both feeds promise: each item begins with its sequence number.
 */
public final class Hendelsesliste {

    private static final Pattern START = Pattern.compile("\\{\\s*\"sekvensnummer\"\\s*:\\s*(\\d{1,18})");

    /** @param hel whether the item's braces close before the next item begins */
    public record Bit(long sekvens, byte[] raa, boolean hel) {

        /** To know the same content again. */
        public String hash() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(raa));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Hendelsesliste() {}

    /** The items in order. A last item that is not whole may be the sender's fault or the line's: the caller decides. */
    public static List<Bit> del(byte[] svar) {
        // one char per byte: positions in the text are positions in the bytes, also where they are no UTF-8
        String tekst = new String(svar, StandardCharsets.ISO_8859_1);
        List<Bit> biter = new ArrayList<>();
        Matcher treff = START.matcher(tekst);
        boolean flere = treff.find();
        while (flere) {
            int start = treff.start();
            long sekvens = Long.parseLong(treff.group(1));
            flere = treff.find();
            int grense = flere ? treff.start() : svar.length;
            int slutt = slutt(svar, start, grense);
            biter.add(new Bit(sekvens, Arrays.copyOfRange(svar, start, slutt < 0 ? grense : slutt), slutt >= 0));
        }
        return biter;
    }

    /** The position after the brace that closes the one at {@code start}, or -1 when there is none before {@code grense}. */
    private static int slutt(byte[] svar, int start, int grense) {
        int dybde = 0;
        boolean iTekst = false;
        for (int i = start; i < grense; i++) {
            byte tegn = svar[i];
            if (iTekst) {
                if (tegn == '\\') {
                    i++;
                } else if (tegn == '"') {
                    iTekst = false;
                }
            } else if (tegn == '"') {
                iTekst = true;
            } else if (tegn == '{' || tegn == '[') {
                dybde++;
            } else if ((tegn == '}' || tegn == ']') && --dybde == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
