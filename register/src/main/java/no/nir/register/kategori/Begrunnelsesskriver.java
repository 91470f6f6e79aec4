package no.nir.register.kategori;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.vurdering.Begrunnelse;
import no.nir.regelverk.vurdering.Delspoersmaal;
import no.nir.regelverk.vurdering.Delsvar.Svar;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Virkning;
import org.jspecify.annotations.Nullable;

/** Writes the tree of questions and answers, and why not the neighbouring categories. */
final class Begrunnelsesskriver {

    private final Begrunnelse begrunnelse;
    private final Setningsskriver setninger;
    private final Function<Grunn, String> utgave;
    private final Spraak spraak;

    /** @param utgave the wording of a reason, what comes after its code */
    Begrunnelsesskriver(
            Begrunnelse begrunnelse, Setningsskriver setninger, Function<Grunn, String> utgave, Spraak spraak) {
        this.begrunnelse = begrunnelse;
        this.setninger = setninger;
        this.utgave = utgave;
        this.spraak = spraak;
    }

    List<Forklaringstekst.Trinn> trinn() {
        return begrunnelse.ledd().stream().map(this::trinn).toList();
    }

    List<Forklaringstekst.HvorforIkke> hvorforIkke() {
        return begrunnelse.hvorforIkke().stream()
                .map(nabo -> new Forklaringstekst.HvorforIkke(
                        tekster().tekst("hvorforIkke", Map.of("kategorier", opplist(nabo.kategorier()))),
                        setninger.ledd(nabo.fordi(), utgave)))
                .toList();
    }

    private Forklaringstekst.Trinn trinn(Begrunnelse.Ledd ledd) {
        return new Forklaringstekst.Trinn(
                spoersmaal(ledd.spoersmaal()),
                ledd.svar() == Svar.AAPENT ? null : tekster().tekst("svar." + ledd.svar()),
                setninger.ledd(ledd.fakta(), utgave).stream()
                        .map(setning -> Forklaringstekster.medStorBokstav(setning) + ".")
                        .toList(),
                foelger(ledd),
                ledd.under().stream().map(this::trinn).toList());
    }

    private String spoersmaal(Delspoersmaal spoersmaal) {
        return spraak == Spraak.NB ? spoersmaal.spoersmaal() : tekster().tekst("delspoersmaal." + spoersmaal);
    }

    private @Nullable String foelger(Begrunnelse.Ledd ledd) {
        if (ledd.spoersmaal() == Delspoersmaal.LOV) {
            return tekster().tekst("virkning.lov", Map.of("lov", tekster().tekst("lov." + begrunnelse.lov())));
        }
        return ledd.virkning() == Virkning.UTEN_BETYDNING ? null : tekster().tekst("virkning." + ledd.virkning());
    }

    private String opplist(List<Kategori> kategorier) {
        List<String> ord = kategorier.stream()
                .map(kategori -> tekster().tekst("kort." + kategori))
                .map(ordet -> tekster().tekst("hvorforIkke.en", Map.of("kategori", ordet)))
                .toList();
        return ord.size() == 1
                ? ord.getFirst()
                : tekster()
                        .tekst(
                                "hvorforIkke.eller",
                                Map.of(
                                        "foerste", String.join(", ", ord.subList(0, ord.size() - 1)),
                                        "siste", ord.getLast()));
    }

    private Forklaringstekster tekster() {
        return setninger.tekster();
    }
}
