package no.nir.register.registrering.kommando;

import static java.util.stream.Collectors.joining;

import java.util.List;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.kategori.Regelord;

/** Of what a finding's texts are about, that which is words of its own: an act, a paragraph, a municipality, and values of the code lists. */
public final class Argumentord {

    private Argumentord() {}

    /** Dates, numbers and words as typed stay as they are. */
    public static Object paa(Spraak spraak, Object argument) {
        return switch (argument) {
            case Lov lov -> Regelord.lov(lov, spraak);
            case Lovhjemmel hjemmel -> Regelord.hjemmel(hjemmel, spraak);
            case Kommunen kommune -> kommune.navnOgNummer();
            case Kode kode -> kode.navn(spraak);
            case List<?> flere ->
                flere.stream().map(en -> String.valueOf(paa(spraak, en))).collect(joining(", "));
            default -> argument;
        };
    }
}
