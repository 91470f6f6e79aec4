package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;
import org.jspecify.annotations.Nullable;

/** What the rules say for one scheme on one day; built up while they are asked, then compared with the next day's. */
public final class Utfall {

    private final Kategori kategori;
    private final List<RegelId> regler = new ArrayList<>(6);
    private final List<Flagg> flagg = new ArrayList<>(3);
    private final List<Grunnkode> tvil = new ArrayList<>(1);
    private RegelId hjemmelsregel;
    private @Nullable Hjemmel egenHjemmel;
    private @Nullable String kommune;
    private @Nullable Opphold opphold;

    private Utfall(Kategori kategori, RegelId regel) {
        this.kategori = kategori;
        this.hjemmelsregel = regel;
        this.regler.add(regel);
    }

    static Utfall av(Kategori kategori, RegelId regel) {
        return new Utfall(kategori, regel);
    }

    static Utfall ikke(RegelId regel, Flagg... flagg) {
        Utfall utfall = new Utfall(Kategori.IKKE_GJELDENDE, regel);
        for (Flagg f : flagg) {
            utfall.med(f);
        }
        return utfall;
    }

    Utfall med(Flagg kode) {
        if (!flagg.contains(kode)) {
            flagg.add(kode);
        }
        return this;
    }

    Utfall med(RegelId regel) {
        if (!regler.contains(regel)) {
            regler.add(regel);
        }
        return this;
    }

    /** A rule that decided before those already named. */
    Utfall foerst(RegelId regel) {
        regler.remove(regel);
        regler.addFirst(regel);
        return this;
    }

    /** The paragraph shown is this rule's. */
    Utfall medHjemmelAv(RegelId regel) {
        hjemmelsregel = regel;
        return med(regel);
    }

    /** The paragraph shown, where the rule alone does not tell it. */
    Utfall medHjemmel(Hjemmel hjemmel) {
        egenHjemmel = hjemmel;
        return this;
    }

    /** A point of doubt: somebody must look. */
    Utfall medTvil(Grunnkode kode) {
        if (!tvil.contains(kode)) {
            tvil.add(kode);
        }
        return this;
    }

    Utfall medTvil(Grunnkode kode, RegelId punkt) {
        return medTvil(kode).med(punkt);
    }

    Utfall medKommune(@Nullable String ansvarlig) {
        kommune = ansvarlig;
        return med(Flagg.RESPONSIBLE_KOMMUNE);
    }

    Utfall paaOpphold(@Nullable Opphold grunn) {
        opphold = grunn;
        return this;
    }

    public Kategori kategori() {
        return kategori;
    }

    public List<RegelId> regler() {
        return regler;
    }

    /** Flags as they were raised, with MANUAL_CHECK last when there is a doubt. */
    public List<Flagg> flagg() {
        if (tvil.isEmpty()) {
            return flagg;
        }
        List<Flagg> alle = new ArrayList<>(flagg);
        alle.add(Flagg.MANUAL_CHECK);
        return alle;
    }

    boolean har(Flagg kode) {
        return flagg.contains(kode);
    }

    boolean har(RegelId regel) {
        return regler.contains(regel);
    }

    List<Grunnkode> tvil() {
        return tvil;
    }

    /** The deciding paragraph in the text of the day. */
    public Hjemmel hjemmel(LocalDate dag) {
        return egenHjemmel != null
                ? egenHjemmel
                : Regelregister.get(hjemmelsregel).hjemmel(dag);
    }

    public @Nullable String kommune() {
        return kommune;
    }

    @Nullable
    Opphold opphold() {
        return opphold;
    }

    boolean erIkke() {
        return kategori == Kategori.IKKE_GJELDENDE;
    }

    /** Nothing that can be seen in the answer or its explanation differs. */
    public boolean erLik(Utfall annet) {
        return kategori == annet.kategori
                && hjemmelsregel == annet.hjemmelsregel
                && Objects.equals(egenHjemmel, annet.egenHjemmel)
                && opphold == annet.opphold
                && regler.equals(annet.regler)
                && flagg.equals(annet.flagg)
                && tvil.equals(annet.tvil)
                && Objects.equals(kommune, annet.kommune);
    }
}
