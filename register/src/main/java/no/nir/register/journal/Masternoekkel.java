package no.nir.register.journal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps and unwraps the data keys of persons. The port to whatever keeps the master key: here the bytes are given, a key
 * service would do the two operations itself.
 */
public final class Masternoekkel {

    /** AES-256. */
    static final int LENGDE = 32;

    private final String id;
    private final SecretKey noekkel;

    /** @param id the name under which wrapped keys remember their master key */
    Masternoekkel(String id, byte[] bytes) {
        if (bytes.length != LENGDE) {
            throw new IllegalArgumentException("a master key has " + LENGDE + " bytes");
        }
        this.id = id;
        this.noekkel = new SecretKeySpec(bytes, "AES");
    }

    public String id() {
        return id;
    }

    byte[] pakkInn(long personId, SecretKey datanoekkel) {
        byte[] bytes = datanoekkel.getEncoded();
        try {
            return Aesgcm.krypter(noekkel, bytes, Aesgcm.sammenheng(personId, 0));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    SecretKey pakkUt(long personId, byte[] innpakket, String masternoekkel) {
        if (!masternoekkel.equals(id)) {
            throw new IllegalStateException("master key " + masternoekkel + " is not the one in use (" + id + ")");
        }
        try {
            return new SecretKeySpec(Aesgcm.dekrypter(noekkel, innpakket, Aesgcm.sammenheng(personId, 0)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key cannot be opened with master key " + id, e);
        }
    }
}
