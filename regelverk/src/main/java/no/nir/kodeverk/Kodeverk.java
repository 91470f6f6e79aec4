package no.nir.kodeverk;

import java.util.List;
import java.util.Locale;

/** The code lists of the register, one constant each; the file of the same name in lower case holds the values. */
public enum Kodeverk {
    /** Scheme: INTRO, NORSK, ASYL. */
    ORDNING,
    /** Category labels; the column {@code ordninger} says where a category can occur. */
    KATEGORI,
    /** Kinds of vedtak; columns {@code ordninger} and {@code enkeltvedtak}. */
    VEDTAKSTYPE,
    /** Grounds of refusal; column {@code ordninger}. */
    AVSLAGSGRUNN,
    /** Contact, claim, application. */
    KONTAKTSLAG,
    /** What a claim or application asks for. */
    KRAVTYPE,
    /** How the contact came. */
    KONTAKTMAATE,
    SLUTTMAAL,
    /** What is done once on the way; columns {@code ordninger} and {@code lov}. */
    MILEPAEL,
    NORSKMAAL,
    /** Mother tongue and language of instruction. */
    SPRAAK,
    /** The track of the training under introduksjonsloven. */
    SPOR,
    /** The four parts of the language test. */
    DELFERDIGHET,
    UTDANNINGSBAKGRUNN,
    /** Content of the programme; column {@code gruppe}. */
    TILTAK,
    /** Absence and leave; columns {@code slag}, {@code stoenad}, {@code ordninger}, {@code lov}. */
    FRAVAER,
    /** Grounds of exemption and postponed start; column {@code fra} says from what, {@code regel} what the rules call it. */
    VEDTAKSGRUNN,
    /** End of a scheme; columns {@code gruppe}, {@code ordninger}, {@code maaloppnaaelse} ja/nei/utenfor. */
    AVSLUTNINGSAARSAK,
    KLAGEUTFALL,
    /** The form in which the person was told of the right to complain (fvl. § 27). */
    KLAGEUNDERRETNING,
    BOSETTINGSSTATUS,
    MOTTAKSTYPE,
    /** Who started the change of a registration: column {@code krever_begrunnelse}. */
    KORREKSJONSAARSAK,
    /** Why someone looks at a person who is not yet the municipality's own. */
    INNSYNSGRUNN,
    KJOENN,
    SIVILSTAND,
    ADRESSEBESKYTTELSE,
    /** Legal basis of a stay, as the rules know it; columns {@code hjemmel2008}, {@code hjemmel1988}. */
    OPPHOLDSGRUNNLAG;

    /** The list of this constant as its file has it, read once. What is in force are the {@link Kodelister}. */
    public Kodeliste liste() {
        return Lest.LISTER.get(ordinal());
    }

    /** The list's own name, as in its file, in message keys and in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads anew. */
    Kodeliste les() {
        return new Kodeliste(
                id(),
                Tabell.les("lister/" + id()).stream().map(Tabell.Rad::somKode).toList());
    }

    private static final class Lest {
        static final List<Kodeliste> LISTER =
                List.of(values()).stream().map(Kodeverk::les).toList();
    }
}
