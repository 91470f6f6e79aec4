package no.nir.register.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The hash of a post covers everything stored of it, the content as ciphertext, and the hash of the post before. */
final class Hashkjede {

    private Hashkjede() {}

    /** What the first post of a person follows. */
    static byte[] start() {
        return new byte[32];
    }

    static byte[] hash(byte[] forrige, Journalpost post, int skjema, byte[] kryptert) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + kryptert.length);
        try (DataOutputStream ut = new DataOutputStream(bytes)) {
            ut.write(forrige);
            ut.writeLong(post.personId());
            ut.writeLong(post.nr());
            ut.writeUTF(post.type());
            ut.writeInt(skjema);
            ut.writeLong(post.gjelderNr() == null ? -1 : post.gjelderNr());
            ut.writeUTF(post.kanal().name());
            ut.writeUTF(post.avsender());
            ut.writeUTF(post.organisasjon());
            ut.writeUTF(post.noekkel());
            ut.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, post.registrert()));
            ut.writeInt(kryptert.length);
            ut.write(kryptert);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}
