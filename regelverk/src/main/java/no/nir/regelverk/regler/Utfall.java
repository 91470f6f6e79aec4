package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;

/**
 * What the rules say for one scheme on one day: the category with every reason for it, as data. Immutable, and one object for
 * each wording: whoever the rules answer alike gets the same {@code Utfall}, so two days are compared by reference and a million
 * persons share a few thousand of them. Each step ({@code med…}) leads to another one and is remembered.
 */
public final class Utfall {

    private static final ConcurrentMap<Utfallsinnhold, Utfall> KJENTE = new ConcurrentHashMap<>();
    private static final Utfall[][] FOERSTE = new Utfall[Kategori.values().length][RegelId.values().length];

    private final Utfallsinnhold innhold;
    private final Kategori kategori;
    private final List<Flagg> flaggMedSjekk;
    private final Hjemmelrekke hjemler;
    private final boolean pekerPaaKommune;
    /** The steps taken from here so far. A step lost in a race is only worked out again. */
    private Steg steg = Steg.INGEN;

    private Utfall(Utfallsinnhold innhold) {
        this.innhold = innhold;
        this.kategori = innhold.kategori();
        this.flaggMedSjekk = innhold.flaggMedSjekk();
        this.pekerPaaKommune = innhold.flagg().contains(Flagg.RESPONSIBLE_KOMMUNE);
        this.hjemler = Hjemmelrekke.av(innhold.hjemmelsregel(), innhold.egenHjemmel());
    }

    static Utfall av(Kategori kategori, RegelId regel) {
        Utfall[] rad = FOERSTE[kategori.ordinal()];
        Utfall kjent = rad[regel.ordinal()];
        if (kjent == null) {
            kjent = med(Utfallsinnhold.av(kategori, regel));
            rad[regel.ordinal()] = kjent;
        }
        return kjent;
    }

    static Utfall ikke(RegelId regel) {
        return av(Kategori.IKKE_GJELDENDE, regel);
    }

    static Utfall ikke(RegelId regel, Flagg flagg) {
        return ikke(regel).med(flagg);
    }

    private static Utfall med(Utfallsinnhold innhold) {
        return KJENTE.computeIfAbsent(innhold, Utfall::new);
    }

    private Utfall husk(int noekkel, Utfallsinnhold nytt) {
        Utfall neste = nytt.equals(innhold) ? this : med(nytt);
        steg = steg.og(noekkel, neste);
        return neste;
    }

    Utfall med(Flagg kode) {
        int noekkel = Steg.FLAGG + kode.ordinal();
        Utfall neste = steg.finn(noekkel);
        return neste != null ? neste : husk(noekkel, innhold.med(kode));
    }

    Utfall med(RegelId regel) {
        int noekkel = Steg.REGEL + regel.ordinal();
        Utfall neste = steg.finn(noekkel);
        return neste != null ? neste : husk(noekkel, innhold.med(regel));
    }

    /** A rule that decided before those already named. */
    Utfall foerst(RegelId regel) {
        int noekkel = Steg.REGEL_FOERST + regel.ordinal();
        Utfall neste = steg.finn(noekkel);
        return neste != null ? neste : husk(noekkel, innhold.foerst(regel));
    }

    /** The paragraph shown is this rule's. */
    Utfall medHjemmelAv(RegelId regel) {
        int noekkel = Steg.HJEMMEL + regel.ordinal();
        Utfall neste = steg.finn(noekkel);
        return neste != null ? neste : husk(noekkel, innhold.medHjemmelAv(regel));
    }

    /** The paragraph shown, where the rule alone does not tell it. */
    Utfall medHjemmel(Hjemmel hjemmel) {
        return med(innhold.medHjemmel(hjemmel));
    }

    /** The same in everything else. */
    Utfall med(Kategori annen) {
        int noekkel = Steg.KATEGORI + annen.ordinal();
        Utfall neste = steg.finn(noekkel);
        return neste != null ? neste : husk(noekkel, innhold.med(annen));
    }

    /** A point of doubt: somebody must look. */
    Utfall medTvil(Grunnkode kode) {
        int noekkel = Steg.TVIL + kode.ordinal();
        Utfall neste = steg.finn(noekkel);
        return neste != null ? neste : husk(noekkel, innhold.medTvil(kode));
    }

    Utfall medTvil(Grunnkode kode, RegelId punkt) {
        return medTvil(kode).med(punkt);
    }

    public Kategori kategori() {
        return kategori;
    }

    public List<RegelId> regler() {
        return innhold.regler();
    }

    /** Flags as they were raised, with MANUAL_CHECK last when there is a doubt. */
    public List<Flagg> flagg() {
        return flaggMedSjekk;
    }

    boolean har(Flagg kode) {
        return innhold.flagg().contains(kode);
    }

    boolean har(RegelId regel) {
        return innhold.regler().contains(regel);
    }

    List<Grunnkode> tvil() {
        return innhold.tvil();
    }

    /** The deciding paragraph in the text of the day. */
    public Hjemmel hjemmel(LocalDate dag) {
        return hjemmel(Dag.av(dag));
    }

    /** The same, by epoch day. */
    public Hjemmel hjemmel(int dag) {
        return hjemler.paa(dag);
    }

    /** The paragraph does not hang on the day. */
    boolean harFastHjemmel() {
        return hjemler.erFast();
    }

    /** The answer names the municipality that answers for what is left after a move. */
    boolean pekerPaaKommune() {
        return pekerPaaKommune;
    }

    /** Nobody is treated otherwise by the one than by the other: what is not open is not open, whatever the reason. */
    boolean erSammeSvar(Utfall annet) {
        return this == annet
                || kategori == annet.kategori
                        && (erIkke() || Set.copyOf(innhold.flagg()).equals(Set.copyOf(annet.innhold.flagg())));
    }

    boolean erIkke() {
        return kategori == Kategori.IKKE_GJELDENDE;
    }
}
