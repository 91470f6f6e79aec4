package no.nir.regelverk.vurdering;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The category of one scheme in one stretch of time, with what decided it. The explanation is worked out when asked for, from the
 * same facts, so that a million evaluations do not build sentences nobody reads.
 */
public final class Kategorivurdering {

    private final Ordning ordning;
    private final Kategori kategori;
    private final Lov lov;
    private final List<RegelId> regler;
    private final List<Flagg> flagg;
    private final Hjemmel hjemmel;
    private final @Nullable String ansvarligKommune;
    private final LocalDate kategoriFra;
    private final LocalDate gjelderFra;
    private final Function<LocalDate, Forklaring> forklaring;

    public Kategorivurdering(
            Ordning ordning,
            Kategori kategori,
            Lov lov,
            List<RegelId> regler,
            List<Flagg> flagg,
            Hjemmel hjemmel,
            @Nullable String ansvarligKommune,
            LocalDate kategoriFra,
            LocalDate gjelderFra,
            Function<LocalDate, Forklaring> forklaring) {
        this.ordning = ordning;
        this.kategori = kategori;
        this.lov = lov;
        this.regler = List.copyOf(regler);
        this.flagg = List.copyOf(flagg);
        this.hjemmel = hjemmel;
        this.ansvarligKommune = ansvarligKommune;
        this.kategoriFra = kategoriFra;
        this.gjelderFra = gjelderFra;
        this.forklaring = forklaring;
    }

    public Ordning ordning() {
        return ordning;
    }

    public Kategori kategori() {
        return kategori;
    }

    public Lov lov() {
        return lov;
    }

    /** Rules in the order in which they decided. */
    public List<RegelId> regler() {
        return regler;
    }

    public List<Flagg> flagg() {
        return flagg;
    }

    public boolean har(Flagg kode) {
        return flagg.contains(kode);
    }

    /** The deciding paragraph in the text of that time. */
    public Hjemmel hjemmel() {
        return hjemmel;
    }

    /** The municipality that took over after a move, where the duty follows the person. */
    public @Nullable String ansvarligKommune() {
        return ansvarligKommune;
    }

    /** The day from which this category has run without a break. */
    public LocalDate kategoriFra() {
        return kategoriFra;
    }

    /** Why, as it looked on the first day of the stretch. */
    public Forklaring forklaring() {
        return forklaring.apply(gjelderFra);
    }

    /** Why, as of a day inside the stretch: what can still change depends on the day. */
    public Forklaring forklaring(LocalDate dag) {
        return forklaring.apply(dag);
    }

    @Override
    public boolean equals(@Nullable Object annen) {
        return annen instanceof Kategorivurdering k
                && ordning == k.ordning
                && kategori == k.kategori
                && lov == k.lov
                && regler.equals(k.regler)
                && flagg.equals(k.flagg)
                && hjemmel.equals(k.hjemmel)
                && Objects.equals(ansvarligKommune, k.ansvarligKommune)
                && kategoriFra.equals(k.kategoriFra);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ordning, kategori, regler, flagg, kategoriFra);
    }

    @Override
    public String toString() {
        return ordning + " " + kategori + " fra " + kategoriFra + " " + regler + " " + flagg;
    }
}
