package no.nir.regelverk.katalog;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lovverk;

/** An act or regulation that a rule names, with its address at Lovdata. */
public enum Rettskilde {
    INTEGRERINGSLOVEN("integreringsloven", "lov/2020-11-06-127"),
    INTEGRERINGSFORSKRIFTEN("integreringsforskriften", "forskrift/2020-12-15-2912"),
    INTRODUKSJONSLOVEN("introduksjonsloven", "lov/2003-07-04-80"),
    NORSKFORSKRIFTEN("norskforskriften", "forskrift/2005-04-20-341"),
    NIR_FORSKRIFTEN("NIR-forskriften", "forskrift/2005-04-20-342"),
    FRAVAERSFORSKRIFTEN("forskrift 18. juli 2003 nr. 973", "forskrift/2003-07-18-973"),
    PERSONOPPLYSNINGSFORSKRIFTEN("forskrift 30. august 2018 nr. 1283", "forskrift/2018-08-30-1283"),
    KORONALOVEN("lov 26. mai 2020 nr. 53", "lov/2020-05-26-53"),
    KORONAFORSKRIFTEN("forskrift 24. januar 2022 nr. 111", "forskrift/2022-01-24-111"),
    UTLENDINGSLOVEN("utlendingsloven", "lov/2008-05-15-35"),
    UTLENDINGSLOVEN_1988("utlendingsloven 1988", "lov/1988-06-24-64"),
    UTLENDINGSFORSKRIFTEN("utlendingsforskriften", "forskrift/2009-10-15-1286"),
    ENDRINGSFORSKRIFT_2025("forskrift 26. juni 2025 nr. 1327", "dokument/LTI/forskrift/2025-06-26-1327"),
    ENDRINGSLOV_2020("LOV-2020-12-18-150", "dokument/LTI/lov/2020-12-18-150"),
    STATSBORGERLOVEN("statsborgerloven", "lov/2005-06-10-51"),
    STATSBORGERFORSKRIFTEN("statsborgerforskriften", "forskrift/2006-06-30-756"),
    FORVALTNINGSLOVEN("forvaltningsloven", "lov/1967-02-10");

    private static final String LOVDATA = "https://lovdata.no/";

    private final String navn;
    private final String sti;

    Rettskilde(String navn, String sti) {
        this.navn = navn;
        this.sti = sti;
    }

    /** The name the law tables use. */
    public String navn() {
        return navn;
    }

    public String adresse() {
        return LOVDATA + sti;
    }

    static Rettskilde av(Lovverk lovverk) {
        return switch (lovverk) {
            case INTRODUKSJONSLOVEN -> INTRODUKSJONSLOVEN;
            case NORSKFORSKRIFTEN -> NORSKFORSKRIFTEN;
            case MIDLERTIDIG_LOV -> KORONALOVEN;
            case INTEGRERINGSLOVEN -> INTEGRERINGSLOVEN;
            case INTEGRERINGSFORSKRIFTEN -> INTEGRERINGSFORSKRIFTEN;
            case UTLENDINGSLOVEN -> UTLENDINGSLOVEN;
            case UTLENDINGSFORSKRIFTEN -> UTLENDINGSFORSKRIFTEN;
        };
    }

    static Rettskilde medNavn(String navn) {
        return Stream.of(values())
                .filter(kilde -> kilde.navn.equals(navn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukjent lovverk: " + navn));
    }

    /** By the name of the constant, as an address has it. */
    public static Optional<Rettskilde> finn(String kode) {
        return Arrays.stream(values())
                .filter(kilde -> kilde.name().equals(kode))
                .findFirst();
    }
}
