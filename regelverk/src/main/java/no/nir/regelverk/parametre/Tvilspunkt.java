package no.nir.regelverk.parametre;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The points the sources do not settle, with the answer the rules give meanwhile. What can be set without changing a rule is a field
 * of {@link Regelparametre}. Where the answer about a person turns on a point, the rule {@code D-…} is named and, unless it
 * touches only what is shown beside the category, {@code MANUAL_CHECK} is raised.
 */
public enum Tvilspunkt {
    D_1("kap6aOpphoerer", Virkning.KONTROLL, "kap. 6 A opphører 1. juli 2028; deretter gjelder de ordinære reglene"),
    D_2("aldersgrense60IKraft", Virkning.NEVNES, "ikke satt i kraft: grensen er 55 år"),
    D_3("annenLesning", Virkning.KONTROLL, "plikten fra 2026 gjelder også dem som ble bosatt før"),
    D_4("annenLesning", Virkning.KONTROLL, "begrensede tillatelser er innenfor uten avbrudd høsten 2018"),
    D_5("annenLesning", Virkning.KONTROLL, "55 til 66 år: rett og plikt fra 1. januar 2017, med prøveplikt"),
    D_6("oevreAldersgrenseProgram", Virkning.KONTROLL, "den som er 55 år, er utenfor"),
    D_7(null, Virkning.KONTROLL, "tiden starter på 16-årsdagen"),
    D_8(null, Virkning.KONTROLL, "tiden starter ved den første tillatelsen som selv gir rett"),
    D_9("annenLesning", Virkning.KONTROLL, "familie av en uten grunnlag for permanent opphold kan få tilbud"),
    D_10(null, Virkning.KONTROLL, "introduksjonsloven følger personen også ved nytt grunnlag"),
    D_11(null, Virkning.NEVNES, "plikten til samfunnskunnskap består til den er oppfylt"),
    D_12(null, Virkning.NEVNES, "prøveplikten består når perioden er over"),
    D_13(null, Virkning.NEVNES, "unntaket vises som § 2 siste ledd (fjerde ledd fra 2005)"),
    D_14(null, Virkning.UTENFOR, "eksemplene i rundskrivene er ikke lest"),
    D_15(null, Virkning.KONTROLL, "175 timer fra 1. januar 2011"),
    D_16(null, Virkning.NEVNES, "den som bare hadde begynt på norsk, følger den nye tillatelsen"),
    D_17(null, Virkning.NEVNES, "folkeregisterdatoen trer inn for en ukjent bosettingsdato"),
    D_18("annenLesning", Virkning.KONTROLL, "250 timer norsk og 75 timer samfunnskunnskap"),
    D_19("annenLesning", Virkning.KONTROLL, "utvidelsen gjelder fra 1. august 2023 for alle innenfor de to årene"),
    D_20("annenLesning", Virkning.KONTROLL, "tre år fra kravet, også ut over tiårsdagen"),
    D_21(null, Virkning.KONTROLL, "forskriftene gjelder slik de ble lest, også etter 1. juli 2026"),
    D_22("annenLesning", Virkning.KONTROLL, "vedtaksdatoen avgjør timetall og prøveplikt, ikke ankomsten"),
    D_23("annenLesning", Virkning.KONTROLL, "etter programmet: ikke gjeldende"),
    D_24("annenLesning", Virkning.KONTROLL, "kan tilbys etter introduksjonsloven"),
    D_25(null, Virkning.KONTROLL, "svaret står, men må kontrolleres"),
    D_26(null, Virkning.KONTROLL, "utenfor"),
    D_27("annenLesning", Virkning.KONTROLL, "kategorien består; kommunens plikt er slutt");

    /** What a point does to an answer that turns on it. */
    public enum Virkning {
        /** The rule is named and MANUAL_CHECK raised. */
        KONTROLL,
        /** The rule is named: the category itself is not in doubt. */
        NEVNES,
        /** Nothing to compute. */
        UTENFOR
    }

    private final @Nullable String parameter;
    private final Virkning virkning;
    private final String svar;

    Tvilspunkt(@Nullable String parameter, Virkning virkning, String svar) {
        this.parameter = parameter;
        this.virkning = virkning;
        this.svar = svar;
    }

    /** The field of {@link Regelparametre} that holds the answer. */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** Whether the rules know one other answer than {@link #svar}. */
    public boolean harAnnenLesning() {
        return "annenLesning".equals(parameter);
    }

    public Virkning virkning() {
        return virkning;
    }

    /** The answer given meanwhile, in plain Norwegian. */
    public String svar() {
        return svar;
    }
}
