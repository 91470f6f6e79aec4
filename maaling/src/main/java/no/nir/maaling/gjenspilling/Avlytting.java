package no.nir.maaling.gjenspilling;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** A connection that notes what is said through it. */
final class Avlytting {

    /** What happens beside the call itself; its answer takes the place of the call's when there is one. */
    private interface Ved {
        @Nullable
        Object kalt(String metode, @Nullable Object[] argumenter) throws SQLException;
    }

    private final Connection forbindelse;
    private final List<Setning> opptak;

    private Avlytting(Connection forbindelse, List<Setning> opptak) {
        this.forbindelse = forbindelse;
        this.opptak = opptak;
    }

    static Connection av(Connection forbindelse, List<Setning> opptak) {
        Avlytting avlytting = new Avlytting(forbindelse, opptak);
        return avlytting.foran(Connection.class, forbindelse, avlytting::forbindelse);
    }

    private @Nullable Object forbindelse(String metode, @Nullable Object[] argumenter) throws SQLException {
        switch (metode) {
            case "commit", "rollback" -> opptak.add(new Setning.Transaksjon(metode));
            case "setAutoCommit" -> {
                if (Boolean.FALSE.equals(argumenter[0])) {
                    opptak.add(new Setning.Transaksjon("begin"));
                }
            }
            case "prepareStatement" -> {
                String sql = String.valueOf(argumenter[0]);
                PreparedStatement under = argumenter.length == 1
                        ? forbindelse.prepareStatement(sql)
                        : forbindelse.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
                return foran(PreparedStatement.class, under, new Forberedt(sql));
            }
            case "unwrap" -> {
                return argumenter[0] == PGConnection.class ? medKopist() : null;
            }
            default -> {}
        }
        return null;
    }

    private final class Forberedt implements Ved {
        private final String sql;
        private final SortedMap<Integer, @Nullable Object> verdier = new TreeMap<>();
        private final List<Setning> bunke = new ArrayList<>();

        Forberedt(String sql) {
            this.sql = sql;
        }

        @Override
        public @Nullable Object kalt(String metode, @Nullable Object[] argumenter) throws SQLException {
            switch (metode) {
                case "execute", "executeQuery", "executeUpdate" -> opptak.add(setning());
                case "addBatch" -> bunke.add(setning());
                case "executeBatch" -> opptak.addAll(bunke);
                default -> {
                    if (metode.startsWith("set") && argumenter.length > 1 && argumenter[0] instanceof Integer plass) {
                        verdier.put(plass, metode.equals("setNull") ? null : verdi(argumenter[1]));
                    }
                }
            }
            return null;
        }

        private Setning setning() {
            return new Setning.Sql(sql, new ArrayList<>(verdier.values()));
        }
    }

    private static @Nullable Object verdi(@Nullable Object verdi) throws SQLException {
        return verdi instanceof Array rekke ? rekke.getArray() : verdi;
    }

    private PGConnection medKopist() throws SQLException {
        PGConnection under = forbindelse.unwrap(PGConnection.class);
        CopyManager kopist = new CopyManager(forbindelse.unwrap(BaseConnection.class)) {
            @Override
            public long copyIn(String sql, Reader fra) throws SQLException, IOException {
                StringWriter rader = new StringWriter();
                fra.transferTo(rader);
                opptak.add(new Setning.Kopi(sql, rader.toString()));
                return super.copyIn(sql, new StringReader(rader.toString()));
            }
        };
        return foran(PGConnection.class, under, (metode, _) -> metode.equals("getCopyAPI") ? kopist : null);
    }

    private <T> T foran(Class<T> type, T under, Ved ved) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, metode, argumenter) -> {
                    Object svar = ved.kalt(metode.getName(), argumenter == null ? new Object[0] : argumenter);
                    return svar == null ? kall(metode, under, argumenter) : svar;
                }));
    }

    private static @Nullable Object kall(Method metode, Object paa, @Nullable Object @Nullable [] argumenter)
            throws Throwable {
        try {
            return metode.invoke(paa, argumenter);
        } catch (InvocationTargetException feil) {
            throw feil.getCause();
        }
    }
}
