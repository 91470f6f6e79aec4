package no.nir.syntetisk.utsending;

import java.util.Arrays;

/** Damages bytes as the line or the sender sometimes does. */
public final class Skade {

    private static final byte FOERSTE_AV_TO = (byte) 0xC3;
    private static final byte PARENTES = (byte) '(';

    private Skade() {}

    /** Cut in the middle. */
    public static byte[] halv(byte[] hel) {
        return Arrays.copyOf(hel, hel.length / 2);
    }

    /** The first byte of a two-byte letter, and then no letter. */
    public static byte[] ikkeUtf8(byte[] hel) {
        byte[] ut = hel.clone();
        int midt = ut.length * 2 / 3;
        for (int i = midt; i < ut.length - 1; i++) {
            if (Character.isLetter(ut[i]) && Character.isLetter(ut[i + 1])) {
                ut[i] = FOERSTE_AV_TO;
                ut[i + 1] = PARENTES;
                return ut;
            }
        }
        return ut;
    }
}
