package no.nir.register.journal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** A journal row as it lies in the database, content encrypted. */
@SuppressWarnings("ArrayRecordComponent")
record Lagret(Journalpost post, int skjema, byte[] kryptert, byte[] forrigeHash, byte[] hash) {

    static Lagret etter(byte[] forrige, Journalpost post, int skjema, byte[] kryptert) {
        return new Lagret(post, skjema, kryptert, forrige, Hashkjede.hash(forrige, post, skjema, kryptert));
    }

    boolean foelger(byte[] forrige) {
        return Arrays.equals(forrige, forrigeHash)
                && Arrays.equals(hash, Hashkjede.hash(forrige, post, skjema, kryptert));
    }

    byte[] klartekst(SecretKey noekkel) {
        try {
            return Aesgcm.dekrypter(noekkel, kryptert, Aesgcm.sammenheng(post.personId(), post.nr()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("post " + post.nr() + " does not open with the person's key", e);
        }
    }
}
