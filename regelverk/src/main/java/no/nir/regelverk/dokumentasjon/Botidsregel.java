package no.nir.regelverk.dokumentasjon;

import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;
import org.jspecify.annotations.Nullable;

/**
 * Length of stay the application asks for.
 *
 * <p>BP for permanent oppholdstillatelse, BS for statsborgerskap.
 */
public enum Botidsregel {
    BP_1(3, null),
    BP_2(5, null),
    BP_3(5, null),
    BP_4(3, null),
    BS_1(7, 10),
    BS_2(8, 11),
    BS_3(6, 10),
    BS_4(7, 10);

    private static final Map<Botidsregel, Lovregel> REGLER = Lovtabell.les(Botidsregel.class, """
            BP_1 | 1991-01-01 | 2010-01-01 | utlendingsloven 1988 | § 12 | U01 | Har personen bodd lovlig i Norge i tre år?
            BP_1 | 2010-01-01 | - | utlendingsloven | § 62 første ledd bokstav a | |
            BP_2 | 2020-12-01 | - | utlendingsloven | § 62 | U04 | Har flyktningen, eller familien, bodd lovlig i Norge i fem år?
            BP_3 | 2022-05-01 | - | utlendingsloven | § 62 annet ledd | U08 | Har familien til en flyktning som har permanent opphold, bodd lovlig i Norge i fem år?
            BP_4 | 2020-12-01 | - | LOV-2020-12-18-150 | overgangsregel | U04 | Var de tre årene gått 1. desember 2020, og er det søkt senest 1. februar 2021?
            BS_1 | 2006-09-01 | 2022-01-01 | statsborgerloven | § 7 første ledd bokstav e | B01 S22 | Har personen bodd i Norge i sju av de siste ti årene?
            BS_2 | 2022-01-01 | - | statsborgerloven | § 7 første ledd bokstav e | S22 | Har personen bodd i Norge i åtte av de siste elleve årene?
            BS_3 | 2022-01-01 | - | statsborgerloven | § 10 | S22 | Har personen tilstrekkelig inntekt, og bodd i Norge i seks av de siste ti årene?
            BS_4 | 2022-01-01 | - | statsborgerloven | § 16 a | S22 | Er personen flyktning etter § 28, og har bodd i Norge i sju av de siste ti årene?
            """);

    private final int aar;
    private final @Nullable Integer avDeSisteAarene;

    Botidsregel(int aar, @Nullable Integer avDeSisteAarene) {
        this.aar = aar;
        this.avDeSisteAarene = avDeSisteAarene;
    }

    public int aar() {
        return aar;
    }

    /** The span the years are counted within; absent = without a break up to the application. */
    public @Nullable Integer avDeSisteAarene() {
        return avDeSisteAarene;
    }

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }
}
