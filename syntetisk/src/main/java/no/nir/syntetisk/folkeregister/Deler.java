package no.nir.syntetisk.folkeregister;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nir.syntetisk.befolkning.Fregfaktum.Egenskap;
import no.nir.syntetisk.folkeregister.Persondokument.Visning;

/** What a caller wants of the document: the {@code part} parameters. Without any, the same as {@code person-basis}. */
record Deler(Set<Egenskap> egenskaper, Visning visning) {

    private static final String BASIS = "person-basis";
    private static final Set<Egenskap> I_BASIS = EnumSet.of(
            Egenskap.identifikasjonsnummer,
            Egenskap.navn,
            Egenskap.foedsel,
            Egenskap.kjoenn,
            Egenskap.status,
            Egenskap.bostedsadresse,
            Egenskap.oppholdsadresse,
            Egenskap.adressebeskyttelse,
            Egenskap.statsborgerskap,
            Egenskap.sivilstand,
            Egenskap.doedsfall);

    static Deler av(List<String> part) {
        List<String> navn =
                part.stream().flatMap(del -> Arrays.stream(del.split(","))).toList();
        EnumSet<Egenskap> egenskaper = EnumSet.of(Egenskap.identifikasjonsnummer);
        for (String del : navn.isEmpty() ? List.of(BASIS) : navn) {
            switch (del) {
                case BASIS -> egenskaper.addAll(I_BASIS);
                case "relasjon-utvidet" -> {
                    egenskaper.add(Egenskap.familierelasjon);
                    egenskaper.add(Egenskap.sivilstand);
                }
                default ->
                    Arrays.stream(Egenskap.values())
                            .filter(egenskap -> egenskap.name().equals(del))
                            .forEach(egenskaper::add);
            }
        }
        return new Deler(egenskaper, navn.contains("historikk") ? Visning.MED_HISTORIKK : Visning.GJELDENDE);
    }
}
