package no.nir.register.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
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

    /** Encrypts what belongs to no person yet. It opens only for the same purpose. */
    public byte[] krypter(String formaal, byte[] klartekst) {
        return Aesgcm.krypter(avledet(formaal), klartekst, formaal.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws when the bytes were encrypted for another purpose or with another master key. */
    public byte[] dekrypter(String formaal, byte[] kryptert) {
        try {
            return Aesgcm.dekrypter(avledet(formaal), kryptert, formaal.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be opened with master key " + id, e);
        }
    }

    /** A key of its own per purpose, so that the master key itself only ever wraps keys. */
    private SecretKey avledet(String formaal) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(noekkel);
            return new SecretKeySpec(mac.doFinal(formaal.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing in this Java", e);
        }
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
