package no.nir.maaling.gjenspilling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands before the program's database. Does nothing until asked; then writes down each statement with its values. */
public final class Opptaker implements BeanPostProcessor {

    private volatile @Nullable List<Setning> opptak;

    @Override
    public Object postProcessAfterInitialization(Object boenne, String navn) {
        return boenne instanceof DataSource kilde ? new Kilde(kilde) : boenne;
    }

    /** Everything that goes to the database while the work is done, by whichever thread. */
    public List<Setning> taOpp(Callable<?> arbeid) throws Exception {
        opptak = Collections.synchronizedList(new ArrayList<>());
        try {
            arbeid.call();
            return List.copyOf(Objects.requireNonNull(opptak));
        } finally {
            opptak = null;
        }
    }

    private final class Kilde extends DelegatingDataSource {

        Kilde(DataSource under) {
            super(under);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection forbindelse = super.getConnection();
            List<Setning> tilhoerer = opptak;
            return tilhoerer == null ? forbindelse : Avlytting.av(forbindelse, tilhoerer);
        }
    }
}
