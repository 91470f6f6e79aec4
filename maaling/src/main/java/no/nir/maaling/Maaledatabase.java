package no.nir.maaling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import no.nir.register.drift.Postgrestjener;
import org.flywaydb.core.Flyway;

/** A database of the benchmark's own, with the register's tables and as many persons as wanted. Nothing is left of it. */
final class Maaledatabase implements AutoCloseable {

    private final int personer;
    private final Path mappe;
    private final Postgrestjener tjener;
    private final Connection forbindelse;

    Maaledatabase(int personer) throws IOException, SQLException {
        this.personer = personer;
        mappe = Files.createTempDirectory("nir-maaling");
        tjener = Postgrestjener.start(mappe.resolve("postgres"), 0);
        Flyway.configure()
                .dataSource(tjener.jdbcUrl(), "postgres", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        forbindelse = DriverManager.getConnection(tjener.jdbcUrl(), "postgres", "");
        Maaleregister.fyll(forbindelse, personer);
    }

    int personer() {
        return personer;
    }

    /** For files that go with the database. */
    Path mappe() {
        return mappe;
    }

    Connection forbindelse() {
        return forbindelse;
    }

    String jdbcUrl() {
        return tjener.jdbcUrl();
    }

    /** How a program is told where it is, and what else it is to be told. */
    String[] tilkobling(String... annet) {
        return Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + tjener.jdbcUrl(),
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password="),
                        Stream.of(annet))
                .toArray(String[]::new);
    }

    void utfoer(String sql) throws SQLException {
        try (Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        forbindelse.close();
        tjener.close();
        try (Stream<Path> filer = Files.walk(mappe)) {
            for (Path fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fil);
            }
        }
    }
}
