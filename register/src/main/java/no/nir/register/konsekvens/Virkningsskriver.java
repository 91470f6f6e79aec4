package no.nir.register.konsekvens;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.nir.regelverk.katalog.Henvisning;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.register.kategori.Virkning;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what was found, in the tables of this module and no others. */
@Repository
class Virkningsskriver {

    private final JdbcTemplate rader;
    private final JdbcClient jdbc;
    private final Clock klokke;

    Virkningsskriver(JdbcTemplate rader, Clock klokke) {
        this.rader = rader;
        this.jdbc = JdbcClient.create(rader);
        this.klokke = klokke;
    }

    void skriv(long konsekvensId, int nr, String node, Bunkesvar funnet) {
        Bunkesvar svar = funnet.om(huskede(funnet.personer()));
        List<Virkning> virkninger = svar.virkninger();
        kategorier(konsekvensId, virkninger);
        frister(konsekvensId, virkninger);
        regler(konsekvensId, virkninger);
        rader.batchUpdate(
                "insert into konsekvensfeil (person_id, konsekvens_id) values (?, ?)",
                svar.umulige().stream()
                        .map(id -> new Object[] {id, konsekvensId})
                        .toList());
        OffsetDateTime naa = OffsetDateTime.now(klokke);
        jdbc.sql("""
                update konsekvensbunke
                   set ferdig = ?, node = ?, endret = ?, kategorier = ?, frister = ?, andre_grunner = ?, utdaterte = ?
                 where konsekvens_id = ? and nr = ?
                """)
                .params(naa, node)
                .params(
                        antall(virkninger, Virkning::merkes),
                        antall(virkninger, v -> !v.kategorier().isEmpty()),
                        antall(virkninger, v -> !v.frister().isEmpty()),
                        antall(virkninger, v -> !v.merkes()),
                        svar.utdaterte())
                .params(konsekvensId, nr)
                .update();
    }

    /**
     * Those who are not forgotten since their answers were computed: of others nothing may be written. Held until it is written, a moment, so
     * that forgetting comes either before, or after and finds the rows.
     */
    private Set<Long> huskede(List<Long> personer) {
        return new HashSet<>(jdbc.sql("""
                        select person_id from person where person_id = any(?) and glemt is null order by person_id for share
                        """)
                .param(personer.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    private void kategorier(long konsekvensId, List<Virkning> virkninger) {
        rader.batchUpdate(
                """
                insert into konsekvenskategori
                       (person_id, konsekvens_id, ordning, fom, foer, naa, lov, hjemmel, nye_regler, borte_regler, kommunenummer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?)
                """,
                virkninger.stream()
                        .flatMap(v -> v.kategorier().stream().map(k -> new @Nullable Object[] {
                            v.personId(),
                            konsekvensId,
                            k.ordning(),
                            k.fom(),
                            k.foer(),
                            k.naa(),
                            k.lov(),
                            k.hjemmel(),
                            liste(k.nyeRegler()),
                            liste(k.borteRegler()),
                            v.kommunenummer()
                        }))
                        .toList());
    }

    private void frister(long konsekvensId, List<Virkning> virkninger) {
        List<@Nullable Object[]> alle = new ArrayList<>();
        for (Virkning v : virkninger) {
            int nr = 1;
            for (Virkning.Frist f : v.frister()) {
                alle.add(new @Nullable Object[] {
                    v.personId(),
                    konsekvensId,
                    nr++,
                    f.ordning(),
                    f.type(),
                    f.foer(),
                    f.naa(),
                    f.regel(),
                    f.hjemmel(),
                    f.aapen(),
                    v.kommunenummer()
                });
            }
        }
        rader.batchUpdate("""
                insert into konsekvensfrist
                       (person_id, konsekvens_id, nr, ordning, type, foer, naa, regel, hjemmel, aapen, kommunenummer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, alle);
    }

    private void regler(long konsekvensId, List<Virkning> virkninger) {
        rader.batchUpdate(
                """
                insert into konsekvensregel (konsekvens_id, regel, hjemmel, spoersmaal) values (?, ?, ?, ?) on conflict do nothing
                """,
                virkninger.stream()
                        .flatMap(Virkningsskriver::nevnte)
                        .distinct()
                        .sorted()
                        .flatMap(kode -> Katalog.finn(kode).stream())
                        .map(regel -> new Object[] {konsekvensId, regel.kode(), hjemmel(regel), regel.spoersmaal()})
                        .toList());
    }

    private static Stream<String> nevnte(Virkning virkning) {
        return Stream.concat(
                virkning.kategorier().stream()
                        .flatMap(k -> Stream.concat(k.nyeRegler().stream(), k.borteRegler().stream())),
                virkning.frister().stream().map(Virkning.Frist::regel));
    }

    private static String hjemmel(Katalogregel regel) {
        Henvisning henvisning = regel.henvisning(Optional.empty());
        return henvisning.kilde().navn() + " " + henvisning.tekst();
    }

    private static int antall(List<Virkning> virkninger, Predicate<Virkning> som) {
        return (int) virkninger.stream().filter(som).count();
    }

    /** Codes as the database writes an array of them: they need no quoting. */
    private static String liste(List<String> koder) {
        return "{" + String.join(",", koder) + "}";
    }

    /** Marks the konsekvens as finished when its last stretch is done; also after a node died between the two. */
    void avrund(String node) {
        jdbc.sql("""
                update konsekvens k set status = 'FERDIG', status_fra = ?, status_av = ?
                 where status = 'GAAR'
                   and not exists (select from konsekvensbunke b where b.konsekvens_id = k.konsekvens_id and b.ferdig is null)
                """).params(OffsetDateTime.now(klokke), node).update();
    }
}
