package no.nir.register.kodeliste;

import java.util.List;

/**
 * Why a change is not made.
 *
 * @param felt what of the change is wrong: {@code kode}, {@code nb}, {@code fom}, the column of a property …
 * @param verdier what the sentence names
 */
public record Endringsavslag(Grunn hva, String felt, List<Object> verdier) {

    /** One for each sentence. */
    public enum Grunn {
        LISTEN_ER_LAAST,
        KODEN_ER_VERNET,
        KODEN_FINNES,
        KODEN_GJELDER_IKKE_DA,
        EGENSKAPEN_PASSER_IKKE,
        EGENSKAPEN_MAA_VAERE_SOM_FOER,
        NAVNET_ER_BRUKT,
        NAVNET_ER_DET_SAMME,
        DAGEN_ER_FORBI,
        DAGEN_ER_FOR_LENGE_SIDEN,
        DAGEN_ER_FOR_LANGT_FRAM,
        SLUTTEN_ER_FOER_STARTEN,
        SLUTTEN_ENDRER_INGENTING,
        LISTEN_BLIR_TOM,
        VERDIEN_ER_BEKREFTET,
        ENDRINGEN_ER_TATT_TILBAKE,
        EN_SENERE_ENDRING_STAAR_PAA_DEN,
        ENDRINGEN_VIRKER_ALLEREDE
    }

    public Endringsavslag {
        verdier = List.copyOf(verdier);
    }

    static Endringsavslag av(Grunn hva, String felt, Object... verdier) {
        return new Endringsavslag(hva, felt, List.of(verdier));
    }
}
