package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/**
 * How long a stay an application asks for. The register does not know absences from the country or whether a permit counted all
 * along, so it never says that the stay is long enough: only that it cannot be, before the day given.
 *
 * @param regel the rule that decides
 * @param kanLempes BS-3 when income may shorten the stay
 * @param tidligst the first day on which the stay can be long enough, counted from the first permit; absent when none is known
 * @param selvforsoergelse months of own income asked for; zero when none
 */
public record Botidskrav(
        Botidsregel regel, @Nullable Botidsregel kanLempes, Optional<LocalDate> tidligst, int selvforsoergelse) {

    private static final LocalDate FEM_AAR = LocalDate.of(2020, 12, 1);
    private static final LocalDate OVERGANG_SOEKT_SENEST = LocalDate.of(2021, 2, 1);
    private static final LocalDate FAMILIE_AV_PERMANENT = LocalDate.of(2022, 5, 1);
    private static final LocalDate SELVFORSOERGELSE = LocalDate.of(2017, 9, 1);
    private static final LocalDate AATTE_AAR = LocalDate.of(2022, 1, 1);
    private static final int MAANEDER_SELVFORSOERGELSE = 12;

    private static final Set<Grunnlag> BESKYTTELSE =
            EnumSet.of(Grunnlag.ASYL_28, Grunnlag.HUM_38_ASYL, Grunnlag.HUM_38_OTHER);

    public static Botidskrav permanent(Personfakta fakta, LocalDate soekt) {
        int selvforsoergelse = soekt.isBefore(SELVFORSOERGELSE) ? 0 : MAANEDER_SELVFORSOERGELSE;
        Botidsregel regel = permanentregel(fakta, soekt);
        return new Botidskrav(regel, null, tidligst(fakta, regel), selvforsoergelse);
    }

    private static Botidsregel permanentregel(Personfakta fakta, LocalDate soekt) {
        Tillatelse siste = siste(fakta, soekt).orElse(null);
        if (siste == null || soekt.isBefore(FEM_AAR)) {
            return Botidsregel.BP_1;
        }
        Botidsregel regel = femAarsregel(siste, soekt);
        boolean opptjentFoer = tidligst(fakta, Botidsregel.BP_1)
                .filter(d -> !d.isAfter(FEM_AAR))
                .isPresent();
        return regel == Botidsregel.BP_2 && opptjentFoer && !soekt.isAfter(OVERGANG_SOEKT_SENEST)
                ? Botidsregel.BP_4
                : regel;
    }

    private static Botidsregel femAarsregel(Tillatelse tillatelse, LocalDate soekt) {
        if (BESKYTTELSE.contains(tillatelse.grunnlag())) {
            return Botidsregel.BP_2;
        }
        Referanseperson referanse = tillatelse.referanseperson();
        if (referanse == null || !BESKYTTELSE.contains(referanse.grunnlag())) {
            return Botidsregel.BP_1;
        }
        if (referanse.slag() != Referanseslag.PERMANENT) {
            return Botidsregel.BP_2;
        }
        return soekt.isBefore(FAMILIE_AV_PERMANENT) ? Botidsregel.BP_1 : Botidsregel.BP_3;
    }

    public static Botidskrav statsborgerskap(Personfakta fakta, LocalDate soekt) {
        if (soekt.isBefore(AATTE_AAR)) {
            return new Botidskrav(Botidsregel.BS_1, null, tidligst(fakta, Botidsregel.BS_1), 0);
        }
        boolean flyktning = siste(fakta, soekt)
                .filter(t -> t.grunnlag() == Grunnlag.ASYL_28)
                .isPresent();
        Botidsregel regel = flyktning ? Botidsregel.BS_4 : Botidsregel.BS_2;
        return new Botidskrav(regel, Botidsregel.BS_3, tidligst(fakta, regel), 0);
    }

    /** The permit the application rests on: the latest before it, behind a permanent one. */
    private static Optional<Tillatelse> siste(Personfakta fakta, LocalDate soekt) {
        return fakta.tillatelser().stream()
                .filter(t -> t.grunnlag() != Grunnlag.PERM_62)
                .filter(t -> !t.innvilget().isAfter(soekt))
                .max(Comparator.comparing(Tillatelse::innvilget));
    }

    private static Optional<LocalDate> tidligst(Personfakta fakta, Botidsregel regel) {
        return fakta.tillatelser().stream()
                .map(Tillatelse::innvilget)
                .min(Comparator.naturalOrder())
                .map(d -> fakta.ankomst() != null && fakta.ankomst().isAfter(d) ? fakta.ankomst() : d)
                .map(d -> d.plusYears(regel.aar()));
    }
}
