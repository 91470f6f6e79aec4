package no.nir.regelverk.vurdering;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plain questions an answer is built of, in the order they are asked; some only make sense under another. */
public enum Delspoersmaal {
    ORDNINGEN_GJALDT("Gjaldt ordningen der personen bodde den dagen?"),
    LOV("Hvilken lov gjelder?"),
    FORSOEK("Deltar personen i et forsøk med egne regler?"),
    I_NORGE("Lever og bor personen i Norge?"),
    STATSBORGERSKAP("Er personen norsk, nordisk eller EØS-borger, eller her etter EØS-reglene?"),
    ASYLSOEKER("Er personen asylsøker?"),
    ASYLSAK("Er asylsaken avgjort, eller etter egen prosedyre?", ASYLSOEKER),
    MOTTAK("Bor personen i mottak med opplæring?", ASYLSOEKER),
    TILLATELSE("Har personen fått oppholdstillatelse?"),
    TILLATELSEN_GJELDER("Er personens opphold fortsatt lovlig på den?", TILLATELSE),
    MAALGRUPPE("Gir tillatelsen rett og plikt?", TILLATELSE),
    REFERANSEPERSON("Gir forholdet til referansepersonen rett og plikt?", TILLATELSE),
    ALDER("Er personen innenfor aldersgrensene?"),
    BOSETTING("Er personen bosatt slik loven krever?"),
    FLYTTING("Har personen flyttet til en annen kommune?", BOSETTING),
    TO_AAR("Er det under to år siden?"),
    VEDTAK("Er det fattet vedtak i tide?", TO_AAR),
    PROGRAM("Er programmet over, eller avslått?"),
    ARBEID("Er personen i arbeid som kan tre i stedet?"),
    FRITAK("Har kommunen gitt fritak?"),
    PERIODE("Løper tiden med rett?"),
    FULLFOERT("Er opplæringen fullført?"),
    FULLFOERE("Har personen begynt på noe som kan fullføres?"),
    VALG("Er det valgt hvordan loven leses der kildene ikke svarer?");

    private final String spoersmaal;
    private final @Nullable Delspoersmaal over;

    Delspoersmaal(String spoersmaal) {
        this(spoersmaal, null);
    }

    Delspoersmaal(String spoersmaal, @Nullable Delspoersmaal over) {
        this.spoersmaal = spoersmaal;
        this.over = over;
    }

    /** In plain Norwegian. */
    public String spoersmaal() {
        return spoersmaal;
    }

    /** The question this one stands under. */
    public Optional<Delspoersmaal> over() {
        return Optional.ofNullable(over);
    }
}
