package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;
import static no.nir.register.kategori.Uttrekk.datoEllerTom;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** The stored answers: reads what stands, and writes only the persons whose answer has become another. */
@Repository
class Beregningslager {

    /** How one table is read, emptied for some persons and filled by COPY. */
    private record Tabell<R>(
            String les,
            RowMapper<R> rad,
            String slett,
            String kopier,
            Function<R, List<? extends @Nullable Object>> felter) {}

    private static final Tabell<Beregnet.Kategorirad> KATEGORI = new Tabell<>(
            """
            select person_id, ordning, fom, tom, kategori, kategori_fra, lov, flagg::text flagg, regler::text regler, hjemmel from kategori
             where person_id = any(:ider) order by person_id, array_position('{INTRO,NORSK,ASYL}', ordning), fom
            """,
            (rs, _) -> new Beregnet.Kategorirad(
                    rs.getString("ordning"),
                    dato(rs, "fom"),
                    datoEllerTom(rs, "tom"),
                    rs.getString("kategori"),
                    dato(rs, "kategori_fra"),
                    rs.getString("lov"),
                    liste(rs, "flagg"),
                    liste(rs, "regler"),
                    rs.getString("hjemmel")),
            "delete from kategori where person_id = any(:ider)",
            """
            copy kategori (person_id, ordning, fom, tom, kategori, kategori_fra, lov, flagg, regler, hjemmel) from stdin
            """,
            r -> java.util.Arrays.asList(
                    r.ordning(),
                    r.fom(),
                    r.tom(),
                    r.kategori(),
                    r.kategoriFra(),
                    r.lov(),
                    r.flagg(),
                    r.regler(),
                    r.hjemmel()));

    private static final Tabell<Beregnet.Fristrad> FRIST = new Tabell<>(
            """
            select person_id, ordning, type, dato, regel, hjemmel, status from frist
             where person_id = any(:ider) order by person_id, dato, ordning collate "C", type collate "C"
            """,
            (rs, _) -> new Beregnet.Fristrad(
                    rs.getString("ordning"),
                    rs.getString("type"),
                    dato(rs, "dato"),
                    rs.getString("regel"),
                    rs.getString("hjemmel"),
                    rs.getString("status")),
            "delete from frist where person_id = any(:ider)",
            "copy frist (person_id, ordning, type, dato, regel, hjemmel, status) from stdin",
            r -> List.of(r.ordning(), r.type(), r.dato(), r.regel(), r.hjemmel(), r.status()));

    private static final Tabell<Tilhoerighet.Rad> TILHOERIGHET = new Tabell<>(
            """
            select person_id, kommunenummer, fom, tom, grunn, kandidater::text kandidater from tilhoerighet
             where person_id = any(:ider) order by person_id, fom
            """,
            (rs, _) -> new Tilhoerighet.Rad(
                    rs.getString("kommunenummer"),
                    dato(rs, "fom"),
                    datoEllerTom(rs, "tom"),
                    Tilhoerighet.Grunn.valueOf(rs.getString("grunn")),
                    liste(rs, "kandidater")),
            "delete from tilhoerighet where person_id = any(:ider)",
            "copy tilhoerighet (person_id, kommunenummer, fom, tom, grunn, kandidater) from stdin",
            r -> java.util.Arrays.asList(r.kommunenummer(), r.fom(), r.tom(), r.grunn(), r.kandidater()));

    private final JdbcClient jdbc;
    private final DataSource database;

