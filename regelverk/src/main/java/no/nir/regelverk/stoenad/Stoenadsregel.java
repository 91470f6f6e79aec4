package no.nir.regelverk.stoenad;

import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;

/** The rows of introduksjonsstønad, with the share of the full amount each gives. */
public enum Stoenadsregel {
    ST_1(Broek.EN),
    ST_2(Broek.av(2, 3)),
    ST_3(Broek.av(1, 3)),
    ST_4(Broek.av(5, 6)),
    ST_5(Broek.EN),
    ST_6(Broek.EN),
    ST_7(Broek.EN),
    ST_8(Broek.EN),
    ST_9(Broek.EN),
    ST_10(Broek.EN);

    private static final Map<Stoenadsregel, Lovregel> REGLER = Lovtabell.les(Stoenadsregel.class, """
            ST_1 | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 8 | S01 S20 | Er full stønad to ganger grunnbeløpet i året?
            ST_1 | 2021-01-01 | - | integreringsloven | § 20 første ledd | |
            ST_2 | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 8 | S01 S20 | Er deltakeren under 25 år?
            ST_2 | 2021-01-01 | - | integreringsloven | § 20 tredje ledd | |
            ST_3 | 2021-01-01 | - | integreringsloven | § 20 tredje ledd | S20 | Er deltakeren under 25 år og bor med en forelder?
            ST_4 | 2024-07-01 | - | integreringsloven | § 20 fjerde ledd | S32 | Er begge i et par uten barn deltakere i programmet?
            ST_5 | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 9 | S01 S20 | Hva er stønaden for en måned, en dag og en time?
            ST_5 | 2021-01-01 | - | integreringsloven | § 20 andre ledd | |
            ST_6 | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 10 | S01 S20 | Har deltakeren vært borte uten gyldig grunn og uten tillatelse?
            ST_6 | 2021-01-01 | - | integreringsloven | § 21 | |
            ST_7 | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 S04 S20 S21 | Er trekket så stort at det er et enkeltvedtak?
            ST_7 | 2005-09-01 | 2021-01-01 | introduksjonsloven | § 21 | |
            ST_7 | 2021-01-01 | - | integreringsloven | § 46 | |
            ST_8 | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 12 | S01 S20 E06 | Mottar deltakeren en ytelse som går til fradrag?
            ST_8 | 2021-01-01 | - | integreringsloven | § 22 første ledd | |
            ST_9 | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 12 | S01 S20 E06 | Mottar deltakeren overgangsstønad?
            ST_9 | 2021-01-01 | - | integreringsloven | § 22 andre ledd | |
            ST_10 | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 13 | S01 S20 | Har deltakeren inntekt, eller lønnet arbeid i programmet?
            ST_10 | 2021-01-01 | - | integreringsloven | § 23 | |
            """);

    private final Broek andel;

    Stoenadsregel(Broek andel) {
        this.andel = andel;
    }

    /** Share of the full amount. */
    public Broek andel() {
        return andel;
    }

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }

    @Override
    public String toString() {
        return regel().kode();
    }
}
