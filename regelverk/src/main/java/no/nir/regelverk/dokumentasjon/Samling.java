package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects an answer while the rows are asked one by one. */
final class Samling {

    private final List<Kravvurdering> krav = new ArrayList<>();
    private final List<Unntaksvurdering> unntak = new ArrayList<>();
    private final Set<Dokumentasjonsregel> regler = new LinkedHashSet<>();
    private final Set<Dokumentasjonsflagg> flagg = EnumSet.noneOf(Dokumentasjonsflagg.class);
    private final Set<Dokumentasjonstvil> tvil = EnumSet.noneOf(Dokumentasjonstvil.class);

    void krav(Kravvurdering vurdering) {
        regler.add(vurdering.regel());
        krav.add(vurdering);
    }

    boolean unntak(Unntaksvurdering vurdering) {
        unntak.add(vurdering);
        if (vurdering.gjelder()) {
            regler.add(vurdering.regel());
        }
        return vurdering.gjelder();
    }

    void regel(Dokumentasjonsregel regel) {
        regler.add(regel);
    }

    void flagg(Dokumentasjonsflagg kode) {
        flagg.add(kode);
    }

    void tvil(Dokumentasjonstvil navn) {
        tvil.add(navn);
        flagg.add(Dokumentasjonsflagg.MANUAL_CHECK);
    }

    /** Whether the age is inside the bounds; says why when it is not, and where the choice of day would change the answer. */
    boolean innenfor(Alderskrav alder, Dokumentasjonssak sak) {
        LocalDate foedt = sak.fakta().foedselsdato();
        if (alder.endretUnderBehandling(foedt, sak.soekt(), sak.vurderingsdag())) {
            tvil(Dokumentasjonstvil.ALDER_ENDRET_UNDER_BEHANDLING);
        }
        return switch (alder.plass(foedt, sak.soekt(), sak.vurderingsdag())) {
            case INNENFOR -> true;
            case FOR_UNG -> {
                flagg(Dokumentasjonsflagg.FOR_UNG);
                yield false;
            }
            case FOR_GAMMEL -> {
                flagg(Dokumentasjonsflagg.OVER_ALDERSGRENSEN);
                yield false;
            }
        };
    }

    Dokumentasjonskrav svar(Dokumentasjonssak sak, @Nullable Alderskrav alder) {
        return new Dokumentasjonskrav(
                sak.formaal(), sak.soekt(), sak.vurderingsdag(), alder, krav, unntak, List.copyOf(regler), flagg, tvil);
    }
}