    Beregningslager(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * What was written.
     *
     * @param foer the categories that stood before
     * @param kategorier the persons with other rows in the table than before; so too for the two others
     */
    record Skrevet(
            Map<Long, List<Beregnet.Kategorirad>> foer,
            Set<Long> kategorier,
            Set<Long> frister,
            Set<Long> tilhoerighet) {

        Set<Long> alle() {
            Set<Long> alle = new LinkedHashSet<>(kategorier);
            alle.addAll(frister);
            alle.addAll(tilhoerighet);
            return alle;
        }
    }

    /** What stood when it was read. */
    private record Staar(
            Map<Long, List<Beregnet.Kategorirad>> kategorier,
            Map<Long, List<Beregnet.Fristrad>> frister,
            Map<Long, List<Tilhoerighet.Rad>> tilhoerighet) {

        static Staar les(Uttrekk kunnskap) {
            Uttrekk uttrekk = kunnskap.samlet();
            Staar staar = new Staar(
                    uttrekk.les(KATEGORI.les(), KATEGORI.rad()),
                    uttrekk.les(FRIST.les(), FRIST.rad()),
                    uttrekk.les(TILHOERIGHET.les(), TILHOERIGHET.rad()));
            uttrekk.hent();
            return staar;
        }

        Beregnet av(Long id) {
            return new Beregnet(
                    kategorier.getOrDefault(id, List.of()),
                    frister.getOrDefault(id, List.of()),
                    tilhoerighet.getOrDefault(id, List.of()));
        }
    }

    /** What stands; nobody of whom nothing stands. */
    Map<Long, Beregnet> les(Uttrekk uttrekk) {
        Staar staar = Staar.les(uttrekk);
        return Stream.of(staar.kategorier(), staar.frister(), staar.tilhoerighet())
                .flatMap(rader -> rader.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(id -> id, staar::av));
    }

    /** What is equal is not written. */
    Skrevet lagre(Uttrekk uttrekk, Map<Long, Beregnet> nye, Instant naa, String regelversjon) {
        Staar foer = Staar.les(uttrekk);
        Skrevet skrevet = new Skrevet(
                foer.kategorier(),
                lagre(KATEGORI, foer.kategorier(), nye, Beregnet::kategorier),
                lagre(FRIST, foer.frister(), nye, Beregnet::frister),
                lagre(TILHOERIGHET, foer.tilhoerighet(), nye, Beregnet::tilhoerighet));
        noter(skrevet.alle(), naa, regelversjon);
        return skrevet;
    }

    /** The persons whose rows have become others. */
    private <R> Set<Long> lagre(
            Tabell<R> tabell, Map<Long, List<R>> foer, Map<Long, Beregnet> nye, Function<Beregnet, List<R>> rader) {
        Set<Long> ulike = new LinkedHashSet<>();
        StringBuilder inn = new StringBuilder();
        nye.forEach((id, beregnet) -> {
            List<R> naa = rader.apply(beregnet);
            if (!naa.equals(foer.getOrDefault(id, List.of()))) {
                ulike.add(id);
                naa.forEach(rad -> skriv(inn, id, tabell.felter().apply(rad)));
            }
        });
        if (!ulike.isEmpty()) {
            jdbc.sql(tabell.slett()).param("ider", ulike.toArray(Long[]::new)).update();
            kopier(tabell.kopier(), inn);
        }
        return ulike;
    }

    private void noter(Collection<Long> endret, Instant naa, String regelversjon) {
        if (endret.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into beregning (person_id, beregnet, regelversjon)
                        select person_id, :naa, :versjon from unnest(:ider::bigint[]) as n (person_id)
                        on conflict (person_id) do update
                           set beregnet = excluded.beregnet,
                               regelversjon = excluded.regelversjon
                        """)
                .param("naa", naa.atOffset(java.time.ZoneOffset.UTC))
                .param("versjon", regelversjon)
                .param("ider", endret.toArray(Long[]::new))
                .update();
    }

    private void kopier(String sql, StringBuilder rader) {
        Connection forbindelse = DataSourceUtils.getConnection(database);
        try {
            forbindelse.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(rader.toString()));
        } catch (SQLException feil) {
            throw new IllegalStateException("categories could not be stored", feil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } finally {
            DataSourceUtils.releaseConnection(forbindelse, database);
        }
    }

    /** One line of COPY text. The values are codes, dates and paragraphs: nothing in them needs an escape. */
    private static void skriv(StringBuilder inn, Long id, List<? extends @Nullable Object> felter) {
        inn.append(id);
        for (Object felt : felter) {
            inn.append('\t');
            switch (felt) {
                case null -> inn.append("\\N");
                case List<?> liste ->
                    inn.append(liste.toString().replace('[', '{').replace(']', '}'));
                default -> inn.append(felt);
            }
        }
        inn.append('\n');
    }

    /** An array of codes as the database writes it, {@code {A,B}}: codes need no quoting. */
    private static List<String> liste(ResultSet rs, String kolonne) throws SQLException {
        String tekst = rs.getString(kolonne);
        return tekst.length() == 2
                ? List.of()
                : List.of(tekst.substring(1, tekst.length() - 1).split(","));
    }
}
