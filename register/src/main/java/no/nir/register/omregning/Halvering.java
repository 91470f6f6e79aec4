package no.nir.register.omregning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does something with many persons at once; when that cannot be done, with half of them at a time, so that one person the rules cannot be
 * run on does not stop the others.
 *
 * @param del around each try
 * @param alle done with all of them
 * @param umulig what is answered for the one it cannot be done with
 */
public record Halvering<R>(TransactionOperations del, Function<List<Long>, R> alle, Umulig<R> umulig) {

    /** What is answered for a person the rules cannot be run on. */
    public interface Umulig<R> {
        R svar(long personId, RuntimeException feil);
    }

    /** One answer for each part the persons had to be divided into. */
    public List<R> gjoer(List<Long> ider) {
        try {
            R svar = Objects.requireNonNull(del.execute(_ -> alle.apply(ider)));
            return List.of(svar);
        } catch (RuntimeException feil) {
            if (!skyldesInnholdet(feil)) {
                throw feil;
            }
            if (ider.size() == 1) {
                return List.of(umulig.svar(ider.getFirst(), feil));
            }
            int midt = ider.size() / 2;
            List<R> svar = new ArrayList<>(gjoer(ider.subList(0, midt)));
            svar.addAll(gjoer(ider.subList(midt, ider.size())));
            return svar;
        }
    }

    /** Whether trying again in the same way would end in the same way. */
    static boolean skyldesInnholdet(RuntimeException feil) {
        return !(feil instanceof TransientDataAccessException
                || feil instanceof RecoverableDataAccessException
                || feil instanceof NonTransientDataAccessResourceException
                || feil instanceof TransactionException);
    }
}
