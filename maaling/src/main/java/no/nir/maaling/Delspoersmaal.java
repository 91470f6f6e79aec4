package no.nir.maaling;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/**
 * What integreringsloven §§ 8–9 ask of a person with one basis on one day, as the inputs of the decision table in
 * {@code paragraf8.dmn}.
 *
 * @param klasse letter group of § 9, or the family of others, or none
 * @param alderVedTillatelse full years when the permit was given
 * @param toAar two years in a municipality with such a permit, and no vedtak before
 * @param toAarUansett two years in a municipality, whatever the permit and the vedtak: the offer of § 8 tredje ledd ends
 */
record Delspoersmaal(
        String klasse,
        int alderVedTillatelse,
        int alder,
        boolean bosatt,
        boolean avtale,
        boolean toAar,
        boolean toAarUansett) {

    static Delspoersmaal av(Personfakta fakta, LocalDate dag) {
        Tillatelse foerste = fakta.tillatelser().getFirst();
        LocalDate anker = fakta.bosettinger().getFirst().fom();
        LocalDate medTillatelse = anker.isAfter(foerste.innvilget()) ? anker : foerste.innvilget();
        Bosetting bo = paa(fakta.bosettinger(), dag);
        return new Delspoersmaal(
                klasse(foerste),
                Period.between(fakta.foedselsdato(), foerste.innvilget()).getYears(),
                Period.between(fakta.foedselsdato(), dag).getYears(),
                bo != null,
                bo != null && bo.maate() == Bosettingsmaate.AVTALE,
                utenVedtakEtter(fakta, medTillatelse.plusYears(2), dag),
                !dag.isBefore(anker.plusYears(2)));
    }

    private static @Nullable Bosetting paa(List<Bosetting> bosettinger, LocalDate dag) {
        return bosettinger.stream()
                .filter(b ->
                        !b.fom().isAfter(dag) && (b.tom() == null || !b.tom().isBefore(dag)))
                .findFirst()
                .orElse(null);
    }

    private static boolean utenVedtakEtter(Personfakta fakta, LocalDate vindu, LocalDate dag) {
        return !dag.isBefore(vindu) && fakta.program().stream().noneMatch(p -> erVedtattFoer(p, vindu, dag));
    }

    private static boolean erVedtattFoer(Program program, LocalDate vindu, LocalDate dag) {
        LocalDate vedtak = program.vedtak();
        return vedtak != null && vedtak.isBefore(vindu) && !vedtak.isAfter(dag);
    }

    private static String klasse(Tillatelse t) {
        return switch (t.grunnlag()) {
            case ASYL_28, OVERF_35, HUM_38_ASYL -> "BESKYTTELSE";
            case SELVST_53_B, SELVST_53_2, SELVST_53_3 -> "PARAGRAF_53";
            case FAM -> erFamilieEtterBokstavF(t) ? "FAMILIE" : "FAMILIE_AV_ANDRE";
            default -> "UTENFOR";
        };
    }

    /** The reference person is a refugee who had been settled for less than five years at the application. */
    private static boolean erFamilieEtterBokstavF(Tillatelse t) {
        Referanseperson referanse = t.referanseperson();
        LocalDate bosatt = referanse == null ? null : referanse.bosattFra();
        LocalDate soekt = t.soekt();
        return referanse != null
                && referanse.grunnlag() == Grunnlag.ASYL_28
                && bosatt != null
                && soekt != null
                && soekt.isBefore(bosatt.plusYears(5));
    }
}
