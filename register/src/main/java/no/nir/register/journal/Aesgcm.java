package no.nir.register.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM as the journal uses it: a random 12-byte nonce in front, a 16-byte tag at the end. */
final class Aesgcm {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom TILFELDIG = new SecureRandom();

    private Aesgcm() {}

    static byte[] krypter(SecretKey noekkel, byte[] klartekst, byte[] sammenheng) {
        try {
            byte[] nonce = new byte[NONCE];
            TILFELDIG.nextBytes(nonce);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, noekkel, nonce, sammenheng);
            byte[] ut = new byte[NONCE + cipher.getOutputSize(klartekst.length)];
            System.arraycopy(nonce, 0, ut, 0, NONCE);
            cipher.doFinal(klartekst, 0, klartekst.length, ut, NONCE);
            return ut;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing in this Java", e);
        }
    }

    /** Throws when the ciphertext, its place or the key is another than it was written with. */
    static byte[] dekrypter(SecretKey noekkel, byte[] kryptert, byte[] sammenheng) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE];
        System.arraycopy(kryptert, 0, nonce, 0, NONCE);
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, noekkel, nonce, sammenheng);
        return cipher.doFinal(kryptert, NONCE, kryptert.length - NONCE);
    }

    /** Ties a ciphertext to its place: a content moved to another person or post does not open. */
    static byte[] sammenheng(long personId, long nr) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(personId).putLong(nr).array();
    }

    private static Cipher cipher(int retning, SecretKey noekkel, byte[] nonce, byte[] sammenheng)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(retning, noekkel, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(sammenheng);
        return cipher;
    }
}
