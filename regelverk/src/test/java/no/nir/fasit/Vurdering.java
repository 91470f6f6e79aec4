package no.nir.fasit;

import java.util.List;

/** One scheme on one day: the category and the table rows that gave it. */
public record Vurdering(Svar svar, List<String> regler) {

    public Vurdering {
        regler = List.copyOf(regler);
    }

    static Vurdering av(Svar svar, String... regler) {
        return new Vurdering(svar, List.of(regler));
    }

    static Vurdering ikke(String... regler) {
        return new Vurdering(Svar.IKKE_GJELDENDE, List.of(regler));
    }
}
