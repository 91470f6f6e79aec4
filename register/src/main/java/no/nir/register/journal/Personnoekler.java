package no.nir.register.journal;

import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The data keys of persons, wrapped by the master key. A person gets one with the first post; forgetting deletes it. */
@Repository
class Personnoekler {

    private final JdbcTemplate jdbc;
    private final Masternoekkel master;
    private final Clock klokke;

    Personnoekler(JdbcTemplate jdbc, Masternoekkel master, Clock klokke) {
        this.jdbc = jdbc;
        this.master = master;
        this.klokke = klokke;
    }

    /** Keys that exist; a person without posts, or forgotten, has none. */
    Map<Long, SecretKey> finn(Collection<Long> personIder) {
        Map<Long, SecretKey> funnet = new HashMap<>();
        if (personIder.isEmpty()) {
            return funnet;
        }
        jdbc.query(
                "select person_id, innpakket, masternoekkel from personnoekkel where person_id = any(?)",
                rs -> {
                    long personId = rs.getLong(1);
                    funnet.put(personId, master.pakkUt(personId, rs.getBytes(2), rs.getString(3)));
                },
                (Object) personIder.stream().distinct().toArray(Long[]::new));
        return funnet;
    }

    /** Keys to write with: makes those that are missing. The persons are locked by the caller. */
    Map<Long, SecretKey> finnEllerLag(Collection<Long> personIder) {
        Map<Long, SecretKey> noekler = finn(personIder);
        List<Long> mangler = personIder.stream()
                .distinct()
                .filter(id -> !noekler.containsKey(id))
                .toList();
        if (mangler.isEmpty()) {
            return noekler;
        }
        krevIkkeGlemt(mangler);
        mangler.forEach(id -> noekler.put(id, nyNoekkel()));
        OffsetDateTime naa = OffsetDateTime.now(klokke);
        jdbc.batchUpdate(
                "insert into personnoekkel (person_id, innpakket, masternoekkel, opprettet) values (?, ?, ?, ?)",
                mangler,
                1000,
                (ps, id) -> {
                    ps.setLong(1, id);
                    ps.setBytes(2, master.pakkInn(id, Objects.requireNonNull(noekler.get(id))));
                    ps.setString(3, master.id());
                    ps.setObject(4, naa);
                });
        return noekler;
    }

    void slett(long personId) {
        jdbc.update("delete from personnoekkel where person_id = ?", personId);
        jdbc.update("update person set glemt = ? where person_id = ?", OffsetDateTime.now(klokke), personId);
    }

    private void krevIkkeGlemt(List<Long> personIder) {
        Integer glemte = jdbc.queryForObject(
                "select count(*)::int from person where glemt is not null and person_id = any(?)",
                Integer.class,
                (Object) personIder.toArray(Long[]::new));
        if (glemte != null && glemte > 0) {
            throw new IllegalStateException("nothing may be written on a forgotten person");
        }
    }

    private static SecretKey nyNoekkel() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(8 * Masternoekkel.LENGDE);
            return generator.generateKey();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("AES is missing in this Java", e);
        }
    }
}
