package no.nir.regelverk.saksbehandling;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Ordning;

/**
 * The register shows one category, the law may say another. The municipality may neither make nor omit a decision on the register
 * alone: it examines the facts (forvaltningsloven § 17) and decides.
 *
 * @param vist what the register shows
 * @param etterLoven what the facts known here give
 * @param tilbudSenest last day to offer norsk, where one runs
 */
public record Registergrunnlag(Kategori vist, Kategori etterLoven, Optional<LocalDate> tilbudSenest) {

    /** What the municipality must do, whatever the register shows. */
    public enum Plikt {
        UNDERSOEK_FAKTA_OG_FATT_VEDTAK
    }

    public static Registergrunnlag norsk(Kategori vist, Personfakta fakta, LocalDate dag) {
        Kategoriresultat svar = Kategoriberegning.beregn(fakta, Regelparametre.gjeldende());
        return new Registergrunnlag(
                vist,
                dag.isBefore(fakta.foedselsdato())
                        ? Kategori.IKKE_GJELDENDE
                        : svar.paa(Ordning.NORSK, dag).kategori(),
                svar.frister().stream()
                        .filter(f -> f.type() == Fristtype.NORSK_TILBUD_SENEST)
                        .map(Frist::sisteDag)
                        .findFirst());
    }

    /** Never: a closed category in the register is no ground for a refusal. */
    public boolean kanAvslaasPaaRegisteret() {
        return false;
    }

    public Plikt plikt() {
        return Plikt.UNDERSOEK_FAKTA_OG_FATT_VEDTAK;
    }

    public boolean registeretErUenig() {
        return vist != etterLoven;
    }
}
