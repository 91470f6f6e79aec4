package no.nir.maaling;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * The barest way to read the facts the rules hang on and to write the answers: ordered COPY out of each fact table, and COPY in to tables with
 * the same keys, indexes and foreign keys as those of the answers. No law, nothing compared, one connection.
 */
final class Kopiering {

    /** What the rules read, column by column. */
    private static final Map<String, String> FAKTA = Map.ofEntries(
            Map.entry("personalia", "foedselsdato, doedsdato, kjoenn"),
            Map.entry("statsborgerskap", "land, fom, tom"),
            Map.entry("inn_og_utflytting", "retning, dato"),
            Map.entry("innreise", "dato"),
            Map.entry("eoes_opphold", "grunnlag, fom, tom"),
            Map.entry("utdanningsbakgrunn", "nivaa"),
            Map.entry("arbeid", "slag, fom, tom, timer_per_uke"),
            Map.entry("bosetting", "kommunenummer, avtale, fom, tom"),
            Map.entry("adresse", "kommunenummer, fom, tom"),
            Map.entry(
                    "tillatelse",
                    "avgjoerelse_id, grunnlag, slag, innvilget, gyldig_til, soekt, soekt_fra_utlandet, begrenset, fornybar, ref_person_id, ref_slag"),
            Map.entry("forlengelse", "avgjoerelse_id, fom, tom"),
            Map.entry("tilbakekall", "avgjoerelse_id, aapnet, endelig, henlagt"),
            Map.entry("oppholdssoeknad", "slag, innlevert, endelig, utfall"),
            Map.entry("samme_vilkaar", "fom, tom"),
            Map.entry("mottaksopphold", "type, kommunenummer, fom, tom"),
            Map.entry("kontakt", "ordning, slag, dato"),
            Map.entry("vedtak", "ordning, vedtakstype, vedtaksdato, grunn, rett_bortfalt, startdato, sluttdato"),
            Map.entry("oppstart", "ordning, slag, dato"),
            Map.entry("permisjon", "ordning, fom, tom"),
            Map.entry("avslutning", "ordning, dato, aarsak"),
            Map.entry("timer", "ordning, fag, timer"));

    private static final List<String> SVAR = List.of("kategori", "frist", "tilhoerighet", "beregning");

    private final Connection forbindelse;
    private final CopyManager kopi;
    private final Path mappe;

    /** @param database in whose folder the answers are kept between the runs */
    Kopiering(Maaledatabase database) throws SQLException {
        this.forbindelse = database.forbindelse();
        this.mappe = database.mappe();
        this.kopi = new CopyManager(forbindelse.unwrap(BaseConnection.class));
    }

    /** Remembers the answers that stand, and makes empty tables like theirs. */
    void huskSvar() throws SQLException, IOException {
        try (Statement setning = forbindelse.createStatement()) {
            for (String tabell : SVAR) {
                setning.execute("drop table if exists maal_" + tabell);
                setning.execute(
                        "create table maal_%1$s (like %1$s including all, foreign key (person_id) references person (person_id))"
                                .formatted(tabell));
                try (OutputStream rader = Files.newOutputStream(fil(tabell))) {
                    kopi.copyOut(
                            "copy (select * from %s order by person_id) to stdout (format binary)".formatted(tabell),
                            rader);
                }
            }
        }
    }

    /** @return facts read */
    long ut() throws SQLException, IOException {
        long antall = 0;
        for (var tabell : FAKTA.entrySet()) {
            antall += kopi.copyOut(
                    "copy (select person_id, %s from %s where registrert_til is null order by person_id) to stdout (format binary)"
                            .formatted(tabell.getValue(), tabell.getKey()),
                    OutputStream.nullOutputStream());
        }
        return antall;
    }

    /** @return rows written */
    long inn() throws SQLException, IOException {
        long antall = 0;
        try (Statement setning = forbindelse.createStatement()) {
            for (String tabell : SVAR) {
                setning.execute("truncate maal_" + tabell);
                try (InputStream rader = Files.newInputStream(fil(tabell))) {
                    antall += kopi.copyIn("copy maal_%s from stdin (format binary)".formatted(tabell), rader);
                }
            }
        }
        return antall;
    }

    private Path fil(String tabell) {
        return mappe.resolve(tabell + ".kopi");
    }
}
