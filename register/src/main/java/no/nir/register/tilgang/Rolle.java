package no.nir.register.tilgang;

import static no.nir.register.tilgang.Rettighet.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.nir.register.tilgang.Organisasjon.Slag;

/**
 * The roles of NIR, and everything each may do: the one declaration. The names are those users know from IMDinett (functional reference
 * § 9.1); the codes travel in the claim {@code nir_roller}. What a role does not need for its task it does not have: a role for settlement
 * or grants sees no persons until those parts of the register exist.
 */
public enum Rolle {
    /** Administers the users of the municipality, reviews their look-ups and says what takes two persons; sees no persons. */
    KOMMUNEADMINISTRATOR(Slag.KOMMUNE, Rekkevidde.INGEN, START, SE_OPPSLAG, SE_KODELISTER, SE_TOTRINN, STYRE_TOTRINN),
    KOMMUNENIRSUPERBRUKER(
            Slag.KOMMUNE,
            Rekkevidde.KOMMUNE,
            START,
            SOEK,
            SE_PERSON,
            HENT_PERSON,
            REGISTRER_INTRO,
            REGISTRER_NORSK,
            REGISTRER_ASYL,
            SE_KILDER,
            SE_EGEN_KONSEKVENS,
            SE_RAPPORT,
            SE_VINDUER,
            SE_KODELISTER,
            SE_FORESPOERSLER,
            SE_TOTRINN,
            STYRE_TOTRINN,
            KONTROLLERE),
    KOMMUNENORSKBRUKER(
            Slag.KOMMUNE,
            Rekkevidde.KOMMUNE,
            START,
            SOEK,
            SE_PERSON,
            HENT_PERSON,
            REGISTRER_NORSK,
            REGISTRER_ASYL,
            SE_EGEN_KONSEKVENS,
            SE_VINDUER,
            SE_KODELISTER,
            SE_FORESPOERSLER,
            SE_TOTRINN,
            KONTROLLERE),
    KOMMUNEINTROBRUKER(
            Slag.KOMMUNE,
            Rekkevidde.KOMMUNE,
            START,
            SOEK,
            SE_PERSON,
            HENT_PERSON,
            REGISTRER_INTRO,
            SE_EGEN_KONSEKVENS,
            SE_VINDUER,
            SE_KODELISTER,
            SE_FORESPOERSLER,
            SE_TOTRINN,
            KONTROLLERE),
    NIR_LESEBRUKER(Slag.KOMMUNE, Rekkevidde.KOMMUNE, START, SOEK, SE_PERSON, SE_EGEN_KONSEKVENS, SE_KODELISTER),
    BOSETTER_SKRIV(Slag.KOMMUNE, Rekkevidde.INGEN, START, SE_KODELISTER),
    BOSETTER_LES(Slag.KOMMUNE, Rekkevidde.INGEN, START, SE_KODELISTER),
    TILSKUDD_SAKSBEHANDLER(Slag.KOMMUNE, Rekkevidde.INGEN, START, SE_KODELISTER),
    EKSTRATILSKUDD_SAKSBEHANDLER(Slag.KOMMUNE, Rekkevidde.INGEN, START, SE_KODELISTER),
    KARRIEREVEILEDER(Slag.FYLKESKOMMUNE, Rekkevidde.INGEN, START),
    MOTTAKSANSATT(Slag.MOTTAK, Rekkevidde.MOTTAK, START, SOEK, SE_PERSON, SE_KODELISTER),
    /** Supervision: may read, never write or fetch. */
    STATSFORVALTER(Slag.STATSFORVALTER, Rekkevidde.FYLKE, START, SOEK, SE_PERSON, SE_RAPPORT, SE_KODELISTER),
    IMDI_SAKSBEHANDLER(
            Slag.IMDI,
            Rekkevidde.LANDET,
            START,
            SOEK,
            SE_PERSON,
            SE_OPPSLAG,
            SE_KILDER,
            BEHANDLE_KARANTENE,
            SE_OMREGNING,
            SE_KONSEKVENS,
            KJOERE_KONSEKVENS,
            PUBLISERE_KONSEKVENS,
            SE_RAPPORT,
            SE_TVIL,
            SE_TVILSPERSONER,
            VELGE_TVIL,
            SE_OVERPROEVINGER,
            BESVAR_OVERPROEVING,
            SE_VINDUER,
            AAPNE_VINDU,
            SE_KODELISTER,
            ENDRE_KODELISTER,
            SE_FORESPOERSLER,
            BESVAR_FORESPOERSEL),
    /** Given beside another role, to the few who handle persons with strictly confidential address. */
    IMDI_SKJERMET(Slag.IMDI, Rekkevidde.LANDET, START, SOEK, SE_PERSON, SE_SKJERMET),
    /** Answers the municipalities; reaches a person only by «hent person» with the case as reason. */
    IMDI_STOETTE(Slag.IMDI, Rekkevidde.INGEN, START, SE_PERSON, HENT_PERSON, SE_KILDER, SE_VINDUER, SE_KODELISTER),
    /** Runs the register: its sources and its recalculations; sees no persons. */
    IMDI_DRIFT(
            Slag.IMDI,
            Rekkevidde.INGEN,
            START,
            SE_KILDER,
            BEHANDLE_KARANTENE,
            SE_OMREGNING,
            OMREGNE,
            SE_KONSEKVENS,
            KJOERE_KONSEKVENS,
            SE_KODELISTER),
    IMDI_ANALYTIKER(
            Slag.IMDI, Rekkevidde.INGEN, START, SE_RAPPORT, SE_TVIL, SE_OVERPROEVINGER, SE_KONSEKVENS, SE_KODELISTER),
    SSB_STATISTIKER(Slag.SSB, Rekkevidde.INGEN, START, SE_RAPPORT, SE_KODELISTER),
    /** The immigration authorities get what is transferred to them (legal rules § 12.3), not the pages. */
    UDI_MOTTAKER(Slag.UDI, Rekkevidde.INGEN, START),
    /** A municipal system, same rights as the web user it stands for. */
    OVERFOERING_NORSK(
            Slag.KOMMUNE, Rekkevidde.KOMMUNE, SOEK, SE_PERSON, REGISTRER_NORSK, REGISTRER_ASYL, SE_KODELISTER),
    OVERFOERING_INTRO(Slag.KOMMUNE, Rekkevidde.KOMMUNE, SOEK, SE_PERSON, REGISTRER_INTRO, SE_KODELISTER);

    private final Slag slag;
    private final Rekkevidde rekkevidde;
    private final Set<Rettighet> rettigheter;

    Rolle(Slag slag, Rekkevidde rekkevidde, Rettighet foerste, Rettighet... andre) {
        this.slag = slag;
        this.rekkevidde = rekkevidde;
        this.rettigheter = EnumSet.of(foerste, andre);
    }

    /** The kind of organisation the role can be held in; held elsewhere it gives nothing. */
    public Slag slag() {
        return slag;
    }

    public Rekkevidde rekkevidde() {
        return rekkevidde;
    }

    public Set<Rettighet> rettigheter() {
        return EnumSet.copyOf(rettigheter);
    }

    public boolean gir(Rettighet rettighet) {
        return rettigheter.contains(rettighet);
    }

    /** By its code in a token; absent when this register does not know it. */
    public static Optional<Rolle> finn(String kode) {
        return Arrays.stream(values())
                .filter(rolle -> rolle.name().equals(kode))
                .findFirst();
    }
}
