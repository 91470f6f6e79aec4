package no.nir.register.kategori;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Regelversjon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Recomputes categories, deadlines and responsible municipality and stores what changed. Called inside the transaction
 * that wrote the facts, with the locks of {@link #avhengige} already taken in person order.
 */
@Service
public class Kategoriberegner {

    /** Which rules the stored rows come from. */
    public static final String REGELVERSJON = Regelversjon.gjeldende().tekst();

    /** So many persons are held in memory at a time. */
    private static final int BUNKE = 20_000;

    private final JdbcClient jdbc;
    private final Faktahenter faktahenter;
    private final Beregningslager lager;
    private final Regelvalg valg;
    private final Clock klokke;

    Kategoriberegner(JdbcClient jdbc, Faktahenter faktahenter, Beregningslager lager, Regelvalg valg, Clock klokke) {
        this.jdbc = jdbc;
        this.faktahenter = faktahenter;
        this.lager = lager;
        this.valg = valg;
        this.klokke = klokke;
    }

    /**
     * The persons whose categories may change when facts of these change: themselves, and those who got a family permit
     * with one of them as reference person. Not further: a permit rests on the reference person's own facts, not on the
     * reference person's category. In person order.
     */
    public Set<Long> avhengige(Collection<Long> personIder) {
        return new LinkedHashSet<>(jdbc.sql("""
                        select unnest(:ider::bigint[]) as person_id
                         union
                        select person_id from tillatelse where ref_person_id = any(:ider) and registrert_til is null
                         order by person_id
                        """)
                .param("ider", personIder.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** By which rules this program computes now, and with which choices where they leave a point open. */
    public String regelversjon() {
        return valg.versjon();
    }

    /** Recomputes these persons and everyone who hangs on them; the number of statements does not grow with them. */
    public List<KategoriEndret> beregn(Collection<Long> personIder) {
        return beregnDisse(avhengige(personIder));
    }

    /** @param personer with those who hang on them, as {@link #avhengige} said behind their locks */
    public List<KategoriEndret> beregnDisse(Set<Long> personer) {
        List<Long> alle = List.copyOf(personer);
        List<KategoriEndret> endringer = new ArrayList<>();
        for (int fra = 0; fra < alle.size(); fra += BUNKE) {
            endringer.addAll(beregnBunke(alle.subList(fra, Math.min(fra + BUNKE, alle.size()))));
        }
        return endringer;
    }

    private List<KategoriEndret> beregnBunke(List<Long> ider) {
        return regn(ider, faktahenter.naa(ider)).kategorier();
    }

    /**
     * Recomputes everyone in the stretch, and nobody else: for those who go through the whole register, where who hangs on whom comes in its
     * turn. Reads along the keys, so the cost is that of a walk through the tables.
     *
     * @param ider every person from the first to the last, in person order, whose locks are held
     */
    public Omregnet omregn(List<Long> ider) {
        return ider.isEmpty()
                ? new Omregnet(0, 0, 0, 0, List.of())
                : regn(ider, faktahenter.naa(ider.getFirst(), ider.getLast()));
    }

    private Omregnet regn(List<Long> ider, Uttrekk uttrekk) {
        Kommunenumre numre = new Kommunenumre(LocalDate.now(klokke));
        Regelvalg.Regler regler = valg.naa();
        Map<Long, Faktarader> fakta = faktahenter.hentRader(uttrekk);
        Map<Long, Beregnet> nye = new LinkedHashMap<>();
        for (Long id : ider) {
            Faktarader rader = fakta.get(id);
            nye.put(id, rader == null ? Beregnet.INGENTING : beregn(rader, numre, regler.parametre()));
        }
        Beregningslager.Skrevet skrevet = lager.lagre(uttrekk, nye, klokke.instant(), regler.versjon());
        List<KategoriEndret> endringer = new ArrayList<>();
        for (Long id : skrevet.kategorier()) {
            endringer.addAll(Endringer.mellom(
                    id,
                    skrevet.foer().getOrDefault(id, List.of()),
                    nye.getOrDefault(id, Beregnet.INGENTING).kategorier()));
        }
        return new Omregnet(
                skrevet.alle().size(),
                skrevet.kategorier().size(),
                skrevet.frister().size(),
                skrevet.tilhoerighet().size(),
                endringer);
    }

    static Beregnet beregn(Faktarader rader, Kommunenumre numre, Regelparametre parametre) {
        Kategoriresultat resultat = Kategoriberegning.beregn(rader.tilRegler(numre), parametre);
        return Beregnet.av(resultat, Startfrist.uansettDag(resultat, rader.ordninger()), Tilhoerighet.av(rader, numre));
    }
}
