package no.nir.register.kategori;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.register.kodeliste.Kodelisteregister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Makes the facts the rules ask for out of the fact tables and the registrations. A fixed number of statements however many persons, so
 * ask for many at once. Persons of whom no birth date is known are left out: without it no rule can be asked.
 */
@Service
public class Faktahenter {

    private final JdbcTemplate jdbc;
    private final Kodelisteregister koder;
    private final Clock klokke;

    Faktahenter(JdbcTemplate jdbc, Kodelisteregister koder, Clock klokke) {
        this.jdbc = jdbc;
        this.koder = koder;
        this.klokke = klokke;
    }

    /** As the register knows it now. */
    public Map<Long, Personfakta> hent(Collection<Long> personIder) {
        return fakta(hentRader(Uttrekk.naa(jdbc, personIder)));
    }

    /** As the register knew it at the instant. */
    public Map<Long, Personfakta> somKjent(Collection<Long> personIder, Instant da) {
        return fakta(hentRader(Uttrekk.somKjent(jdbc, personIder, da)));
    }

    /** The rows behind, for those who need more of them than the rules do. In person order. */
    Map<Long, Faktarader> hentRader(Uttrekk uttrekk) {
        Faktaleser leser = new Faktaleser(uttrekk, koder.gjeldende());
        Map<Long, Faktarader> rader = new LinkedHashMap<>();
        leser.personer().forEach(id -> rader.put(id, leser.rader(id)));
        return rader;
    }

    Uttrekk naa(Collection<Long> personIder) {
        return Uttrekk.naa(jdbc, personIder);
    }

    /** @param til the last person, with everyone in between */
    Uttrekk naa(long fra, long til) {
        return Uttrekk.naa(jdbc, fra, til);
    }

    Uttrekk om(Collection<Long> personIder, Instant da) {
        return Uttrekk.somKjent(jdbc, personIder, da);
    }

    /** @param da {@code null} for now */
    Uttrekk om(long personId, @Nullable Instant da) {
        return da == null ? naa(List.of(personId)) : Uttrekk.somKjent(jdbc, List.of(personId), da);
    }

    private Map<Long, Personfakta> fakta(Map<Long, Faktarader> rader) {
        Kommunenumre numre = new Kommunenumre(LocalDate.now(klokke));
        Map<Long, Personfakta> fakta = new LinkedHashMap<>();
        rader.forEach((id, r) -> fakta.put(id, r.tilRegler(numre)));
        return fakta;
    }
}
